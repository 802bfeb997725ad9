// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying the log's hash chain, as a typed call; administrators only. GUI thread. Deleting the context ends it, on
// the server too.
#pragma once

#include "ui/client/livestream.h"

namespace postject::ui {

struct AuditVerdict
{
    bool isIntact = false;
    qint64 rows = 0;
    qint64 removedRows = 0; // before the first, by retention
    QString head = {};      // the newest row's HMAC, in hex
    QString why = {};       // the server's words about a fault; "" for none
    QString firstBroken = {};
};

class AuditClient final
{
public:
    using Callback = std::function<void(ApiResult<AuditVerdict>)>;

    explicit AuditClient(ApiClient &client) : m_client(client) {}

    void verify(QObject *context, Callback done); // waits for as long as a log of 100 million rows takes
    // How far it is, twice a second; nothing where the server does not tell.
    void follow(QObject *context, std::function<void(const VerificationProgress &)> told);

private:
    ApiClient &m_client;
};

} // namespace postject::ui
