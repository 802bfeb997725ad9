// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/localclient.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

namespace postject {

namespace {

QString pathOf(EndpointId id, QStringList arguments)
{
    QStringList segments = QString(endpoint(id).path).split(u'/');
    for (QString &segment : segments) {
        if (segment.startsWith(u':'))
            segment = QString::fromLatin1(QUrl::toPercentEncoding(arguments.takeFirst()));
    }
    return segments.join(u'/');
}

LocalAnswer answerOf(QNetworkReply &reply)
{
    LocalAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = QJsonDocument::fromJson(reply.readAll()).object();
    if (answer.status == 0)
        answer.detail = reply.errorString();
    else if (answer.status >= 400)
        answer.detail = answer.body.value("detail"_L1).toString();
    return answer;
}

} // namespace

LocalClient::LocalClient(QString socketFile, QByteArray token)
    : m_socketFile(std::move(socketFile)), m_token(std::move(token))
{
}

bool LocalClient::isServed(const QString &socketFile)
{
    QLocalSocket socket;
    socket.connectToServer(socketFile);
    return socket.waitForConnected(1000);
}

void LocalClient::send(EndpointId id, const QStringList &arguments, const QJsonObject &body, Callback callback)
{
    start(id, pathOf(id, arguments), {}, QJsonDocument(body).toJson(QJsonDocument::Compact), std::move(callback));
}

void LocalClient::sendJson(EndpointId id, const QByteArray &json, Callback callback)
{
    start(id, pathOf(id, {}), {}, json, std::move(callback));
}

void LocalClient::get(EndpointId id, const QByteArray &query, Callback callback)
{
    start(id, pathOf(id, {}), query, {}, std::move(callback));
}

void LocalClient::start(EndpointId id, const QString &path, const QByteArray &query, const QByteArray &body,
                        Callback callback)
{
    QUrl url(u"local+http://localhost"_s + path);
    url.setQuery(QString::fromLatin1(query));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::FullLocalServerNameAttribute, m_socketFile);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"PostjectServer/" POSTJECT_VERSION ""_s);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.sendCustomRequest(request, QByteArray(verbName(endpoint(id).verb)), body);
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, callback = std::move(callback)] {
        reply->deleteLater();
        callback(answerOf(*reply));
    });
}

} // namespace postject
