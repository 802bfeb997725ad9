// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/callbatch.h"

#include <QtAssert>

#include <utility>

namespace postject::ui {

void CallBatch::run(QList<Step> steps, Step finished, Progress progress)
{
    Q_ASSERT(m_open == 0 && !steps.isEmpty());
    m_total = m_open = static_cast<int>(steps.size());
    m_waiting = std::move(steps);
    m_finished = std::move(finished);
    m_progress = std::move(progress);
    for (int i = 0, first = qMin(kAtOnce, m_total); i < first; ++i)
        next();
}

void CallBatch::next()
{
    if (m_waiting.isEmpty())
        return;
    const Step step = m_waiting.takeFirst();
    step();
}

void CallBatch::answered()
{
    --m_open;
    if (m_progress)
        m_progress(m_total - m_open, m_total);
    if (m_open == 0)
        std::exchange(m_finished, nullptr)();
    else
        next();
}

} // namespace postject::ui
