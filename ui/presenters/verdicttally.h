// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often alerts of each type were real, false, expected or tests: asked for once for an account, and again a while
// after verdicts were given. What can't be had is not shown. GUI thread.
#pragma once

#include "ui/client/alertclient.h"

#include <QObject>
#include <QTimer>

namespace postject::ui {

class VerdictTally final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPauseMs = 2000; // after the last verdict

    explicit VerdictTally(AlertSource &source, QObject *parent = nullptr);

    void want(const QString &account); // as in AlertQuery; asks unless it is known
    void askAgainLater();
    const QHash<QString, VerdictCount> &counts() const { return m_counts; } // by the alerts' type

Q_SIGNALS:
    void changed();

private:
    void ask();

    AlertSource &m_source;
    std::optional<QString> m_account; // that m_counts are of, or will be
    QHash<QString, VerdictCount> m_counts;
    QTimer m_pause;
    std::unique_ptr<QObject> m_call;
};

} // namespace postject::ui
