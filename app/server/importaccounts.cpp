// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/importaccounts.h"

#include "app/server/importinputs.h"
#include "server/contract/emailkey.h"
#include "server/import/importbatch.h"
#include "server/storage/datafolder.h"

namespace postject {

Result<std::unique_ptr<ImportAccounts>> ImportAccounts::open(const QString &dataDir, const QString &email)
{
    const Engine engine = dataFolderPaths(dataDir).engine();
    if (engine.isEmpty())
        return stop(QT_TRANSLATE_NOOP("postject", "there is no account %1"), email);
    std::unique_ptr<ImportAccounts> accounts(new ImportAccounts);
    Result<std::unique_ptr<PassingReader>> reader = PassingReader::open(engine);
    if (!reader)
        return std::unexpected(reader.error());
    accounts->m_reader = *std::move(reader);
    accounts->m_stores = std::make_unique<Stores>(accounts->m_reader->database());
    const auto all = accounts->m_stores->accounts.all();
    if (!all)
        return std::unexpected(all.error());
    for (const AccountRecord &each : *all) {
        accounts->m_byEmail.insert(emailKey(each.email), each);
        accounts->m_emails.insert(each.id, each.email);
    }
    accounts->m_own = accounts->find(email.toUtf8()).value_or(AccountId{});
    if (accounts->m_own.isNull())
        return stop(QT_TRANSLATE_NOOP("postject", "there is no account %1"), email);
    return accounts;
}

QList<BruteForceDetector::Attempt> ImportAccounts::failures(const QByteArray &subject, TimePoint after,
                                                            const QByteArray &id) const
{
    QList<BruteForceDetector::Attempt> attempts;
    const auto stored = m_stores->detection.failedLoginsBeside(subject, after, importRequestId(id));
    for (const FailedLoginRecord &each : stored.value_or(QList<FailedLoginRecord>()))
        attempts.append({.at = each.at, .account = each.account});
    return attempts;
}

std::optional<AccountId> ImportAccounts::find(QByteArrayView name) const
{
    if (const auto id = AccountId::parse(name); id && m_emails.contains(*id))
        return id;
    const auto found = m_byEmail.constFind(emailKey(QString::fromUtf8(name)));
    return found == m_byEmail.cend() ? std::nullopt : std::optional(found->id);
}

} // namespace postject
