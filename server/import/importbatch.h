// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the import command tells the server at a time: the next events of a log, the blocks that it found over the whole
// of it, and at last that it is through. An import is known by the log's contents, so that one which was cut short goes
// on where it stopped, and nothing is imported twice. Pure.
#pragma once

#include "server/anomaly/bruteforcedetector.h"
#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/countedfailures.h"

#include <vector>

namespace postject {

inline constexpr qsizetype kImportEventsMax = 1000;  // in one batch
inline constexpr qsizetype kImportBlocksMax = 100;   // in one batch
inline constexpr qsizetype kImportIdBytes = 64;      // hexadecimal digits
inline constexpr qsizetype kShortImportIdBytes = 16; // its first digits, by which people name it
// The settings that hold the state of an import: how many events are stored, or one of these words.
inline constexpr QByteArrayView kImportSetting("import.");
inline constexpr QByteArrayView kImportDone("done"), kImportUndone("undone");

struct ImportEnd
{
    QByteArray format;
    qint64 lines = 0;
    qint64 skipped = 0;
};

struct ImportBatch
{
    QByteArray id; // see importId()
    AccountId account;
    qint64 offset = 0; // events before these
    std::vector<ActivityRow> events = {};
    QList<BruteForceFinding> blocks = {};
    std::optional<ImportEnd> end = {};
    bool isUndo = false; // of all that the import brought; then there is nothing else

    QByteArray toJson() const;
    // invalid_request for what is not as it should be. now: of the server's clock.
    static Result<ImportBatch> fromJson(const QByteArray &body, TimePoint now);
};

// Of the same log again, after it was undone.
QByteArray nextImportId(QByteArrayView importId);

// What the rows of an import have for their request id.
QByteArray importRequestId(QByteArrayView importId);

// Of a format, an account and the SHA-256 of the log's contents, unpacked.
QByteArray importId(QByteArrayView format, AccountId account, QByteArrayView digest);

} // namespace postject
