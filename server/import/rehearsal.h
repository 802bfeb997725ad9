// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs all detectors over the events of a log, in the order of the lines and by their times, and keeps what they would
// have raised and blocked: of a file that is to be imported, or of the stored log once more, by other settings (see
// BackTest). Stores nothing and reads no clock. One thread.
#pragma once

#include "server/anomaly/bruteforcedetector.h"
#include "server/anomaly/logdetector.h"
#include "server/import/importevent.h"
#include "server/import/rehearsalhistory.h"

namespace postject {

class Rehearsal
{
public:
    using PlaceOf = std::function<std::pair<QByteArray, QByteArray>(const QByteArray &ipAddress)>; // country, city
    struct Setting
    {
        AccountHistory *stored = nullptr; // see RehearsalHistory
        ActivityId lastRow = {};          // of the log, before the events
        PlaceOf placeOf = {};
        std::function<QString(AccountId)> emailOf = {};
        BruteForceDetector::Past failuresOf = {}; // that the log holds already
        QList<IpNetwork> exempt = {};             // trusted proxies: never blocked
        SettingValues values = {};                // that the detectors judge by

        // Of the stored log itself: stored holds what is observed, and answers as of each row.
        bool isOfStoredLog = false;
        TimePoint keptFrom = TimePoint::min(); // what is found before is judged, and not kept
        // An alert without a finding for so long is over, and the next is another one. Absent: there is one for each
        // account, type and subject, as among the open ones of the alerts table.
        std::optional<std::chrono::hours> quiet = {};
        std::function<bool(const AlertRecord &)> isExcepted = {}; // empty: none is
    };

    explicit Rehearsal(Setting setting);

    void observe(const ImportEvent &event); // once, whatever its count
    // A row of the stored log, in the order of the times.
    void observe(const ActivityRecord &record, bool isCountedFailure);
    void finish(); // after the last: what the log holds of the hour behind it

    QList<AlertRecord> alerts() const; // by the first time, then by type and subject
    qsizetype alertCount() const { return m_alerts.size() + m_over.size(); }
    const QList<BruteForceFinding> &blocks() const { return m_blocks; } // in the order of the lines

private:
    struct PastFailures // of a subject, that the log holds
    {
        IpAddress address;
        QList<BruteForceDetector::Attempt> attempts = {};
        qsizetype counted = 0;               // of them, so far
        TimePoint newest = TimePoint::min(); // failure of the file since the last block
    };
    void judgePast(PastFailures &past, TimePoint until);
    void count(PastFailures &past, const BruteForceDetector::Attempt &attempt);
    void judgeRow(ActivityId id, const ActivityRow &row);
    void judgeFailure(const IpAddress &address, const ActivityRow &row);
    void judgeStoredFailure(const IpAddress &address, const ActivityRow &row);
    bool isBlocked(const QByteArray &subject, TimePoint at) const;
    void keepOut(const BruteForceFinding &finding); // from now on, until its block ends
    void block(const BruteForceFinding &finding);
    void note(const Finding &finding);
    void note(const AlertRecord &alert);
    bool isOver(const AlertRecord &known, TimePoint at) const;

    Setting m_setting;
    RehearsalHistory m_history;
    std::vector<std::unique_ptr<LogDetector>> m_detectors;
    BruteForceDetector m_bruteForce;
    ActivityId m_row;
    QHash<QByteArray, AlertRecord> m_alerts; // by account, type and subject
    QList<AlertRecord> m_over;               // of the same, before those
    QList<BruteForceFinding> m_blocks;
    QHash<QByteArray, TimePoint> m_blockedUntil;    // by subject
    QHash<QByteArray, PastFailures> m_pastFailures; // by subject
};

} // namespace postject
