// SPDX-License-Identifier: GPL-3.0-or-later
//
// Views of the activity log under names: filters and range, kept between runs and for each account. GUI thread.
#pragma once

#include "ui/presenters/activitypresenter.h"

#include <QStringList>

class QSettings;

namespace postject::ui {

struct ActivityView
{
    ActivityFilters filters = {};
    ActivityPresenter::Range range = ActivityPresenter::Range::All;
    TimeSpan custom = {}; // of Range::Custom

    bool operator==(const ActivityView &) const = default;
};

class ActivityViews final
{
public:
    // settings outlives this; account: whose views they are.
    ActivityViews(QSettings &settings, const QString &account) : m_settings(settings), m_account(account) {}

    QStringList names() const; // in order
    std::optional<ActivityView> view(const QString &name) const;
    void save(const QString &name, const ActivityView &view); // in place of one with that name
    void remove(const QString &name);

private:
    QVariantMap all() const;
    void keep(const QVariantMap &views);

    QSettings &m_settings;
    QString m_account;
};

} // namespace postject::ui
