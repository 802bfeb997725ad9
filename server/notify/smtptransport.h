// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands one mail to the mail server by libcurl (the only includer). Encrypted means encrypted: without STARTTLS, or
// with a certificate that does not fit, nothing is said. A user means signed in: where the server offers no AUTH, no
// mail is sent. Blocks the calling thread, for as long as the limits allow.
#pragma once

#include "server/notify/smtpsettings.h"
#include "server/notify/smtptranscript.h"

#include <atomic>
#include <chrono>

namespace postject {

struct SmtpLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(15);
    std::chrono::milliseconds reply = std::chrono::seconds(60); // of the server, to each command
    std::chrono::milliseconds whole = std::chrono::seconds(120);
};

struct SmtpOutcome
{
    enum class Verdict {
        Accepted,
        Temporary,     // this mail, now: later may be better
        Refused,       // this mail, for good: 5xx about its recipient or its content
        ServerTrouble, // any mail: no connection, no encryption, no sign-in, or a refused client or sender, whenever
                       // the server says so (RFC 3463 X.7.x, 504, 553, 5.1.7, 5.1.8)
        Stopped,       // the stop flag was set
    };

    Verdict verdict = Verdict::ServerTrouble;
    QList<SmtpStep> steps = {};

    QString reply() const; // the last step's: "550 5.1.1 No such user"
};

// message: as mailMessage() makes it. stop: may be set by another thread, and ends the session within about a second.
SmtpOutcome sendMail(const SmtpSettings &settings, const QString &to, const QByteArray &message,
                     const SmtpLimits &limits, const std::atomic<bool> &stop);

// The outcome of a session that never was.
SmtpOutcome noSession(const QString &reason, SmtpStepKind at = SmtpStepKind::Connect);

} // namespace postject
