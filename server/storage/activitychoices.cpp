// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activitychoices.h"

#include "server/net/ipaddress.h"
#include "server/storage/conditions.h"
#include "server/storage/query.h"
#include "server/storage/rollups.h"

#include <algorithm>
#include <array>
#include <optional>

namespace postject {

namespace {

using Column = ActivityChoice::Column;
using Numbers = QList<qint64>;

constexpr int kOctetBits = 8;

struct Form
{
    Column column;
    const char *in;
    const char *notIn;
};

// The plus keeps the planner from an index: the way along which rows are found has been chosen.
constexpr std::array kForms{
    Form{Column::Action, "+action IN (SELECT value FROM json_each(?))",
         "+action NOT IN (SELECT value FROM json_each(?))"},
    Form{Column::Address, "+address IN (SELECT value FROM json_each(?))",
         "+address NOT IN (SELECT value FROM json_each(?))"},
    Form{Column::Endpoint, "+endpoint IN (SELECT value FROM json_each(?))",
         "+endpoint NOT IN (SELECT value FROM json_each(?))"},
    Form{Column::UserAgent, "agent IN (SELECT value FROM json_each(?))",
         "agent NOT IN (SELECT value FROM json_each(?))"},
    Form{Column::Country, "country IN (SELECT value FROM json_each(?))",
         "country NOT IN (SELECT value FROM json_each(?))"},
    Form{Column::Status, "+status IN (SELECT value FROM json_each(?))",
         "+status NOT IN (SELECT value FROM json_each(?))"},
    Form{Column::Account, "IFNULL(account, 0) IN (SELECT value FROM json_each(?))",
         "IFNULL(account, 0) NOT IN (SELECT value FROM json_each(?))"},
};

// The number of a text, if the log has it.
Result<void> look(Database &database, QLatin1StringView sql, const QByteArray &text, Numbers &numbers)
{
    const auto id = oneNumber(database.prepared(sql), {text});
    if (!id)
        return std::unexpected(id.error());
    if (*id > 0)
        numbers.append(*id);
    return {};
}

// What the text of each address of an IPv4 range begins with: its whole octets. Empty where there are none.
QByteArray beginningOf(const IpNetwork &network)
{
    QByteArray beginning;
    if (!network.first().isIPv4())
        return beginning;
    const QList<QByteArray> octets = network.first().toByteArray().split('.');
    for (int i = 0; i < std::min(network.prefix() / kOctetBits, 3); ++i)
        beginning += octets[i] + '.';
    return beginning;
}

Result<void> lookWithin(Database &database, const IpNetwork &network, Numbers &numbers)
{
    const QByteArray beginning = beginningOf(network);
    const auto take = [&](const SqlRow &row) {
        const Result<IpAddress> address = IpAddress::parse(textAt(row, 1));
        if (address && network.contains(*address))
            numbers.append(row.number(0));
    };
    if (beginning.isEmpty())
        return eachRow(database.prepared("SELECT id, address FROM activity_addresses"_L1), {}, take);
    // "/" is the character after ".".
    return eachRow(
        database.prepared("SELECT id, address FROM activity_addresses WHERE address >= ? AND address < ?"_L1),
        {beginning, beginning.chopped(1) + '/'}, take);
}

Result<void> lookAddress(Database &database, const QByteArray &text, Numbers &numbers)
{
    const Result<IpNetwork> network = text.contains('/') ? IpNetwork::parse(text) : failure(ErrorCode::InvalidIp, {});
    if (network && !network->isSingle())
        return lookWithin(database, *network, numbers);
    return look(database, "SELECT id FROM activity_addresses WHERE address = ?"_L1,
                network ? network->first().toByteArray() : text, numbers);
}

Result<void> lookValue(Database &database, Column column, const QByteArray &value, Numbers &numbers)
{
    switch (column) {
    case Column::Address:
        return lookAddress(database, value, numbers);
    case Column::Status:
        numbers.append(value.toLongLong());
        return {};
    case Column::Account: {
        const std::optional<AccountId> account = AccountId::parse(value);
        if (account || value.isEmpty())
            numbers.append(account ? account->value : kNoAccount);
        return {};
    }
    case Column::Action:
    case Column::Endpoint:
    case Column::UserAgent:
    case Column::Country:
        return look(database, "SELECT id FROM activity_words WHERE word = ?"_L1, value, numbers);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ValueColumn> valueColumnOf(Column column)
{
    switch (column) {
    case Column::Endpoint:
        return ValueColumn::Endpoint;
    case Column::UserAgent:
        return ValueColumn::UserAgent;
    case Column::Country:
        return ValueColumn::Country;
    case Column::Action:
    case Column::Address:
    case Column::Status:
    case Column::Account:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Result<ActivityChoices> ActivityChoices::resolve(Database &database, const QList<ActivityChoice> &choices)
{
    ActivityChoices resolved;
    for (const ActivityChoice &choice : choices) {
        Numbers numbers;
        for (const QByteArray &value : choice.values) {
            if (const auto found = lookValue(database, choice.column, value, numbers); !found)
                return std::unexpected(found.error());
        }
        if (numbers.isEmpty() && !choice.isNot)
            resolved.m_matchesNothing = true;
        resolved.m_choices.append({choice.column, choice.isNot, numbers, numberList(numbers)});
    }
    return resolved;
}

Result<std::optional<qint64>> ActivityChoices::rowsOfAddresses(Database &database, qint64 account) const
{
    const auto choice = std::ranges::find_if(
        m_choices, [](const Resolved &each) { return each.column == Column::Address && !each.isNot; });
    if (choice == m_choices.end())
        return std::nullopt;
    return oneNumber(database.prepared("SELECT SUM(requests) FROM activity_counts WHERE account = ? AND facet = 2 AND "
                                       "value IN (SELECT value FROM json_each(?))"_L1),
                     {account, choice->list})
        .transform([](qint64 rows) { return std::optional(rows); });
}

std::vector<ValueCondition> ActivityChoices::valueConditions() const
{
    std::vector<ValueCondition> conditions;
    for (const Resolved &each : m_choices) {
        const auto column = valueColumnOf(each.column);
        if (!column)
            continue;
        ValueCondition &condition =
            conditions.emplace_back(ValueCondition{.column = *column, .isNot = each.isNot, .values = {}});
        condition.values.assign(each.numbers.cbegin(), each.numbers.cend());
        std::ranges::sort(condition.values);
    }
    return conditions;
}

bool ActivityChoices::areAllOnValues() const
{
    return std::ranges::all_of(m_choices, [](const Resolved &each) { return valueColumnOf(each.column).has_value(); });
}

void ActivityChoices::addTo(Conditions &conditions, bool alongAddresses) const
{
    for (const Resolved &choice : m_choices) {
        const auto form = std::ranges::find(kForms, choice.column, &Form::column);
        const char *sql = choice.isNot ? form->notIn : form->in;
        const bool isTheWay = alongAddresses && choice.column == Column::Address && !choice.isNot;
        conditions.add(isTheWay ? sql + 1 : sql, choice.list); // without the plus
    }
}

} // namespace postject
