// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityfilter.h"

#include "server/storage/conditions.h"
#include "server/storage/query.h"
#include "server/storage/rollups.h"

#include <limits>

namespace postject {

namespace {

constexpr qint64 kApiRequest = 2; // the word's number, fixed by the schema
constexpr int kUsualStatus = 200;
constexpr qint64 kFewRows = 50'000; // read faster along the account than along an unknown number of anything else

// The index that finds the rows in their order; the other conditions carry a unary plus, so that no index is used for
// them. (Without statistics the planner would take any of them.)
enum class Path { Time, Address, Action, Status };

struct Numbers
{
    std::optional<qint64> action, address, endpoint;
    bool missing = false; // one of them has never been written
};

Result<Numbers> numbersOf(Database &database, const ActivityFilter &filter)
{
    Numbers numbers;
    const auto find = [&](QLatin1StringView sql, const std::optional<QByteArray> &text,
                          std::optional<qint64> &number) -> Result<void> {
        if (!text)
            return {};
        const auto id = oneNumber(database.prepared(sql), {column(*text)});
        if (!id)
            return std::unexpected(id.error());
        number = *id;
        numbers.missing = numbers.missing || *id == 0;
        return {};
    };
    const auto word = "SELECT id FROM activity_words WHERE word = ?"_L1;
    const auto address = "SELECT id FROM activity_addresses WHERE address = ?"_L1;
    return find(word, filter.action, numbers.action)
        .and_then([&] { return find(address, filter.ipAddress, numbers.address); })
        .and_then([&] { return find(word, filter.endpoint, numbers.endpoint); })
        .transform([&] { return numbers; });
}

Path pathOf(const ActivityFilter &filter, const Numbers &numbers, bool fewRows)
{
    if (fewRows)
        return Path::Time;
    if (numbers.address)
        return Path::Address;
    if (numbers.action && *numbers.action != kApiRequest)
        return Path::Action;
    if (filter.status && *filter.status != kUsualStatus)
        return Path::Status;
    return Path::Time;
}

Conditions conditionsOf(const ActivityQuestion &question, const ActivityFilter &filter, const Numbers &numbers,
                        Path path)
{
    Conditions conditions;
    if (filter.account)
        conditions.add(path == Path::Time ? "account = ?" : "+account = ?", filter.account->value);
    if (numbers.address)
        conditions.add(path == Path::Address ? "address = ?" : "+address = ?", *numbers.address);
    if (numbers.endpoint)
        conditions.add("endpoint = ?", *numbers.endpoint);
    // The literals are those of the partial indexes, by which the planner sees that they apply.
    if (numbers.action)
        conditions.add(path == Path::Action ? "action <> 2 AND action = ?" : "+action = ?", *numbers.action);
    if (filter.status)
        conditions.add(path == Path::Status ? "status <> 200 AND status = ?" : "+status = ?", *filter.status);
    if (question.from)
        conditions.add("at >= ?", *question.from);
    if (question.until)
        conditions.add("at < ?", *question.until);
    return conditions;
}

#define HAS_TEXT                                                                                                       \
    "(LOWER(metadata) LIKE ? ESCAPE '!' OR "                                                                           \
    "address IN (SELECT id FROM activity_addresses WHERE LOWER(address) LIKE ? ESCAPE '!') OR "                        \
    "action IN (SELECT id FROM activity_words WHERE LOWER(word) LIKE ? ESCAPE '!') OR "                                \
    "agent IN (SELECT id FROM activity_words WHERE LOWER(word) LIKE ? ESCAPE '!') OR "                                 \
    "endpoint IN (SELECT id FROM activity_words WHERE LOWER(word) LIKE ? ESCAPE '!')) "

void addSearch(ActivityQuestion &question, const ActivityFilter &filter)
{
    question.unsearched = question.source;
    question.unsearchedValues = question.values;
    const QByteArray order = filter.oldestFirst ? "ORDER BY at, sequence " : "ORDER BY at DESC, sequence DESC ";
    question.source = "FROM (SELECT sequence, at, status, action, address, agent, endpoint, metadata " +
                      question.unsearched + order + "LIMIT ?) AS searched WHERE " HAS_TEXT;
    const QVariant pattern = containsPattern(*filter.text);
    question.values += {kSearchedRows, pattern, pattern, pattern, pattern, pattern};
}

} // namespace

Result<ActivityQuestion> questionOf(Database &database, const ActivityFilter &filter)
{
    ActivityQuestion question;
    question.account = filter.account ? filter.account->value : kEveryAccount;
    if (filter.from)
        question.from = toMilliseconds(*filter.from);
    if (filter.until && toMilliseconds(*filter.until) < std::numeric_limits<qint64>::max())
        question.until = toMilliseconds(*filter.until) + 1;
    question.onlyTimes = !filter.action && !filter.ipAddress && !filter.endpoint && !filter.status && !filter.text;
    const auto numbers = numbersOf(database, filter);
    if (!numbers)
        return std::unexpected(numbers.error());
    question.nothing = numbers->missing || (!filter.account && !filter.everyAccount);
    bool few = false;
    if (!question.onlyTimes && !question.nothing) {
        const auto rows = countRows(database, question.account, question.from, question.until);
        if (!rows)
            return std::unexpected(rows.error());
        few = rows->requests <= kFewRows;
    }
    const Conditions conditions = conditionsOf(question, filter, *numbers, pathOf(filter, *numbers, few));
    question.source = "FROM activity " + conditions.where();
    question.values = conditions.values();
    if (filter.text)
        addSearch(question, filter);
    return question;
}

ActivityQuestion between(const ActivityQuestion &question, std::optional<qint64> from, std::optional<qint64> until)
{
    Q_ASSERT(question.onlyTimes);
    ActivityQuestion narrowed = question;
    narrowed.from = from;
    narrowed.until = until;
    ActivityFilter filter;
    if (question.account != kEveryAccount)
        filter.account = AccountId{question.account};
    const Conditions conditions = conditionsOf(narrowed, filter, {}, Path::Time);
    narrowed.source = "FROM activity " + conditions.where();
    narrowed.values = conditions.values();
    return narrowed;
}

Result<ActivityWalk> walkOf(Database &database, const ActivityFilter &filter)
{
    ActivityFilter conditions = filter;
    conditions.text.reset();
    auto question = questionOf(database, conditions);
    const auto numbers = numbersOf(database, conditions);
    if (!question || !numbers)
        return std::unexpected(question ? numbers.error() : question.error());
    ActivityWalk walk{.nothing = question->nothing};
    const bool isFew = question->source.contains("account = ?") && !question->source.contains("+account = ?");
    walk.startAt = filter.oldestFirst ? question->from.value_or(std::numeric_limits<qint64>::min())
                                      : question->until.value_or(std::numeric_limits<qint64>::max());
    (filter.oldestFirst ? question->from : question->until).reset();
    const Conditions where = conditionsOf(*question, conditions, *numbers, pathOf(conditions, *numbers, isFew));
    walk.where = where.where().isEmpty() ? "WHERE 1 " : where.where();
    walk.values = where.values();
    if (filter.text) {
        walk.hit = HAS_TEXT;
        const QVariant pattern = containsPattern(*filter.text);
        walk.hitValues = {pattern, pattern, pattern, pattern, pattern};
    }
    return walk;
}

} // namespace postject
