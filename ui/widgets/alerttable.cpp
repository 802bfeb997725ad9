// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alerttable.h"

#include "ui/models/alertmodel.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/alertdelegate.h"
#include "ui/widgets/severitybadge.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace postject::ui {

AlertTable::AlertTable(QWidget *parent) : DataTable(tr("Alerts"), u"alerts"_s, parent)
{
    setItemDelegate(new AlertDelegate(this));
    setNamingColumn(AlertModel::Alert);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::doubleClicked, this, &AlertTable::detailsRequested);
}

void AlertTable::setAlertModel(AlertModel *model)
{
    m_alerts = model;
    setModel(model);
    setUpHeaders();
    connect(model, &AlertModel::modelAboutToBeReset, this, &AlertTable::remember);
    connect(model, &AlertModel::modelReset, this, &AlertTable::restore);
}

void AlertTable::setUpHeaders()
{
    fitRows();
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(false); // the queue is in the order of time
    header->setMinimumSectionSize(72);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AlertModel::Alert, QHeaderView::Stretch);
    const auto width = [this](const QString &sample) {
        return fontMetrics().horizontalAdvance(sample) + 2 * theme::kMedium;
    };
    // As wide as the words of the language are, and as its longest form of a time.
    int severity = header->sectionSizeHint(AlertModel::Severity);
    for (const auto each :
         {theme::Severity::Low, theme::Severity::Medium, theme::Severity::High, theme::Severity::Critical})
        severity = qMax(severity, width(severityWord(each)) + 2 * theme::kLarge);
    setWidth(AlertModel::Severity, severity);
    const QDateTime now(QDate(2026, 12, 28), QTime(10, 58));
    int raised = header->sectionSizeHint(AlertModel::Raised);
    for (const int days : {1, 8})
        raised = qMax(raised, width(clockAndDay(now.addDays(-days), now)));
    setWidth(AlertModel::Raised, raised);
}

void AlertTable::fitRows()
{
    const int height = AlertDelegate::rowHeight(font());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void AlertTable::changeEvent(QEvent *event)
{
    DataTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

QString AlertTable::currentId() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_alerts->rowCount() ? m_alerts->alert(row).id : QString();
}

QStringList AlertTable::chosenIds() const
{
    QStringList ids;
    for (const int row : chosenRows())
        ids.append(m_alerts->alert(row).id);
    return ids;
}

bool AlertTable::setCurrentId(const QString &id)
{
    const int row = m_alerts->rowOf(id);
    if (row >= 0)
        setCurrentRow(row);
    return row >= 0;
}

void AlertTable::setCurrentRow(int row)
{
    // selectRow() selects nothing in right-to-left layouts.
    selectionModel()->setCurrentIndex(m_alerts->index(row, AlertModel::Alert),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AlertTable::selectIds(const QSet<QString> &ids)
{
    QItemSelection selection;
    int first = -1;
    for (int row = 0; row < m_alerts->rowCount(); ++row) {
        if (!ids.contains(m_alerts->alert(row).id))
            continue;
        if (first < 0)
            first = row;
        if (!selection.isEmpty() && selection.constLast().bottom() == row - 1) {
            const int top = selection.takeLast().top();
            selection.append(QItemSelectionRange(m_alerts->index(top, 0), m_alerts->index(row, AlertModel::Raised)));
        } else {
            selection.append(QItemSelectionRange(m_alerts->index(row, 0), m_alerts->index(row, AlertModel::Raised)));
        }
    }
    if (first < 0)
        return;
    selectionModel()->setCurrentIndex(m_alerts->index(first, AlertModel::Alert), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void AlertTable::step(int rows, bool extend)
{
    const int row = qBound(0, currentIndex().row() + rows, m_alerts->rowCount() - 1);
    const QModelIndex index = m_alerts->index(row, AlertModel::Alert);
    if (!index.isValid())
        return;
    if (extend)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    else
        setCurrentRow(row);
}

void AlertTable::toggleCurrent()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void AlertTable::copySelection() const
{
    if (const QList<int> rows = chosenRows(); !rows.isEmpty())
        QApplication::clipboard()->setText(m_alerts->asTsv(rows));
}

void AlertTable::copyCell() const
{
    if (const QString text = m_alerts->cellText(currentIndex()); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void AlertTable::remember()
{
    m_keptId = currentId();
    m_keptRow = qMax(0, currentIndex().row());
    const QStringList chosen = chosenIds();
    m_keptSelection = QSet<QString>(chosen.begin(), chosen.end());
    m_keptScroll = verticalScrollBar()->value();
}

// The same alert; where it has left, the one that now stands in its row.
void AlertTable::restore()
{
    if (m_alerts->rowCount() == 0)
        return;
    const int row = m_keptId.isEmpty() ? -1 : m_alerts->rowOf(m_keptId);
    setCurrentRow(row >= 0 ? row : qMin(m_keptRow, m_alerts->rowCount() - 1));
    if (row >= 0 && m_keptSelection.size() > 1)
        selectIds(m_keptSelection);
    verticalScrollBar()->setValue(m_keptScroll);
}

void AlertTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    viewport()->update(); // the frame goes round the whole row
    Q_EMIT currentIdChanged(currentId());
}

// The keyboard goes on with the next row, and only with it.
void AlertTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (currentIndex().row() >= start && currentIndex().row() <= end) {
        const int next = end + 1 < m_alerts->rowCount() ? end + 1 : start - 1;
        if (next >= 0)
            setCurrentRow(next);
    }
    DataTable::rowsAboutToBeRemoved(parent, start, end);
}

void AlertTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT detailsRequested();
    } else if (isPlain && event->key() == Qt::Key_Home) {
        if (currentIndex().row() == 0)
            Q_EMIT arrivalsRequested();
        setCurrentRow(0);
        scrollToTop();
    } else if (isPlain && event->key() == Qt::Key_End && m_alerts->rowCount() > 0) {
        setCurrentRow(m_alerts->rowCount() - 1);
    } else {
        DataTable::keyPressEvent(event);
    }
}

} // namespace postject::ui
