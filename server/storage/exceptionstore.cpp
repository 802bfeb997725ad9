// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/exceptionstore.h"

#include "server/contract/limits.h"
#include "server/core/json.h"
#include "server/net/ipaddress.h"
#include "server/storage/conditions.h"
#include "server/storage/query.h"

namespace postject {

namespace {

constexpr qsizetype kSubjectMaxBytes = 256;
constexpr int kWidestIPv4 = 8, kWidestIPv6 = 32; // prefixes

#define EXCEPTION_COLUMNS                                                                                              \
    "SELECT id, account, type, subject, ends_at, note, created_at, created_by FROM alert_exceptions "

ExceptionRecord recordOf(const SqlRow &row)
{
    return {.id = {row.number(0)},
            .account = optionalIdAt<AccountId>(row, 1),
            .type = static_cast<ExceptionType>(row.integer(2)),
            .subject = textAt(row, 3),
            .until = optionalTimeAt(row, 4),
            .note = row.string(5),
            .createdAt = timeAt(row, 6),
            .createdBy = optionalIdAt<AccountId>(row, 7)};
}

std::unexpected<Error> badSubject(const QString &why)
{
    return std::unexpected(Error{
        .code = ErrorCode::InvalidRequest, .detail = u"The subject %1."_s.arg(why), .fields = {{u"subject"_s, why}}});
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

Result<QByteArray> canonicalPlace(const QByteArray &subject)
{
    const QByteArray country = subject.left(2).toUpper();
    const bool isCountry = country.size() == 2 && isCapital(country[0]) && isCapital(country[1]);
    if (!isCountry || (subject.size() > 2 && (subject[2] != '/' || subject.size() == 3)))
        return badSubject(u"must be a country's two letters, or these, a slash and a city"_s);
    return country + subject.mid(2);
}

Result<QByteArray> canonicalAddress(const QByteArray &subject)
{
    const Result<IpNetwork> network = IpNetwork::parse(subject);
    if (!network)
        return badSubject(network.error().detail);
    if (network->prefix() < (network->first().isIPv4() ? kWidestIPv4 : kWidestIPv6))
        return badSubject(u"must not be wider than /8, or /32 of IPv6"_s);
    return network->toByteArray();
}

// The whole range that an alert is about must lie in the exception's: an IPv6 /64 is not one of its addresses.
bool holdsAddress(const QByteArray &exception, const AlertRecord &alert)
{
    const Result<QJsonObject> metadata = parseJsonObject(alert.metadata);
    const Result<IpNetwork> range = IpNetwork::parse(exception);
    const Result<IpNetwork> address =
        IpNetwork::parse(metadata ? metadata->value("ipAddress"_L1).toString().toLatin1() : QByteArray());
    return range && address && range->contains(*address);
}

bool isKeptAway(const ExceptionRecord &exception, const AlertRecord &alert)
{
    if (!keepsAway(exception.type, QLatin1StringView(alert.type)))
        return false;
    switch (exception.type) {
    case ExceptionType::Place:
        return alert.subject == exception.subject || alert.subject.startsWith(exception.subject + '/');
    case ExceptionType::Path:
        return alert.subject == exception.subject;
    case ExceptionType::Address:
        return holdsAddress(exception.subject, alert);
    }
    return false;
}

} // namespace

Result<QByteArray> canonicalSubject(ExceptionType type, const QByteArray &subject)
{
    if (subject.size() > kSubjectMaxBytes)
        return badSubject(u"must have at most %1 bytes"_s.arg(kSubjectMaxBytes));
    switch (type) {
    case ExceptionType::Place:
        return canonicalPlace(subject);
    case ExceptionType::Path:
        return subject.startsWith('/') ? Result<QByteArray>(subject) : badSubject(u"must begin with a slash"_s);
    case ExceptionType::Address:
        return canonicalAddress(subject);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<QList<ExceptionRecord>> ExceptionStore::inForce(const ExceptionFilter &filter, TimePoint now)
{
    Conditions conditions;
    if (filter.account)
        conditions.add(filter.withoutAccount ? "(account = ? OR account IS NULL)" : "account = ?",
                       filter.account->value);
    else if (!filter.everyAccount)
        conditions.add("1 = 0");
    conditions.add("(ends_at IS NULL OR ends_at > ?)", now);
    QList<ExceptionRecord> exceptions;
    SqlStatement &query =
        m_database.prepared(conditions.statement(EXCEPTION_COLUMNS, "ORDER BY created_at DESC, id DESC"));
    return eachRow(query, conditions.values(), [&](const SqlRow &row) { exceptions.append(recordOf(row)); })
        .transform([&] { return exceptions; });
}

Result<ExceptionRecord> ExceptionStore::one(ExceptionId id, TimePoint now)
{
    std::optional<ExceptionRecord> exception;
    SqlStatement &query = m_database.prepared(EXCEPTION_COLUMNS "WHERE id = ? AND (ends_at IS NULL OR ends_at > ?)"_L1);
    const auto read = eachRow(query, {id.value, now}, [&](const SqlRow &row) { exception = recordOf(row); });
    if (!read)
        return std::unexpected(read.error());
    if (!exception)
        return failure(ErrorCode::NotFound, u"There is no such exception."_s);
    return *exception;
}

Result<void> ExceptionStore::insert(const ExceptionRecord &exception, TimePoint now)
{
    const qint64 account = exception.account.value_or(AccountId{}).value;
    const auto ended = executeUpdate(
        m_database.prepared("DELETE FROM alert_exceptions WHERE COALESCE(account, 0) = ? AND ends_at <= ?"_L1),
        {account, now});
    const auto count = oneNumber(
        m_database.prepared("SELECT COUNT(*) FROM alert_exceptions WHERE COALESCE(account, 0) = ?"_L1), {account});
    if (!ended || !count)
        return std::unexpected(ended ? count.error() : ended.error());
    if (*count >= kExceptionLimit)
        return failure(ErrorCode::ExceptionsFull,
                       u"There are at most %1 exceptions of an account, and for all."_s.arg(kExceptionLimit));
    SqlStatement &query =
        m_database.prepared("INSERT INTO alert_exceptions (id, account, type, subject, ends_at, note, created_at, "
                            "created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_L1);
    const auto added = executeUpdate(query, {exception.id.value, exception.account, static_cast<int>(exception.type),
                                             exception.subject, exception.until, exception.note, exception.createdAt,
                                             exception.createdBy});
    if (!added)
        return std::unexpected(added.error());
    if (*added == 0)
        return failure(ErrorCode::AlreadyExists, u"There is an exception for this already."_s);
    return {};
}

Result<void> ExceptionStore::remove(ExceptionId id)
{
    const auto rows = executeUpdate(m_database.prepared("DELETE FROM alert_exceptions WHERE id = ?"_L1), {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound, u"There is no such exception."_s);
    return {};
}

Result<bool> ExceptionStore::covers(const AlertRecord &alert, TimePoint now)
{
    if (!canBeExcepted(QLatin1StringView(alert.type)))
        return false;
    bool isCovered = false;
    SqlStatement &query = m_database.prepared(
        EXCEPTION_COLUMNS "WHERE COALESCE(account, 0) IN (0, ?) AND (ends_at IS NULL OR ends_at > ?)"_L1);
    return eachRow(query, {alert.account.value_or(AccountId{}).value, now},
                   [&](const SqlRow &row) { isCovered = isCovered || isKeptAway(recordOf(row), alert); })
        .transform([&] { return isCovered; });
}

} // namespace postject
