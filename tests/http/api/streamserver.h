// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server whose live streams beat, count and fill quickly, and listening to one: what the tests of the stream share.
// Test thread.
#pragma once

#include "tests/support/eventstream.h"
#include "tests/support/serverfixture.h"

#include <QTest>

namespace postject {

inline const QByteArray kStreamTarget = "/v1/security/stream";

struct Listener
{
    TestConnection connection;
    Answer head;
};

class StreamServer : public ServerFixture
{
public:
    StreamServer() : ServerFixture(quicken) {}

    static void quicken(ServerOptions &options)
    {
        options.streams.heartbeat = std::chrono::milliseconds(200);
        options.streams.metrics = std::chrono::milliseconds(50);
        options.streams.unsentBytes = 256 * 1024;
        options.streams.perAccount = 3;
        options.streams.resumeRows = 20;
    }

    // Returns once the stream has begun, or was refused.
    Listener listen(const QByteArray &token, const QByteArray &query = {}, const QByteArray &lastEventId = {},
                    const QByteArray &from = "127.0.0.1")
    {
        Listener listener{connectFrom(from), {}};
        Call call{.method = "GET", .target = kStreamTarget + (query.isEmpty() ? "" : '?' + query), .token = token};
        if (!lastEventId.isEmpty())
            call.headers.append({"Last-Event-ID", lastEventId});
        listener.head = listener.connection.call(call);
        if (listener.head.status == 200)
            listener.connection.readStream([](const QByteArray &stream) { return stream.contains("retry: "); });
        return listener;
    }

    // So many requests of that account, over the local socket.
    void touch(const QByteArray &token, int times = 1)
    {
        TestConnection connection = connectLocally();
        for (int i = 0; i < times; ++i)
            QCOMPARE(connection.call({.method = "GET", .target = "/v1/auth/2fa", .token = token}).status, 200);
    }
};

} // namespace postject
