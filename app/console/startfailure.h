// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server inside did not start: says why, and asks what to do about it: the same again, with another port, in
// another folder, all anew, or to quit. Asks until one of them is chosen. GUI thread.
#pragma once

#include "ui/client/connectionsettings.h"

#include <QObject>

#include <functional>

namespace postject {

class StartFailure final : public QObject
{
    Q_OBJECT

public:
    StartFailure(const QString &why, const ui::Connection &connection, QObject *parent);

    void ask(); // ends with one of the signals, and then itself

Q_SIGNALS:
    void startAgain(const postject::ui::Connection &connection);
    void setUpAgain();
    void givenUp();

private:
    void askForPort();
    void askForFolder();
    void end(const std::function<void()> &tell);

    QString m_why;
    ui::Connection m_connection;
};

} // namespace postject
