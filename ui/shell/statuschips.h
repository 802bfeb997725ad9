// SPDX-License-Identifier: GPL-3.0-or-later
//
// The status bar's chips: where the console is connected and how, who is signed in, how old the data is. Each is a
// button. GUI thread.
#pragma once

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

class QToolButton;

namespace postject::ui {

class StatusChips : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusChips(QWidget *parent = nullptr);

    enum class Link { Local, Encrypted, Plain, Offline };
    void setConnection(const QString &server, Link link);
    void setAccount(const QString &email, bool administrator); // "" while nobody is signed in
    void setUpdated(const QDateTime &time);                    // invalid: nothing shown yet

Q_SIGNALS:
    void connectionPressed();
    void accountPressed();
    void refreshPressed();

private:
    QToolButton *chip(const QString &icon);
    void tellAge();

    QToolButton *m_connection;
    QToolButton *m_account;
    QToolButton *m_updated;
    QDateTime m_time;
    QTimer m_tick;
};

} // namespace postject::ui
