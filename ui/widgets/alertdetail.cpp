// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alertdetail.h"

#include "ui/models/actionwords.h"
#include "ui/models/alertfacts.h"
#include "ui/models/alertwords.h"
#include "ui/models/pivot.h"
#include "ui/models/timewords.h"
#include "ui/models/verdictwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/alertoverview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/resolvebar.h"
#include "ui/widgets/severitybadge.h"
#include "ui/widgets/timelinewords.h"
#include "ui/widgets/tonechip.h"

#include <QAction>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace postject::ui {
namespace {

enum Tab { OverviewTab, RelatedTab, TimelineTab, HistoryTab, FieldsTab, JsonTab };

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
      m_resolve(new ResolveBar),
      m_integrity(new QPushButton(theme::icon(u"check"_s), tr("Verify the log")))
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
    all->addWidget(m_integrity, 0, Qt::AlignLeading);
    m_integrity->hide();
    all->addWidget(m_tabs, 1);
    all->addWidget(m_resolve);
    restyle();
    connect(m_resolve, &ResolveBar::resolveRequested, this, &AlertDetail::resolveRequested);
    connect(m_resolve, &ResolveBar::reopenRequested, this, &AlertDetail::reopenRequested);
    connect(m_integrity, &QPushButton::clicked, this, &AlertDetail::integrityRequested);
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
    m_related =
        new RecordTable(tr("Related activity"), u"alertActivity"_s, {tr("Time"), tr("Action"), tr("Address")}, 1);
    m_timeline = new RecordTable(tr("Timeline around the alert"), u"alertTimeline"_s,
                                 {tr("Time"), tr("What"), tr("Who"), tr("Address")}, 1);
    m_history = new RecordTable(tr("History of the alert"), u"alertHistory"_s, {tr("Time"), tr("What"), tr("Who")}, 1);
    m_fields = new RecordTable(tr("Fields of the alert"), u"alertFields"_s, {tr("Field"), tr("Value")}, 1);
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
    tabs->addTab(m_timeline, tr("Timeline"));
    tabs->addTab(m_history, tr("History"));
    tabs->addTab(m_fields, tr("Fields"));
    tabs->addTab(m_json, tr("JSON"));
    for (int tab = 0; tab < tabs->count(); ++tab)
        tabs->setTabToolTip(tab, tabs->tabText(tab)); // which may be cut
    return tabs;
}

void AlertDetail::addWritesTo(WriteLock &writes)
{
    m_resolve->addWritesTo(writes);
}

void AlertDetail::showAlert(const AlertEntry &alert, const QDateTime &now)
{
    if (alert.id != m_id) {
        m_message->clear();
        m_related->setRecords({});
        m_timeline->setRecords({});
        m_history->setRecords({});
    }
    m_id = alert.id;
    const auto severity = severityFromName(alert.severity);
    m_badge->setVisible(severity.has_value());
    if (severity)
        m_badge->setSeverity(*severity);
    showState(alert, now);
    m_integrity->setVisible(alert.type == "log_integrity"_L1);
    m_title->setText(alertwords::headline(alert));
    QStringList paragraphs = alertwords::explanation(alert);
    if (const QString counted = verdictwords::counted(m_verdicts.value(alert.type)); !counted.isEmpty())
        paragraphs += counted;
    m_overview->showAlert(paragraphs, alertwords::facts(alert, m_accountName(alert.accountId), now));
    QList<Record> fields;
    for (const QStringList &each : alertwords::fields(alert))
        fields.append({.cells = each});
    m_fields->setRecords(fields);
    m_json->setPlainText(QString::fromUtf8(QJsonDocument(alert.json).toJson()));
    m_resolve->showAlert(alert);
}

void AlertDetail::showState(const AlertEntry &alert, const QDateTime &now)
{
    if (!alert.verdict.isEmpty())
        m_state->say(Tone::Ok, verdictwords::name(alert.verdict));
    else if (alert.resolved)
        m_state->say(Tone::Ok, tr("Resolved", "state"));
    else if (alert.isSnoozed(fromMilliseconds(now.toMSecsSinceEpoch())))
        m_state->say(Tone::Info, tr("Snoozed", "state"));
    else
        m_state->say(Tone::Info, tr("Open", "state"));
}

void AlertDetail::showRelated(const QList<RelatedActivity> &related, const QDateTime &now)
{
    QList<Record> rows;
    for (const auto &[entry, isEvidence] : related) {
        const QString when = clockAndDay(dateTime(entry.createdAt), now);
        const QString action = actionWords(entry.action);
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

void AlertDetail::showTimeline(const AlertTimeline &timeline, const QDateTime &now)
{
    QList<Record> rows;
    for (const ActivityEntry &entry : timeline.entries) {
        const QString when = clockAndDay(dateTime(entry.createdAt), now);
        const bool isEvidence = timeline.evidence.contains(entry.id);
        const QString who = entry.accountId.isEmpty() ? tr("Server") : m_accountName(entry.accountId);
        rows.append({.cells = {when, timelinewords::entry(entry), who, entry.ipAddress},
                     .exact = {utc(entry.createdAt)},
                     .isStrong = isEvidence,
                     .spoken = isEvidence ? tr("%1, led to the alert", "a time").arg(when) : QString()});
    }
    m_message->clear();
    if (rows.isEmpty())
        m_message->showMessage(MessageBar::Kind::Info,
                               tr("No sign-ins, blocks or changes within an hour of this alert."));
    else if (!timeline.isWhole)
        m_message->showMessage(MessageBar::Kind::Info, tr("There was more than is shown here."));
    m_timeline->setRecords(rows);
}

void AlertDetail::showHistory(const QList<AlertMoment> &history, const QDateTime &now)
{
    QList<Record> rows;
    for (const AlertMoment &each : history) {
        const bool byServer = each.kind == AlertMoment::Kind::Raised || each.kind == AlertMoment::Kind::SeenAgain;
        rows.append({.cells = {clockAndDay(dateTime(each.at), now), timelinewords::moment(each, now),
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
    for (RecordTable *each : {m_related, m_timeline, m_history})
        each->setCursor(isLoading ? Qt::BusyCursor : Qt::ArrowCursor);
}

void AlertDetail::tellWanted()
{
    const int tab = isVisible() ? m_tabs->currentIndex() : int(OverviewTab);
    Q_EMIT relatedWanted(tab == RelatedTab);
    Q_EMIT timelineWanted(tab == TimelineTab);
    Q_EMIT historyWanted(tab == HistoryTab);
}

void AlertDetail::focusTabs()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
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
