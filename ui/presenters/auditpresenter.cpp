// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/auditpresenter.h"

#include <QLocale>

namespace postject::ui {

namespace {
constexpr int kTickMs = 1000;
}

AuditPresenter::AuditPresenter(ApiClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &AuditPresenter::progressed);
}

void AuditPresenter::verify()
{
    if (m_call)
        return;
    m_error.reset();
    m_call = std::make_unique<QObject>();
    m_clock.start();
    m_tick.start();
    m_progress.reset();
    m_client.follow(m_call.get(), [this](const VerificationProgress &progress) {
        m_progress = progress;
        Q_EMIT progressed();
    });
    m_client.verify(m_call.get(), [this](const ApiResult<AuditVerdict> &answer) {
        m_call.release()->deleteLater(); // its callback is under way
        m_tick.stop();
        if (answer)
            m_verdict = *answer;
        else
            m_error = answer.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AuditPresenter::stop()
{
    m_call.reset();
    m_tick.stop();
    Q_EMIT changed();
}

int AuditPresenter::permille() const
{
    return m_progress && m_progress->total > 0 ? static_cast<int>(m_progress->rows * 1000 / m_progress->total) : -1;
}

QString AuditPresenter::progressSentence() const
{
    const auto seconds = static_cast<int>(m_clock.isValid() ? m_clock.elapsed() / 1000 : 0);
    const QString time = tr("for %Ln seconds", "how long something has been going on", seconds);
    if (permille() < 0)
        return tr("Verifying, %1.").arg(time);
    const auto &[rows, total, running] = *m_progress;
    const QLocale locale;
    const QString done = tr("%1 of %2 entries", "done, in all").arg(locale.toString(rows), locale.toString(total));
    if (rows == 0 || running.count() < kTickMs)
        return tr("Verified: %1, %2.", "how much, how long").arg(done, time);
    const qint64 rate = rows * 1000 / running.count();
    const auto left = static_cast<int>((total - rows) * running.count() / rows / 1000);
    return tr("Verified: %1, %2 a second, %3.", "how much, entries, time left")
        .arg(done, locale.toString(rate),
             left < 60 ? tr("%Ln seconds left", nullptr, left) : tr("%Ln minutes left", nullptr, (left + 59) / 60));
}

QString AuditPresenter::summary() const
{
    if (m_call)
        return progressSentence();
    if (!m_verdict)
        return tr("Not verified since this window was opened.");
    return m_verdict->isIntact ? tr("The log is as it was written.") : tr("The log has been changed.");
}

} // namespace postject::ui
