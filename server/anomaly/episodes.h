// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps findings from flooding: the first of an episode (one account, type and subject) goes out at once, what follows
// is gathered into one update until collect() is called, once a second. No clock here. The thread of whoever made it.
#pragma once

#include "server/storage/records.h"

#include <QHash>

namespace postject {

class Episodes
{
public:
    // True when it should go out at once: the first, or one that is more severe than those before.
    bool add(const AlertRecord &alert, bool isNew);
    bool isRunning(const AlertRecord &alert) const { return m_episodes.contains(keyOf(alert)); }

    struct Due
    {
        AlertRecord alert; // occurrences: since the last time; evidence: at most kEvidence rows of them
        bool isNew = false;
    };
    QList<Due> collect();
    void giveBack(const QList<Due> &due); // they could not be stored: for the next time
    void endQuiet();                      // episodes with nothing new since the last call are over
    bool isEmpty() const { return m_episodes.isEmpty(); }

    static constexpr qsizetype kEvidence = 50;

private:
    struct Episode
    {
        AlertRecord pending;
        bool isPending = false;
        bool isNew = false;
        bool wasQuiet = false;
        Severity severity = Severity::Low;
    };
    static QByteArray keyOf(const AlertRecord &alert);

    QHash<QByteArray, Episode> m_episodes;
};

} // namespace postject
