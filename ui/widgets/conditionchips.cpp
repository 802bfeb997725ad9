// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conditionchips.h"

#include "ui/models/actionwords.h"
#include "ui/models/cidr.h"
#include "ui/models/countrywords.h"
#include "ui/models/pivot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/toneline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr qsizetype kLongestShown = 40;

QString brief(QString text)
{
    text = text.simplified();
    return text.size() > kLongestShown ? text.first(kLongestShown - 1) + u'…' : text;
}

// As the server takes it; nothing for what it would refuse.
std::optional<QString> valueOf(ActivityField field, const QString &typed, const QHash<QString, QString> &accounts)
{
    switch (field) {
    case ActivityField::Address: {
        const auto range = Cidr::parse(typed);
        return typed == "local"_L1 ? std::optional(typed) : range ? std::optional(range->toString()) : std::nullopt;
    }
    case ActivityField::Status:
        return typed.size() == 3 && typed.toInt() >= 100 && typed.toInt() < 600 ? std::optional(typed) : std::nullopt;
    case ActivityField::Country:
        return typed.size() == 2 ? std::optional(typed.toUpper()) : std::nullopt;
    case ActivityField::Account: {
        const QString id = accounts.key(typed);
        return !id.isEmpty() ? std::optional(id) : accounts.contains(typed) ? std::optional(typed) : std::nullopt;
    }
    default:
        return typed;
    }
}

QString problemOf(ActivityField field)
{
    switch (field) {
    case ActivityField::Address:
        return ConditionChips::tr("This is neither an address nor a range such as 203.0.113.0/24.");
    case ActivityField::Status:
        return ConditionChips::tr("A status is a number from 100 to 599.");
    case ActivityField::Country:
        return ConditionChips::tr("A country is two letters, such as NL.");
    default:
        return ConditionChips::tr("There is no account with this e-mail.");
    }
}

} // namespace

ConditionChips::ConditionChips(Line line, QWidget *parent)
    : QWidget(parent),
      m_chipsHost(new QWidget),
      m_open(new QPushButton(tr("Add a condition…"))),
      m_top(new QHBoxLayout),
      m_problem(new ToneLine),
      m_line(makeLine())
{
    m_chips = new FlowLayout(m_chipsHost);
    m_open->setFlat(true);
    m_open->setIcon(theme::icon(u"add"_s));
    m_open->setToolTip(tr("Several values, ranges of addresses, and what shall not be there"));
    m_top->setContentsMargins({});
    m_top->setSpacing(theme::kSmall);
    m_top->addWidget(m_chipsHost, 1);
    m_top->addWidget(m_open, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme::kTight);
    all->addLayout(m_top);
    all->addWidget(m_line);
    all->addWidget(m_problem);
    m_problem->hide();
    m_line->hide();
    m_open->setVisible(line == Line::Offered);
    connect(m_open, &QPushButton::clicked, this, &ConditionChips::openLine);
}

QWidget *ConditionChips::makeLine()
{
    auto *line = new QWidget;
    m_field = new QComboBox;
    m_is = new QComboBox;
    m_value = new QLineEdit;
    m_field->setAccessibleName(tr("Column of the condition"));
    m_is->setAccessibleName(tr("Is or is not"));
    m_value->setAccessibleName(tr("Value of the condition"));
    m_is->addItem(tr("is", "column of a table … value"), false);
    m_is->addItem(tr("is not", "column of a table … value"), true);
    auto *add = new QPushButton(tr("Add", "a condition"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme::kSmall);
    row->addWidget(m_field);
    row->addWidget(m_is);
    row->addWidget(m_value, 1);
    row->addWidget(add);
    row->addWidget(cancel);
    connect(add, &QPushButton::clicked, this, &ConditionChips::submit);
    connect(m_value, &QLineEdit::returnPressed, this, &ConditionChips::submit);
    connect(m_value, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(cancel, &QPushButton::clicked, this, &ConditionChips::closeLine);
    fillFields();
    return line;
}

void ConditionChips::fillFields()
{
    const QVariant chosen = m_field->currentData();
    m_field->clear();
    for (const FieldNames &names : kFieldNames) {
        if (names.field != ActivityField::Account || !m_accounts.isEmpty())
            m_field->addItem(fieldWords(names.field), QVariant::fromValue(names.field));
    }
    m_field->setCurrentIndex(qMax(0, m_field->findData(chosen)));
}

void ConditionChips::setAccounts(const QHash<QString, QString> &accounts)
{
    m_accounts = accounts;
    fillFields();
    setConditions(std::exchange(m_conditions, {}));
}

QString ConditionChips::shown(const ActivityCondition &condition) const
{
    switch (condition.field) {
    case ActivityField::Account:
        return m_accounts.value(condition.value, condition.value);
    case ActivityField::Action:
        return actionWords(condition.value);
    case ActivityField::Country:
        return countryName(condition.value);
    default:
        return condition.value;
    }
}

void ConditionChips::setConditions(const QList<ActivityCondition> &conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const ActivityCondition &each : conditions)
        m_chips->addWidget(makeChip(each));
    m_chipsHost->updateGeometry();
}

QWidget *ConditionChips::makeChip(const ActivityCondition &condition)
{
    const QString words = conditionWords(condition, shown(condition));
    auto *chip = new QPushButton(theme::icon(u"close"_s), brief(words).replace(u'&', u"&&"_s));
    chip->setToolTip(tr("%1. Press to take it away.", "a condition").arg(words));
    chip->setAccessibleName(tr("Take away: %1", "a condition").arg(words));
    connect(chip, &QPushButton::clicked, this, [this, condition] {
        m_open->setFocus(Qt::OtherFocusReason); // the chip goes away
        Q_EMIT removed(condition);
    });
    return chip;
}

void ConditionChips::addTool(QWidget *button)
{
    m_top->addWidget(button, 0, Qt::AlignTop);
}

void ConditionChips::openLine()
{
    m_line->show();
    m_value->clear();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ConditionChips::closeLine()
{
    m_line->hide();
    m_problem->hide();
    m_open->setFocus(Qt::OtherFocusReason);
}

void ConditionChips::submit()
{
    const auto field = m_field->currentData().value<ActivityField>();
    const QString typed = m_value->text().trimmed();
    const std::optional<QString> value = typed.isEmpty() ? std::nullopt : valueOf(field, typed, m_accounts);
    if (!value) {
        const QString problem = typed.isEmpty() ? tr("Type a value.") : problemOf(field);
        m_problem->say(Tone::Error, problem);
        m_problem->show();
        m_value->setAccessibleDescription(problem);
        m_value->setFocus(Qt::OtherFocusReason);
        m_value->selectAll();
        announce(m_value, problem);
        return;
    }
    m_value->setAccessibleDescription({});
    closeLine();
    Q_EMIT added({.field = field, .isNot = m_is->currentData().toBool(), .value = *value});
}

void ConditionChips::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_line->isHidden())
        closeLine();
    else
        QWidget::keyPressEvent(event);
}

} // namespace postject::ui
