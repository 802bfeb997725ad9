// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a mail about alerts says, as plain text and as HTML. Everything in it that came from outside stands on one line,
// and is escaped in the HTML; there are no links and no pictures. Secrets never are in an alert. Pure; any thread.
#pragma once

#include "server/domain/records.h"
#include "server/notify/mailmessage.h"
#include "server/notify/mailwords.h"
#include "server/storage/chain.h"

namespace postject {

struct AlertNotice
{
    AlertRecord alert;
    QString accountEmail;           // empty: about no account in particular
    QList<ActivityRecord> activity; // the newest of the rows behind it; for a digest none
};

// One alert. logHead: the newest row's sequence and MAC: kept elsewhere, a log that was cut later is found out. Sender,
// recipient, id and date are the caller's to fill.
Mail alertMail(const AlertNotice &notice, const ChainHead &logHead, const MailWords &words = MailWords());

// The alerts of an hour with more than the cap, newest last; beyond the first hundred only their number.
Mail digestMail(const QList<AlertNotice> &notices, const ChainHead &logHead, const MailWords &words = MailWords());

// "This is a test": no alert in it.
Mail testMail(const QString &accountEmail, const MailWords &words = MailWords());

} // namespace postject
