// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of the database as plain values. Times are UTC; an absent optional is SQL's NULL.
#pragma once

#include "server/contract/exceptiontypes.h"
#include "server/contract/ids.h"
#include "server/contract/keyscope.h"
#include "server/contract/timestamp.h"
#include "server/contract/verdict.h"
#include "server/domain/activityrow.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace postject {

enum class Role { Member = 0, Administrator = 1 };

struct AccountRecord
{
    AccountId id = {};
    QString email = {}; // as given; unique by its case-folded form
    Role role = Role::Member;
    QByteArray passwordHash = {}; // Argon2id, self-describing
    bool disabled = false;
    TimePoint createdAt = {};
    std::optional<TimePoint> lastLoginAt = {};
};

struct SessionRecord
{
    SessionId id = {};
    AccountId account = {};
    QByteArray tokenHash = {}; // SHA-256 of the token's "jti"
    TimePoint createdAt = {};
    TimePoint expiresAt = {};
    QByteArray ipAddress = {}; // "local" for the local socket
    QByteArray userAgent = {};
    TimePoint lastUsedAt = {}; // to the minute where it is stored
};

struct ApiKeyRecord
{
    ApiKeyId id = {};
    AccountId account = {};
    QByteArray keyHash = {}; // HMAC-SHA256 of the key, see auth/apikeyservice.h
    QByteArray hint = {};    // the key's first characters, to tell keys apart
    QString name = {};
    KeyScopes scopes = {};
    TimePoint createdAt = {};
    std::optional<TimePoint> expiresAt = {};
    std::optional<TimePoint> lastUsedAt = {}; // to the minute: a use within a minute of this one is not written
    QByteArray lastUsedAddress = {};          // "" while never used
};

struct TwoFactorRecord
{
    AccountId account = {};
    QByteArray sealedSecret = {};            // AES-256-GCM under the master key
    std::optional<TimePoint> enabledAt = {}; // absent: pending, waiting for its first code
    TimePoint generatedAt = {};
    qint64 lastStep = -1;   // the newest time step whose code was accepted
    int failuresInARow = 0; // wrong codes after a right password
};

struct BackupCodeRecord
{
    AccountId account = {};
    QByteArray codeHash = {}; // keyed: HMAC-SHA256, see twofactor/backupcodes.h
};

struct WhitelistRecord
{
    AccountId account = {};
    QByteArray entry = {}; // canonical, as shown
    QString label = {};
    TimePoint addedAt = {};
};

struct BlockRecord
{
    BlockId id = {};
    QByteArray subject = {}; // canonical address, or an IPv6 /64
    QString reason = {};
    int attempts = 0;
    TimePoint blockedAt = {};
    TimePoint expiresAt = {};
    std::optional<TimePoint> liftedAt = {};
};

enum class Severity { Low = 0, Medium = 1, High = 2, Critical = 3 };

struct AlertRecord
{
    AlertId id = {};
    std::optional<AccountId> account = {}; // absent: administrators see it
    QByteArray type = {};                  // "brute_force", …
    QByteArray subject = {};               // one open alert per account, type and subject
    Severity severity = Severity::Low;
    QString description = {};
    QByteArray metadata = {}; // a JSON object
    TimePoint createdAt = {};
    TimePoint lastSeenAt = {};
    int occurrences = 1;
    bool resolved = false;
    std::optional<TimePoint> resolvedAt = {};
    std::optional<AccountId> resolvedBy = {};
    QString note = {};
    std::optional<Verdict> verdict = {};        // of a resolved one
    std::optional<TimePoint> snoozedUntil = {}; // of an open one; also one that is past
    QList<ActivityId> evidence = {};            // the activity rows that caused it, at most 50
};

// What is done about an alert. What is absent stays as it is, where it fits the alert's state.
struct AlertChange
{
    bool resolved = false;
    std::optional<std::optional<Verdict>> verdict = {}; // holding nothing: not judged any more
    std::optional<QString> note = {};
    std::optional<std::optional<TimePoint>> snoozedUntil = {}; // holding nothing: not snoozed any more
    std::optional<AccountId> by = {};
    TimePoint at = {};
};

// Something that was done about an alert.
struct AlertStep
{
    TimePoint at = {};
    std::optional<AccountId> by = {};
    QByteArray action = {}; // of its row in the log
    std::optional<Verdict> verdict = {};
    std::optional<TimePoint> snoozedUntil = {};
    QString note = {}; // that was given with it
};

