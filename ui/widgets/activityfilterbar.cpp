// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activityfilterbar.h"

#include "server/contract/action.h"
#include "ui/models/actionwords.h"
#include "ui/models/cidr.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace postject::ui {
namespace {

using Range = ActivityPresenter::Range;

TimePoint pointOf(const QDateTime &time)
{
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

QDateTime localTime(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time));
}

} // namespace

ActivityFilterBar::ActivityFilterBar(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme::kSmall);
    m_grid->setVerticalSpacing(theme::kTight);
    m_range = add(new QComboBox, tr("Range"), 0);
    m_action = add(new QComboBox, tr("Action"), 0);
    m_address = add(new QLineEdit, tr("IP address"), 3);
    m_endpoint = add(new QLineEdit, tr("Endpoint"), 4);
    m_status = add(new QLineEdit, tr("Status"), 0);
    m_search = add(new QLineEdit, tr("Search"), 6);
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setToolTip(tr("Clear all filters (Esc)"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setEnabled(false);
    m_grid->addWidget(m_clear, 1, m_grid->columnCount());
    m_custom = makeCustomRow();

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme::kSmall);
    all->addLayout(m_grid);
    all->addWidget(m_custom);
    m_problem = new ToneLine;
    m_problem->hide();
    all->addWidget(m_problem);
    m_custom->hide();
    fillRange();
    fillActions();
    m_status->setValidator(new QIntValidator(100, 599, m_status));
    m_status->setFixedWidth(m_status->fontMetrics().horizontalAdvance(u"000"_s) + 4 * theme::kMedium);
    m_address->setMinimumWidth(m_address->fontMetrics().horizontalAdvance(u"255.255.255.255"_s) + theme::kGroup);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Whole words", "what the search looks for"));
    connectFields();
}

template <typename Widget>
Widget *ActivityFilterBar::add(Widget *widget, const QString &label, int stretch)
{
    const int column = m_grid->itemAtPosition(0, 0) ? m_grid->columnCount() : 0;
    auto *words = new PlainLabel(label);
    words->setFont(theme::font(theme::Type::Caption));
    words->setBuddy(widget);
    // A combo box would be named by its value.
    widget->setAccessibleName(tr("%1 filter", "name of a filter").arg(label));
    if constexpr (std::is_same_v<Widget, QLineEdit>)
        widget->setClearButtonEnabled(stretch > 3);
    m_grid->addWidget(words, 0, column);
    m_grid->addWidget(widget, 1, column);
    m_grid->setColumnStretch(column, stretch);
    return widget;
}

void ActivityFilterBar::fillRange()
{
    m_range->addItem(tr("All"), QVariant::fromValue(Range::All));
    m_range->addItem(tr("Last hour"), QVariant::fromValue(Range::LastHour));
    m_range->addItem(tr("Last 24 hours"), QVariant::fromValue(Range::LastDay));
    m_range->addItem(tr("Last 7 days"), QVariant::fromValue(Range::LastWeek));
    m_range->addItem(tr("Last 30 days"), QVariant::fromValue(Range::LastMonth));
    m_range->addItem(tr("Custom"), QVariant::fromValue(Range::Custom));
}

// The server's own actions in words; ingested events bring names of their own, so any may be typed.
void ActivityFilterBar::fillActions()
{
    m_action->setEditable(true);
    m_action->setInsertPolicy(QComboBox::NoInsert);
    m_action->addItem(QString());
    for (const QLatin1StringView name : kActionNames)
        m_action->addItem(actionWords(name), QString(name));
    m_action->lineEdit()->setPlaceholderText(tr("Any"));
    m_action->lineEdit()->setAccessibleName(m_action->accessibleName());
    m_action->setMaxVisibleItems(14);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(11);
}

QWidget *ActivityFilterBar::makeCustomRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    m_from = new QDateTimeEdit;
    m_until = new QDateTimeEdit;
    for (const auto &[edit, label] : {std::pair(m_from, tr("From")), std::pair(m_until, tr("To"))}) {
        edit->setDisplayFormat(stampFormat(Precision::Minutes));
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        auto *words = new PlainLabel(label);
        words->setBuddy(edit);
        line->addWidget(words);
        line->addWidget(edit);
    }
    m_from->setAccessibleName(tr("Range from, local time"));
    m_until->setAccessibleName(tr("Range to, local time"));
    auto *zone = new PlainLabel(tr("Local time"));
    zone->setFont(theme::font(theme::Type::Caption));
    line->addWidget(zone);
    line->addStretch();
    return row;
}

