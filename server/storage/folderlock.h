// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lock of a data folder: flock(2) on a file in it. The kernel gives it up with its holder, however that ends, so
// that nothing has to be guessed from a process id: after a kill -9 in a container the next server has the same id and
// name as the last. The id in the file is for the message alone. The file stays, for who removes it may remove the next
// holder's.
#pragma once

#include "server/core/result.h"

#include <QString>

#include <memory>

namespace postject {

class FolderLock
{
public:
    // internal_error with one clear line: in use by whom, or why there can be no lock.
    static Result<std::unique_ptr<FolderLock>> take(const QString &folder);
    ~FolderLock();

    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace postject
