// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/sshdmessage.h"

#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

namespace {

using Kind = SshdMessage::Kind;

constexpr QByteArrayView kFrom(" from ");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Peer
{
    IpAddress address;
    QByteArrayView port;
    QByteArrayView extra; // behind "ssh2: "
    bool hasExtra = false;
};

// "<address> port <port>[ ssh2][: <extra>]". Nothing if anything else follows.
std::optional<Peer> readPeer(QByteArrayView text)
{
    const qsizetype space = text.indexOf(' ');
    if (space < 2 || !text.sliced(space).startsWith(" port "))
        return std::nullopt;
    const Result<IpAddress> address = IpAddress::parse(text.first(space));
    text = text.sliced(space + 6);
    const auto digits = std::ranges::find_if_not(text, isDigit) - text.begin();
    if (!address || digits < 1 || digits > 5)
        return std::nullopt;
    const QByteArrayView port = text.first(digits);
    text = text.sliced(digits);
    if (text.startsWith(" ssh2") || text.startsWith(" ssh1"))
        text = text.sliced(5);
    if (!text.isEmpty() && !text.startsWith(": "))
        return std::nullopt;
    Peer peer{.address = *address, .port = port, .extra = {}, .hasExtra = !text.isEmpty()};
    if (peer.hasExtra)
        peer.extra = text.sliced(2);
    return peer;
}

// "RSA SHA256:…", and for a certificate "RSA-CERT SHA256:… ID <anything> (serial 7) CA RSA SHA256:…".
bool isKey(QByteArrayView extra)
{
    const QByteArrayView type = takeWord(extra);
    const QByteArrayView fingerprint = takeWord(extra);
    if (type.isEmpty() || (fingerprint.isEmpty() && !extra.isEmpty()))
        return false;
    if (extra.isEmpty())
        return true;
    const qsizetype serial = extra.lastIndexOf(" (serial ");
    if (!extra.startsWith("ID ") || serial < 0)
        return false;
    QByteArrayView rest = extra.sliced(serial + 9);
    const auto digits = std::ranges::find_if_not(rest, isDigit) - rest.begin();
    return digits > 0 && rest.sliced(digits).startsWith(") CA ") && rest.sliced(digits + 5).count(' ') == 1;
}

// A name that no account has: every " from " in it may be the stranger's own. With a password nothing can follow sshd's
// words; with a key only what describes one.
std::optional<SshdMessage> readStranger(QByteArrayView method, QByteArrayView text)
{
    // These tell more: of the key, of the certificate, of the principal.
    const bool tellsMore = SshdMessage{.method = method}.isAutomatic();
    std::optional<SshdMessage> found;
    for (qsizetype at = text.indexOf(kFrom); at >= 0; at = text.indexOf(kFrom, at + 1)) {
        const std::optional<Peer> peer = readPeer(text.sliced(at + kFrom.size()));
        if (!peer || (peer->hasExtra && !(tellsMore && isKey(peer->extra))))
            continue;
        if (found && found->address != peer->address)
            return std::nullopt;
        if (!found)
            found = SshdMessage{.method = method, .user = text.first(at), .address = peer->address, .port = peer->port};
    }
    return found;
}

// The name of an account: nobody makes one that looks like sshd's own words, and behind these all is extra.
std::optional<SshdMessage> readAccount(QByteArrayView method, QByteArrayView text)
{
    for (qsizetype at = text.indexOf(kFrom); at >= 0; at = text.indexOf(kFrom, at + 1)) {
        if (const auto peer = readPeer(text.sliced(at + kFrom.size())))
            return SshdMessage{.method = method, .user = text.first(at), .address = peer->address, .port = peer->port};
    }
    return std::nullopt;
}

// "password for [invalid user ]root from 203.0.113.7 port 22 ssh2".
SshdMessage readAttempt(Kind kind, QByteArrayView text)
{
    const qsizetype methodEnd = text.indexOf(' ');
    if (methodEnd < 1 || !text.sliced(methodEnd).startsWith(" for "))
        return {}; // "Accepted key RSA … found at …", "Failed to release session: …"
    const QByteArrayView method = text.first(methodEnd);
    text = text.sliced(methodEnd + 5);
    std::optional<SshdMessage> read;
    if (text.startsWith("invalid user ") || text.startsWith("illegal user "))
        read = readStranger(method, text.sliced(13));
    else
        read = readAccount(method, text);
    if (!read)
        return {.kind = Kind::Unreadable};
    read->kind = method == "none" && kind == Kind::Failed ? Kind::Refused : kind; // a question, with each connection
    return *read;
}

// "<user> from <address> port <port>" or "<user> <address> port <port>": behind the name nothing is the stranger's.
SshdMessage readRefused(QByteArrayView how, QByteArrayView text, QByteArrayView beforeAddress, bool needsPort)
{
    const qsizetype digits = std::find_if_not(text.rbegin(), text.rend(), isDigit) - text.rbegin();
    constexpr QByteArrayView kPort(" port ");
    QByteArrayView port;
    if (digits >= 1 && digits <= 5 && text.chopped(digits).endsWith(kPort)) {
        port = text.last(digits);
        text.chop(digits + kPort.size());
    } else if (needsPort) {
        return {};
    }
    const qsizetype blank = lastIndexIn(text, ' ');
    const Result<IpAddress> address = IpAddress::parse(text.sliced(blank + 1));
    const QByteArrayView before = text.first(blank + 1);
    if (!address || !before.endsWith(beforeAddress))
        return {};
    QByteArrayView user = before.chopped(beforeAddress.size());
    for (const QByteArrayView prefix : {"invalid user ", "illegal user "}) {
        if (user.startsWith(prefix))
            user = user.sliced(prefix.size());
    }
    return {.kind = Kind::Refused, .method = how, .user = user, .address = *address, .port = port};
}

bool takePrefix(QByteArrayView &text, QByteArrayView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

bool takeSuffix(QByteArrayView &text, QByteArrayView suffix)
{
    if (!text.endsWith(suffix))
        return false;
    text.chop(suffix.size());
    return true;
}

// "Connection closed by authenticating user root 203.0.113.7 port 22 [preauth]" and its like.
SshdMessage readEnd(QByteArrayView text)
{
    const bool isPreauth = takeSuffix(text, " [preauth]");
    for (const QByteArrayView prefix :
         {"Connection closed by ", "Connection reset by ", "Disconnected from ", "Disconnecting "}) {
        if (!takePrefix(text, prefix))
            continue;
        const bool isTooMany = takeSuffix(text, ": Too many authentication failures");
        if (!isPreauth || isTooMany != (prefix == "Disconnecting ") ||
            (!takePrefix(text, "authenticating user ") && !takePrefix(text, "invalid user ")))
            return {};
        return readRefused("closed", text, " ", true);
    }
    return {};
}

// "pam_unix(sshd:auth): authentication failure; logname= … rhost=203.0.113.7  user=root"; the user's name comes last.
SshdMessage readPam(QByteArrayView text)
{
    const qsizetype failure = text.indexOf("uthentication failure");
    const qsizetype host = failure < 0 ? -1 : text.indexOf(" rhost=", failure);
    const QByteArrayView how = text.first(std::max<qsizetype>(failure, 0));
    const bool isSshd = how.contains("(sshd:auth): ") || how.startsWith("PAM ") || how.size() <= 8; // "2 more a"
    if (host < 0 || !isSshd)
        return {};
    QByteArrayView rest = text.sliced(host + 7);
    const Result<IpAddress> address = IpAddress::parse(takeWord(rest));
    if (!address)
        return {};
    takePrefix(rest, "user=");
    return {.kind = Kind::Refused, .method = "pam", .user = rest, .address = *address};
}

// "PAM: Authentication failure for root from 203.0.113.7" of FreeBSD, and what else is said as an error.
SshdMessage readError(QByteArrayView text)
{
    takeSuffix(text, " [preauth]");
    if (takePrefix(text, "maximum authentication attempts exceeded for ")) {
        takeSuffix(text, " ssh2");
        return readRefused("attempts", text, kFrom, true);
    }
    for (const QByteArrayView prefix : {"PAM: Authentication failure for ", "PAM: Authentication error for ",
                                        "PAM: authentication failure for ", "PAM: authentication error for "}) {
        if (takePrefix(text, prefix))
            return readRefused("pam", text, kFrom, false);
    }
    return {};
}

} // namespace

SshdMessage readSshdMessage(QByteArrayView message)
{
    if (message.startsWith("Failed "))
        return readAttempt(Kind::Failed, message.sliced(7));
    if (message.startsWith("Accepted "))
        return readAttempt(Kind::Accepted, message.sliced(9));
    if (takePrefix(message, "Invalid user ") || takePrefix(message, "Illegal user "))
        return readRefused("name", message, kFrom, false);
    if (takePrefix(message, "error: ") || message.startsWith("maximum "))
        return readError(message);
    if (message.startsWith("Connection ") || message.startsWith("Disconnect"))
        return readEnd(message);
    return readPam(message);
}

} // namespace postject
