// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewalerts.h"

#include "ui/models/alertwords.h"
#include "ui/models/pivot.h"
#include "ui/pages/overviewwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/severitybadge.h"
#include "ui/widgets/statestack.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

enum Column { SeverityColumn, TextColumn, TimeColumn, ColumnCount };

constexpr int kRow = 44;

QList<QStandardItem *> rowOf(const AlertEntry &alert)
{
    const auto severity = severityFromName(alert.severity);
    const QString word = severity ? severityWord(*severity) : alert.severity;
    const QString headline = alertwords::headline(alert);
    const QString when = words::clock(QDateTime::fromMSecsSinceEpoch(toMilliseconds(alert.createdAt)));
    auto *badge = new QStandardItem(word);
    badge->setData(alert.severity, Qt::UserRole);
    // The first cell carries the sentence of its row.
    badge->setAccessibleText(
        OverviewAlerts::tr("%1 severity: %2, %3", "severity, description, time").arg(word, headline, when));
    auto *text = new QStandardItem(headline);
    text->setToolTip(headline);
    text->setData(pivotData(ActivityField::Address, alert.ipAddress()), kPivotRole);
    auto *time = new QStandardItem(when);
    time->setForeground(theme::colour(theme::Colour::SecondaryText));
    return {badge, text, time};
}

} // namespace

OverviewAlerts::OverviewAlerts(QWidget *parent)
    : Card(tr("Newest open alerts"), parent),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new DataTable(tr("Newest open alerts"), u"overviewAlerts"_s)),
      m_stack(new StateStack(m_table))
{
    buildTable();
    setFlush();
    m_stack->setEmptyText(theme::icon(u"check"_s), tr("No open alerts. New ones appear here."));
    m_stack->setFailureText(tr("Could not load the alerts."));
    body()->addWidget(m_stack, 1);
    connect(m_stack, &StateStack::retryRequested, this, &OverviewAlerts::retryRequested);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.row() < m_alerts.size())
            Q_EMIT alertActivated(m_alerts[index.row()]);
    });
}

void OverviewAlerts::buildTable()
{
    m_model->setHorizontalHeaderLabels({tr("Severity"), tr("Alert"), tr("Raised")});
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(SeverityColumn, new SeverityDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setNamingColumn(TextColumn);
    m_table->addCopying();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(SeverityColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(theme::kControlHeight + 3 * kRow);
}

void OverviewAlerts::setAlerts(const Figure<OpenAlerts> &alerts)
{
    if (alerts.value)
        fill(*alerts.value);
    // The shell's own bar speaks of a lost connection; what was shown stays as it is.
    const bool offline = alerts.error && alerts.error->kind == ApiError::Kind::Offline;
    if (alerts.error && !(offline && alerts.value))
        m_stack->setStatus({PageState::Failed, alerts.error});
    else if (alerts.value)
        m_stack->setStatus({m_alerts.isEmpty() ? PageState::EmptyNew : PageState::Ready});
    if (!alerts.value)
        return;
    setNote(alerts.value->total > m_alerts.size()
                ? tr("%1 of %2", "shown, in all").arg(m_alerts.size()).arg(QLocale().toString(alerts.value->total))
                : QString());
}

// Rows that stay are left alone, so that the current one does not move under the user's hands.
void OverviewAlerts::fill(const OpenAlerts &alerts)
{
    const auto sameId = [](const AlertEntry &a, const AlertEntry &b) { return a.id == b.id; };
    const bool same = std::ranges::equal(m_alerts, alerts.newest, sameId);
    m_alerts = alerts.newest;
    if (same)
        return;
    m_model->removeRows(0, m_model->rowCount());
    for (const AlertEntry &alert : std::as_const(m_alerts))
        m_model->appendRow(rowOf(alert));
    if (m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, TextColumn), QItemSelectionModel::NoUpdate);
}

} // namespace postject::ui
