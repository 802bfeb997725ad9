// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs all detectors over the events of a log, in the order of the lines and by their times, and keeps what they would
// have raised and blocked. Stores nothing and reads no clock. One thread.
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
    };

    explicit Rehearsal(Setting setting);

    void observe(const ImportEvent &event); // once, whatever its count
    void finish();                          // after the last: what the log holds of the hour behind it

    // One for each account, type and subject, as in the alerts table: by the first time, then by type and subject.
    QList<AlertRecord> alerts() const;
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
    void judgeRow(const ActivityRow &row);
    void judgeFailure(const ImportEvent &event);
    void note(const Finding &finding);
    void note(const AlertRecord &alert);

    Setting m_setting;
    RehearsalHistory m_history;
    std::vector<std::unique_ptr<LogDetector>> m_detectors;
    BruteForceDetector m_bruteForce;
    ActivityId m_row;
    QHash<QByteArray, AlertRecord> m_alerts; // by account, type and subject
    QList<BruteForceFinding> m_blocks;
    QHash<QByteArray, TimePoint> m_blockedUntil;    // by subject
    QHash<QByteArray, PastFailures> m_pastFailures; // by subject
};

} // namespace postject
