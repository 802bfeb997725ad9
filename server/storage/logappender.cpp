// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/logappender.h"

#include "server/contract/addresstext.h"
#include "server/storage/query.h"

#include <algorithm>
#include <type_traits>

namespace postject {

namespace {

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

// "INSERT INTO activity (sequence, at, …, mac) VALUES (?, ?, …, ?)"
QByteArray insertOfRow()
{
    QByteArray names("sequence"), places("?");
    for (const ColumnTraits &each : kActivityTraits) {
        names.append(", ").append(each.sql.data());
        places.append(", ?");
    }
    return "INSERT INTO activity (" + names + ", mac) VALUES (" + places + ", ?)";
}

// What the table has in a column; a text is not copied.
template <std::size_t I>
decltype(auto) valueOf(const ActivityRow &row, const std::array<qint64, kActivityColumnCount> &numbers)
{
    constexpr ColumnKind kind = activityColumn<I>.is.kind;
    const auto &value = row.*activityColumn<I>.member;
    if constexpr (kind == ColumnKind::Word || kind == ColumnKind::Address)
        return numbers[I];
    else if constexpr (kind == ColumnKind::Time)
        return toMilliseconds(value);
    else if constexpr (kind == ColumnKind::Account)
        return value ? std::optional<qint64>(value->value) : std::nullopt;
    else
        return (value);
}

} // namespace

void normaliseRow(ActivityRow &row)
{
    eachActivityColumn([&row]<std::size_t I>() {
        constexpr int limit = activityColumn<I>.is.maxBytes;
        [[maybe_unused]] auto &value = row.*activityColumn<I>.member;
        if constexpr (std::is_same_v<decltype(value), QByteArray &>)
            normalise(value, limit > 0 ? limit : std::numeric_limits<qsizetype>::max());
    });
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
    : m_insert(database.prepared(QLatin1StringView(insertOfRow()))),
      m_mac(key),
      m_head(head),
      m_committed{.head = head, .stringsMade = 0},
      m_words(database, StringTable::Kind::Words),
      m_addresses(database, StringTable::Kind::Addresses)
{
}

// Of the columns that have their text in another table.
Result<LogAppender::Numbers> LogAppender::numbersOf(const ActivityRow &row)
{
    Result<Numbers> numbers;
    eachActivityColumn([&]<std::size_t I>() {
        constexpr ColumnKind kind = activityColumn<I>.is.kind;
        if constexpr (kind == ColumnKind::Word || kind == ColumnKind::Address) {
            if (!numbers)
                return;
            const auto id = (kind == ColumnKind::Word ? m_words : m_addresses).idOf(row.*activityColumn<I>.member);
            if (id)
                (*numbers)[I] = *id;
            else
                numbers = std::unexpected(id.error());
        }
    });
    return numbers;
}

Result<void> LogAppender::insert(const ActivityRow &row)
{
    const Result<Numbers> numbers = numbersOf(row);
    if (!numbers)
        return std::unexpected(numbers.error());
    m_head.mac = chainMac(m_mac, m_head.sequence + 1, m_head.mac, canonicalRow(row));
    ++m_head.sequence;
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return m_insert.run(m_head.sequence, valueOf<I>(row, *numbers)..., Blob{m_head.mac});
    }(std::make_index_sequence<kActivityColumnCount>{})
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
