// SPDX-License-Identifier: GPL-3.0-or-later
//
// The groups of the queue, each a button that selects its alerts: whatever is done then is done to all of them. The
// largest have a button, the rest is counted. GUI thread.
#pragma once

#include "ui/models/alertgroups.h"

#include <QWidget>

class QComboBox;

namespace postject::ui {

class FlowLayout;

class GroupBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kShownMax = 8;

    explicit GroupBar(QWidget *parent = nullptr); // hidden while nothing is grouped

    GroupBy by() const;
    void setBy(GroupBy by); // tells of it
    void next();            // after the last one nothing is grouped
    // isWhole: the alerts that are loaded are all there are.
    void setGroups(const QList<AlertGroup> &groups, bool isWhole);

Q_SIGNALS:
    void byChanged(postject::ui::GroupBy by);
    void groupChosen(const QStringList &ids);

private:
    QWidget *buttonOf(const AlertGroup &group);

    FlowLayout *m_line;
    QComboBox *m_by;
    QList<QWidget *> m_shown; // buttons, and what is said beside them
};

} // namespace postject::ui
