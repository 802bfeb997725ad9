// SPDX-License-Identifier: GPL-3.0-or-later
//
// QHttpServer's side of the house: turns what the guard has read into our requests, gives them to the pipeline, and
// sends the replies with the headers that every answer carries. One for the network, one for the local socket, each
// behind a guard of its own. Server thread.
#pragma once

#include "server/http/api/pipeline.h"
#include "server/http/transport/guard.h"

#include <QAbstractHttpServer>
#include <QPointer>

#include <memory>
#include <vector>

namespace postject {

class Channel;
class ChannelPeer;
class ServerFigures;

class ApiServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    enum class Peer { Network, LocalSocket };

    ApiServer(Pipeline &pipeline, const Clock &clock, Peer peer, bool isSecure, QObject *parent = nullptr);

    // Serves what comes through the guard, and takes it over.
    bool serve(Guard *guard);

    // Told of every answer; outlives this.
    void setFigures(ServerFigures *figures) { m_figures = figures; }

    // The guard's refusal handler for this server.
    Guard::RefusalHandler refusalHandler();

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    Request requestOf(const ChannelPeer &from, QByteArray body);
    void setClient(Request &request, const IpAddress &peer, const QList<QByteArray> &forwardedFor) const;
    void stream(const Request &request, const Reply &reply, QHttpServerResponder &&responder, Channel *channel);
    QByteArray dateHeader(TimePoint now);
    // From the status line on, but for what says how the body ends.
    QByteArray headOf(const Request &request, const Reply &reply);
    QByteArray busyAnswer();
    void letGoLater(std::shared_ptr<QHttpServerResponder> answered);
    QByteArray wholeAnswer(const Request &request, const Reply &reply);

    Pipeline &m_pipeline;
    const Clock &m_clock;
    Peer m_peer;
    QPointer<Guard> m_guard;
    const QByteArray m_constantLines; // of every answer's head
    ServerFigures *m_figures = nullptr;
    std::vector<std::shared_ptr<QHttpServerResponder>> m_answered; // in this turn of the event loop
    qint64 m_dateSecond = -1;
    QByteArray m_date;
};

} // namespace postject
