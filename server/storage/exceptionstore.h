// SPDX-License-Identifier: GPL-3.0-or-later
//
// What no alert is raised about, and the one place that judges whether an alert is kept away. Blocks are never kept
// away. Writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

struct ExceptionFilter
{
    std::optional<AccountId> account = {};
    bool everyAccount = false;
    bool withoutAccount = false; // beside the account's, also those of every account
};

class ExceptionStore
{
public:
    explicit ExceptionStore(Database &database) : m_database(database) {}

    Result<QList<ExceptionRecord>> inForce(const ExceptionFilter &filter, TimePoint now); // newest first
    Result<ExceptionRecord> one(ExceptionId id, TimePoint now); // not_found, also for one that has ended
    // exceptions_full at the account's limit; already_exists for what is in force. Those of the account that have ended
    // go, so that there are never more than twice the limit.
    Result<void> insert(const ExceptionRecord &exception, TimePoint now);
    Result<void> remove(ExceptionId id); // not_found
    // Whether one that is in force keeps this alert away: of its account, or of every account; by its type, its
    // subject and its metadata.
    Result<bool> covers(const AlertRecord &alert, TimePoint now);

private:
    Database &m_database;
};

// The subject as it is stored and compared; invalid_request with the reason.
// place: "NL" or "NL/Utrecht". path: begins with "/", at most 256 bytes. address: as IpNetwork::parse() takes it, but
// no range wider than /8 (IPv6: /32).
Result<QByteArray> canonicalSubject(ExceptionType type, const QByteArray &subject);

} // namespace postject
