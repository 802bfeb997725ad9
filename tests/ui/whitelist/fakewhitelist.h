// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whitelist behind a FakeServer that answers as the real one does: canonical text, duplicates, the limit, its own
// lock-out guard, and 403 for a caller that the list leaves out.
#pragma once

#include "tests/support/fakeserver.h"

#include <QStringList>

namespace postject::test {

class FakeWhitelist
{
public:
    FakeWhitelist(FakeServer &server, const QStringList &entries, const QString &clientIp);

    QStringList entries;
    QHash<QString, QString> labels;
    QString clientIp;
    QHash<QString, ErrorCode> failures; // "+entry" or "-entry": refused so, once asked

private:
    FakeAnswer list() const;
    FakeAnswer add(const QJsonObject &body);
    FakeAnswer remove(const QJsonObject &body);
    bool refusesCaller() const;
};

} // namespace postject::test
