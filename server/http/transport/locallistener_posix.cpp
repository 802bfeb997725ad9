// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/locallistener.h"

#include <QFile>
#include <QLocalSocket>
#include <QTcpServer>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace postject {

namespace {

constexpr int kBacklog = 4096; // connects that the kernel completes before they are accepted

// Closed in programs that this one starts, and never waited for.
int makeSocket()
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor >= 0) {
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    }
    return descriptor;
}

// Of mode 0600 from its first moment on; -1 and errno when it can't be made.
int openLocalSocket(const QByteArray &file)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(file.size()) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    std::ranges::copy(file, address.sun_path);
    const int descriptor = makeSocket();
    if (descriptor < 0)
        return -1;
    ::unlink(file.constData());
#ifdef __linux__
    const bool isPrivate = ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
#else
    const bool isPrivate = true; // the folder is: a socket has no mode before its name
#endif
    if (isPrivate && ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
        ::listen(descriptor, kBacklog) == 0)
        return descriptor;
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return -1;
}

} // namespace

struct LocalListener::Private
{
    QByteArray file;
};

LocalListener::LocalListener(std::unique_ptr<Private> p) : d(std::move(p)) {}

LocalListener::~LocalListener()
{
    ::unlink(d->file.constData());
}

std::unique_ptr<LocalListener> LocalListener::open(const QString &file, QTcpServer &server, Take)
{
    const QByteArray path = QFile::encodeName(file);
    const int descriptor = openLocalSocket(path);
    if (descriptor < 0)
        return nullptr;
    if (!server.setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        return nullptr;
    }
    return std::unique_ptr<LocalListener>(new LocalListener(std::make_unique<Private>(path)));
}

} // namespace postject
