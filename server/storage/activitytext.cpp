// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activitytext.h"

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"
#include "server/storage/activityrows.h"

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kRemembered = 50'000; // strings up to 512 bytes
constexpr char kHexDigits[] = "0123456789abcdef";

void appendEscaped(QByteArray &to, unsigned code)
{
    to.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        to.append(kHexDigits[(code >> shift) & 0xf]);
}

// U+061C, U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069 turn the direction of text (Unicode TR9, section 2).
unsigned directionCode(QByteArrayView rest)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(rest[i]); };
    if (rest.size() >= 2 && byte(0) == 0xd8 && byte(1) == 0x9c)
        return 0x061c;
    if (rest.size() < 3 || byte(0) != 0xe2 || (byte(1) != 0x80 && byte(1) != 0x81))
        return 0;
    const unsigned code = 0x2000U | ((byte(1) & 0x3fU) << 6) | (byte(2) & 0x3fU);
    const bool turns =
        code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns ? code : 0;
}

// How a character that must not stand as it is goes on: its code and how many bytes it takes; {0, 1} for the others.
std::pair<unsigned, qsizetype> hiddenAt(QByteArrayView text, qsizetype at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == 0x7f)
        return {byte, 1};
    if (byte == 0xc2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0)
        return {static_cast<unsigned char>(text[at + 1]), 2}; // U+0080 to U+009F
    if (byte == 0xe2 || byte == 0xd8) {
        if (const unsigned code = directionCode(text.sliced(at)); code != 0)
            return {code, code == 0x061c ? 2 : 3};
    }
    return {0, 1};
}

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7f && byte != '"' && byte != '\\' && byte != ',';
}

bool looksLikeFormula(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

// JSON has line ends between its tokens only.
void appendOnOneLine(QByteArray &to, QByteArrayView json)
{
    const qsizetype begin = to.size();
    to.append(json);
    for (qsizetype i = begin; i < to.size(); ++i) {
        if (to[i] == '\n' || to[i] == '\r')
            to[i] = ' ';
    }
}

} // namespace

void appendCsvCell(QByteArray &to, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    const bool isFormula = looksLikeFormula(text.front());
    if (!isFormula && std::ranges::all_of(text, isPlain)) {
        to.append(text);
        return;
    }
    to.append('"');
    if (isFormula)
        to.append('\'');
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        const auto [code, size] = hiddenAt(text, i);
        if (c == '"')
            to.append("\"\"");
        else if (code == 0 || c == '\t' || c == '\r' || c == '\n')
            to.append(c);
        else
            appendEscaped(to, code);
        i += code == 0 ? 1 : size;
    }
    to.append('"');
}

void appendJsonString(QByteArray &to, QByteArrayView text)
{
    to.append('"');
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        const auto [code, size] = hiddenAt(text, i);
        if (c == '"' || c == '\\')
            to.append('\\').append(c);
        else if (code == 0)
            to.append(c);
        else
            appendEscaped(to, code);
        i += size;
    }
    to.append('"');
}

ActivityText::ActivityText(ExportFormat format) : m_format(format)
{
    std::ranges::transform(kActivityTraits, m_names.begin(),
                           [](const ColumnTraits &each) { return ",\"" + QByteArray(each.name) + "\":"; });
}

QByteArray ActivityText::head() const
{
    if (m_format == ExportFormat::NdJson)
        return {};
    QByteArray names("id");
    for (const std::size_t place : kCsvOrder)
        names.append(',').append(kActivityTraits[place].name);
    return names + "\r\n";
}

void ActivityText::begin(Database &database)
{
    m_findWord.emplace(database, "SELECT word FROM activity_words WHERE id = ?");
    m_findAddress.emplace(database, "SELECT address FROM activity_addresses WHERE id = ?");
}

void ActivityText::end()
{
    m_findWord.reset();
    m_findAddress.reset();
}

Result<void> ActivityText::lookUp(SqlStatement &statement, Texts &texts, qint64 id, QByteArray &found)
{
    if (const auto known = texts.constFind(id); known != texts.cend()) {
        found = *known;
        return {};
    }
    if (texts.size() >= kRemembered)
        texts.clear();
    statement.bind({id});
    const Result<bool> row = statement.step();
    if (!row)
        return std::unexpected(row.error());
    found = {};
    const QByteArrayView text = *row ? statement.row().text(0) : QByteArrayView("");
    m_format == ExportFormat::Csv ? appendCsvCell(found, text) : appendJsonString(found, text);
    statement.reset(); // it must not hold the snapshot
    texts.insert(id, found);
    return {};
}

