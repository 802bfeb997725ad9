// SPDX-License-Identifier: GPL-3.0-or-later
//
// One mail as the bytes that SMTP carries (RFC 5322, MIME RFC 2045-2047): a plain-text and an HTML part, both
// quoted-printable. Whatever text comes in, the header keeps its fields and the lines their length. Pure; any thread.
#pragma once

#include "server/contract/timestamp.h"
#include "server/core/result.h"

#include <QByteArray>
#include <QString>

namespace postject {

struct Mail
{
    QString from;
    QString to;
    QString subject; // one line; what is no character of a line is shown as U+FFFD
    QString text;    // lines end with "\n"
    QString html;    // a whole document; the caller has escaped what comes from outside
    QByteArray id;   // of Message-ID's left side, the same for a repeated delivery: [A-Za-z0-9._-]
    TimePoint date;
};

// invalid_request for an address that is none or an id of other characters: nothing is quoted or cut silently.
Result<QByteArray> mailMessage(const Mail &mail);

// A dot-atom or UTF-8 name (RFC 5322 section 3.2.3, RFC 6531), one "@" and a domain; at most 254 bytes, nothing that
// would end a header field or an SMTP command.
bool isMailAddress(const QString &address);

// As SMTP and header fields carry it: the domain by its A-label (RFC 5890), so that only a name beyond ASCII needs
// SMTPUTF8 (RFC 6531).
QByteArray wireAddress(const QString &address);

// Control, formatting (such as U+202E) and line-breaking characters and lone surrogates become U+FFFD: text from
// outside can't pretend to be another line, nor turn the one it stands in.
QString plainLine(const QString &text);
QString shortLine(const QString &text); // the same, of at most 300 characters and "…"

} // namespace postject
