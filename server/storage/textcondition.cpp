// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/textcondition.h"

#include "server/storage/casefold.h"

#include <algorithm>

namespace postject {

namespace {

// So many strings are asked for in each filter, at most: more are found in nearly every block.
constexpr std::size_t kMostStrings = 256;

Result<std::vector<qint64>> stringsWith(Database &database, QLatin1StringView sql, QByteArrayView needle)
{
    std::vector<qint64> numbers;
    return eachRow(database.prepared(sql), {},
                   [&](const SqlRow &row) {
                       if (holdsWords(foldedForWords(row.text(1), TextForm::Plain), needle))
                           numbers.push_back(row.number(0));
                   })
        .transform([&] { return numbers; });
}

// "(… OR …) ": what part(condition, column) adds to it for each column that is searched so.
template <typename Part>
TextCondition anyColumn(bool alsoByWordOnly, Part part)
{
    TextCondition condition{.sql = "(", .values = {}, .question = {}};
    for (const ColumnTraits &column : kActivityTraits) {
        if (column.search == ColumnSearch::None || (column.search == ColumnSearch::Words && !alsoByWordOnly))
            continue;
        if (condition.sql.size() > 1)
            condition.sql += " OR ";
        part(condition, column);
    }
    condition.sql += ") ";
    return condition;
}

} // namespace

TextCondition TextCondition::anywhere(const QString &text)
{
    const SqlValue needle = caseFolded(text.toUtf8());
    return anyColumn(false, [&](TextCondition &condition, const ColumnTraits &column) {
        const QByteArray name(column.sql.data());
        if (column.kind == ColumnKind::Word)
            condition.sql += name + " IN (SELECT id FROM activity_words WHERE HOLDS(word, ?))";
        else if (column.kind == ColumnKind::Address)
            condition.sql += name + " IN (SELECT id FROM activity_addresses WHERE HOLDS(address, ?))";
        else
            condition.sql += "HOLDS(" + name + ", ?)";
        condition.values += needle;
    });
}

Result<TextCondition> TextCondition::asWords(Database &database, const QString &text)
{
    const QByteArray needle = foldedForWords(text.toUtf8(), TextForm::Plain);
    const auto strings = stringsWith(database, "SELECT id, word FROM activity_words"_L1, needle);
    const auto addresses = stringsWith(database, "SELECT id, address FROM activity_addresses"_L1, needle);
    if (!strings || !addresses)
        return std::unexpected(strings ? addresses.error() : strings.error());
    const SqlValue words = numberList(*strings), places = numberList(*addresses);
    TextCondition condition = anyColumn(true, [&](TextCondition &so, const ColumnTraits &column) {
        const QByteArray name(column.sql.data());
        const bool isWord = column.kind == ColumnKind::Word;
        if (isWord || column.kind == ColumnKind::Address) {
            so.sql += name + " IN (SELECT value FROM json_each(?))";
            so.values += isWord ? words : places;
        } else {
            so.sql += "HOLDS_WORDS(" + name + ", ?)";
            so.values += needle;
        }
    });
    BlockQuestion question;
    eachWord(needle, [&](QByteArrayView word) { question.words.push_back(keyOfWord(word)); });
    std::ranges::transform(*strings, std::back_inserter(question.strings), keyOfSharedString);
    std::ranges::transform(*addresses, std::back_inserter(question.strings), keyOfAddress);
    if (!question.words.empty() && question.strings.size() <= kMostStrings)
        condition.question = std::move(question);
    return condition;
}

} // namespace postject
