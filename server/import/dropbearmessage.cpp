// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/dropbearmessage.h"

#include "server/import/logtext.h"

#include <algorithm>
#include <array>

namespace postject {

namespace {

using Kind = SshdMessage::Kind;

struct Sentence
{
    QByteArrayView begin; // without its first letter, which older ones write small
    Kind kind;
    QByteArrayView method;
};
constexpr std::array kSentences{
    Sentence{"ad password attempt for '", Kind::Failed, "password"},
    Sentence{"ad PAM password attempt for '", Kind::Failed, "password"},
    Sentence{"ogin attempt for nonexistent user", Kind::Refused, "name"},
    Sentence{"assword auth succeeded for '", Kind::Accepted, "password"},
    Sentence{"AM password auth succeeded for '", Kind::Accepted, "password"},
    Sentence{"ubkey auth succeeded for '", Kind::Accepted, "publickey"},
    Sentence{"xit before auth", Kind::Refused, "closed"},
};

// "203.0.113.7:4711", of IPv6 without brackets too.
SshdMessage withPeer(SshdMessage read, QByteArrayView peer)
{
    const qsizetype colon = lastIndexIn(peer, ':');
    const Result<IpAddress> address = IpAddress::parse(peer.first(std::max<qsizetype>(colon, 0)));
    if (!address)
        return {.kind = read.kind == Kind::Refused ? Kind::Other : Kind::Unreadable};
    read.address = *address;
    read.port = peer.sliced(colon + 1);
    return read;
}

// "Exit before auth (user 'root', 3 fails): Max auth tries reached - user 'root' from 203.0.113.7:4711", and of newer
// ones "Exit before auth from <203.0.113.7:4711>: (user 'root', 3 fails): …". Without fails nobody tried to sign in.
SshdMessage readExit(SshdMessage read, QByteArrayView rest)
{
    constexpr QByteArrayView kPeer(" from <"), kUser("(user '");
    QByteArrayView peer;
    if (rest.startsWith(kPeer)) {
        const qsizetype end = rest.indexOf(">: ");
        if (end < 0)
            return {};
        peer = rest.sliced(kPeer.size()).first(end - kPeer.size());
        rest = rest.sliced(end + 3);
    } else {
        peer = rest.sliced(lastIndexIn(rest, ' ') + 1);
    }
    rest = rest.trimmed();
    const qsizetype fails = rest.indexOf(" fails)");
    const qsizetype comma = fails < 0 ? -1 : rest.first(fails).lastIndexOf("', ");
    if (!rest.startsWith(kUser) || comma < kUser.size() || rest.first(fails).sliced(comma + 3) == "0")
        return {};
    read.user = rest.first(comma).sliced(kUser.size());
    return withPeer(read, peer);
}

} // namespace

SshdMessage readDropbearMessage(QByteArrayView message)
{
    if (message.isEmpty())
        return {};
    const QByteArrayView rest = message.sliced(1);
    const auto known =
        std::ranges::find_if(kSentences, [&](const Sentence &each) { return rest.startsWith(each.begin); });
    if (known == kSentences.end())
        return {};
    SshdMessage read{.kind = known->kind, .method = known->method};
    QByteArrayView told = rest.sliced(known->begin.size());
    if (known->begin.startsWith("xit"))
        return readExit(read, told);
    constexpr QByteArrayView kFrom(" from ");
    const qsizetype from = told.lastIndexOf(kFrom);
    if (from < 0)
        return {.kind = Kind::Unreadable};
    const QByteArrayView before = told.first(from);
    const qsizetype nameEnd = read.method == "publickey" ? before.indexOf("' with ") : lastIndexIn(before, '\'');
    read.user = before.first(std::max<qsizetype>(nameEnd, 0));
    return withPeer(read, told.sliced(from + kFrom.size()));
}

} // namespace postject
