// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a request was answered as it was: its row in the log tells which check refused it, and why (Decision); the rules
// of the checks that it passed are told as they are now. Pure.
#pragma once

#include "server/anomaly/bruteforcedetector.h"
#include "server/core/json.h"
#include "server/domain/records.h"
#include "server/net/ipaddress.h"

#include <optional>
#include <vector>

namespace postject {

struct ExplainedStep
{
    enum Outcome { Passed, Refused, Skipped };

    const char *check = "";
    Outcome outcome = Passed;
    QString rule = {};
};

struct Explanation
{
    std::vector<ExplainedStep> steps = {};
    QByteArray verdict = "allowed"; // or the name of the error
};

// What stands behind the checks at the moment.
struct ExplainedRules
{
    std::optional<BlockRecord> block = {}; // that held the address at the request's time
    QList<IpNetwork> whitelist = {};       // of the account
    bool isAdministrator = false;          // who asks: may see why an address is blocked
    BruteForceSettings bruteForce = {};
};

// row: of a request, not of what followed from it.
Explanation explainRequest(const ActivityRow &row, const ExplainedRules &rules);
// An address that would call as that account now. failures: its failed logins within the window.
Explanation explainAddress(const std::optional<IpAddress> &address, const ExplainedRules &rules, qsizetype failures);

void writeExplanation(JsonWriter &json, const Explanation &explanation);

} // namespace postject
