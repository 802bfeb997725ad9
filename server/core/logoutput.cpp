// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/logoutput.h"

#include "server/core/repeatedlines.h"
#include "server/core/system/process.h"

#include <QByteArray>
#include <QString>
#include <QtLogging>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace postject {

namespace {

using Steady = std::chrono::steady_clock;

constexpr qsizetype kQueueBytes = 256 * 1024;
constexpr std::chrono::seconds kPatience(1);
constexpr std::chrono::milliseconds kLook(50);
constexpr int kStandardError = 2;

constexpr QByteArrayView kRepetitive("postject.storage");

std::mutex handlerMutex; // what follows
RepeatedLines handlerRepeated;
std::shared_ptr<LogOutput::Queue> handlerQueue;
QtMessageHandler handlerBefore = nullptr;

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
    while (!isWritable(descriptor, kLook)) {
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
        const qint64 written = writePart(descriptor, rest);
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
        if (isWritable(kStandardError, kLook))
            writePart(kStandardError, *line);
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
    m_thread = threadWithoutSignals([queue = m_queue] { queue->run(); }); // they are for the thread that reads them
    nameThread(m_thread, "log");
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
