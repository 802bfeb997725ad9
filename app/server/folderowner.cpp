// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/folderowner.h"

#include "app/server/configurationfile.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postject {

namespace {

constexpr char kServiceConfiguration[] = POSTJECT_SERVICE_CONFIGURATION;

std::optional<uid_t> ownerOf(const QByteArray &path)
{
    struct ::stat status{};
    return ::stat(path.constData(), &status) == 0 ? std::optional(status.st_uid) : std::nullopt;
}

// The groups first: without root they can't be changed any more.
bool become(const ::passwd &user)
{
    return ::initgroups(user.pw_name, user.pw_gid) == 0 && ::setgid(user.pw_gid) == 0 && ::setuid(user.pw_uid) == 0;
}

} // namespace

std::expected<bool, std::string> becomeOwnerOf(const QString &folder)
{
    const std::optional<uid_t> owner = ownerOf(QFile::encodeName(folder));
    if (::geteuid() != 0 || !owner || *owner == 0)
        return false;
    errno = 0;
    const ::passwd *user = ::getpwuid(*owner); // the program has no other thread that asks
    if (!user)
        return std::unexpected(folder.toStdString() + " belongs to a user that this system does not know");
    if (!become(*user))
        return std::unexpected("can't become " + std::string(user->pw_name) + ", the owner of " + folder.toStdString() +
                               ": " + std::strerror(errno));
    qputenv("HOME", user->pw_dir);
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qunsetenv(name);
    return true;
}

std::string serviceConfiguration()
{
    if (::access(kServiceConfiguration, R_OK) != 0)
        return {};
    if (::geteuid() == 0)
        return kServiceConfiguration;
    Given service;
    const bool isRead = !readConfigurationFile(kServiceConfiguration, service) && !service.dataDir.empty();
    const bool isOwner = isRead && ownerOf(QByteArray::fromStdString(service.dataDir)) == ::geteuid();
    return isOwner ? kServiceConfiguration : std::string();
}

} // namespace postject
