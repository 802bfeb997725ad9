// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/whitelist/fakewhitelist.h"

#include "ui/models/whitelistplan.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;

namespace postject::test {

FakeWhitelist::FakeWhitelist(FakeServer &server, const QStringList &list, const QString &address)
    : entries(list), clientIp(address)
{
    server.on(EndpointId::Whitelist, [this](const FakeRequest &) { return this->list(); });
    server.on(EndpointId::AddToWhitelist, [this](const FakeRequest &request) { return add(request.body); });
    server.on(EndpointId::RemoveFromWhitelist, [this](const FakeRequest &request) { return remove(request.body); });
}

bool FakeWhitelist::refusesCaller() const
{
    return clientIp != "local"_L1 && !allows(entries, *Cidr::parse(clientIp));
}

FakeAnswer FakeWhitelist::list() const
{
    if (refusesCaller())
        return FakeAnswer::problem(ErrorCode::IpNotWhitelisted);
    QJsonArray details;
    for (const QString &entry : entries) {
        details.append(QJsonObject{
            {u"ip"_s, entry}, {u"label"_s, labels.value(entry)}, {u"addedAt"_s, u"2025-07-15T10:30:00.000Z"_s}});
    }
    return FakeAnswer::json({{u"whitelist"_s, QJsonArray::fromStringList(entries)},
                             {u"entries"_s, details},
                             {u"limit"_s, 50},
                             {u"clientIp"_s, clientIp}});
}

FakeAnswer FakeWhitelist::add(const QJsonObject &body)
{
    if (refusesCaller())
        return FakeAnswer::problem(ErrorCode::IpNotWhitelisted);
    const auto cidr = Cidr::parse(body["ip"_L1].toString());
    if (!cidr)
        return FakeAnswer::problem(ErrorCode::InvalidIp, explain(cidr.error()));
    const QString entry = cidr->toString();
    if (failures.contains(u'+' + entry))
        return FakeAnswer::problem(failures[u'+' + entry]);
    if (entries.contains(entry))
        return FakeAnswer::problem(ErrorCode::AlreadyWhitelisted);
    if (entries.size() >= 50)
        return FakeAnswer::problem(ErrorCode::WhitelistFull);
    QStringList after = entries;
    after.append(entry);
    if (body["preventLockout"_L1].toBool() && clientIp != "local"_L1 && !allows(after, *Cidr::parse(clientIp)))
        return FakeAnswer::problem(ErrorCode::WouldLockOut);
    const bool shutsOut = clientIp != "local"_L1 && !allows(after, *Cidr::parse(clientIp));
    entries = after;
    labels[entry] = body["label"_L1].toString();
    QJsonObject answer{{u"message"_s, u"IP added to whitelist"_s},
                       {u"whitelist"_s, QJsonArray::fromStringList(entries)}};
    if (shutsOut)
        answer.insert("warning"_L1, u"This list does not hold your own address %1"_s.arg(clientIp));
    return FakeAnswer::json(answer, 201);
}

FakeAnswer FakeWhitelist::remove(const QJsonObject &body)
{
    if (refusesCaller())
        return FakeAnswer::problem(ErrorCode::IpNotWhitelisted);
    const QString entry = body["ip"_L1].toString();
    if (failures.contains(u'-' + entry))
        return FakeAnswer::problem(failures[u'-' + entry]);
    QStringList after = entries;
    if (after.removeAll(entry) == 0)
        return FakeAnswer::problem(ErrorCode::NotWhitelisted);
    if (body["preventLockout"_L1].toBool() && clientIp != "local"_L1 && !allows(after, *Cidr::parse(clientIp)))
        return FakeAnswer::problem(ErrorCode::WouldLockOut);
    entries = after;
    return FakeAnswer::json({{u"message"_s, u"IP removed"_s}, {u"whitelist"_s, QJsonArray::fromStringList(entries)}});
}

} // namespace postject::test