Result<void> ActivityText::append(QByteArray &to, const SqlRow &row)
{
    Found texts;
    Result<void> looked;
    eachActivityColumn([&]<std::size_t I>() {
        constexpr ColumnKind kind = activityColumn<I>.is.kind;
        constexpr bool isWord = kind == ColumnKind::Word;
        if constexpr (isWord || kind == ColumnKind::Address) {
            if (looked)
                looked = lookUp(isWord ? *m_findWord : *m_findAddress, isWord ? m_words : m_addresses,
                                row.number(sqlColumn(I)), texts[I]);
        }
    });
    if (!looked)
        return looked;
    m_format == ExportFormat::Csv ? appendCsv(to, row, texts) : appendJson(to, row, texts);
    return {};
}

void ActivityText::appendTime(QByteArray &to, qint64 at)
{
    const qint64 second = at >= 0 ? at / 1000 : (at - 999) / 1000;
    if (second != m_second || m_secondText.isEmpty()) {
        m_second = second;
        m_secondText = formatTime(fromMilliseconds(second * 1000)).chopped(5); // ".000Z"
    }
    const auto rest = static_cast<int>(at - second * 1000);
    const char fraction[] = {'.', static_cast<char>('0' + rest / 100), static_cast<char>('0' + rest / 10 % 10),
                             static_cast<char>('0' + rest % 10), 'Z'};
    to.append(m_secondText).append(fraction, sizeof fraction);
}

template <std::size_t I>
void ActivityText::appendCell(QByteArray &to, const SqlRow &row, const Found &texts)
{
    constexpr ColumnKind kind = activityColumn<I>.is.kind;
    constexpr int column = sqlColumn(I);
    if constexpr (kind == ColumnKind::Time) {
        appendTime(to, row.number(column));
    } else if constexpr (kind == ColumnKind::Account) {
        if (!row.isNull(column))
            to.append(AccountId{row.number(column)}.toByteArray());
    } else if constexpr (kind == ColumnKind::Number) {
        if (const qint64 number = row.number(column); number != 0)
            to.append(QByteArray::number(number));
    } else if constexpr (kind == ColumnKind::Word || kind == ColumnKind::Address) {
        to.append(texts[I]);
    } else {
        appendCsvCell(to, row.text(column));
    }
}

void ActivityText::appendCsv(QByteArray &to, const SqlRow &row, const Found &texts)
{
    to.append(ActivityId{row.number(0)}.toByteArray());
    eachActivityColumn<kCsvOrder>([&]<std::size_t I>() {
        to.append(',');
        appendCell<I>(to, row, texts);
    });
    to.append("\r\n");
}

template <std::size_t I>
void ActivityText::appendMember(QByteArray &to, const SqlRow &row, const Found &texts)
{
    constexpr ColumnTraits is = activityColumn<I>.is;
    constexpr int column = sqlColumn(I);
    if constexpr (is.kind == ColumnKind::Time) {
        to.append('"');
        appendTime(to, row.number(column));
        to.append('"');
    } else if constexpr (is.kind == ColumnKind::Account) {
        if (row.isNull(column))
            to.append("null");
        else
            to.append('"').append(AccountId{row.number(column)}.toByteArray()).append('"');
    } else if constexpr (is.kind == ColumnKind::Number) {
        const qint64 number = row.number(column);
        to.append(is.isNullable && number == 0 ? QByteArray("null") : QByteArray::number(number));
    } else if constexpr (is.kind == ColumnKind::Word || is.kind == ColumnKind::Address) {
        to.append(is.isNullable && texts[I].size() == 2 ? QByteArrayView("null") : texts[I]);
    } else if constexpr (is.kind == ColumnKind::Json) {
        appendOnOneLine(to, row.text(column));
    } else {
        const QByteArrayView text = row.text(column);
        if (is.isNullable && text.isEmpty())
            to.append("null");
        else
            appendJsonString(to, text);
    }
}

void ActivityText::appendJson(QByteArray &to, const SqlRow &row, const Found &texts)
{
    to.append("{\"id\":\"").append(ActivityId{row.number(0)}.toByteArray()).append('"');
    eachActivityColumn<kJsonOrder>([&]<std::size_t I>() {
        to.append(m_names[I]);
        appendMember<I>(to, row, texts);
    });
    to.append("}\n");
}

} // namespace postject
