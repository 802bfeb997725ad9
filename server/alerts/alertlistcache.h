// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finished answers of the alert list, for as long as no alert changes: consoles and scripts ask for the same page again
// and again. Keyed by who asks for what. Server thread.
#pragma once

#include <QByteArray>
#include <QCache>

namespace postject {

class AlertListCache
{
public:
    // Null when there is none. The answer is valid until the next call here.
    const QByteArray *find(const QByteArray &key) const { return m_answers.object(key); }

    // To be asked before the query begins, and given back with its answer.
    quint64 version() const { return m_version; }

    // Not kept if an alert has changed since: the query may have read what was before.
    void put(const QByteArray &key, const QByteArray &answer, quint64 version)
    {
        if (version == m_version)
            m_answers.insert(key, new QByteArray(answer), answer.size());
    }

    void alertsChanged() // after each commit that raised, resolved or reopened one
    {
        ++m_version;
        m_answers.clear();
    }

private:
    QCache<QByteArray, QByteArray> m_answers{4 * 1024 * 1024}; // bytes
    quint64 m_version = 0;
};

} // namespace postject
