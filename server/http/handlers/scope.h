// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose rows a listing shows: the caller's own, or, for an administrator, account=<id> or account=all. Pure.
#pragma once

#include "server/auth/accountservice.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/queryreader.h"

namespace postject {

struct AccountScope
{
    std::optional<AccountId> account;
    bool everyAccount = false; // also rows without an account
};

// forbidden when a member asks for another account's rows. A wrong id is left to query.finish().
inline Result<AccountScope> readScope(QueryReader &query, const Request &request)
{
    const std::optional<QByteArray> asked = query.text("account");
    const AccountId own = request.caller->account;
    if (!asked)
        return AccountScope{.account = own, .everyAccount = request.caller->isSystem()};
    if (*asked == "all") {
        if (!request.caller->isAdministrator())
            return failure(ErrorCode::Forbidden, u"Only an administrator sees the rows of every account."_s);
        return AccountScope{.account = std::nullopt, .everyAccount = true};
    }
    const std::optional<AccountId> account = AccountId::parse(*asked);
    if (!account)
        query.fail("account", u"must be an account's id, or all"_s);
    else if (*account != own && !request.caller->isAdministrator())
        return failure(ErrorCode::Forbidden, u"Only an administrator sees another account's rows."_s);
    return AccountScope{.account = account};
}

// The same as a member of a body, "account": nothing for "all"; the caller's own where it is left out. Whether a member
// may ask for it is checked when everything is read.
inline std::optional<AccountId> readAccountMember(BodyReader &body, const AccountService &accounts,
                                                  const Caller &caller)
{
    const std::optional<QString> asked = body.optionalString(u"account"_s, 64);
    if (!asked)
        return caller.account;
    if (*asked == "all"_L1)
        return std::nullopt;
    const std::optional<AccountId> account = AccountId::parse(asked->toLatin1());
    // Others' ids are not for a member to try out.
    if (!account || (caller.isAdministrator() && !accounts.find(*account)))
        body.fail(u"account"_s, u"must be an account's id, or all"_s);
    return account.value_or(AccountId{});
}

// For what is sent in chunks, where the client or the proxy before us speaks HTTP/1.0.
inline Error askByHttp11(const QString &what)
{
    return {.code = ErrorCode::VersionNotSupported,
            .detail = u"%1 is sent in chunks, which HTTP/1.0 does not have: ask by HTTP/1.1. Behind nginx, set "
                      u"\"proxy_http_version 1.1\"."_s.arg(what)};
}

} // namespace postject
