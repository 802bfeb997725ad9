// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps findings from flooding: the first of an episode (one account, kind and subject) goes out at once, what follows
// is gathered into one update until collect() is called, once a second. A further finding of a running episode costs a
// fraction of a microsecond; alerts are made of what is collected only. No clock here. The thread of whoever made it.
#pragma once

#include "server/anomaly/finding.h"
#include "server/storage/alertstore.h"

#include <QHash>

#include <functional>

namespace postject {

class Episodes
{
public:
    // True when it should go out at once: the first, or one that is more severe than those before. isNew: asked for the
    // first one only.
    bool add(const Finding &finding, const std::function<bool()> &isNew, Notice notice = Notice::Mail);

    struct Due
    {
        Finding latest;
        Finding worst;
        int findings = 0; // since the last time
        TimePoint firstAt;
        QList<ActivityId> rows; // at most kEvidence of those behind them
        bool isNew = false;
        Notice notice = Notice::Mail; // None: all of it came of imports
    };
    QList<Due> collect();
    void giveBack(const QList<Due> &due); // they could not be stored: for the next time
    void endQuiet();                      // episodes with nothing new since the last call are over
    void forget(AccountId account);
    bool isEmpty() const { return m_episodes.isEmpty(); }

    static constexpr qsizetype kEvidence = 50;

private:
    struct Key
    {
        AccountId account;
        const AlertType *type = nullptr;
        QByteArray subject;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.account, key.type, key.subject);
        }
    };
    struct Episode
    {
        Due pending;
        std::optional<Severity> worst; // so far
        bool wasQuiet = false;
    };
    static Key keyOf(const Finding &finding);
    static void merge(Due &older, const Due &newer);

    QHash<Key, Episode> m_episodes;
};

} // namespace postject
