// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/sshdreader.h"

#include "server/contract/action.h"
#include "server/core/json.h"
#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

namespace {

struct Attempt
{
    QByteArrayView method;
    QByteArrayView user;
    IpAddress address;
};

// "<address> port <port>[ ssh2]", and for a key ": <type> <fingerprint>". isWhole: nothing else follows it.
std::optional<IpAddress> readPeer(QByteArrayView text, bool &isWhole)
{
    const qsizetype space = text.indexOf(' ');
    if (space < 0 || !text.sliced(space).startsWith(" port "))
        return std::nullopt;
    const Result<IpAddress> address = IpAddress::parse(text.first(space));
    text = text.sliced(space + 6);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = std::ranges::find_if_not(text, isDigit) - text.begin();
    if (!address || digits < 1 || digits > 5)
        return std::nullopt;
    text = text.sliced(digits);
    if (text.startsWith(" ssh2") || text.startsWith(" ssh1"))
        text = text.sliced(5);
    // One key: its type and its fingerprint. A certificate's name, which may hold anything, comes after more words.
    isWhole = text.isEmpty() || (text.startsWith(": ") && text.sliced(2).count(' ') <= 1);
    return isWhole || text.startsWith(": ") ? std::optional(*address) : std::nullopt;
}

// "password for [invalid user ]root from 203.0.113.7 port 22 ssh2". The last " from " is sshd's own, unless a
// certificate's words follow: then the first, which a name without spaces can't have forged.
std::optional<Attempt> readAttempt(QByteArrayView text)
{
    const qsizetype methodEnd = text.indexOf(' ');
    if (methodEnd < 1 || !text.sliced(methodEnd).startsWith(" for "))
        return std::nullopt;
    Attempt attempt{.method = text.first(methodEnd), .user = {}, .address = {}};
    text = text.sliced(methodEnd + 5);
    if (text.startsWith("invalid user "))
        text = text.sliced(13);
    bool isWhole = false;
    const qsizetype last = text.lastIndexOf(" from ");
    if (last >= 0) {
        if (const auto address = readPeer(text.sliced(last + 6), isWhole); address && isWhole) {
            attempt.address = *address;
            attempt.user = text.first(last);
            return attempt;
        }
    }
    const qsizetype first = text.indexOf(" from ");
    if (first < 0 || text.first(first).contains(' '))
        return std::nullopt;
    const auto address = readPeer(text.sliced(first + 6), isWhole);
    if (!address)
        return std::nullopt;
    attempt.address = *address;
    attempt.user = text.first(first);
    return attempt;
}

// Takes "message repeated N times: [ … ]" off; 0 for a number that is none, or too large.
int takeRepeats(QByteArrayView &message)
{
    constexpr QByteArrayView kBegin("message repeated "), kMiddle(" times: [ ");
    if (!message.startsWith(kBegin))
        return 1;
    const QByteArrayView rest = message.sliced(kBegin.size());
    const qsizetype middle = rest.indexOf(kMiddle);
    const int count = middle > 0 && middle <= 6 ? digitsAt(rest, 0, middle) : -1;
    if (count < 1 || count > SshdReader::kRepeatsMax || !rest.endsWith(']'))
        return 0;
    message = rest.sliced(middle + kMiddle.size()).chopped(1);
    return count;
}

} // namespace

LineKind SshdReader::read(QByteArrayView line, ImportEvent &event)
{
    const auto syslog = m_header.read(withoutLineEnd(line));
    if (!syslog)
        return LineKind::Unreadable;
    if (syslog->program != "sshd" && syslog->program != "sshd-session")
        return LineKind::Other;
    QByteArrayView message = syslog->message.trimmed();
    event.count = takeRepeats(message);
    if (event.count == 0)
        return LineKind::Unreadable;
    const bool isFailed = message.startsWith("Failed ");
    if (!isFailed && !message.startsWith("Accepted "))
        return LineKind::Other;
    const auto attempt = readAttempt(message.sliced(isFailed ? 7 : 9).trimmed());
    if (!attempt)
        return LineKind::Unreadable;
    event.address = attempt->address;
    event.row = {.at = syslog->at,
                 .account = m_account,
                 .action = QByteArray(actionName(isFailed ? Action::LoginFailed : Action::Login)),
                 .ipAddress = attempt->address.toByteArray()};
    JsonWriter metadata;
    metadata.beginObject().key("service").string(QByteArrayView("sshd"));
    metadata.key("method").string(QByteArrayView(cleanLogText(attempt->method, 64)));
    metadata.key("user").string(QByteArrayView(cleanLogText(attempt->user, 256))).endObject();
    event.row.metadata = metadata.take();
    return LineKind::Event;
}

} // namespace postject
