// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/sshdreader.h"

#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

namespace {

bool isSshd(const SyslogLine &line)
{
    return line.program == "sshd" || line.program == "sshd-session" || line.program == "sshd-auth" ||
           line.program == "sshd(pam_unix)" || line.isBare;
}

// "<N> times"; 0 for a number that is none, or too large.
int countOf(QByteArrayView number)
{
    const int count = number.size() <= 6 ? digitsAt(number, 0, number.size()) : 0;
    return count >= 1 && count <= SshdReader::kRepeatsMax ? count : 0;
}

// Takes "message repeated N times: [ … ]" off.
int takeRepeats(QByteArrayView &message)
{
    constexpr QByteArrayView kBegin("message repeated "), kMiddle(" times: [");
    if (!message.startsWith(kBegin))
        return 1;
    const QByteArrayView rest = message.sliced(kBegin.size());
    const qsizetype middle = rest.indexOf(kMiddle);
    const int count = middle > 0 ? countOf(rest.first(middle)) : 0;
    if (count == 0 || !rest.endsWith(']'))
        return 0;
    message = rest.sliced(middle + kMiddle.size()).chopped(1).trimmed();
    return count;
}

} // namespace

SshdReader::SshdReader(const ImportOptions &options)
    : SshdReader(options, {.name = "sshd", .isOwn = isSshd, .read = readSshdMessage})
{
}

// The syslog daemon's own line, about the line before of the same host.
LineKind SshdReader::readRepeats(const SyslogLine &line, ImportEvent &event)
{
    constexpr QByteArrayView kBegin("last message repeated "), kEnd(" times");
    QByteArrayView message = line.message.trimmed();
    const bool isRepeats =
        message.startsWith(kBegin) && message.endsWith(kEnd) && message.size() > kBegin.size() + kEnd.size();
    if (!isRepeats || m_lastHost != line.host)
        m_last.reset(); // another line
    if (!m_last)
        return LineKind::Other;
    const int count = countOf(message.sliced(kBegin.size()).chopped(kEnd.size()));
    if (count == 0)
        return LineKind::Unreadable;
    event = *m_last;
    event.row.at = line.at;
    event.count = count;
    return LineKind::Event;
}

// By the process that serves it; where none is told by its port; a line without either is a connection of its own.
SshdConnections::Key SshdReader::connectionOf(const SyslogLine &line, const SshdMessage &message)
{
    const bool hasProcess = !line.process.isEmpty() && line.process != "-";
    const QByteArrayView name = hasProcess ? line.process : message.port;
    return qHashMulti(QHashSeed::globalSeed(), line.host, hasProcess, name, message.address,
                      name.isEmpty() ? ++m_unnamed : 0);
}

// How many failures a message adds; of an accepted one 1.
int SshdReader::count(const SshdMessage &message, const SyslogLine &line, int repeats)
{
    const SshdConnections::Key key = connectionOf(line, message);
    switch (message.kind) {
    case SshdMessage::Kind::Failed:
        if (message.isAutomatic() && !m_options.countsPublickey)
            return 0;
        return m_connections.countAttempts(key, line.at, repeats);
    case SshdMessage::Kind::Refused:
        return m_connections.countRefusal(key, line.at) ? 1 : 0;
    case SshdMessage::Kind::Accepted:
        m_connections.forget(key);
        return repeats;
    case SshdMessage::Kind::Other:
    case SshdMessage::Kind::Unreadable:
        break;
    }
    return 0;
}

LineKind SshdReader::readMessage(const SyslogLine &line, ImportEvent &event)
{
    QByteArrayView text = line.message.trimmed();
    const int repeats = takeRepeats(text);
    const SshdMessage message = m_service.read(text);
    if (repeats == 0 || message.kind == SshdMessage::Kind::Unreadable)
        return LineKind::Unreadable;
    if (message.kind == SshdMessage::Kind::Other)
        return LineKind::Other;
    const int added = count(message, line, repeats);
    const SignIn signIn{.at = line.at,
                        .address = message.address,
                        .isAccepted = message.kind == SshdMessage::Kind::Accepted,
                        .service = m_service.name,
                        .method = message.method,
                        .user = message.user,
                        .count = added};
    if (const LineKind kind = setSignIn(signIn, m_options, event); kind != LineKind::Event)
        return kind;
    const bool isRepeatable = message.kind != SshdMessage::Kind::Refused && (event.count > 0 || !message.isAutomatic());
    if (isRepeatable) {
        m_last = event;
        m_lastHost = line.host.toByteArray();
    }
    return event.count > 0 ? LineKind::Event : LineKind::Other;
}

LineKind SshdReader::readLine(const LogLine &line, ImportEvent &event)
{
    if (line.text.startsWith("-- ")) // journalctl's own: "-- Boot …", "-- No entries --"
        return LineKind::Other;
    const auto syslog = m_header.read(line);
    if (!syslog)
        return LineKind::Unreadable;
    if (syslog->program.isEmpty() && !syslog->isBare)
        return readRepeats(*syslog, event);
    m_last.reset();
    return m_service.isOwn(*syslog) ? readMessage(*syslog, event) : LineKind::Other;
}

} // namespace postject