// Something that no alert is raised about.
struct ExceptionRecord
{
    ExceptionId id = {};
    std::optional<AccountId> account = {}; // absent: of every account, and of none
    ExceptionType type = ExceptionType::Place;
    QByteArray subject = {};             // canonical
    std::optional<TimePoint> until = {}; // absent: for good
    QString note = {};
    TimePoint createdAt = {};
    std::optional<AccountId> createdBy = {};
};

struct VerdictCount
{
    QByteArray type = {};                               // of the alerts
    qint64 resolved = 0;                                // of them, with and without a verdict
    std::array<qint64, kVerdictNames.size()> each = {}; // by Verdict
};

// The request ids of rows that an import brought begin so; those of requests never do.
inline constexpr QByteArrayView kImportIdPrefix("import_");

struct ActivityRecord
{
    ActivityId id = {};
    ActivityRow row = {};
};

// A column of the log, and the values of which a row must have one, or with isNot none. An address is canonical,
// "local", or a range in CIDR notation, which holds no row without an address; an account is its id, and "" is none.
struct ActivityChoice
{
    enum class Column { Action, Address, Endpoint, UserAgent, Country, Status, Account };
    Column column = Column::Action;
    bool isNot = false;
    QList<QByteArray> values = {};
};

// What a listing of the log asks for. Absent: any. Both times are inclusive. With neither an account nor everyAccount
// nothing matches, so that a forgotten account shows nobody else's rows.
struct ActivityFilter
{
    std::optional<AccountId> account = {};
    bool everyAccount = false; // also rows without an account; then account is absent
    std::optional<TimePoint> from = {};
    std::optional<TimePoint> until = {};
    std::optional<QByteArray> action = {};
    std::optional<QByteArray> ipAddress = {};
    std::optional<QByteArray> endpoint = {};
    std::optional<int> status = {};
    bool withoutLocal = false;          // leaves out what came over the console's own socket
    QList<ActivityChoice> choices = {}; // beside all of the above
    std::optional<QString> text = {};   // in action, address, user agent, endpoint or metadata, ignoring case
    bool wholeWords = false;            // the text has whole words at its ends; it is looked for in request ids as well
    bool oldestFirst = false;
};

// How much of what a filter asks for has one value of a column.
struct ActivityShare
{
    QByteArray value = {}; // "" for none
    qint64 requests = 0;
    qint64 failed = 0; // status 400 and above
    TimePoint firstAt = {};
    TimePoint lastAt = {};
};

struct ActivityPage
{
    QList<ActivityRecord> rows = {};
    qint64 total = 0; // of all that match, not only this page
    // A free-text search that had more rows before it than it may look at stopped at this time. Absent: it saw them
    // all.
    std::optional<TimePoint> searchedTo = {};
};

// What came after a row, as far back as a listing of it is willing to look.
struct ActivityCatchUp
{
    QList<ActivityRecord> rows = {}; // in the log's order
    bool isIncomplete = false;       // there were more between the row and the first of these
    ActivityId newest = {};          // of the whole log, whoever may see it
    TimePoint from = {};             // when the row was written, or the first that was looked at
};

struct HistogramBin
{
    TimePoint start = {};
    qint64 requests = 0;
    qint64 failed = 0; // status 400 and above
};

// Neither an account nor everyAccount: nothing.
struct AlertFilter
{
    std::optional<AccountId> account = {};
    bool everyAccount = false;
    bool withoutAccount = false; // beside the account's, also those without one
    std::optional<bool> resolved = {};
    std::optional<Severity> severity = {};
    std::optional<QByteArray> type = {};
    std::optional<QString> text = {};
    std::optional<TimePoint> from = {};
    std::optional<TimePoint> until = {};
    std::optional<TimePoint> changedSince = {}; // raised, raised again or resolved
    std::optional<Verdict> verdict = {};
    bool withoutVerdict = false; // resolved, but not judged
    std::optional<bool> snoozed = {};
    TimePoint now = {}; // for the snoozed ones
    // Of each these are left out.
    QList<qint64> notAccounts = {}; // numbers of accounts; 0: what is about nobody's
    QList<QByteArray> notTypes = {};
    QList<QByteArray> notAddresses = {}; // and ranges in CIDR notation
    QList<QByteArray> notEndpoints = {};
};

struct AlertPage
{
    QList<AlertRecord> alerts = {};
    qint64 total = 0;
};

struct AddressCount
{
    QByteArray ipAddress = {};
    qint64 requests = 0;
    TimePoint lastSeenAt = {};
};

} // namespace postject
