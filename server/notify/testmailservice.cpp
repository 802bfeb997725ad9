// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/testmailservice.h"

#include "server/core/crypto.h"
#include "server/notify/alertmail.h"

#include <QScopeGuard>

#include <algorithm>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes kWindow(10);
constexpr int kPerWindow = 5;
constexpr int kPendingMax = 8;

} // namespace

TestMailService::TestMailService(const Clock &clock, const SmtpLimits &limits, const std::atomic<bool> &stop)
    : m_clock(clock), m_limits(limits), m_stop(stop)
{
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
                                                   const TestMailFor &whom)
{
    const auto finished = [](Result<SmtpOutcome> outcome) {
        return QtFuture::makeReadyValueFuture(std::move(outcome));
    };
    if (!settings.isConfigured())
        return finished(noSession(u"No mail server is configured."_s));
    if (const Result<void> admitted = admit(account); !admitted)
        return finished(std::unexpected(admitted.error()));
    Mail mail = testMail(whom.accountEmail, MailWords(whom.language.isEmpty() ? settings.language : whom.language));
    mail.from = settings.from;
    mail.to = whom.address;
    mail.id = "test." + randomBytes(12).toHex();
    mail.date = m_clock.now();
    ++m_pending;
    return m_threads.run([this, settings, mail] {
        const auto isOver = qScopeGuard([this] { --m_pending; });
        return mailMessage(mail).transform(
            [&](const QByteArray &message) { return sendMail(settings, mail.to, message, m_limits, m_stop); });
    });
}

} // namespace postject
