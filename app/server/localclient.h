// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls the REST API of the server on this data folder over its private local socket, with the authority of the token
// file that only its owner can read. Needs a running event loop; calls back once.
#pragma once

#include "server/contract/endpoints.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

#include <functional>

namespace postject {

struct LocalAnswer
{
    int status = 0; // 0: the server could not be reached
    QJsonObject body;
    QString detail; // of an error: one line
};

class LocalClient
{
public:
    LocalClient(QString socketFile, QByteArray token); // token "": as anyone

    // Whether a server answers on the socket.
    static bool isServed(const QString &socketFile);

    using Callback = std::function<void(LocalAnswer)>;
    void send(EndpointId endpoint, const QStringList &arguments, const QJsonObject &body, Callback callback);
    void sendJson(EndpointId endpoint, const QByteArray &json, Callback callback); // of a path without arguments
    void get(EndpointId endpoint, const QByteArray &query, Callback callback);

private:
    void start(EndpointId endpoint, const QString &path, const QByteArray &query, const QByteArray &body,
               Callback callback);

    QNetworkAccessManager m_network;
    QString m_socketFile;
    QByteArray m_token;
};

} // namespace postject
