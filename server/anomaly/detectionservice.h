// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the detectors over the committed log, row by row in its order, and raises their alerts by submissions of its
// own: never in the way of a request. Each raised alert leaves an "alert_raised" row, so that the chain covers it. How
// far it has judged is stored in the same transaction as what it found, so a restart goes on there: it neither forgets
// an alert nor raises one twice. Behind at the start, or when rows take longer than 3 ms (imports that jump about in
// time), it catches up from the log in slices. Server thread.
//
//   episodes   one open alert per account, type and subject. The first finding is stored at once, further ones as an
//              update at most once a second. One that was resolved while the episode goes on stays resolved, until
//              there was none for an hour, or a more severe one comes
//   imports    raise alerts like everything else, but never send mail
//   undone       imports raise nothing any more, also where they are yet to be judged, and teach nothing
//   exceptions that are in force by the clock keep a finding away before it is part of an episode
//   a row      counts with the account that it names; rows without an account are not judged here
#pragma once

#include "server/anomaly/episodes.h"
#include "server/anomaly/logdetector.h"
#include "server/anomaly/loghistory.h"
#include "server/core/clock.h"
#include "server/storage/engine.h"
#include "server/storage/writer.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <span>

namespace postject {

class DetectionService : public QObject
{
    Q_OBJECT

public:
    using PlaceOf = std::function<std::pair<QByteArray, QByteArray>(const QByteArray &ipAddress)>; // country, city
    using AlertOf = std::function<AlertRecord(const Finding &)>;

    // Outlived by everything given. The writer's follower must call judge().
    static Result<std::unique_ptr<DetectionService>> start(const Engine &engine, Writer &writer, const Clock &clock,
                                                           PlaceOf placeOf, AlertOf alertOf);
    ~DetectionService() override;

    void judge(const CommittedBatch &batch);
    void apply(const SettingValues &values);
    void pause();                   // judges nothing any more: what is committed waits for the next start
    void forget(AccountId account); // it was deleted: nothing of it is judged or raised any more
    // That import was undone, of these accounts: its rows are not judged any more, and what they taught is read anew.
    void forgetImport(const QByteArray &requestId, const QList<AccountId> &accounts);
    // Committed failures of an address or an IPv6 /64 after that time, ascending.
    QList<FailedLoginRecord> failedLogins(const QByteArray &subject, TimePoint after);
    // There are rows in the log that it has yet to judge, and it can read them.
    bool isCatchingUp() const { return m_isBehind && !m_isUnreadable; }
    void flush(); // submits what waits for its second, and how far the log is judged; on stop

private:
    struct Login // that succeeded
    {
        AccountId account;
        LoginPlace place;
        ActivityId row;
        bool isImported = false;
    };
    struct Pending
    {
        QList<Episodes::Due> due;
        QList<AlertRecord> alerts; // made of them
        QList<Login> logins;
        ActivityId judged;
    };

    DetectionService(std::unique_ptr<Database> database, Writer &writer, const Clock &clock, PlaceOf placeOf,
                     AlertOf alertOf);
    bool judgeFor(std::chrono::milliseconds time, std::span<const ActivityRecord> rows);
    void storeSoon();
    void judgeRow(const ActivityRecord &record);
    void noteLogin(const LogEvent &event);
    bool isExcepted(const Finding &finding);
    void note(const Finding &finding, Notice notice);
    QList<Episodes::Due> dueEpisodes();
    AlertRecord alertOf(const Episodes::Due &due) const;
    void catchUp();
    void tick();
    ActivityRow raisedRow(const AlertRecord &alert) const;
    static Result<void> storeAlert(Stores &stores, AlertRecord alert, const Episodes::Due &due);
    static Result<void> store(Stores &stores, const Pending &pending);
    void settle(const Pending &pending, const Result<Receipt> &receipt);

    std::unique_ptr<Database> m_database; // a read connection of its own
    std::unique_ptr<Stores> m_stores;
    Writer &m_writer;
    const Clock &m_clock;
    PlaceOf m_placeOf;
    AlertOf m_alertOf;

    LogHistory m_history;
    std::vector<std::unique_ptr<LogDetector>> m_detectors;

    Episodes m_episodes;
    QSet<QByteArray> m_undone; // imports, by the request id of their rows
    QList<Login> m_logins;     // to be stored
    ActivityId m_judged;       // every row up to this one
    bool m_isUrgent = false;   // an episode has begun
    bool m_isDirty = false;    // something waits for flush()
    bool m_isBehind = false;
    bool m_isUnreadable = false; // the log, when it was last tried
    int m_inFlight = 0;
    QTimer m_second;
    QTimer m_slices;
};

} // namespace postject
