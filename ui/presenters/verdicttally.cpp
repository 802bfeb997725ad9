// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/verdicttally.h"

namespace postject::ui {

VerdictTally::VerdictTally(AlertSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &VerdictTally::ask);
}

void VerdictTally::want(const QString &account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_counts.clear();
    ask();
}

void VerdictTally::askAgainLater()
{
    if (m_account)
        m_pause.start();
}

void VerdictTally::ask()
{
    m_pause.stop();
    m_call = std::make_unique<QObject>();
    m_source.verdicts(*m_account, m_call.get(), [this](const ApiResult<QHash<QString, VerdictCount>> &answer) {
        m_call.release()->deleteLater();
        if (!answer)
            return;
        m_counts = *answer;
        Q_EMIT changed();
    });
}

} // namespace postject::ui
