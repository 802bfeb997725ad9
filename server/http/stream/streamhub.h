// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live streams: told of each commit, it sends every subscriber what the listings would show it, each event
// serialised once. A stream ends when access control says so, which is asked after each commit that may have changed
// its answer, and with each heartbeat. Nothing here is in the way of a request. Server thread.
#pragma once

#include "server/anomaly/blockservice.h"
#include "server/http/api/accesscontrol.h"
#include "server/http/api/answerstream.h"
#include "server/http/api/slots.h"
#include "server/http/stream/streamlimits.h"
#include "server/http/stream/streamreplay.h"
#include "server/storage/readers.h"
#include "server/storage/writer.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace postject {

class StreamHub : public QObject
{
    Q_OBJECT

public:
    struct Dependencies
    {
        const Clock &clock;
        const AccessControl &access;
        BlockService &blocks;
        Readers &readers;
    };

    StreamHub(const Dependencies &dependencies, const StreamLimits &limits);
    ~StreamHub() override;

    Result<Slots::Slot> admit(AccountId account); // too_many_requests, or busy
    void subscribe(std::unique_ptr<AnswerStream> stream, const Subscription &what, Slots::Slot slot);
    void committed(const CommittedBatch &batch);
    void publish(const StreamEvent &event); // of which no row tells: a stream that is taken up again lacks it
    void endAll(const char *reason);        // each with its last chunk
    int streams() const { return static_cast<int>(m_subscribers.size()); }

private:
    struct Subscriber;

    void remove(const Subscriber *subscriber);
    void replay(Subscriber &subscriber);
    void replayed(Subscriber &subscriber, const Result<StreamReplay> &found);
    std::vector<StreamEvent> eventsOf(const CommittedBatch &batch) const;
    bool isWanted(const StreamEvent &event) const;
    void count(const CommittedBatch &batch);
    void send(Subscriber &subscriber, const QByteArray &bytes);
    void sendMetrics();
    void beat();
    void review();
    const BlockRecord *blockOf(const QByteArray &subject) const;

    const Dependencies m_given;
    const StreamLimits m_limits;
    Slots m_slots;
    std::vector<std::unique_ptr<Subscriber>> m_subscribers;
    ActivityId m_newest;
    QTimer m_heartbeat;
    QTimer m_metrics;
};

} // namespace postject
