// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alertfilterbar.h"

#include "ui/models/alertwords.h"
#include "ui/models/verdictwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace postject::ui {
namespace {

using Period = AlertFilters::Period;

constexpr int kLetters = 9;        // of a choice, in one line with the others
constexpr int kLettersMin = 5;     // of a choice; the list shows it whole
constexpr int kSearchLetters = 30; // fewer, and the search has a line of its own

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

AlertFilterBar::AlertFilterBar(bool isAdministrator, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme::kSmall);
    m_grid->setVerticalSpacing(theme::kTight);
    m_search = add(new QLineEdit, tr("Search"));
    m_status = add(new QComboBox, tr("Status"));
    m_severity = add(new QComboBox, tr("Severity"));
    m_type = add(new QComboBox, tr("Type"));
    m_verdict = add(new QComboBox, tr("Verdict"));
    m_account = isAdministrator ? add(new QComboBox, tr("Account")) : nullptr;
    m_period = add(new QComboBox, tr("Raised"));
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setToolTip(tr("Clear all filters (Esc)"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setEnabled(false);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Address, endpoint, note"));
    m_search->installEventFilter(this);
    fill();
    connectFields();
    arrange(1);
}

template <typename Widget>
Widget *AlertFilterBar::add(Widget *widget, const QString &label)
{
    auto *words = new PlainLabel(label);
    words->setFont(theme::font(theme::Type::Caption));
    words->setBuddy(widget);
    // A combo box would be named by its value.
    widget->setAccessibleName(tr("%1 filter", "name of a filter").arg(label));
    m_fields.append({.label = words, .widget = widget});
    if constexpr (std::is_same_v<Widget, QComboBox>) {
        widget->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        widget->setMinimumContentsLength(kLettersMin);
        widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    return widget;
}

// All in one line; where that leaves no room to type, the search has a line of its own, with "Clear" at its end; where
// even the choices could not be read in one line, they have two.
void AlertFilterBar::arrange(int lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    for (const auto &[label, widget] : std::as_const(m_fields)) {
        m_grid->removeWidget(label);
        m_grid->removeWidget(widget);
    }
    m_grid->removeWidget(m_clear);
    const int choices = static_cast<int>(m_fields.size()) - 1;
    const int perLine = lines == 3 ? (choices + 1) / 2 : choices;
    const bool isAlone = lines > 1;
    const int row = isAlone ? 2 : 0, first = isAlone ? 0 : 1;
    m_grid->addWidget(m_fields[0].label, 0, 0);
    m_grid->addWidget(m_fields[0].widget, 1, 0, 1, isAlone ? perLine - 1 : 1);
    for (int i = 0; i < choices; ++i) {
        const int line = row + 2 * (i / perLine), column = first + i % perLine;
        m_grid->addWidget(m_fields[i + 1].label, line, column);
        m_grid->addWidget(m_fields[i + 1].widget, line + 1, column);
    }
    m_grid->addWidget(m_clear, 1, isAlone ? perLine - 1 : first + choices);
    for (int column = 0; column <= choices + 1; ++column)
        m_grid->setColumnStretch(column, isAlone ? (column < perLine ? 1 : 0) : wantedWidth(column));
}

// In one line, in proportion: what the choices of a field need to be read whole.
int AlertFilterBar::wantedWidth(int column) const
{
    if (column == 0)
        return kSearchLetters * fontMetrics().averageCharWidth();
    const auto *box = column < m_fields.size() ? qobject_cast<QComboBox *>(m_fields[column].widget) : nullptr;
    int width = 0;
    for (int i = 0; box && i < box->count(); ++i)
        width = qMax(width, fontMetrics().horizontalAdvance(box->itemText(i)) + 3 * theme::kLarge);
    return width;
}

void AlertFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letters = kSearchLetters + (kLetters - kLettersMin) * (static_cast<int>(m_fields.size()) - 1);
    const int clear = m_clear->minimumSizeHint().width() + m_grid->horizontalSpacing();
    const bool isOne = width() >= choicesWidth() + clear + letters * fontMetrics().averageCharWidth();
    arrange(isOne ? 1 : width() >= readableWidth() ? 2 : 3);
}

// Of the choices in one line, all alike wide: each has its usual choice in full.
int AlertFilterBar::readableWidth() const
{
    int widest = 0;
    for (const Field &each : m_fields.sliced(1)) {
        const auto *box = qobject_cast<const QComboBox *>(each.widget);
        widest = qMax(widest, fontMetrics().horizontalAdvance(box->itemText(0)) + 3 * theme::kLarge);
    }
    return static_cast<int>(m_fields.size() - 1) * (widest + m_grid->horizontalSpacing());
}

int AlertFilterBar::choicesWidth() const
{
    int width = 0;
    for (const Field &each : m_fields.sliced(1))
        width += each.widget->minimumSizeHint().width() + m_grid->horizontalSpacing();
    return width;
}

// The bar must be able to get narrower than what stands in one line now.
QSize AlertFilterBar::minimumSizeHint() const
{
    return {choicesWidth() / 2, m_grid->minimumSize().height()};
}

void AlertFilterBar::fill()
{
    m_status->addItem(tr("Open", "alerts"), QVariant::fromValue(AlertStatus::Open));
    m_status->addItem(tr("Snoozed", "alerts"), QVariant::fromValue(AlertStatus::Snoozed));
    m_status->addItem(tr("Resolved", "alerts"), QVariant::fromValue(AlertStatus::Resolved));
    m_status->addItem(tr("All", "alerts"), QVariant::fromValue(AlertStatus::Any));
    m_severity->addItem(tr("Any severity"), QString());
    for (const QString &each : {u"critical"_s, u"high"_s, u"medium"_s, u"low"_s})
        m_severity->addItem(alertwords::severity(each), each);
    m_type->addItem(tr("Any type"), QString());
    for (const QString &each : alertwords::types())
        m_type->addItem(alertwords::typeName(each), each);
    m_verdict->addItem(tr("Any verdict"), QString());
    for (const QString &each : verdictwords::verdicts())
        m_verdict->addItem(verdictwords::name(each), each);
    m_verdict->addItem(tr("No verdict", "on a resolved alert"), u"none"_s);
    m_period->addItem(tr("Any time"), QVariant::fromValue(Period::Any));
    m_period->addItem(tr("Last hour"), QVariant::fromValue(Period::LastHour));
    m_period->addItem(tr("Last 24 hours"), QVariant::fromValue(Period::LastDay));
    m_period->addItem(tr("Last 7 days"), QVariant::fromValue(Period::LastWeek));
    m_period->addItem(tr("Last 30 days"), QVariant::fromValue(Period::LastMonth));
    if (!m_account)
        return;
    setAccounts({});
}

void AlertFilterBar::connectFields()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &AlertFilterBar::tell);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        tell();
        Q_EMIT leaveRequested();
    });
    for (QComboBox *each : {m_status, m_severity, m_type, m_verdict, m_account, m_period}) {
        if (each)
            connect(each, &QComboBox::activated, this, &AlertFilterBar::tell);
    }
    connect(m_clear, &QPushButton::clicked, this, &AlertFilterBar::clearRequested);
}

