// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/process.h"

#include "server/core/system/windowsheaders.h"

#include <algorithm>

#include <bcrypt.h>

namespace postject {

bool fillWithRandomBytes(void *bytes, std::size_t count)
{
    return BCRYPT_SUCCESS(::BCryptGenRandom(nullptr, static_cast<PUCHAR>(bytes), static_cast<ULONG>(count),
                                            BCRYPT_USE_SYSTEM_PREFERRED_RNG));
}

std::chrono::milliseconds machineElapsed()
{
    return std::chrono::milliseconds(::GetTickCount64());
}

void nameThread(std::thread &, const char *) {} // a debugger's convenience only

std::thread threadWithoutSignals(std::function<void()> run)
{
    return std::thread(std::move(run)); // Windows makes a thread of its own for each
}

bool isTerminal(int descriptor)
{
    return ::_isatty(descriptor) != 0;
}

qint64 writePart(int descriptor, QByteArrayView part)
{
    constexpr qsizetype kPart = 4096;
    return ::_write(descriptor, part.data(), static_cast<unsigned>(std::min(part.size(), kPart)));
}

// A pipe's room can't be waited for; the write is on a thread of its own, which may hang.
bool isWritable(int, std::chrono::milliseconds)
{
    return true;
}

void prepareSystemProcess()
{
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // keys and passwords are in no error report
}

} // namespace postject
