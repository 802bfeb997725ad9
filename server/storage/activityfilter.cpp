// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityfilter.h"

#include "server/storage/activitychoices.h"
#include "server/storage/activityrows.h"
#include "server/storage/conditions.h"
#include "server/storage/query.h"
#include "server/storage/textcondition.h"
#include "server/storage/wordsearch.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace postject {

namespace {

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
        const auto id = oneNumber(database.prepared(sql), {*text});
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

// The facets that a filter names.
QList<std::pair<Facet, qint64>> facetsOf(const ActivityFilter &filter, const Numbers &numbers)
{
    QList<std::pair<Facet, qint64>> facets;
    if (numbers.address)
        facets.append({Facet::Address, *numbers.address});
    if (numbers.action)
        facets.append({Facet::Action, *numbers.action});
    if (filter.status)
        facets.append({Facet::Status, *filter.status});
    return facets;
}

// An index that lacks a column of the other conditions is followed by a look at each row itself: 1 µs for some 0.05 µs,
// and far more where the row's page is not in memory.
constexpr qint64 kRowLook = 16;

bool mustLookAtRows(AccessPath path, const ActivityFilter &filter)
{
    switch (path) {
    case AccessPath::Time:
        return filter.withoutLocal || (!filter.account && filter.ipAddress);
    case AccessPath::Address:
        return filter.account || filter.action || filter.endpoint;
    case AccessPath::Action:
        return filter.account || filter.endpoint || filter.withoutLocal;
    case AccessPath::Status:
        return filter.account || filter.endpoint || filter.ipAddress || filter.action || filter.withoutLocal;
    }
    Q_UNREACHABLE_RETURN(true);
}

struct Way
{
    AccessPath path = AccessPath::Time;
    qint64 looks = 0; // as many as these index entries cost; not known where there is one way only
};

// The way along which the fewest index entries and rows are looked at.
Result<Way> wayOf(Database &database, const ActivityQuery &question, const ActivityFilter &filter,
                  const QList<std::pair<Facet, qint64>> &facets)
{
    const auto rowsOf = [&](const Series &series) {
        return RowCounts::open(database, series).and_then([&](const RowCounts &counts) {
            return counts.count(question.from, question.until);
        });
    };
    Way best;
    if (facets.isEmpty() && question.byValue.empty())
        return best;
    const auto all = rowsOf({.account = filter.account ? filter.account->value : kEveryAccount});
    if (!all)
        return std::unexpected(all.error());
    const bool isInNoIndex = std::ranges::any_of(
        question.byValue, [](const ValueCondition &each) { return each.column != ValueColumn::Endpoint; });
    const auto costOf = [&](AccessPath path, qint64 rows) {
        return rows * (isInNoIndex || mustLookAtRows(path, filter) ? kRowLook : 1);
    };
    best.looks = costOf(best.path, all->requests);
    for (const auto &[facet, value] : facets) {
        const AccessPath path = pathOf(facet, value);
        if (path == AccessPath::Time)
            continue;
        const auto rows = rowsOf({.facet = facet, .value = value});
        if (!rows)
            return std::unexpected(rows.error());
        const qint64 cost = costOf(path, rows->requests);
        if (cost < best.looks)
            best = {.path = path, .looks = cost};
    }
    return best;
}

// Along the addresses where what is asked for has so much less rows than the account, or all: they are sorted, then.
constexpr qint64 kSortedRow = 2;

Result<bool> isAlongAddresses(Database &database, const ActivityQuery &question, const ActivityFilter &filter,
                              const ActivityChoices &choices)
{
    const qint64 account = filter.account ? filter.account->value : kEveryAccount;
    const auto rows = choices.rowsOfAddresses(database, account);
    if (!rows || !*rows)
        return rows.transform([](const auto &) { return false; });
    return RowCounts::open(database, {.account = account})
        .and_then([&](const RowCounts &counts) { return counts.count(question.from, question.until); })
        .transform([&](const RollupCount &all) { return **rows * kSortedRow < all.requests; });
}

Conditions conditionsOf(const ActivityQuery &question, const ActivityFilter &filter, const Numbers &numbers,
                        const ActivityChoices &choices, AccessPath path, bool alongAddresses)
{
    Conditions conditions;
    if (filter.account)
        conditions.add(path == AccessPath::Time ? "account = ?" : "+account = ?", filter.account->value);
    for (const auto &[facet, value] : facetsOf(filter, numbers))
        addFacet(conditions, path, facet, value);
    if (numbers.endpoint)
        conditions.add("endpoint = ?", *numbers.endpoint);
    if (filter.withoutLocal)
        addWithoutLocal(conditions);
    choices.addTo(conditions, alongAddresses);
    if (question.from)
        conditions.add("at >= ?", *question.from);
    if (question.until)
        conditions.add("at < ?", *question.until);
    return conditions;
}

Result<TextCondition> textCondition(Database &database, const ActivityFilter &filter)
{
    if (filter.wholeWords)
        return TextCondition::asWords(database, *filter.text);
    return TextCondition::anywhere(*filter.text);
}

Result<void> addSearch(Database &database, ActivityQuery &question, const ActivityFilter &filter)
{
    const auto text = textCondition(database, filter);
    if (!text)
        return std::unexpected(text.error());
    question.unsearched = question.source;
    question.unsearchedValues = question.values;
    const QByteArray order = filter.oldestFirst ? "ORDER BY at, sequence " : "ORDER BY at DESC, sequence DESC ";
    question.source = "FROM (SELECT " + activityColumnNames() + ' ' + question.unsearched + order +
                      "LIMIT ?) AS searched WHERE " + text->sql;
    question.values += QList<SqlValue>{kSearchedRows} + text->values;
    return {};
}

// Whether the blocks were searched: not where another way is better, or where they bring the search no further.
Result<bool> searchBlocks(Database &database, ActivityQuery &question, const ActivityFilter &filter)
{
    auto search = WordSearch::open(database, filter);
    if (!search || !*search)
        return search.transform([](const auto &) { return false; });
    auto found = (*search)->next(database, kSearchedRows, std::numeric_limits<std::size_t>::max());
    if (!found)
        return std::unexpected(found.error());
    question.reached = (*search)->reached();
    if (!(*search)->isAtEnd() && !question.reached)
        return false;
    question.source = "FROM activity WHERE sequence IN (SELECT value FROM json_each(?)) ";
    question.values = {numberList(*found)};
    question.found = std::move(*found);
    return true;
}

Result<void> addText(Database &database, ActivityQuery &question, const ActivityFilter &filter)
{
    const auto searched =
        filter.wholeWords && !question.nothing ? searchBlocks(database, question, filter) : Result<bool>(false);
    if (!searched || *searched)
        return searched.transform([](bool) {});
    return addSearch(database, question, filter);
}

// The rollups count by one facet, and by the local socket where there is none: what both are about is counted by
// itself, along the socket's own rows.
void leaveOutLocal(ActivityQuery &question, const Series &series)
{
    Conditions conditions;
    conditions.add("address = (SELECT id FROM activity_addresses WHERE address = 'local')");
    if (series.account != kEveryAccount)
        conditions.add("+account = ?", series.account);
    addFacet(conditions, AccessPath::Time, series.facet, series.value);
    if (question.from)
        conditions.add("at >= ?", *question.from);
    if (question.until)
        conditions.add("at < ?", *question.until);
    question.leftOut = "FROM activity " + conditions.where();
    question.leftOutValues = conditions.values();
}

// What of it the rollups count; of at most one facet.
void addSeries(ActivityQuery &question, const ActivityFilter &filter, const QList<std::pair<Facet, qint64>> &facets)
{
    Series series{.account = filter.account ? filter.account->value : kEveryAccount};
    if (facets.size() == 1)
        std::tie(series.facet, series.value) = facets.first();
    series.withoutLocal = filter.withoutLocal && facets.isEmpty();
    question.series = series;
    if (filter.withoutLocal && !series.withoutLocal)
        leaveOutLocal(question, series);
}

// What of it the blocks count; nothing where a text is looked for.
void addValues(ActivityQuery &question, const ActivityFilter &filter, const Numbers &numbers,
               const ActivityChoices &choices)
{
    question.withoutLocal = filter.withoutLocal;
    if (filter.text)
        return;
    question.byValue = choices.valueConditions();
    if (numbers.endpoint)
        question.byValue.push_back({.column = ValueColumn::Endpoint, .values = {*numbers.endpoint}});
    const bool isOfAll = filter.everyAccount && facetsOf(filter, numbers).isEmpty();
    question.isByOneValue = isOfAll && question.byValue.size() == 1 && choices.areAllOnValues();
}

} // namespace

