// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activitytext.h"

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"

#include <array>

namespace postject {

namespace {

constexpr qsizetype kRemembered = 50'000; // strings up to 512 bytes
constexpr char kHexDigits[] = "0123456789abcdef";

enum Column {
    Sequence,
    At,
    Account,
    ActionWord,
    Address,
    Agent,
    Method,
    EndpointWord,
    Status,
    Country,
    RequestId,
    Metadata
};

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

QByteArray ActivityText::head() const
{
    if (m_format == ExportFormat::NdJson)
        return {};
    return "id,createdAt,action,ipAddress,accountId,method,endpoint,status,country,userAgent,requestId,metadata\r\n";
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
    static constexpr std::array kWords{ActionWord, Agent, Method, EndpointWord, Country};
    Found texts;
    Result<void> looked = lookUp(*m_findAddress, m_addresses, row.number(Address), texts.back());
    for (std::size_t i = 0; looked && i < kWords.size(); ++i)
        looked = lookUp(*m_findWord, m_words, row.number(kWords[i]), texts[i]);
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

void ActivityText::appendCsv(QByteArray &to, const SqlRow &row, const Found &texts)
{
    const auto &[action, agent, method, endpoint, country, address] = texts;
    to.append(ActivityId{row.number(Sequence)}.toByteArray()).append(',');
    appendTime(to, row.number(At));
    to.append(',').append(action).append(',').append(address).append(',');
    if (!row.isNull(Account))
        to.append(AccountId{row.number(Account)}.toByteArray());
    to.append(',').append(method).append(',').append(endpoint).append(',');
    if (const qint64 status = row.number(Status); status != 0)
        to.append(QByteArray::number(status));
    to.append(',').append(country).append(',').append(agent).append(',');
    appendCsvCell(to, row.text(RequestId));
    to.append(',');
    appendCsvCell(to, row.text(Metadata));
    to.append("\r\n");
}

void ActivityText::appendJson(QByteArray &to, const SqlRow &row, const Found &texts)
{
    const auto orNull = [](const QByteArray &text) { return text.size() == 2 ? QByteArrayView("null") : text; };
    const auto &[action, agent, method, endpoint, country, address] = texts;
    to.append("{\"id\":\"").append(ActivityId{row.number(Sequence)}.toByteArray());
    to.append("\",\"action\":").append(action).append(",\"ipAddress\":").append(address);
    to.append(",\"userAgent\":").append(agent).append(",\"metadata\":");
    const qsizetype metadata = to.size();
    to.append(row.text(Metadata));
    for (qsizetype i = metadata; i < to.size(); ++i) { // JSON has line ends between its tokens only
        if (to[i] == '\n' || to[i] == '\r')
            to[i] = ' ';
    }
    to.append(",\"createdAt\":\"");
    appendTime(to, row.number(At));
    to.append("\",\"endpoint\":").append(orNull(endpoint)).append(",\"method\":").append(orNull(method));
    const qint64 status = row.number(Status);
    to.append(",\"status\":").append(status == 0 ? QByteArray("null") : QByteArray::number(status));
    to.append(",\"country\":").append(orNull(country)).append(",\"requestId\":");
    const QByteArrayView requestId = row.text(RequestId);
    requestId.isEmpty() ? void(to.append("null")) : appendJsonString(to, requestId);
    to.append(",\"accountId\":");
    if (row.isNull(Account))
        to.append("null");
    else
        to.append('"').append(AccountId{row.number(Account)}.toByteArray()).append('"');
    to.append("}\n");
}

} // namespace postject
