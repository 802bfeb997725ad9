// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverhost.h"

#include "server/servercore.h"

#include <future>

namespace postject {

void ServerHost::prepareProcess()
{
    qputenv("QT_NO_THREADED_GLIB", "1"); // read by Qt when a thread starts
}

Result<std::unique_ptr<ServerHost>> ServerHost::start(const ServerOptions &options)
{
    std::unique_ptr<ServerHost> host(new ServerHost);
    host->m_core = new ServerCore(options);
    host->m_core->moveToThread(&host->m_thread);
    host->m_thread.setObjectName(u"server"_s);
    host->m_thread.start();

    // Shared: the server thread may still be inside set_value() when the wait here is over.
    const auto started = std::make_shared<std::promise<Result<ServerAddress>>>();
    QMetaObject::invokeMethod(host->m_core, [started, core = host->m_core] {
        core->start([started](Result<ServerAddress> result) { started->set_value(std::move(result)); });
    });
    Result<ServerAddress> address = started->get_future().get();
    if (!address)
        return std::unexpected(address.error()); // ~ServerHost stops what was begun
    host->m_address = *std::move(address);
    return host;
}

ServerHost::~ServerHost()
{
    const auto stopped = std::make_shared<std::promise<void>>();
    QMetaObject::invokeMethod(m_core, [stopped, core = m_core] {
        core->stop([stopped, core] {
            core->deleteLater(); // on its own thread
            stopped->set_value();
        });
    });
    stopped->get_future().wait();
    m_thread.quit(); // deferred deletions are done before the loop ends
    m_thread.wait();
}

} // namespace postject
