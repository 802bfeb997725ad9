// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sends the mails of the outbox, on a thread of its own ("mail"); nothing of a request ever waits for it. Made and
// asked on the server thread. What is in the outbox is sent at least once: a crash between the mail server's "250" and
// the commit that notes it repeats that one mail, with the same Message-ID.
#pragma once

#include "server/core/clock.h"
#include "server/notify/smtptransport.h"
#include "server/notify/testmailservice.h"
#include "server/storage/engine.h"
#include "server/storage/writer.h"

#include <QFuture>

#include <memory>

namespace postject {

struct MailOptions
{
    SmtpLimits delivery = {};
    SmtpLimits test = {
        .connect = std::chrono::seconds(10), .reply = std::chrono::seconds(10), .whole = std::chrono::seconds(20)};
};

class MailService
{
public:
    // The writer outlives the service.
    MailService(const Engine &engine, Writer &writer, const Clock &clock, const MailOptions &options = {});
    ~MailService(); // ends a running session within about a second; what was not accepted stays in the outbox

    void start(const SmtpSettings &settings); // sends what an earlier run has left
    void stop();                              // does not wait; nothing is sent any more, tests end
    void apply(const SmtpSettings &settings); // and tries again what waits because of the server
    void wake();                              // alerts were raised

    bool isConfigured() const;

    // A test mail, at once and apart from the outbox. too_many_requests beyond 5 of one account within 10 minutes; busy
    // when others' tests fill the queue.
    QFuture<Result<SmtpOutcome>> sendTest(AccountId account, const TestMailFor &whom);

    MailService(const MailService &) = delete;
    MailService &operator=(const MailService &) = delete;

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with completions that are still on their way
};

} // namespace postject
