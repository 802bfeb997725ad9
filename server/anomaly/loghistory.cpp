// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/loghistory.h"

#include <QLoggingCategory>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logHistory, "postject.anomaly")

template <typename T>
T orNothing(Result<T> read)
{
    if (read)
        return *std::move(read);
    qCWarning(logHistory) << "the past of an account can't be read:" << read.error().detail;
    return T{};
}

} // namespace

PastRequests LogHistory::requests(AccountId account, qint64 minute, LogPosition before)
{
    return orNothing(m_store.requests(account, minute, before.nextRow()));
}

qint64 LogHistory::requestsBetween(AccountId account, qint64 fromMinute, qint64 untilMinute, LogPosition before)
{
    return orNothing(m_store.countRows(account, fromMinute, untilMinute, before.nextRow()));
}

PastAccesses LogHistory::accesses(AccountId account, const QByteArray &pattern, TimePoint at, LogPosition before)
{
    const bool isPrefix = pattern.endsWith('*');
    return orNothing(
        m_store.accesses(account, isPrefix ? pattern.chopped(1) : pattern, isPrefix, at, before.nextRow()));
}

QList<LoginPlace> LogHistory::places(AccountId account)
{
    QList<LoginPlace> places = orNothing(m_store.places(account));
    for (const auto &[place, requestId] : m_unstored.value(account))
        places.append(place);
    return places;
}

void LogHistory::forgetRequest(const QByteArray &requestId)
{
    for (auto &places : m_unstored)
        places.removeIf([&](const auto &each) { return each.second == requestId; });
}

} // namespace postject
