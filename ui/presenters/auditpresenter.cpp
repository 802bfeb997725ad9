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
    m_client.countRows(m_call.get(), [this](const ApiResult<qint64> &rows) {
        if (rows)
            m_rows = *rows;
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

QString AuditPresenter::progressSentence() const
{
    const int seconds = static_cast<int>(m_clock.isValid() ? m_clock.elapsed() / 1000 : 0);
    const QString time = tr("for %Ln seconds", "how long something has been going on", seconds);
    return m_rows ? tr("Verifying %1 entries, %2.").arg(QLocale().toString(*m_rows), time)
                  : tr("Verifying, %1.").arg(time);
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
