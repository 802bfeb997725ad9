// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/handlers/activityquery.h"

#include "server/contract/event.h"
#include "server/http/handlers/filtervalues.h"
#include "server/http/handlers/scope.h"

#include <algorithm>
#include <array>

namespace postject {

namespace {

using Column = ActivityChoice::Column;

Result<QByteArray> readAction(const QByteArray &text)
{
    if (isActionName(text))
        return text;
    return failure(ErrorCode::InvalidRequest, u"must have 1 to 64 of a-z, 0-9, _ and ."_s);
}

Result<QByteArray> readCountry(const QByteArray &text)
{
    const bool isCode = text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (isCode || text.isEmpty())
        return text;
    return failure(ErrorCode::InvalidRequest, u"must be two capital letters (ISO 3166-1), or nothing"_s);
}

Result<QByteArray> readStatus(const QByteArray &text)
{
    const bool isDigits = text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (isDigits && text.toInt() >= 100 && text.toInt() <= 599)
        return text;
    return failure(ErrorCode::InvalidRequest, u"must be a whole number from 100 to 599"_s);
}

struct Parameter
{
    Column column;
    QByteArray name;
    QByteArray notName;
    qsizetype maxBytes;
    ReadValue read;
};

const std::array<Parameter, 7> &parameters()
{
    static const std::array<Parameter, 7> all{
        Parameter{Column::Action, "action", "notAction", 64, readAction},
        Parameter{Column::Address, "ipAddress", "notIpAddress", 64, readAddressValue},
        Parameter{Column::Endpoint, "endpoint", "notEndpoint", 512, anyText},
        Parameter{Column::UserAgent, "userAgent", "notUserAgent", 512, anyText},
        Parameter{Column::Country, "country", "notCountry", 32, readCountry},
        Parameter{Column::Status, "status", "notStatus", 32, readStatus},
        Parameter{Column::Account, "account", "notAccount", 32, readAccountValue},
    };
    return all;
}

ActivityChoice readChoice(QueryReader &query, const Parameter &parameter, bool isNot)
{
    const QByteArray &name = isNot ? parameter.notName : parameter.name;
    return {.column = parameter.column,
            .isNot = isNot,
            .values = readValues(query, name, parameter.maxBytes, parameter.read)};
}

// One value is what the log counts by; several, a range and a "not" are looked for among its rows.
void take(ActivityFilter &filter, const ActivityChoice &choice)
{
    if (choice.values.isEmpty())
        return;
    const QByteArray &first = choice.values.constFirst();
    const bool isOne = choice.values.size() == 1 && !choice.isNot;
    if (isOne && choice.column == Column::Action)
        filter.action = first;
    else if (isOne && choice.column == Column::Endpoint)
        filter.endpoint = first;
    else if (isOne && choice.column == Column::Status)
        filter.status = first.toInt();
    else if (isOne && choice.column == Column::Address && !first.contains('/'))
        filter.ipAddress = first;
    else
        filter.choices.append(choice);
}

} // namespace

Result<ActivityFilter> readActivityFilter(QueryReader &query, const Request &request)
{
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        return std::unexpected(scope.error());
    ActivityFilter filter{.account = scope->account, .everyAccount = scope->everyAccount};
    for (const Parameter &parameter : parameters()) {
        if (parameter.column != Column::Account) // whose rows: read above
            take(filter, readChoice(query, parameter, false));
        take(filter, readChoice(query, parameter, true));
    }
    filter.withoutLocal = query.boolean("local") == false;
    if (const std::optional<QByteArray> text = query.text("q"))
        filter.text = QString::fromUtf8(*text);
    const std::optional<QByteArray> match = query.text("match", 8);
    if (match && *match != "word" && *match != "part")
        query.fail("match", u"must be word or part"_s);
    filter.wholeWords = match == "word";
    std::tie(filter.from, filter.until) = query.period();
    return filter;
}

std::optional<ActivityChoice::Column> readColumn(QueryReader &query)
{
    const std::optional<QByteArray> name = query.text("by", 16);
    const auto found = std::ranges::find(parameters(), name.value_or(QByteArray()), &Parameter::name);
    if (found != parameters().end())
        return found->column;
    query.fail("by", u"must be action, ipAddress, endpoint, userAgent, country, status or account"_s);
    return std::nullopt;
}

ReadFor readFor(const Request &request, const ActivityFilter &filter)
{
    const int facets = int{filter.action.has_value()} + int{filter.ipAddress.has_value()} +
                       int{filter.endpoint.has_value()} + int{filter.status.has_value()};
    const bool isHeavy = filter.text || !filter.choices.isEmpty() || facets + int{filter.withoutLocal} > 1;
    return {.account = request.caller->account, .weight = isHeavy ? ReadFor::Heavy : ReadFor::Light};
}

void readOrder(QueryReader &query, ActivityFilter &filter)
{
    const std::optional<QByteArray> order = query.text("order", 8);
    if (order && *order != "asc" && *order != "desc")
        query.fail("order", u"must be asc or desc"_s);
    filter.oldestFirst = order == "asc";
}

} // namespace postject
