// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the log of one scope begins, how far it has come, and how many entries it has, whatever the filters. Owned by
// the ActivityPresenter. GUI thread.
#pragma once

#include "ui/client/activityclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace postject::ui {

class LogExtent final : public QObject
{
    Q_OBJECT

public:
    explicit LogExtent(ActivitySource &source) : m_source(source) {}

    void count(const ActivityQuery &scope);      // anew: counted(), unless it fails, and then answered()
    void findOldest(const ActivityQuery &scope); // once for each scope: answered(), where it was not known
    bool isKnown(const ActivityQuery &scope) const { return m_oldestOf == scope && !m_countCall; }

    std::optional<qint64> total() const { return m_total; }
    std::optional<TimePoint> oldest() const { return m_oldest; } // nothing: there is no entry, or it is unknown

Q_SIGNALS:
    void counted(std::optional<TimePoint> newest); // when the newest entry was made
    void answered();                               // either question, well or not

private:
    ActivitySource &m_source;
    std::optional<qint64> m_total;
    std::optional<TimePoint> m_oldest;
    std::optional<ActivityQuery> m_oldestOf; // whose log that is
    std::unique_ptr<QObject> m_countCall;
    std::unique_ptr<QObject> m_oldestCall;
};

} // namespace postject::ui
