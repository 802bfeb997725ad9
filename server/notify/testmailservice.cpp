// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/testmailservice.h"

#include "server/core/crypto.h"
#include "server/notify/alertmail.h"

#include <QPromise>

#include <algorithm>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes kWindow(10);
constexpr int kPerWindow = 5;
constexpr int kThreads = 2;
constexpr int kPendingMax = 8;

} // namespace

TestMailService::TestMailService(const Clock &clock, const SmtpLimits &limits, const std::atomic<bool> &stop)
    : m_clock(clock), m_limits(limits), m_stop(stop)
{
    m_threads.setMaxThreadCount(kThreads);
}

TestMailService::~TestMailService()
{
    m_threads.waitForDone();
}

Result<void> TestMailService::admit(AccountId account)
{
    const TimePoint now = m_clock.now();
    const auto isOver = [&](TimePoint each) { return each <= now - kWindow; };
    m_times.removeIf([&](const auto &entry) { return isOver(entry.value().last()); });
    QList<TimePoint> times = m_times.value(account);
    times.removeIf(isOver);
    if (times.size() >= kPerWindow) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(times.first() + kWindow - now);
        return std::unexpected(Error{.code = ErrorCode::TooManyRequests,
                                     .detail = u"At most %1 test mails within 10 minutes."_s.arg(kPerWindow),
                                     .retryAfterSeconds = static_cast<int>(std::max<qint64>(1, wait.count()))});
    }
    if (m_pending >= kPendingMax) {
        return std::unexpected(
            Error{.code = ErrorCode::Busy, .detail = u"Too many test mails wait."_s, .retryAfterSeconds = 5});
    }
    times.append(now);
    m_times.insert(account, times);
    return {};
}

QFuture<Result<SmtpOutcome>> TestMailService::send(const SmtpSettings &settings, AccountId account,
                                                   const QString &accountEmail, const QString &address)
{
    auto promise = std::make_shared<QPromise<Result<SmtpOutcome>>>();
    promise->start();
    const auto finish = [promise](Result<SmtpOutcome> outcome) {
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    const QFuture<Result<SmtpOutcome>> future = promise->future();
    if (!settings.isConfigured()) {
        finish(noSession(u"No mail server is configured."_s));
        return future;
    }
    if (const Result<void> admitted = admit(account); !admitted) {
        finish(std::unexpected(admitted.error()));
        return future;
    }
    Mail mail = testMail(accountEmail);
    mail.from = settings.from;
    mail.to = address;
    mail.id = "test." + randomBytes(12).toHex();
    mail.date = m_clock.now();
    ++m_pending;
    m_threads.start([this, finish, settings, mail] {
        const Result<QByteArray> message = mailMessage(mail);
        finish(message ? Result<SmtpOutcome>(sendMail(settings, mail.to, *message, m_limits, m_stop))
                       : std::unexpected(message.error()));
        --m_pending;
    });
    return future;
}

} // namespace postject
