// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/serverhost.h"

#include "server/core/system/process.h"
#include "server/host/servercore.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <future>

namespace postject {

namespace {

struct Started
{
    ServerCore *core = nullptr;
    std::function<void()> stop; // asks for it; any thread
    Result<ServerAddress> address;
};

// The whole life of the server's thread.
void serve(const ServerOptions &options, std::promise<Started> started)
{
    QEventLoop loop; // the thread's own
    {
        ServerCore core(options);
        const auto stop = [&core, &loop] {
            QMetaObject::invokeMethod(
                &core, [&core, &loop] { core.stop([&loop] { loop.quit(); }); }, Qt::QueuedConnection);
        };
        core.start([&](Result<ServerAddress> result) {
            started.set_value({.core = &core, .stop = stop, .address = std::move(result)});
        });
        // The core goes after the loop: nothing that is still posted to what waits for an answer of it is delivered.
        loop.exec();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

void ServerHost::prepareProcess()
{
    prepareSystemProcess();
    qputenv("QT_NO_THREADED_GLIB", "1"); // read by Qt when a thread gets its event dispatcher
}

Result<std::unique_ptr<ServerHost>> ServerHost::start(const ServerOptions &options)
{
    std::unique_ptr<ServerHost> host(new ServerHost);
    std::promise<Started> started;
    auto whenStarted = started.get_future();
    host->m_thread = std::thread(&serve, options, std::move(started));
    nameThread(host->m_thread, "server");
    Started begun = whenStarted.get();
    host->m_core = begun.core;
    host->m_stop = std::move(begun.stop);
    if (!begun.address)
        return std::unexpected(begun.address.error()); // ~ServerHost stops what was begun
    host->m_address = *std::move(begun.address);
    return host;
}

void ServerHost::reload(const ServerOptions &options, QObject *context,
                        std::function<void(const Result<ServerReload> &)> done)
{
    QMetaObject::invokeMethod(
        m_core,
        [core = m_core, options, context, done = std::move(done)] {
            core->reload(options, [context, done](const Result<ServerReload> &result) {
                QMetaObject::invokeMethod(context, [done, result] { done(result); }, Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
}

ServerHost::~ServerHost()
{
    if (m_thread.joinable()) {
        m_stop();
        m_thread.join();
    }
}

} // namespace postject
