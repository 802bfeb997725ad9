// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/process.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <ctime>

#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <poll.h>
#include <pthread.h>
#ifdef __linux__
#include <sys/prctl.h>
#else
#include <sys/random.h>
#endif
#include <unistd.h>

namespace postject {

bool fillWithRandomBytes(void *bytes, std::size_t count)
{
    constexpr std::size_t kLargestRequest = 256; // of getentropy
    auto *next = static_cast<char *>(bytes);
    for (std::size_t left = count; left > 0;) {
        const std::size_t part = std::min(left, kLargestRequest);
        if (::getentropy(next, part) != 0)
            return false;
        next += part;
        left -= part;
    }
    return true;
}

std::chrono::milliseconds machineElapsed()
{
#ifdef CLOCK_BOOTTIME
    constexpr ::clockid_t kClock = CLOCK_BOOTTIME;
#else
    constexpr ::clockid_t kClock = CLOCK_MONOTONIC; // goes on while a Mac sleeps
#endif
    ::timespec since{};
    ::clock_gettime(kClock, &since);
    return std::chrono::seconds(since.tv_sec) + std::chrono::milliseconds(since.tv_nsec / 1'000'000);
}

void nameThread([[maybe_unused]] std::thread &thread, [[maybe_unused]] const char *name)
{
#ifdef __linux__ // elsewhere a thread names only itself
    ::pthread_setname_np(thread.native_handle(), name);
#endif
}

std::thread threadWithoutSignals(std::function<void()> run)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    std::thread thread(std::move(run));
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return thread;
}

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

qint64 writePart(int descriptor, QByteArrayView part)
{
    return ::write(descriptor, part.data(), static_cast<std::size_t>(std::min<qsizetype>(part.size(), PIPE_BUF)));
}

bool isWritable(int descriptor, std::chrono::milliseconds wait)
{
    ::pollfd state{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&state, 1, static_cast<int>(wait.count())) > 0;
}

void prepareSystemProcess()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF)
            (void)!::open("/dev/null", O_RDWR); // gets the lowest free number, which is this one
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) // whose search for leaks attaches to the process
    ::prctl(PR_SET_DUMPABLE, 0); // keys and passwords are in no core dump, and no other program reads them
#endif
#ifdef __GLIBC__
    constexpr int kReturnedBytes = 128 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, kReturnedBytes); // a fixed one; by itself it grows to the largest block ever freed
#endif
}

} // namespace postject
