// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console in the tray, where the user wants it and there is one: what the icon shows, its menu and the notices, and
// that the program goes on while the window is hidden. Whether it is wanted is kept in the settings. Owned by the
// console; the window's, which may be another one after a while. GUI thread.
#pragma once

#include "ui/presenters/alertwatch.h"
#include "ui/presenters/noticegate.h"

#include <QEventLoopLocker>
#include <QMenu>
#include <QPointer>

#include <memory>

class QSettings;

namespace postject::ui {

class MainWindow;
class Notifier;

class Tray final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    Tray(Notifier &notifier, QSettings &settings, QObject *parent = nullptr,
         NoticeGate::Now now = &std::chrono::steady_clock::now);
    ~Tray() override;

    void setWindow(MainWindow *window); // in the language of now

Q_SIGNALS:
    void openRequested(); // the window, above those of other programs
    void quitRequested(); // the window is closed by then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWanted() const;
    bool isShown() const; // and then closing the window hides it
    void want(bool wanted);
    void update();
    void followAlerts();
    void showState();
    void nameActions();
    void showAlerts();
    void seeActivity();
    void tellHidden();
    void tellAlerts(const QList<AlertEntry> &alerts);
    void quit();
    void finish();

    Notifier &m_notifier;
    QSettings &m_settings;
    AlertWatch m_watch;
    NoticeGate m_gate;
    QMenu m_menu;
    QAction *m_open;
    QAction *m_alerts;
    QAction *m_pause;
    QAction *m_quit;
    QPointer<MainWindow> m_window;
    QString m_watched; // whose alerts: the account and its scope; "": none
    std::unique_ptr<QEventLoopLocker> m_goesOn;
};

} // namespace postject::ui
