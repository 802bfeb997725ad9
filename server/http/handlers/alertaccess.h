// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which alerts a caller may see. Server thread.
#pragma once

#include "server/http/api/await.h"
#include "server/http/api/handler.h"
#include "server/storage/readers.h"

namespace postject {

// The alert that the path's first argument names; another account's is as absent as one that never was.
inline QCoro::Task<Result<AlertRecord>> visibleAlert(Readers &readers, const Request &request)
{
    const AlertId id = AlertId::parse(request.arguments.first()).value_or(AlertId{}); // which no alert has
    Result<AlertRecord> found = co_await Await(readers.run([id](Stores &stores) { return stores.alerts.one(id); }));
    const bool isVisible = found && (request.caller->isAdministrator() || found->account == request.caller->account);
    const bool isAbsent = found ? !isVisible : found.error().code == ErrorCode::NotFound;
    if (isAbsent)
        found = failure(ErrorCode::NotFound, u"There is no such alert."_s);
    co_return found;
}

} // namespace postject