void AlertFilterBar::setAccounts(const QHash<QString, QString> &emails)
{
    if (!m_account)
        return;
    const QVariant chosen = m_account->currentData();
    m_account->clear();
    m_account->addItem(tr("All accounts"), u"all"_s);
    m_account->addItem(tr("My account"), QString());
    QList<std::pair<QString, QString>> sorted;
    for (const auto &[id, email] : emails.asKeyValueRange())
        sorted.append({email, id});
    std::ranges::sort(sorted);
    for (const auto &[email, id] : std::as_const(sorted)) {
        m_account->addItem(email, id);
        m_account->setItemData(m_account->count() - 1, email, Qt::ToolTipRole);
    }
    choose(m_account, chosen);
}

void AlertFilterBar::showFilters(const AlertFilters &filters, bool isStandard)
{
    m_typing.stop();
    m_told = filters;
    if (m_search->text().trimmed() != filters.text) { // what is being typed stays as it is
        const QSignalBlocker quiet(m_search);
        m_search->setText(filters.text);
    }
    choose(m_status, QVariant::fromValue(filters.status));
    choose(m_severity, filters.severity);
    if (!filters.type.isEmpty() && m_type->findData(filters.type) < 0)
        m_type->addItem(filters.type, filters.type); // of a newer server
    choose(m_type, filters.type);
    choose(m_verdict, filters.verdict);
    choose(m_period, QVariant::fromValue(filters.period));
    if (m_account && m_account->findData(filters.account) < 0)
        m_account->addItem(filters.account, filters.account); // its name is on the way, or it is gone
    if (m_account)
        choose(m_account, filters.account);
    m_clear->setEnabled(!isStandard);
}

AlertFilters AlertFilterBar::filters() const
{
    return {.status = m_status->currentData().value<AlertStatus>(),
            .severity = m_severity->currentData().toString(),
            .type = m_type->currentData().toString(),
            .verdict = m_verdict->currentData().toString(),
            .text = m_search->text().trimmed(),
            .account = m_account ? m_account->currentData().toString() : QString(),
            .period = m_period->currentData().value<Period>(),
            .leftOut = m_told.leftOut};
}

void AlertFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AlertFilterBar::tell()
{
    m_typing.stop();
    const AlertFilters now = filters();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT filtersChanged(now);
}

bool AlertFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        if (dynamic_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
            tell();
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace postject::ui
