// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the first run needs of the program around it: a server on this computer. ui/ knows no server, so app/console
// implements this. GUI thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <expected>
#include <functional>

namespace postject::ui {

struct ListenerChoice
{
    QString host = QStringLiteral("127.0.0.1"); // an IP address
    quint16 port = 8787;
    bool tls = true;

    bool operator==(const ListenerChoice &) const = default;
};

struct StartedServer
{
    QString socketFile;                // the private local socket
    QUrl url = {};                     // where other programs reach it
    QByteArray certificateSha256 = {}; // 32 bytes, empty without TLS
};

class FirstRunBackend
{
public:
    // On failure one translated sentence about what is wrong and what to do.
    using Started = std::function<void(const std::expected<StartedServer, QString> &)>;

    virtual ~FirstRunBackend() = default;

    // Starts the server and calls back once, never from inside the call and not after the context is gone. A further
    // call first stops what the former one started. When the wizard is cancelled, the caller of the wizard stops it.
    virtual void startHere(const ListenerChoice &listener, QObject *context, Started started) = 0;
};

} // namespace postject::ui
