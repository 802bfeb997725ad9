// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/sshdreader.h"

#include "server/contract/action.h"
#include "server/core/json.h"
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

LineKind SshdReader::readMessage(const SyslogLine &line, ImportEvent &event)
{
    QByteArrayView text = line.message.trimmed();
    event.count = takeRepeats(text);
    if (event.count == 0)
        return LineKind::Unreadable;
    const SshdMessage message = readSshdMessage(text);
    if (message.kind == SshdMessage::Kind::Unreadable)
        return LineKind::Unreadable;
    if (message.kind == SshdMessage::Kind::Other)
        return LineKind::Other;
    const bool isFailed = message.kind == SshdMessage::Kind::Failed;
    event.address = message.address;
    event.row = {.at = line.at,
                 .account = m_account,
                 .action = QByteArray(actionName(isFailed ? Action::LoginFailed : Action::Login)),
                 .ipAddress = message.address.toByteArray()};
    JsonWriter metadata;
    metadata.beginObject().key("service").string(QByteArrayView("sshd"));
    metadata.key("method").string(QByteArrayView(cleanLogText(message.method, 64)));
    metadata.key("user").string(QByteArrayView(cleanLogText(message.user, 256))).endObject();
    event.row.metadata = metadata.take();
    return LineKind::Event;
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
    const LineKind kind = isSshd(*syslog) ? readMessage(*syslog, event) : LineKind::Other;
    m_last.reset();
    if (kind == LineKind::Event) {
        m_last = event;
        m_lastHost = syslog->host.toByteArray();
    }
    return kind;
}

} // namespace postject
