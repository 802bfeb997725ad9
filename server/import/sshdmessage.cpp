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
    text = text.sliced(digits);
    if (text.startsWith(" ssh2") || text.startsWith(" ssh1"))
        text = text.sliced(5);
    if (!text.isEmpty() && !text.startsWith(": "))
        return std::nullopt;
    Peer peer{.address = *address, .extra = {}, .hasExtra = !text.isEmpty()};
    if (peer.hasExtra)
        peer.extra = text.sliced(2);
    return peer;
}

// Only these tell more: of the key, of the certificate, of the principal.
bool tellsMore(QByteArrayView method)
{
    return method == "publickey" || method == "hostbased" || method.startsWith("gssapi");
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
    std::optional<SshdMessage> found;
    for (qsizetype at = text.indexOf(kFrom); at >= 0; at = text.indexOf(kFrom, at + 1)) {
        const std::optional<Peer> peer = readPeer(text.sliced(at + kFrom.size()));
        if (!peer || (peer->hasExtra && !(tellsMore(method) && isKey(peer->extra))))
            continue;
        if (found && found->address != peer->address)
            return std::nullopt;
        if (!found)
            found = SshdMessage{.method = method, .user = text.first(at), .address = peer->address};
    }
    return found;
}

// The name of an account: nobody makes one that looks like sshd's own words, and behind these all is extra.
std::optional<SshdMessage> readAccount(QByteArrayView method, QByteArrayView text)
{
    for (qsizetype at = text.indexOf(kFrom); at >= 0; at = text.indexOf(kFrom, at + 1)) {
        if (const auto peer = readPeer(text.sliced(at + kFrom.size())))
            return SshdMessage{.method = method, .user = text.first(at), .address = peer->address};
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
    read->kind = kind;
    return *read;
}

} // namespace

SshdMessage readSshdMessage(QByteArrayView message)
{
    if (message.startsWith("Failed "))
        return readAttempt(Kind::Failed, message.sliced(7));
    if (message.startsWith("Accepted "))
        return readAttempt(Kind::Accepted, message.sliced(9));
    return {};
}

} // namespace postject