void ActivityFilterBar::connectFields()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ActivityFilterBar::tellFilters);
    connect(m_range, &QComboBox::activated, this, &ActivityFilterBar::chooseRange);
    connect(m_action, &QComboBox::activated, this, &ActivityFilterBar::tellFilters);
    connect(m_action->lineEdit(), &QLineEdit::editingFinished, this, &ActivityFilterBar::tellFilters);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    // A half-typed address is an error to the server: these wait until they are complete, or are emptied.
    for (QLineEdit *edit : {m_address, m_endpoint, m_status, m_search})
        connect(edit, &QLineEdit::editingFinished, this, &ActivityFilterBar::tellFilters);
    for (QLineEdit *edit : {m_address, m_endpoint, m_status}) {
        connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
            if (text.isEmpty())
                m_typing.start();
        });
    }
    connect(m_clear, &QPushButton::clicked, this, &ActivityFilterBar::clearRequested);
    for (QDateTimeEdit *edit : {m_from, m_until})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ActivityFilterBar::tellSpan);
}

void ActivityFilterBar::showFilters(const ActivityFilters &filters, Range range)
{
    m_typing.stop();
    m_told = filters;
    const QSignalBlocker addressBlocker(m_address);
    const QSignalBlocker endpointBlocker(m_endpoint);
    const QSignalBlocker statusBlocker(m_status);
    m_range->setCurrentIndex(m_range->findData(QVariant::fromValue(range)));
    m_custom->setVisible(range == Range::Custom);
    m_action->setCurrentText(actionWords(filters.action));
    m_address->setText(filters.ipAddress);
    m_endpoint->setText(filters.endpoint);
    m_status->setText(filters.status ? QString::number(*filters.status) : QString());
    isAddressGood();
    if (m_search->text().trimmed() != filters.text) // what is being typed stays as it is
        m_search->setText(filters.text);
    m_clear->setEnabled(filters != ActivityFilters{.everyAccount = filters.everyAccount} || range != Range::All);
}

void ActivityFilterBar::setCustomSpan(const TimeSpan &span)
{
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker untilBlocker(m_until);
    m_from->setDateTime(localTime(span.from));
    m_until->setDateTime(localTime(span.until));
}

ActivityFilters ActivityFilterBar::filters() const
{
    bool isNumber = false;
    const int status = m_status->text().toInt(&isNumber);
    const QString typed = m_action->currentText().trimmed();
    const int known = m_action->findText(typed, Qt::MatchFixedString);
    const QString text = m_search->text().trimmed();
    return ActivityFilters{.action = known > 0 ? m_action->itemData(known).toString() : typed,
                           .ipAddress = m_address->text().trimmed(),
                           .endpoint = m_endpoint->text().trimmed(),
                           .status = isNumber && m_status->hasAcceptableInput() ? std::optional(status) : std::nullopt,
                           .conditions = m_told.conditions,
                           .text = text,
                           .insideWords = m_told.insideWords && text == m_told.text, // another begins with words again
                           .everyAccount = m_told.everyAccount};
}

// An address, a range, or the server's own socket; else the fault stands at the field, and nothing is asked for.
bool ActivityFilterBar::isAddressGood()
{
    const QString typed = m_address->text().trimmed();
    const bool isGood = typed.isEmpty() || typed == "local"_L1 || Cidr::parse(typed).has_value();
    const QString problem = isGood ? QString() : tr("“%1” is neither an address nor a range.").arg(typed);
    m_problem->say(Tone::Error, problem);
    m_problem->setVisible(!isGood);
    m_address->setAccessibleDescription(problem);
    return isGood;
}

void ActivityFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityFilterBar::tellFilters()
{
    m_typing.stop();
    const ActivityFilters now = filters();
    if (!isAddressGood() || now == m_told)
        return;
    m_told = now;
    Q_EMIT filtersChanged(now);
}

void ActivityFilterBar::tellSpan()
{
    Q_EMIT customRangeChosen({pointOf(m_from->dateTime()), pointOf(m_until->dateTime())});
}

void ActivityFilterBar::chooseRange(int index)
{
    const auto range = m_range->itemData(index).value<Range>();
    m_custom->setVisible(range == Range::Custom);
    if (range == Range::Custom) {
        tellSpan();
        m_from->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT rangeChosen(range);
    }
}

} // namespace postject::ui
