// SPDX-License-Identifier: GPL-3.0-or-later
//
// Test mails: sent at once, apart from the outbox and from deliveries that hang, on two threads of their own. Asked on
// the server thread.
#pragma once

#include "server/core/clock.h"
#include "server/core/workers.h"
#include "server/domain/records.h"
#include "server/notify/smtptransport.h"

#include <QFuture>
#include <QHash>

namespace postject {

struct TestMailFor
{
    QString accountEmail;
    QString address;
    QString language = {}; // empty: the server's
};

class TestMailService
{
public:
    // stop: see sendMail(). Clock and flag outlive the service.
    // Its end waits for the running ones.
    TestMailService(const Clock &clock, const SmtpLimits &limits, const std::atomic<bool> &stop);

    // too_many_requests beyond 5 of one account within 10 minutes; busy when others' tests fill the queue.
    QFuture<Result<SmtpOutcome>> send(const SmtpSettings &settings, AccountId account, const TestMailFor &whom);

private:
    Result<void> admit(AccountId account);

    const Clock &m_clock;
    const SmtpLimits m_limits;
    const std::atomic<bool> &m_stop;
    std::atomic<int> m_pending = 0;
    QHash<AccountId, QList<TimePoint>> m_times; // within the window
    Workers m_threads{"test mail", 2};
};

} // namespace postject
