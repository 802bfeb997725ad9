// SPDX-License-Identifier: GPL-3.0-or-later
//
// The accounts and the log as they stand, read beside whichever server runs, for an import into one account. Owned by
// the ImportCommand. Main thread.
#pragma once

#include "server/anomaly/bruteforcedetector.h"
#include "server/storage/engine.h"
#include "server/storage/stores.h"

#include <QHash>

#include <memory>

namespace postject {

class ImportAccounts
{
public:
    static Result<std::unique_ptr<ImportAccounts>> open(const QString &dataDir, const QString &email);

    AccountId own() const { return m_own; } // whose the import is
    QString email(AccountId id) const { return m_emails.value(id); }
    std::optional<AccountId> find(QByteArrayView name) const; // by id or e-mail
    Stores &stores() const { return *m_stores; }
    // That the log holds. Of an import that was cut short those that are stored come again.
    QList<BruteForceDetector::Attempt> failures(const QByteArray &subject, TimePoint after, const QByteArray &id) const;

private:
    ImportAccounts() = default;

    std::unique_ptr<PassingReader> m_reader;
    std::unique_ptr<Stores> m_stores;
    QHash<QString, AccountRecord> m_byEmail; // folded
    QHash<AccountId, QString> m_emails;
    AccountId m_own;
};

} // namespace postject
