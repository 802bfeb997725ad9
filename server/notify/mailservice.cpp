// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/mailservice.h"

#include "server/core/catchall.h"
#include "server/core/crypto.h"
#include "server/core/system/process.h"
#include "server/core/uniquefunction.h"
#include "server/notify/postman.h"
#include "server/storage/database.h"
#include "server/storage/stores.h"

#include <QLoggingCategory>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logMailService, "postject.mail")

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLookInterval(250); // at the clock, while something waits for its time
constexpr std::chrono::seconds kRetryInterval(1);       // after the database refused
constexpr std::chrono::hours kKeepEnded(30 * 24);

double randomFraction()
{
    const QByteArray bytes = randomBytes(2);
    return (static_cast<unsigned char>(bytes[0]) * 256 + static_cast<unsigned char>(bytes[1])) / 65536.0;
}

} // namespace

struct MailService::Private
{
    Private(Engine from, Writer &target, const Clock &systemClock, const MailOptions &limits)
        : engine(std::move(from)),
          writer(target),
          clock(systemClock),
          options(limits),
          tests(systemClock, limits.test, stopping)
    {
    }

    const Engine engine;
    Writer &writer;
    const Clock &clock;
    const MailOptions options;
    std::thread thread;
    std::atomic<bool> stopping = false;

    TestMailService tests; // server thread

    std::mutex mutex; // what follows
    std::condition_variable wake;
    SmtpSettings settings;
    bool look = true; // the outbox may hold something new
    std::optional<TimePoint> nextDue;
    int unrecorded = 0; // submissions that are not on disk yet
    QList<QList<OutboxRecord>> refused;

    void run(const std::weak_ptr<Private> &self);
    bool waitForWork(std::unique_lock<std::mutex> &lock);
    void lookThrough(Postman &postman);
    void record(const std::weak_ptr<Private> &self, const QList<OutboxRecord> &rows);
    void submit(const std::weak_ptr<Private> &self, UniqueFunction<Result<void>(Stores &)> change,
                QList<OutboxRecord> rows);
};

// False: it is over. A round begins only when all of the last is on disk, so that it sees what that decided.
bool MailService::Private::waitForWork(std::unique_lock<std::mutex> &lock)
{
    while (!stopping) {
        if (!refused.isEmpty()) {
            wake.wait_for(lock, kRetryInterval, [this] { return stopping.load(); });
            return !stopping;
        }
        if (unrecorded == 0 && (look || (nextDue && *nextDue <= clock.now())))
            return true;
        // The clock that counts may be moved; the one that this waits by can't.
        if (nextDue && unrecorded == 0)
            wake.wait_for(lock, kLookInterval);
        else
            wake.wait(lock);
    }
    return false;
}

void MailService::Private::submit(const std::weak_ptr<Private> &self, UniqueFunction<Result<void>(Stores &)> change,
                                  QList<OutboxRecord> rows)
{
    Submission submission;
    submission.mutation = std::move(change);
    submission.done = [self, rows = std::move(rows)](const Result<Receipt> &receipt) {
        const std::shared_ptr<Private> d = self.lock();
        if (!d)
            return;
        const std::lock_guard lock(d->mutex);
        --d->unrecorded;
        d->look = true;
        // Until they are written down no round begins, for it would send what was sent.
        if ((!receipt || !receipt->mutation) && !rows.isEmpty())
            d->refused.append(rows);
        d->wake.notify_all();
    };
    {
        const std::lock_guard lock(mutex);
        ++unrecorded;
    }
    writer.submit(std::move(submission));
}

void MailService::Private::record(const std::weak_ptr<Private> &self, const QList<OutboxRecord> &rows)
{
    submit(
        self,
        [rows](Stores &stores) -> Result<void> {
            for (const OutboxRecord &row : rows) {
                if (const Result<void> updated = stores.outbox.update(row); !updated)
                    return updated;
            }
            return {};
        },
        rows);
}

void MailService::Private::lookThrough(Postman &postman)
{
    SmtpSettings current;
    {
        const std::lock_guard lock(mutex);
        look = false;
        current = settings;
    }
    const auto looked = catchAll("the mail thread", [&]() -> Result<std::optional<TimePoint>> {
        const auto database = engine.open(OpenMode::Read);
        if (!database)
            return std::unexpected(database.error());
        Stores stores(**database);
        return postman.round(stores, current).and_then([&](bool) { return stores.outbox.nextDue(); });
    });
    const std::lock_guard lock(mutex);
    if (looked) {
        nextDue = *looked;
        return;
    }
    qCWarning(logMailService) << "the outbox can't be read:" << looked.error().detail;
    nextDue = clock.now() + std::chrono::minutes(1);
}

void MailService::Private::run(const std::weak_ptr<Private> &self)
{
    Postman postman(
        clock,
        {.send =
             [this](const SmtpSettings &server, const QString &to, const QByteArray &message) {
                 return sendMail(server, to, message, options.delivery, stopping);
             },
         .record = [this, self](const QList<OutboxRecord> &rows) { record(self, rows); },
         .recovered =
             [this, self] {
                 submit(self, [now = clock.now()](Stores &stores) { return stores.outbox.retryServerFaults(now); }, {});
             },
         .random = randomFraction});
    std::unique_lock lock(mutex);
    while (waitForWork(lock)) {
        const QList<QList<OutboxRecord>> again = std::exchange(refused, {});
        lock.unlock();
        if (again.isEmpty())
            lookThrough(postman);
        for (const QList<OutboxRecord> &rows : again)
            record(self, rows);
        lock.lock();
    }
}

MailService::MailService(const Engine &engine, Writer &writer, const Clock &clock, const MailOptions &options)
    : d(std::make_shared<Private>(engine, writer, clock, options))
{
}

MailService::~MailService()
{
    stop();
    if (d->thread.joinable())
        d->thread.join();
}

void MailService::start(const SmtpSettings &settings)
{
    d->settings = settings;
    // The server may be another one than that which an earlier run had trouble with.
    d->submit(d,
              [now = d->clock.now()](Stores &stores) {
                  return stores.outbox.forgetEnded(now - kKeepEnded).and_then([&] {
                      return stores.outbox.retryServerFaults(now);
                  });
              },
              {});
    d->thread = std::thread([p = d.get(), self = std::weak_ptr(d)] { p->run(self); });
    nameThread(d->thread, "mail");
}

void MailService::stop()
{
    const std::lock_guard lock(d->mutex);
    d->stopping = true;
    d->wake.notify_all();
}

void MailService::apply(const SmtpSettings &settings)
{
    {
        const std::lock_guard lock(d->mutex);
        d->settings = settings;
    }
    d->submit(d, [now = d->clock.now()](Stores &stores) { return stores.outbox.retryServerFaults(now); }, {});
}

void MailService::wake()
{
    const std::lock_guard lock(d->mutex);
    d->look = true;
    d->wake.notify_all();
}

bool MailService::isConfigured() const
{
    const std::lock_guard lock(d->mutex);
    return d->settings.isConfigured();
}

QFuture<Result<SmtpOutcome>> MailService::sendTest(AccountId account, const TestMailFor &whom)
{
    SmtpSettings settings;
    {
        const std::lock_guard lock(d->mutex);
        settings = d->settings;
    }
    return d->tests.send(settings, account, whom);
}

} // namespace postject
