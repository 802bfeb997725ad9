// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import taught the detectors, so that undoing it can take that back: how many requests each account made in
// each minute, and from where it signed in. Reading walks over the whole log, so it is a reader's work; forgetting is
// for the writer, inside a change.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/detectionstore.h"

#include <QHash>

namespace postject {

class Database;

struct AccountSignIns // of one account from one address
{
    AccountId account = {};
    QByteArray ipAddress = {};
    TimePoint newest = {};
};

struct ImportTraces
{
    QHash<std::pair<AccountId, qint64>, qint64> requests = {}; // by account and minute, counted from 1970
    QList<AccountSignIns> signIns = {};                        // that succeeded
    QList<AccountSignIns> otherSignIns = {}; // of the same accounts, that the rest of the log tells of

    QList<AccountId> accounts() const;
};

// requestId: of the import's rows. Rows of imports that were undone before count as not there.
Result<ImportTraces> readImportTraces(Database &database, const QByteArray &requestId);

// Where the import saw an account sign in, at the latest when, and what else is known of that place.
struct TaughtPlace
{
    AccountId account = {};
    LoginPlace place = {};
    std::optional<TimePoint> otherwise = {}; // nothing: only the import knows the place
};

// A place that was signed in from since is left as it is.
Result<void> forgetImportTraces(Database &database, const ImportTraces &traces, const QList<TaughtPlace> &places);

} // namespace postject
