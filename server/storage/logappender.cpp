// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/logappender.h"

#include "server/contract/addresstext.h"
#include "server/storage/query.h"

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kTextLimit = 512;
constexpr qsizetype kRemembered = 8192; // strings; then the table starts to learn anew

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char each) { return each > 0; });
}

void normalise(QByteArray &text, qsizetype limit)
{
    if (isPlain(text)) {
        text.truncate(limit);
        return;
    }
    QString characters = QString::fromUtf8(text);
    for (QChar &each : characters) {
        if (each.isNull() || each == QChar(0xFFFE) || each == QChar(0xFFFF))
            each = QChar::ReplacementCharacter;
    }
    while (characters.startsWith(QChar(0xFEFF)))
        characters.remove(0, 1);
    text = characters.toUtf8();
    if (text.size() <= limit)
        return;
    while ((static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) // not in the middle of a character
        --limit;
    text.truncate(limit);
}

} // namespace

void normaliseRow(ActivityRow &row)
{
    normalise(row.userAgent, kTextLimit);
    normalise(row.endpoint, kTextLimit);
    for (QByteArray *text : {&row.action, &row.ipAddress, &row.method, &row.country, &row.requestId, &row.metadata})
        normalise(*text, std::numeric_limits<qsizetype>::max());
}

QByteArray networkKey(const QByteArray &address)
{
    const QByteArray plain = address.endsWith("/64") ? address.chopped(3) : address;
    const auto parsed = parseAddress(plain);
    if (!parsed || parsed->bits != 128)
        return address;
    if (const std::optional<AddressBytes> inside = embeddedIPv4(parsed->first))
        return addressText(*inside, 32);
    return QByteArray(reinterpret_cast<const char *>(parsed->first.data()), 8).toHex() + "/64";
}

StringTable::StringTable(Database &database, Kind kind)
    : m_find(database.prepared(kind == Kind::Words ? "SELECT id FROM activity_words WHERE word = ?"_L1
                                                   : "SELECT id FROM activity_addresses WHERE address = ?"_L1)),
      m_make(database.prepared(
          kind == Kind::Words ? "INSERT INTO activity_words (word) VALUES (?) RETURNING id"_L1
                              : "INSERT INTO activity_addresses (address, network) VALUES (?, ?) RETURNING id"_L1)),
      m_kind(kind)
{
}

Result<qint64> StringTable::idOf(const QByteArray &text)
{
    if (const auto known = m_known.constFind(text); known != m_known.cend())
        return *known;
    auto id = oneNumber(m_find, {text});
    if (id && *id == 0) {
        QList<SqlValue> columns{text};
        if (m_kind == Kind::Addresses)
            columns.append(networkKey(text));
        id = oneNumber(m_make, columns);
        ++m_made;
    }
    if (!id)
        return id;
    if (m_known.size() >= kRemembered)
        m_known.clear();
    m_known.insert(text, *id);
    return id;
}

LogAppender::LogAppender(Database &database, const QByteArray &key, const ChainHead &head)
    : m_insert(database.prepared(
          "INSERT INTO activity (sequence, at, account, action, address, agent, method, endpoint, status, country, "
          "request_id, metadata, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1)),
      m_mac(key),
      m_head(head),
      m_committed{.head = head, .stringsMade = 0},
      m_words(database, StringTable::Kind::Words),
      m_addresses(database, StringTable::Kind::Addresses)
{
}

Result<void> LogAppender::insert(const ActivityRow &row)
{
    const auto address = m_addresses.idOf(row.ipAddress);
    if (!address)
        return std::unexpected(address.error());
    qint64 words[5] = {};
    const QByteArray *texts[5] = {&row.action, &row.userAgent, &row.method, &row.endpoint, &row.country};
    for (int i = 0; i < 5; ++i) {
        const auto id = m_words.idOf(*texts[i]);
        if (!id)
            return std::unexpected(id.error());
        words[i] = *id;
    }
    m_head.mac = chainMac(m_mac, m_head.sequence + 1, m_head.mac, canonicalRow(row));
    ++m_head.sequence;
    const auto account = row.account ? std::optional(row.account->value) : std::nullopt;
    return m_insert
        .run(m_head.sequence, toMilliseconds(row.at), account, words[0], *address, words[1], words[2], words[3],
             row.status, words[4], row.requestId, row.metadata, Blob{m_head.mac})
        .transform([](int) {});
}

Result<QList<ActivityId>> LogAppender::append(std::vector<ActivityRow> &rows)
{
    QList<ActivityId> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (ActivityRow &row : rows) {
        normaliseRow(row);
        if (auto inserted = insert(row); !inserted)
            return std::unexpected(inserted.error());
        ids.append(ActivityId{m_head.sequence});
    }
    return ids;
}

LogAppender::Mark LogAppender::mark() const
{
    return {.head = m_head, .stringsMade = m_words.made() + m_addresses.made()};
}

void LogAppender::rewind(const Mark &mark)
{
    m_head = mark.head;
    if (mark.stringsMade == m_words.made() + m_addresses.made())
        return;
    m_words.forget();
    m_addresses.forget();
}

} // namespace postject
