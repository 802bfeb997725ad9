// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a crash leaves in the middle of a transaction of a database without a write-ahead log: pages that are half
// written, and a journal to undo them by.
#pragma once

#include "server/storage/database.h"

#include <QFile>
#include <QTest>

namespace postject {

// The transaction stores settings. Nobody has the file open.
inline void interruptATransaction(const QString &file)
{
    using namespace Qt::Literals::StringLiterals;
    const QString working = file + u".working"_s;
    QVERIFY(QFile::copy(file, working));
    const auto database = Database::open(working, OpenMode::Recover);
    QVERIFY(database);
    for (const QString &statement : {u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA cache_size=5"_s, u"BEGIN IMMEDIATE"_s,
                                     u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                                     "INSERT INTO settings SELECT 'name' || i, hex(randomblob(200)) FROM n"_s})
        QVERIFY2((*database)->execute(statement), qPrintable(statement));
    // Copied while it is under way: this is what is on the disk.
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(working, file));
    QVERIFY(QFile::copy(working + u"-journal"_s, file + u"-journal"_s));
    QVERIFY((*database)->execute(u"ROLLBACK"_s));
    QVERIFY(QFile::remove(working));
}

} // namespace postject
