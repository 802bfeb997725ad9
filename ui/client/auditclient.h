// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying the log's hash chain, as a typed call; administrators only. GUI thread. Deleting the context stops waiting
// for the answer; the server ends what it has begun.
#pragma once

#include "ui/client/apiclient.h"

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
    void countRows(QObject *context, std::function<void(ApiResult<qint64>)> done);

private:
    ApiClient &m_client;
};

} // namespace postject::ui
