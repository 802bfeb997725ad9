// SPDX-License-Identifier: GPL-3.0-or-later
//
// A detector that follows the log: it is shown each row that names an account, in the log's order, and says what it
// found. Pure: times come with the rows, the past from the history that it was made with; nothing reads a clock. The
// thread of whoever made it. makeLogDetectors() is the list of them all.
#pragma once

#include "server/anomaly/accounthistory.h"
#include "server/anomaly/finding.h"
#include "server/anomaly/loginoutcome.h"
#include "server/domain/settingvalues.h"

#include <memory>
#include <vector>

namespace postject {

// A row of the log as the detectors see it.
struct LogEvent
{
    AccountId account;
    ActivityId id;
    const ActivityRow &row;
    std::optional<LoginOutcome> login = {}; // absent: no attempt to sign in
    QByteArray country = {};                // of an attempt's address; "" without a place
    QByteArray city = {};                   // "" without a city database

    bool isLocal() const { return row.ipAddress == "local"; } // over the console's own socket
};

class LogDetector
{
public:
    virtual ~LogDetector() = default;
    virtual void apply(const SettingValues &values) = 0;
    virtual QList<Finding> observe(const LogEvent &event) = 0;
    virtual void forget(AccountId account) = 0; // it was deleted
};

// history: outlives them; null: the past is empty.
std::vector<std::unique_ptr<LogDetector>> makeLogDetectors(AccountHistory *history);

} // namespace postject
