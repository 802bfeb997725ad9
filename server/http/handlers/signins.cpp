// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/handlers/signins.h"

#include "server/auth/hashingpool.h"
#include "server/auth/typedpassword.h"
#include "server/http/api/await.h"
#include "server/twofactor/twofactorservice.h"

namespace postject {

HashFor signedIn(const Request &request)
{
    return {.address = request.countedAddress(),
            .account = request.caller ? request.caller->account.toByteArray() : QByteArray(),
            .isKnown = true};
}

QCoro::Task<Result<PasswordMatch>> matchPassword(HashingPool &hashing, QString password, QByteArray hash, HashFor whom)
{
    const QByteArray sent = password.toUtf8();
    const QByteArray normalised = normalisedPassword(password);
    Result<bool> matches = co_await Await(hashing.verify(sent, hash, whom));
    if (!matches)
        co_return std::unexpected(matches.error());
    if (*matches)
        co_return sent == normalised ? PasswordMatch::Normalised : PasswordMatch::AsSent;
    if (sent == normalised)
        co_return PasswordMatch::None;
    matches = co_await Await(hashing.verify(normalised, hash, whom));
    co_return matches.transform([](bool same) { return same ? PasswordMatch::Normalised : PasswordMatch::None; });
}

void countWrongCode(TwoFactorService &twoFactor, AccountId account, Outcome &outcome)
{
    const int failures = twoFactor.failuresInARow(account) + 1;
    twoFactor.setFailuresInARow(account, failures); // ahead of the commit: parallel guesses must all count
    outcome.mutation =
        Mutation([account, failures](Stores &stores) { return stores.twoFactor.setFailuresInARow(account, failures); });
}

} // namespace postject
