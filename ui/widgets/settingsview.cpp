// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settingsview.h"

#include "ui/models/settingform.h"
#include "ui/models/settingwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/settingfield.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kIndexWidth = 176;

QStringList shapeOf(const SettingForm &form)
{
    QStringList shape;
    for (const ServerSetting &each : form.settings())
        shape += u"%1 %2 %3"_s.arg(each.name).arg(int(each.kind)).arg(each.choices.join(u'|'));
    return shape;
}

} // namespace

SettingsView::SettingsView(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_index(new QListWidget),
      m_scroll(new QScrollArea),
      m_nothing(new PlainLabel(tr("No setting matches.")))
{
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, theme::kSmall, 0);
    m_column->setSpacing(theme::kLarge);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_nothing->hide();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme::kLarge);
    all->addWidget(buildIndex());
    all->addWidget(m_scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsView::search);
    connect(m_index, &QListWidget::currentRowChanged, this, &SettingsView::goToGroup);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsView::followScrolling);
}

QWidget *SettingsView::buildIndex()
{
    auto *side = new QWidget;
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    const int placeholder = fontMetrics().horizontalAdvance(m_search->placeholderText());
    const int besides = 3 * m_search->sizeHint().height(); // its icon, the cross that clears it, margins
    const int most = fontMetrics().averageCharWidth() * 32;
    side->setFixedWidth(qBound(kIndexWidth, placeholder + besides, qMax(kIndexWidth, most)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_index->setAccessibleName(tr("Groups of settings"));
    m_index->setFrameShape(QFrame::NoFrame);
    m_index->viewport()->setAutoFillBackground(false);
    m_index->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_index->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(m_search);
    column->addWidget(m_index, 1);
    return side;
}

void SettingsView::showForm(const SettingForm &form)
{
    if (m_shape != shapeOf(form))
        rebuild(form);
    for (const Group &group : std::as_const(m_groups)) {
        for (SettingField *field : group.fields)
            field->showState(form);
    }
}

void SettingsView::rebuild(const SettingForm &form)
{
    m_shape = shapeOf(form);
    const QSignalBlocker quiet(m_index);
    m_index->clear();
    for (const Group &group : std::exchange(m_groups, {}))
        delete group.card;
    QStringList keys;
    for (const ServerSetting &each : form.settings()) {
        const QString key = settingGroup(each.name);
        if (!keys.contains(key)) {
            keys.append(key);
            auto *card = new Card(settingGroupTitle(key));
            m_column->insertWidget(m_column->count() - 2, card); // the sentence and the stretch stay last
            m_groups.append({.title = settingGroupTitle(key), .card = card, .fields = {}});
            m_index->addItem(settingGroupTitle(key));
            m_index->item(m_index->count() - 1)->setToolTip(settingGroupTitle(key)); // where it is cut
        }
        Group &group = m_groups[keys.indexOf(key)];
        group.fields.append(addField(group, each.name, form));
    }
    m_index->setCurrentRow(0);
    search(m_search->text());
}

SettingField *SettingsView::addField(Group &group, const QString &name, const SettingForm &form)
{
    auto *field = new SettingField(*form.setting(name));
    group.card->body()->addWidget(field);
    connect(field, &SettingField::edited, this, &SettingsView::edited);
    connect(field, &SettingField::defaultRequested, this, &SettingsView::defaultRequested);
    connect(field, &SettingField::undoRequested, this, &SettingsView::undoRequested);
    return field;
}

void SettingsView::search(const QString &words)
{
    bool isAnyShown = false;
    for (int row = 0; row < m_groups.size(); ++row) {
        const Group &group = m_groups[row];
        const bool isWhole = group.title.contains(words.trimmed(), Qt::CaseInsensitive);
        bool isShown = false;
        for (SettingField *field : group.fields) {
            const bool matches = isWhole || field->matches(words.trimmed());
            field->setVisible(matches);
            isShown |= matches;
        }
        group.card->setVisible(isShown);
        m_index->item(row)->setHidden(!isShown);
        isAnyShown |= isShown;
    }
    m_nothing->setVisible(!isAnyShown && !m_groups.isEmpty());
}

void SettingsView::goToGroup(int row)
{
    if (row < 0 || row >= m_groups.size())
        return;
    const QScopedValueRollback going(m_isGoing,
                                     true); // the last group can't come to the top, and is chosen all the same
    m_scroll->verticalScrollBar()->setValue(m_groups[row].card->y());
}

// The index names the group whose settings are at the top; at the foot, the last one.
void SettingsView::followScrolling()
{
    if (m_isGoing)
        return;
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    int current = -1;
    for (int row = 0; row < m_groups.size(); ++row) {
        const bool isReached = m_groups[row].card->y() <= bar->value() + theme::kGroup;
        if (m_groups[row].card->isVisibleTo(m_scroll->widget()) && (isReached || current < 0))
            current = row;
    }
    const QSignalBlocker quiet(m_index);
    if (current >= 0)
        m_index->setCurrentRow(current);
}

void SettingsView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsView::searchFor(const QString &words)
{
    m_search->setText(words);
}

void SettingsView::focusSetting(const QString &name)
{
    for (const Group &group : std::as_const(m_groups)) {
        const auto field = std::ranges::find(group.fields, name, &SettingField::name);
        if (field == group.fields.end())
            continue;
        if ((*field)->isHidden())
            m_search->clear();
        m_scroll->ensureWidgetVisible(*field);
        (*field)->focusField();
        return;
    }
}

QString SettingsView::focusedSetting() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (const Group &group : std::as_const(m_groups)) {
        for (const SettingField *field : group.fields) {
            if (focus && field->isAncestorOf(focus))
                return field->name();
        }
    }
    return {};
}

} // namespace postject::ui
