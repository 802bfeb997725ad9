// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/logextent.h"

namespace postject::ui {

void LogExtent::count(const ActivityQuery &scope)
{
    m_countCall = std::make_unique<QObject>();
    m_source.list(scope, 0, 1, m_countCall.get(), [this](const ApiResult<ActivityListing> &answer) {
        m_countCall.release()->deleteLater(); // not before control is back in the event loop: its callback is running
        if (answer) {
            m_total = answer->total;
            Q_EMIT counted(answer->entries.isEmpty() ? std::nullopt
                                                     : std::optional(answer->entries.constFirst().createdAt));
        }
        Q_EMIT answered();
    });
}

void LogExtent::findOldest(const ActivityQuery &scope)
{
    if (m_oldestCall || m_oldestOf == scope)
        return;
    ActivityQuery query = scope;
    query.oldestFirst = true;
    m_oldestCall = std::make_unique<QObject>();
    m_source.list(query, 0, 1, m_oldestCall.get(), [this, scope](const ApiResult<ActivityListing> &answer) {
        m_oldestCall.release()->deleteLater();
        m_oldestOf = scope; // known, or known to be unknown
        const bool isThere = answer && !answer->entries.isEmpty();
        m_oldest = isThere ? std::optional(answer->entries.constFirst().createdAt) : std::nullopt;
        Q_EMIT answered();
    });
}

} // namespace postject::ui
