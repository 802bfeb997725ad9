// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live streams: told of each commit, it sends every subscriber what the listings would show it, each event
// serialised once. A stream ends when its session, account, whitelist or a block says so, which is looked at with each
// commit that may have changed one of them. Nothing here is in the way of a request. Server thread.
#pragma once

#include "server/anomaly/blockservice.h"
#include "server/auth/accountservice.h"
#include "server/auth/apikeyservice.h"
#include "server/auth/sessionservice.h"
#include "server/http/answerstream.h"
#include "server/http/streamlimits.h"
#include "server/http/streamreplay.h"
#include "server/storage/readers.h"
#include "server/storage/writer.h"
#include "server/whitelist/whitelistservice.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace postject {

class StreamHub : public QObject
{
    Q_OBJECT

public:
    struct World // what decides whether a stream may go on
    {
        const Clock &clock;
        const AccountService &accounts;
        SessionService &sessions;
        const ApiKeyService &apiKeys;
        const WhitelistService &whitelist;
        BlockService &blocks;
        Readers &readers;
    };

    StreamHub(const World &world, const StreamLimits &limits);
    ~StreamHub() override;

    Result<void> admit(AccountId account) const; // too_many_requests, or busy
    void subscribe(std::unique_ptr<AnswerStream> stream, const Subscription &what);
    void committed(const CommittedBatch &batch);
    void endAll(const char *reason); // each with its last chunk
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
    const char *whyEnds(const Subscription &what) const; // null: it goes on
    const BlockRecord *blockOf(const QByteArray &subject) const;

    const World m_world;
    const StreamLimits m_limits;
    std::vector<std::unique_ptr<Subscriber>> m_subscribers;
    ActivityId m_newest;
    QTimer m_heartbeat;
    QTimer m_metrics;
};

} // namespace postject
