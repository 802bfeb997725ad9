// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/serverhost.h"

#include "server/host/servercore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <future>

#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace postject {

namespace {

constexpr int kReturnedBytes = 128 * 1024;

struct Started
{
    ServerCore *core = nullptr;
    Result<ServerAddress> address;
};

// The whole life of the server's thread.
void serve(const ServerOptions &options, int stopDescriptor, std::promise<Started> started)
{
    QEventLoop loop; // the thread's own
    {
        ServerCore core(options);
        QSocketNotifier stopping(stopDescriptor, QSocketNotifier::Read);
        QObject::connect(&stopping, &QSocketNotifier::activated, &core, [&] {
            stopping.setEnabled(false);
            core.stop([&loop] { loop.quit(); });
        });
        core.start(
            [&](Result<ServerAddress> result) { started.set_value({.core = &core, .address = std::move(result)}); });
        // The core goes after the loop: nothing that is still posted to what waits for an answer of it is delivered.
        loop.exec();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

void ServerHost::prepareProcess()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF)
            (void)!::open("/dev/null", O_RDWR); // gets the lowest free number, which is this one
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#ifndef __SANITIZE_ADDRESS__     // whose search for leaks attaches to the process
    ::prctl(PR_SET_DUMPABLE, 0); // keys and passwords are in no core dump, and no other program reads them
#endif
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, kReturnedBytes); // a fixed one; by itself it grows to the largest block ever freed
#endif
    qputenv("QT_NO_THREADED_GLIB", "1"); // read by Qt when a thread gets its event dispatcher
}

Result<std::unique_ptr<ServerHost>> ServerHost::start(const ServerOptions &options)
{
    const int stopDescriptor = ::eventfd(0, EFD_CLOEXEC);
    if (stopDescriptor < 0)
        return failure(ErrorCode::InternalError, u"The system gives no further file descriptor."_s);
    std::unique_ptr<ServerHost> host(new ServerHost(stopDescriptor));
    std::promise<Started> started;
    auto whenStarted = started.get_future();
    host->m_thread = std::thread(&serve, options, stopDescriptor, std::move(started));
    ::pthread_setname_np(host->m_thread.native_handle(), "server");
    Started begun = whenStarted.get();
    if (!begun.address)
        return std::unexpected(begun.address.error()); // ~ServerHost stops what was begun
    host->m_core = begun.core;
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
        ::eventfd_write(m_stopDescriptor, 1);
        m_thread.join();
    }
    ::close(m_stopDescriptor);
}

} // namespace postject
