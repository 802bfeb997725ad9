// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/logoutput.h"

#include "server/core/repeatedlines.h"

#include <QByteArray>
#include <QString>
#include <QtLogging>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include <poll.h>
#include <pthread.h>
#include <unistd.h>

namespace postject {

namespace {

using Steady = std::chrono::steady_clock;

constexpr qsizetype kQueueBytes = 256 * 1024;
constexpr std::chrono::seconds kPatience(1);
constexpr int kLookMilliseconds = 50;

constexpr QByteArrayView kRepetitive("postject.storage");

std::mutex handlerMutex; // what follows
RepeatedLines handlerRepeated;
std::shared_ptr<LogOutput::Queue> handlerQueue;
QtMessageHandler handlerBefore = nullptr;

// What a pipe that says it is writable takes without making the writer wait.
ssize_t writePart(int descriptor, QByteArrayView part)
{
    return ::write(descriptor, part.data(), static_cast<std::size_t>(std::min<qsizetype>(part.size(), PIPE_BUF)));
}

bool isWritable(int descriptor, int milliseconds)
{
    ::pollfd state{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&state, 1, milliseconds) > 0; // also for an error: the write says which
}

} // namespace

struct LogOutput::Queue
{
    explicit Queue(int target) : descriptor(target) {}

    const int descriptor;
    std::mutex mutex; // what follows
    std::condition_variable wake;
    std::condition_variable ended;
    std::deque<QByteArray> lines;
    qsizetype bytes = 0;
    quint64 dropped = 0;
    bool isStopping = false;
    bool hasEnded = false;
    Steady::time_point giveUp = Steady::time_point::max();

    void add(QByteArray line);
    void run();
    QByteArray take();
    bool write(const QByteArray &line);
    bool waitForRoom();
};

void LogOutput::Queue::add(QByteArray line)
{
    {
        const std::lock_guard lock(mutex);
        if (bytes + line.size() > kQueueBytes) {
            ++dropped;
            return;
        }
        bytes += line.size();
        lines.push_back(std::move(line));
    }
    wake.notify_one();
}

// The next line; of the dropped ones it is told as soon as there is room again. Empty: it is over.
QByteArray LogOutput::Queue::take()
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [this] { return isStopping || !lines.empty() || dropped > 0; });
    if (lines.empty() && dropped > 0) {
        return QByteArray::number(std::exchange(dropped, 0)) +
               " log lines were dropped: standard error was not read fast enough\n";
    }
    if (lines.empty())
        return {};
    QByteArray line = std::move(lines.front());
    lines.pop_front();
    bytes -= line.size();
    return line;
}

// False: the program ends, and nobody reads.
bool LogOutput::Queue::waitForRoom()
{
    while (!isWritable(descriptor, kLookMilliseconds)) {
        const std::lock_guard lock(mutex);
        if (Steady::now() >= giveUp)
            return false;
    }
    return true;
}

// False: no further line is written either.
bool LogOutput::Queue::write(const QByteArray &line)
{
    for (QByteArrayView rest = line; !rest.isEmpty();) {
        if (!waitForRoom())
            return false;
        const ssize_t written = writePart(descriptor, rest);
        if (written > 0)
            rest = rest.sliced(written);
        else if (errno != EINTR && errno != EAGAIN)
            return true; // closed, or its reader has left: there is nobody to tell
    }
    return true;
}

void LogOutput::Queue::run()
{
    for (QByteArray line = take(); !line.isEmpty() && write(line);)
        line = take();
    const std::lock_guard lock(mutex);
    hasEnded = true;
    ended.notify_all();
}

namespace {

// Nothing: it was written a moment ago.
std::optional<QByteArray> lineOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QByteArray line = qFormatLogMessage(type, context, message).toUtf8();
    if (type == QtWarningMsg && kRepetitive == QByteArrayView(context.category)) {
        const std::lock_guard lock(handlerMutex);
        const std::optional<int> before = handlerRepeated.take(message.toUtf8(), Steady::now());
        if (!before)
            return std::nullopt;
        if (*before > 0)
            line += " (and " + QByteArray::number(*before) + " times before)";
    }
    return line + '\n';
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const std::optional<QByteArray> line = lineOf(type, context, message);
    if (!line)
        return;
    if (type == QtFatalMsg) { // the process ends with this call
        if (isWritable(STDERR_FILENO, kLookMilliseconds))
            (void)!writePart(STDERR_FILENO, *line);
        return;
    }
    std::shared_ptr<LogOutput::Queue> queue;
    {
        const std::lock_guard lock(handlerMutex);
        queue = handlerQueue;
    }
    if (queue)
        queue->add(*line);
}

} // namespace

LogOutput::LogOutput(int descriptor) : m_queue(std::make_shared<Queue>(descriptor))
{
    // Signals are for the thread that reads them.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    m_thread = std::thread([queue = m_queue] { queue->run(); });
    ::pthread_setname_np(m_thread.native_handle(), "log");
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    {
        const std::lock_guard lock(handlerMutex);
        handlerQueue = m_queue;
    }
    handlerBefore = qInstallMessageHandler(handle);
}

LogOutput::~LogOutput()
{
    qInstallMessageHandler(handlerBefore);
    {
        const std::lock_guard lock(handlerMutex);
        handlerQueue.reset();
        handlerRepeated = {};
    }
    bool hasEnded = false;
    {
        std::unique_lock lock(m_queue->mutex);
        m_queue->isStopping = true;
        m_queue->giveUp = Steady::now() + kPatience;
        m_queue->wake.notify_one();
        hasEnded = m_queue->ended.wait_for(lock, 2 * kPatience, [this] { return m_queue->hasEnded; });
    }
    if (hasEnded)
        m_thread.join();
    else
        m_thread.detach(); // another program filled the pipe between our look and our write
}

} // namespace postject
