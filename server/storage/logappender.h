// SPDX-License-Identifier: GPL-3.0-or-later
//
// Appends rows to the log: brings them to the form that is stored, and gives them their sequence and mac. It holds the
// chain's head, so there is one, on the writer thread; what it remembers follows the transaction.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/chain.h"
#include "server/storage/sqlstatement.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace postject {

class Database;

// Normal form of a row's text, stored and hashed: text that SQLite round-trips unchanged. That is valid UTF-8 without
// U+0000, U+FFFE and U+FFFF (U+FFFD takes their place) and without byte-order marks in front, and no longer than its
// column may be.
void normaliseRow(ActivityRow &row);

// What failed logins of an address are counted by: the IPv6 /64, else the address itself.
QByteArray networkKey(const QByteArray &address);

// Strings that have a number: looked up once, then remembered.
class StringTable
{
public:
    enum class Kind { Words, Addresses };
    StringTable(Database &database, Kind kind);

    Result<qint64> idOf(const QByteArray &text); // makes it when it is new
    qint64 made() const { return m_made; }       // how many it has made
    void forget() { m_known.clear(); }

private:
    SqlStatement &m_find;
    SqlStatement &m_make;
    Kind m_kind;
    QHash<QByteArray, qint64> m_known;
    qint64 m_made = 0;
};

class LogAppender
{
public:
    struct Mark
    {
        ChainHead head;
        qint64 stringsMade = 0;
    };

    LogAppender(Database &database, const QByteArray &key, const ChainHead &head);

    // Inside the transaction. The rows are normalised in place.
    Result<QList<ActivityId>> append(std::vector<ActivityRow> &rows);

    Mark mark() const;
    void rewind(const Mark &mark); // after the savepoint of that mark was rolled back
    void committed() { m_committed = mark(); }
    void rolledBack() { rewind(m_committed); }
    void forgetAddresses() { m_addresses.forget(); } // after some were removed from the table

    const ChainHead &committedHead() const { return m_committed.head; }

private:
    using Numbers = std::array<qint64, kActivityColumnCount>;
    Result<Numbers> numbersOf(const ActivityRow &row);
    Result<void> insert(const ActivityRow &row);

    SqlStatement &m_insert;
    KeyedMac m_mac;
    ChainHead m_head;
    Mark m_committed;
    StringTable m_words;
    StringTable m_addresses;
};

} // namespace postject
