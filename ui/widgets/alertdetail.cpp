// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alertdetail.h"

#include "ui/models/alertfacts.h"
#include "ui/models/alertwords.h"
#include "ui/models/pivot.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/alertoverview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/severitybadge.h"
#include "ui/widgets/tonechip.h"
#include "ui/widgets/writelock.h"

#include <QAction>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace postject::ui {
namespace {

constexpr int kNoteMax = 2000; // characters, the server's limit
enum Tab { OverviewTab, RelatedTab, HistoryTab, FieldsTab, JsonTab };

QDateTime dateTime(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time));
}

QString utc(TimePoint time)
{
    return QString::fromLatin1(formatTime(time));
}

} // namespace

AlertDetail::AlertDetail(AccountName accountName, QWidget *parent)
    : QFrame(parent),
      m_accountName(std::move(accountName)),
      m_badge(new SeverityBadge(theme::Severity::Low)),
      m_state(new ToneChip),
      m_title(new PlainLabel),
      m_tabs(makeTabs()),
      m_message(new MessageBar),
      m_retry(new QAction(tr("Try again"), this)),
      m_note(new QLineEdit),
      m_act(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kLarge, theme::kMedium, theme::kMedium, theme::kMedium);
    all->setSpacing(theme::kSmall);
    all->addLayout(makeHead());
    all->addWidget(m_title);
    all->addWidget(m_message);
    all->addWidget(m_tabs, 1);
    all->addLayout(makeFoot());
    restyle();
    connect(m_retry, &QAction::triggered, this, &AlertDetail::retryRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_message->clear();
        tellWanted();
    });
}

QLayout *AlertDetail::makeHead()
{
    auto *close = new QToolButton;
    close->setIcon(theme::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close details"));
    connect(close, &QToolButton::clicked, this, &AlertDetail::closeRequested);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kSmall);
    head->addWidget(m_badge);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(close);
    return head;
}

