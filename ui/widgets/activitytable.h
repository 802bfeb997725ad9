// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table over an ActivityModel of any length: tells the model which rows are in view, never measures or selects
// millions of rows. Ctrl+A is a flag. GUI thread.
#pragma once

#include "ui/widgets/datatable.h"

#include <optional>

namespace postject::ui {

class ActivityDelegate;
class ActivityModel;

class ActivityTable final : public DataTable
{
    Q_OBJECT

public:
    explicit ActivityTable(QWidget *parent = nullptr);

    void setActivityModel(ActivityModel *model); // owned elsewhere, outlives this
    bool isAllSelected() const { return m_allSelected; }
    void setAllSelected(bool all);
    int currentRow() const; // -1: none
    void setCurrentRow(int row);
    // Across a load that asks the same again: the row that is current, and what is in view, stay what they are.
    void rememberPlace();
    bool restorePlace(); // false: there is none
    void setAccountShown(bool shown);
    void setCompact(bool compact); // without what a drawer beside it shows anyway

    void selectAll() override; // the flag
    // Of rows that were read from the server; where one was not, copyRefused() in its place.
    void copySelection() const override;

Q_SIGNALS:
    void allSelectedChanged(bool all);
    void currentRowChanged(int row);
    void detailsRequested(int row);        // Enter, or a click
    void copyRefused() const;              // of more than is at hand: an export has it
    void orderRequested(bool oldestFirst); // a click on the header of Time

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Place
    {
        QString newest; // the id of the first row
        int row = 0;    // the current one
        int scroll = 0;
        qint64 total = 0;
    };

    void setUpHeaders();
    int movedBy(const Place &place) const;
    void showColumns();
    void tellVisibleRows();
    void open(int row);

    ActivityModel *m_model = nullptr;
    ActivityDelegate *m_delegate;
    std::optional<Place> m_place;
    bool m_allSelected = false;
    bool m_accountShown = false;
    bool m_compact = false;
};

} // namespace postject::ui
