// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one menu of every address, account, action, endpoint and user agent in a window: right click, the Menu key or
// Shift+F10 on a cell whose model answers kPivotRole, or on a widget that carries a pivot. What the table has of its
// own actions follows below. Only says what was chosen. GUI thread.
#pragma once

#include "ui/models/pivot.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QAction;
class QContextMenuEvent;
class QMenu;
class QWidget;

namespace postject::ui {

// Gives a widget its pivot; nothing takes it away.
void setPivot(QWidget *widget, const QVariant &pivot);
QVariant pivotOfWidget(const QWidget *widget); // its own, or of what it lies in

enum class PivotCommand { FilterFor, FilterOut, OpenCard, OpenInActivity, Block, AddToWhitelist, Copy };

class PivotMenu final : public QObject
{
    Q_OBJECT

public:
    using Offers = std::function<bool(PivotCommand command, const Pivot &pivot)>;

    // Of what lies in window. offers: whether a command can be done with it, here and by this account.
    PivotMenu(QWidget *window, Offers offers);

    // The pivots of a row, the cell's own first; without a row those of the cell alone.
    static QList<Pivot> pivotsAt(const QAbstractItemView *view, const QModelIndex &cell);
    void fill(QMenu *menu, const QList<Pivot> &pivots, bool isOwn); // isOwn: the first is that of the very cell

    // Each single address in what is shown of the chosen rows, once; nothing where the cell is not among them.
    static QStringList chosenAddresses(const QAbstractItemView *view, const QModelIndex &cell);

Q_SIGNALS:
    void blockRequested(const QStringList &addresses); // of several chosen rows
    void chosen(postject::ui::PivotCommand command, const postject::ui::Pivot &pivot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOfWindow(const QWidget *widget) const;
    bool show(QWidget *widget, const QContextMenuEvent &event);
    bool showOfView(QAbstractItemView *view, const QContextMenuEvent &event);
    struct Content
    {
        QList<Pivot> pivots;
        bool isOwn = false;         // the first is that of the very cell
        QStringList addresses = {}; // of the chosen rows
    };
    void popUp(QWidget *owner, const Content &content, const QPoint &at);
    void addBlocking(QMenu *menu, const QStringList &addresses);
    void addCommands(QMenu *menu, const Pivot &pivot);

    QWidget *m_window;
    Offers m_offers;
};

} // namespace postject::ui
