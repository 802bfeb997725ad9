// SPDX-License-Identifier: GPL-3.0-or-later
//
// The private local socket of a Guard: on Unix a socket in the file system that its owner alone may open, on Windows a
// pipe of the same name that its user alone may open. Owned by the Guard. Server thread.
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QLocalSocket;
class QTcpServer;

namespace postject {

class LocalListener
{
public:
    // From here on the server listens. Its connections come by their descriptors as those of the network do, or
    // through `take`, which owns what it gets. An old file of that name is taken away. Null, and errno, when there can
    // be none.
    using Take = std::function<void(std::unique_ptr<QLocalSocket>)>;
    static std::unique_ptr<LocalListener> open(const QString &file, QTcpServer &server, Take take);
    ~LocalListener(); // takes the file away

    LocalListener(const LocalListener &) = delete;
    LocalListener &operator=(const LocalListener &) = delete;

private:
    struct Private;
    explicit LocalListener(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace postject
