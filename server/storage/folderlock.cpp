// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/folderlock.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lineOf(const FileLock::Refusal &refusal, const QString &folder)
{
    switch (refusal.problem) {
    case FileLock::Problem::Held:
        if (refusal.holder > 0)
            return u"The data folder %1 is in use by another server (process %2)."_s.arg(folder).arg(refusal.holder);
        return u"The data folder %1 is in use by another server."_s.arg(folder);
    case FileLock::Problem::CannotWrite:
        return u"The data folder %1 can't be written: %2."_s.arg(folder, refusal.reason);
    case FileLock::Problem::CannotLock:
        break;
    }
    return u"The data folder %1 can't be locked: %2."_s.arg(folder, refusal.reason);
}

} // namespace

Result<std::unique_ptr<FileLock>> lockFolder(const QString &folder)
{
    auto lock = FileLock::take(folder + u"/postject.lock"_s);
    if (!lock)
        return failure(ErrorCode::InternalError, lineOf(lock.error(), folder));
    return *std::move(lock);
}

} // namespace postject
