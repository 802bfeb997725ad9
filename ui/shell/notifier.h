// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's tray as the console sees it: an icon with a menu, and notices. A desktop may have none, and it may come
// and go. TrayNotifier is the real one; tests put one of their own in its place. GUI thread.
#pragma once

#include <QObject>

class QMenu;

namespace postject::ui {

class Notifier : public QObject
{
    Q_OBJECT

public:
    enum class State { Normal, Alert, Offline }; // each has a shape of its own

    virtual bool isAvailable() const = 0;
    virtual void setMenu(QMenu *menu) = 0; // stays the caller's
    virtual void setState(State state, const QString &toolTip) = 0;
    virtual void setShown(bool shown) = 0;
    virtual void notify(const QString &title, const QString &text) = 0; // both without markup: see withoutMarkup()

Q_SIGNALS:
    void availabilityChanged();
    void iconClicked();
    void noticeClicked();
};

// Some desktops read what a notice says as markup, others as it is: text that means the same to both, in one line of
// bounded length.
QString withoutMarkup(QString text);

} // namespace postject::ui
