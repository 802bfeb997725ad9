// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the log as the bytes of an export: CSV (RFC 4180) that no spreadsheet takes for a formula, or one JSON object
// per line as the listing has them. Strings that many rows share are escaped once. Of one export; one thread at a time.
#pragma once

#include "server/domain/activityrow.h"
#include "server/storage/sqlstatement.h"

#include <QHash>

#include <array>
#include <optional>

namespace postject {

enum class ExportFormat { Csv, NdJson };

// A cell: quoted where it has to be; a first character = + - @ tab or CR gets an apostrophe before it. Control
// characters other than tab, CR and LF, and those that turn the direction of text, are shown as \u and four digits.
void appendCsvCell(QByteArray &to, QByteArrayView text);
// A JSON string with its quotes; the same characters are escaped.
void appendJsonString(QByteArray &to, QByteArrayView text);

class ActivityText
{
public:
    explicit ActivityText(ExportFormat format);

    QByteArray head() const; // the first line of CSV
    // What look up the strings that rows name by number, for the rows of one page.
    void begin(Database &database);
    // The row begins with activityColumnNames() (activityrows.h).
    Result<void> append(QByteArray &to, const SqlRow &row);
    void end();

private:
    using Texts = QHash<qint64, QByteArray>;                    // escaped
    using Found = std::array<QByteArray, kActivityColumnCount>; // by the place of their column
    Result<void> lookUp(SqlStatement &statement, Texts &texts, qint64 id, QByteArray &found);
    void appendCsv(QByteArray &to, const SqlRow &row, const Found &texts);
    void appendJson(QByteArray &to, const SqlRow &row, const Found &texts);
    template <std::size_t I>
    void appendCell(QByteArray &to, const SqlRow &row, const Found &texts);
    template <std::size_t I>
    void appendMember(QByteArray &to, const SqlRow &row, const Found &texts);
    void appendTime(QByteArray &to, qint64 at);

    ExportFormat m_format;
    std::array<QByteArray, kActivityColumnCount> m_names; // of JSON: ,"name":
    std::optional<SqlStatement> m_findWord;
    std::optional<SqlStatement> m_findAddress;
    Texts m_words;
    Texts m_addresses;
    qint64 m_second = -1;
    QByteArray m_secondText; // "2026-03-02T10:00:00"
};

} // namespace postject