Result<ActivityQuery> questionOf(Database &database, const ActivityFilter &filter)
{
    ActivityQuery question;
    if (filter.from)
        question.from = toMilliseconds(*filter.from);
    if (filter.until && toMilliseconds(*filter.until) < std::numeric_limits<qint64>::max())
        question.until = toMilliseconds(*filter.until) + 1;
    const auto numbers = numbersOf(database, filter);
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto choices = ActivityChoices::resolve(database, filter.choices);
    if (!choices)
        return std::unexpected(choices.error());
    question.nothing = numbers->missing || choices->matchesNothing() || (!filter.account && !filter.everyAccount);
    const auto facets = facetsOf(filter, *numbers);
    if (facets.size() <= 1 && !filter.endpoint && !filter.text && choices->isEmpty())
        addSeries(question, filter, facets);
    addValues(question, filter, *numbers, *choices);
    bool alongAddresses = false;
    if (!question.nothing) {
        const auto way = wayOf(database, question, filter, facets);
        const auto isAlong = isAlongAddresses(database, question, filter, *choices);
        if (!way || !isAlong)
            return std::unexpected(way ? isAlong.error() : way.error());
        question.path = way->path;
        question.looks = way->looks;
        alongAddresses = *isAlong && way->path == AccessPath::Time;
        if (alongAddresses)
            question.byValue.clear(); // the addresses leave fewer rows
    }
    const Conditions conditions = conditionsOf(question, filter, *numbers, *choices, question.path, alongAddresses);
    question.where = conditions.where();
    question.source =
        (alongAddresses ? "FROM activity INDEXED BY activity_by_address " : "FROM activity ") + question.where;
    question.values = conditions.values();
    if (filter.text) {
        if (const auto added = addText(database, question, filter); !added)
            return std::unexpected(added.error());
    }
    return question;
}