QTabWidget *AlertDetail::makeTabs()
{
    m_overview = new AlertOverview;
    m_related = new RecordTable(tr("Related activity"), {tr("Time"), tr("Action"), tr("Address")}, 1);
    m_history = new RecordTable(tr("History of the alert"), {tr("Time"), tr("What"), tr("Who")}, 1);
    m_fields = new RecordTable(tr("Fields of the alert"), {tr("Field"), tr("Value")}, 1);
    m_json = new QPlainTextEdit;
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setAccessibleName(tr("The alert as JSON"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Views of the alert"));
    tabs->tabBar()->setAccessibleName(tr("Views of the alert, tabs"));
    tabs->addTab(m_overview, tr("Overview"));
    m_activity = new QPushButton(tr("Show its activity"));
    connect(m_activity, &QPushButton::clicked, this, &AlertDetail::activityRequested);
    auto *related = new QWidget;
    auto *column = new QVBoxLayout(related);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(m_related, 1);
    auto *foot = new QHBoxLayout;
    m_legend = new PlainLabel(tr("Bold: led to the alert"));
    foot->addWidget(m_activity);
    foot->addWidget(m_legend, 1);
    column->addLayout(foot);
    tabs->addTab(related, tr("Activity"));
    tabs->addTab(m_history, tr("History"));
    tabs->addTab(m_fields, tr("Fields"));
    tabs->addTab(m_json, tr("JSON"));
    return tabs;
}

QLayout *AlertDetail::makeFoot()
{
    m_note->setMaxLength(kNoteMax);
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note on resolving"));
    const auto act = [this] {
        if (m_isResolved)
            Q_EMIT reopenRequested();
        else
            Q_EMIT resolveRequested(note());
    };
    connect(m_act, &QPushButton::clicked, this, act);
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (m_act->isEnabled())
            m_act->click();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kSmall);
    line->addWidget(m_note, 1);
    line->addWidget(m_act);
    return line;
}

void AlertDetail::addWritesTo(WriteLock &writes)
{
    writes.add(m_act);
}

void AlertDetail::showAlert(const AlertEntry &alert, const QDateTime &now)
{
    if (alert.id != m_id || alert.resolved)
        m_note->clear();
    if (alert.id != m_id) {
        m_message->clear();
        m_related->setRecords({});
        m_history->setRecords({});
    }
    m_id = alert.id;
    m_isResolved = alert.resolved;
    const auto severity = severityFromName(alert.severity);
    m_badge->setVisible(severity.has_value());
    if (severity)
        m_badge->setSeverity(*severity);
    m_state->say(alert.resolved ? Tone::Ok : Tone::Info,
                 alert.resolved ? tr("Resolved", "state") : tr("Open", "state"));
    m_title->setText(alertwords::headline(alert));
    m_overview->showAlert(alertwords::explanation(alert),
                          alertwords::facts(alert, m_accountName(alert.accountId), now));
    QList<Record> fields;
    for (const QStringList &each : alertwords::fields(alert))
        fields.append({.cells = each});
    m_fields->setRecords(fields);
    m_json->setPlainText(QString::fromUtf8(QJsonDocument(alert.json).toJson()));
    m_act->setText(alert.resolved ? tr("Reopen") : tr("Resolve"));
    m_act->setAccessibleName(alert.resolved ? tr("Reopen this alert") : tr("Resolve this alert"));
    m_note->setVisible(!alert.resolved);
}

void AlertDetail::showRelated(const QList<RelatedActivity> &related, const QDateTime &now)
{
    QList<Record> rows;
    for (const auto &[entry, isEvidence] : related) {
        const QString when = clockAndDay(dateTime(entry.createdAt), now);
        const QString action = alertwords::action(entry.action);
        rows.append(
            {.cells = {when,
                       entry.status > 0 ? tr("%1, %2", "action, status of the answer").arg(action).arg(entry.status)
                                        : action,
                       entry.ipAddress},
             .exact = {utc(entry.createdAt), u"%1 %2 %3"_s.arg(entry.action, entry.method, entry.endpoint)},
             .isStrong = isEvidence,
             .spoken = isEvidence ? tr("%1, led to the alert", "a time").arg(when) : QString(),
             .pivots = {pivotData(ActivityField::Endpoint, entry.endpoint),
                        pivotData(ActivityField::Action, entry.action, action),
                        pivotData(ActivityField::Address, entry.ipAddress)}});
    }
    m_message->clear();
    if (rows.isEmpty())
        m_message->showMessage(MessageBar::Kind::Info, tr("The log has no entries about this any more."));
    m_related->setRecords(rows);
}

void AlertDetail::showHistory(const QList<AlertMoment> &history, const QDateTime &now)
{
    const auto what = [](const AlertMoment &each) {
        switch (each.kind) {
        case AlertMoment::Kind::Raised:
            return tr("Raised");
        case AlertMoment::Kind::SeenAgain:
            return tr("Seen again");
        case AlertMoment::Kind::Resolved:
            return each.note.isEmpty() ? tr("Resolved") : tr("Resolved: %1", "a note").arg(each.note);
        case AlertMoment::Kind::Reopened:
            return tr("Reopened");
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    QList<Record> rows;
    for (const AlertMoment &each : history) {
        const bool byServer = each.kind == AlertMoment::Kind::Raised || each.kind == AlertMoment::Kind::SeenAgain;
        rows.append({.cells = {clockAndDay(dateTime(each.at), now), what(each),
                               byServer ? tr("Server") : m_accountName(each.accountId)},
                     .exact = {utc(each.at)}});
    }
    m_message->clear();
    m_history->setRecords(rows);
}

void AlertDetail::showFailure(const ApiError &error)
{
    m_message->showError(tr("More about this alert could not be loaded."), error, {m_retry});
}

void AlertDetail::setLoading(bool isLoading)
{
    for (RecordTable *each : {m_related, m_history})
        each->setCursor(isLoading ? Qt::BusyCursor : Qt::ArrowCursor);
}

void AlertDetail::tellWanted()
{
    const int tab = isVisible() ? m_tabs->currentIndex() : int(OverviewTab);
    Q_EMIT relatedWanted(tab == RelatedTab);
    Q_EMIT historyWanted(tab == HistoryTab);
}

void AlertDetail::focusTabs()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

void AlertDetail::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

QString AlertDetail::note() const
{
    return m_note->text().trimmed();
}

void AlertDetail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void AlertDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void AlertDetail::restyle()
{
    m_title->setFont(theme::font(theme::Type::Section));
    m_title->setAlignment(Qt::AlignTop | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_json->setFont(theme::font(theme::Type::Fixed));
    m_legend->setFont(theme::font(theme::Type::Caption));
    m_tabs->setMinimumHeight(m_tabs->tabBar()->sizeHint().height() + 3 * fontMetrics().lineSpacing());
}

} // namespace postject::ui
