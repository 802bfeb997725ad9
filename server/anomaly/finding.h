// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a detector that follows the log finds; an alert is made of it (alerts/securityalerts.h). A plain value.
#pragma once

#include "server/contract/alerttypes.h"
#include "server/domain/records.h"

#include <memory>

namespace postject {

struct Finding
{
    // What the alert says, made only for findings that become alerts.
    class Words
    {
    public:
        virtual ~Words() = default;
        virtual QString description() const = 0;
        virtual QByteArray metadata() const = 0; // a JSON object
    };

    const AlertType *type = nullptr;
    AccountId account;
    QByteArray subject; // of the alert: account, type and subject name the episode
    Severity severity = Severity::Low;
    TimePoint at;
    QList<ActivityId> rows;                // of the log, behind it
    std::chrono::minutes evidenceWindow{}; // not 0: the evidence is the account's newest rows of that time instead
    std::shared_ptr<const Words> words = {};
};

} // namespace postject