ActivityQuery between(const ActivityQuery &question, std::optional<qint64> from, std::optional<qint64> until)
{
    Q_ASSERT(question.series);
    ActivityQuery narrowed = question;
    narrowed.from = from;
    narrowed.until = until;
    const auto &[account, facet, value, withoutLocal] = *question.series;
    Conditions conditions;
    if (account != kEveryAccount)
        conditions.add(question.path == AccessPath::Time ? "account = ?" : "+account = ?", account);
    addFacet(conditions, question.path, facet, value);
    if (withoutLocal)
        addWithoutLocal(conditions);
    if (from)
        conditions.add("at >= ?", *from);
    if (until)
        conditions.add("at < ?", *until);
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
    const auto choices = ActivityChoices::resolve(database, conditions.choices);
    if (!question || !numbers || !choices)
        return std::unexpected(!question ? question.error() : !numbers ? numbers.error() : choices.error());
    ActivityWalk walk{.nothing = question->nothing};
    walk.startAt = filter.oldestFirst ? question->from.value_or(std::numeric_limits<qint64>::min())
                                      : question->until.value_or(std::numeric_limits<qint64>::max());
    (filter.oldestFirst ? question->from : question->until).reset();
    const Conditions where = conditionsOf(*question, conditions, *numbers, *choices, question->path, false);
    walk.where = where.where().isEmpty() ? "WHERE 1 " : where.where();
    walk.values = where.values();
    if (filter.text) {
        const auto text = textCondition(database, filter);
        if (!text)
            return std::unexpected(text.error());
        walk.hit = text->sql;
        walk.hitValues = text->values;
    }
    return walk;
}

} // namespace postject
