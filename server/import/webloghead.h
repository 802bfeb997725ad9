// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the fields that begin a web server's log lines is the client's address. Whoever is taken for the client may
// be blocked, and a host's name is what the client sends: so it is never told from one line. Pure.
#pragma once

#include "server/core/result.h"
#include "server/net/ipaddress.h"

#include <QByteArray>
#include <QByteArrayView>

namespace postject {

struct WebLogHead
{
    int fieldsBefore = 0; // the client's address; each without blanks in it
    bool isList = false;  // X-Forwarded-For: the last of the list counts, which the nearest proxy has seen itself

    bool operator==(const WebLogHead &) const = default;
};

// format: as nginx's log_format or Apache's LogFormat has it, or "common", "combined" or "vhost_combined"; what follows
// the time is to be as in these. The error: one clear line.
Result<WebLogHead> webLogHeadOf(QByteArrayView format);

struct WebLogLine
{
    QByteArrayView head; // before the time
    QByteArrayView time; // 10/Oct/2000:13:55:36 -0700
    QByteArrayView rest; // from the quote on that the request begins with
};
// line: without its end. Nothing if it is none of a web server's.
std::optional<WebLogLine> splitWebLogLine(QByteArrayView line);

// Of a field; with a port or without. Nothing for any other text.
std::optional<IpAddress> addressIn(QByteArrayView field);

// The next quote that no backslash escapes, at or after from; -1: none.
qsizetype findQuote(QByteArrayView text, qsizetype from);

// Recognises the head from all lines of a file.
class WebLogSurvey
{
public:
    void add(QByteArrayView line);
    // The error when nothing tells whether the first or the second field is the client.
    Result<WebLogHead> head() const;
    bool isEmpty() const { return m_lines == 0; } // no line was of a web server's log

private:
    qint64 m_lines = 0;
    qint64 m_namesBefore = 0;  // lines whose second field is an address and the first none
    qint64 m_addressFirst = 0; // whose first field is one and the second none
    qint64 m_addresses = 0;    // whose first two are
    qint64 m_lists = 0;        // whose first or second is one of a list
};

} // namespace postject
