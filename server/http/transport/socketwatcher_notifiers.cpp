// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/socketwatcher.h"

#include <QHash>
#include <QSocketNotifier>

namespace postject {

struct SocketWatcher::Private
{
    QHash<Socket *, QSocketNotifier *> notifiers;
};

std::shared_ptr<SocketWatcher> SocketWatcher::ofThread()
{
    thread_local std::weak_ptr<SocketWatcher> current;
    std::shared_ptr<SocketWatcher> watcher = current.lock();
    if (!watcher) {
        watcher.reset(new SocketWatcher(std::make_unique<Private>()));
        current = watcher;
    }
    return watcher;
}

SocketWatcher::SocketWatcher(std::unique_ptr<Private> p) : d(std::move(p)) {}

SocketWatcher::~SocketWatcher()
{
    qDeleteAll(d->notifiers);
}

bool SocketWatcher::watch(qintptr descriptor, Socket *socket)
{
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read);
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [socket] { socket->socketReadable(); });
    d->notifiers.insert(socket, notifier);
    return true;
}

// It may be what called us.
void SocketWatcher::forget(qintptr, Socket *socket)
{
    if (QSocketNotifier *notifier = d->notifiers.take(socket)) {
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
}

} // namespace postject
