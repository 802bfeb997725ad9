// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/securitystate.h"

#include "server/contract/action.h"
#include "server/contract/emailkey.h"
#include "server/core/keys.h"
#include "server/storage/countedfailures.h"

namespace postject {

namespace {

constexpr int kSignInsRead = 10'000; // the newest, at start

} // namespace

SecurityState::SecurityState(const QByteArray &masterKey)
    : sessions(keys::sessionTokens(masterKey)), apiKeys(keys::apiKeys(masterKey)), twoFactor(masterKey)
{
}

Result<void> SecurityState::load(Stores &stores, TimePoint now, const QList<IpNetwork> &proxies)
{
    return loadAccounts(stores, now).and_then([&] { return loadFailedLogins(stores, now, proxies); }).and_then([&] {
        return loadSignIns(stores, now, proxies);
    });
}

Result<void> SecurityState::loadAccounts(Stores &stores, TimePoint now)
{
    const auto storedAccounts = stores.accounts.all();
    const auto liveSessions = stores.sessions.live(now);
    const auto storedKeys = stores.apiKeys.all();
    const auto secrets = stores.twoFactor.all();
    const auto backupCodes = stores.twoFactor.allUnusedBackupCodes();
    const auto whitelists = stores.whitelist.all();
    const auto activeBlocks = stores.blocks.active(now);
    if (!storedAccounts || !liveSessions || !storedKeys || !secrets || !backupCodes || !whitelists || !activeBlocks)
        return failure(ErrorCode::InternalError, u"The database can't be read."_s);
    accounts.load(*storedAccounts);
    sessions.load(*liveSessions);
    apiKeys.load(*storedKeys);
    twoFactor.load(*secrets, *backupCodes);
    whitelist.load(*whitelists);
    blocks.load(*activeBlocks);
    return {};
}

// The last hour's failures in their order, so that a restart does not hand out five fresh attempts.
Result<void> SecurityState::loadFailedLogins(Stores &stores, TimePoint now, const QList<IpNetwork> &proxies)
{
    const Result<QList<ActivityRow>> failures =
        stores.ingest.countedFailures(now - bruteForce.settings().window + Milliseconds(1));
    if (!failures)
        return std::unexpected(failures.error());
    for (const ActivityRow &row : *failures) {
        const Result<IpAddress> address = IpAddress::parse(row.ipAddress);
        if (!address || row.at > now) // by a clock that was set back since: whoever fails now would be long over
            continue;
        if (const AccountRecord *account = row.account ? accounts.find(*row.account) : nullptr) {
            guessing.failed(account->id, *address, row.at);
            signIns.failed(emailKey(account->email), row.at);
        }
        if (isTrustedProxy(*address, proxies))
            continue;
        if (const auto finding = bruteForce.failed(*address, row.at, row.account))
            bruteForce.forget(finding->subject); // its block was stored with it
    }
    return {};
}

// From where the accounts were signed in of late, so that a restart makes no owner a stranger.
Result<void> SecurityState::loadSignIns(Stores &stores, TimePoint now, const QList<IpNetwork> &proxies)
{
    const ActivityFilter filter{
        .everyAccount = true, .from = now - std::chrono::days(30), .action = QByteArray(actionName(Action::Login))};
    const Result<ActivityPage> page = stores.activity.list(filter, kSignInsRead, 0);
    if (!page)
        return std::unexpected(page.error());
    const auto settings = stores.settings.all();
    if (!settings)
        return std::unexpected(settings.error());
    for (const ActivityRecord &record : page->rows) {
        if (settings->contains(kUndoneSetting.toByteArray() + record.row.requestId))
            continue;
        const Result<IpAddress> address = IpAddress::parse(record.row.ipAddress);
        if (record.row.account && address && !isTrustedProxy(*address, proxies))
            signIns.succeeded(*record.row.account, *address, record.row.country, record.row.at);
    }
    return {};
}

void SecurityState::moveTimes(Milliseconds by, TimePoint now)
{
    blocks.moveEnds(by);
    sessions.moveEnds(by);
    bruteForce.moveTimes(by, now);
    guessing.moveTimes(by);
    signIns.moveTimes(by);
}

} // namespace postject
