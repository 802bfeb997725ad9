// SPDX-License-Identifier: GPL-3.0-or-later
//
// postject-server as a service: it serves until SIGTERM or SIGINT, and SIGHUP reads configuration and certificate
// again. A configuration that can't be used changes nothing in a server that runs. Main thread, with the application's
// event loop.
#pragma once

#include "app/server/options.h"
#include "app/server/servicenotifier.h"
#include "server/core/system/signals.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace postject {

class Service : public QObject
{
    Q_OBJECT

public:
    // read: the command line and the configuration file as they are now.
    using Reader = std::function<std::expected<CommandLine, EarlyExit>()>;
    explicit Service(Reader read); // before any other thread is made: see SystemSignals
    ~Service() override;

    // Before the event loop runs. The exit status if it can't serve; kBadConfiguration where another start would fail
    // alike.
    std::optional<int> start(const ServerOptions &options);

private:
    void reload();
    void reloaded(const Result<ServerReload> &result);
    QByteArray status() const;

    Reader m_read;
    ServiceNotifier m_notifier;
    SystemSignals m_signals{SystemSignals::Kinds::EndAndReload};
    std::unique_ptr<ServerHost> m_host;
    bool m_isReloading = false;
    bool m_reloadsAgain = false; // a signal came meanwhile
};

} // namespace postject
