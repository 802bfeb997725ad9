// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of pages at the leading edge: icon, title, badge. One entry is current; Up, Down, Home, End and typing move,
// and moving chooses. Collapsed it shows icons only, titles then are tooltips; names stay.
#pragma once

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace postject::ui {

struct NavEntry
{
    QString name;  // stable, never shown
    QString title; // translated
    QString icon;  // of theme::icon
    bool startsGroup = false;
};

class NavList : public QListView
{
    Q_OBJECT

public:
    explicit NavList(QWidget *parent = nullptr);

    void setEntries(const QList<NavEntry> &entries); // in place of those before, without badges; none is current
    // count <= 0 takes the badge away; sentence is its accessible form, "3 open alerts".
    void setBadge(const QString &name, int count, const QString &sentence);
    void setCurrentName(const QString &name); // does not emit
    QString currentName() const;
    void setCollapsed(bool collapsed);
    bool isCollapsed() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &name);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    QStandardItem *itemOf(const QString &name) const;
    void restyle();

    QStandardItemModel *m_model;
    bool m_collapsed = false;
    bool m_quiet = false;
};

} // namespace postject::ui
