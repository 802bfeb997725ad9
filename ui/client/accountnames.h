// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose account each id is, for lists that show accounts. Administrators only; others get 403.
#pragma once

#include "ui/client/apiclient.h"

#include <QHash>

namespace postject::ui {

using AccountNames = QHash<QString, QString>; // id -> e-mail

// The first kPageLimitMax of them. See ApiClient::send().
void askAccountNames(ApiClient &client, QObject *context, std::function<void(ApiResult<AccountNames>)> done);

} // namespace postject::ui
