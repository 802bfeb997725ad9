// SPDX-License-Identifier: GPL-3.0-or-later
//
// One round over the outbox: which mails go now, which are held for a digest, and what becomes of those that could not
// be delivered. What it decides is written through record(); a round begins only when all of the last is on disk. On
// the mail thread, or a test's.
#pragma once

#include "server/core/clock.h"
#include "server/notify/smtptransport.h"
#include "server/storage/outboxstore.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace postject {

class MailWords;
struct AlertNotice;
struct Stores;

class Postman
{
public:
    struct Callbacks
    {
        std::function<SmtpOutcome(const SmtpSettings &, const QString &to, const QByteArray &message)> send;
        std::function<void(const QList<OutboxRecord> &)> record; // to the database, in this order
        std::function<void()> recovered;                         // a mail got through after the server gave trouble
        std::function<double()> random;                          // 0 up to, not including, 1
    };

    Postman(const Clock &clock, Callbacks callbacks) : m_clock(clock), m_callbacks(std::move(callbacks)) {}

    // False: the stop flag of send() was set. An error: the database can't be read.
    Result<bool> round(Stores &stores, const SmtpSettings &settings);

private:
    using Verdict = SmtpOutcome::Verdict;

    Result<Verdict> deliver(Stores &stores, const DueMail &mail, const QList<DueMail> &due);
    Result<Verdict> deliverOne(Stores &stores, const DueMail &mail);
    Result<Verdict> deliverDigest(Stores &stores, const DueMail &first);
    Result<Verdict> settle(const QList<DueMail> &mails, const QString &to, const SmtpOutcome &outcome);
    Result<SmtpOutcome> send(struct Mail mail, const DueMail &first, const char *kind);
    MailWords wordsFor(const DueMail &mail) const;
    Result<std::optional<TimePoint>> fullUntil(Stores &stores, const QString &recipient);
    void hold(const QList<DueMail> &mails, TimePoint until);
    void gatherDigest(const DueMail &first, const QList<DueMail> &due);
    OutboxRecord attempted(const DueMail &mail, const QString &to, const SmtpOutcome &outcome);

    const Clock &m_clock;
    Callbacks m_callbacks;
    SmtpSettings m_settings;
    bool m_trouble = false;       // the last mail failed for the server's sake
    QString m_reason;             // what the last session ended with
    bool m_isAtRecipient = false; // it ended there, or later

    // Of the running round.
    QSet<qint64> m_handled;
    QHash<QString, QList<TimePoint>> m_sent; // to a recipient within the last hour
};

} // namespace postject
