// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whom a block would hit besides a stranger: this computer, the own address, a proxy in front of the server, an address
// that the own whitelist lets in. Asked for when a block is about to be made. GUI thread; no widgets.
#pragma once

#include "ui/client/settingsclient.h"
#include "ui/client/whitelistclient.h"
#include "ui/models/cidr.h"

#include <QObject>

#include <functional>
#include <optional>

namespace postject::ui {

class BlockRisk final : public QObject
{
    Q_OBJECT

public:
    explicit BlockRisk(ApiClient &client, QObject *parent = nullptr); // client outlives this

    void load();                                // what could not be asked is not warned of
    void whenKnown(std::function<void()> next); // at once, or when what load() asked for was answered
    bool stopWaiting();                         // false when nothing waits
    // What blocking the address would do, in a sentence; "" for nothing out of the ordinary.
    QString warning(const QString &address) const;
    QStringList warnings(const QStringList &addresses) const; // those that there are

private:
    void answered();

    WhitelistClient m_whitelist;
    SettingsClient m_settings;
    std::optional<Cidr> m_own;
    QList<Cidr> m_allowed;
    QList<Cidr> m_proxies;
    int m_awaited = 0; // answers
    std::function<void()> m_waiting;
};

} // namespace postject::ui
