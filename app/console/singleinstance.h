// SPDX-License-Identifier: GPL-3.0-or-later
//
// One console for each user and data folder: a second start asks the first to show its window, and ends. They meet at a
// socket that only the user can open. GUI thread.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace postject {

class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    // path: of the socket; its folder is the user's own.
    explicit SingleInstance(const QString &path, QObject *parent = nullptr);
    static QString pathFor(const QString &dataDir); // "": the platform's place

    // True: there was none, and now this one is asked. False: the first one has been asked to show its window. Where
    // there can be no socket it is true: two consoles are better than none.
    bool isFirst();

Q_SIGNALS:
    void raiseRequested();

private:
    bool askFirst() const;
    void take();

    QString m_path;
    QLocalServer m_server;
};

} // namespace postject
