// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resolves, reopens and snoozes alerts: any number as one command, four calls at a time, each alert in one command at
// most. A command can be undone once it is over, until the next one begins or somebody else has done the same: each of
// its alerts becomes what it was. GUI thread.
#pragma once

#include "ui/client/alertclient.h"

#include <QObject>
#include <QQueue>

#include <memory>

namespace postject::ui {

struct AlertFailure
{
    QString id;
    ApiError error;
};

struct AlertCommand
{
    enum class Kind { Resolve, Reopen, Snooze, Wake };
    Kind kind = Kind::Resolve;
    bool isUndo = false;
    QList<AlertEntry> done; // as the server answered
    QList<AlertFailure> failed;
    QStringList stopped; // not sent
};

AlertEntry edited(AlertEntry alert, const AlertEdit &edit); // as the server would answer
AlertEdit editBackTo(const AlertEntry &alert);              // makes it what it was

class AlertChanges final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kParallel = 4;

    explicit AlertChanges(AlertSource &source, QObject *parent = nullptr);
    ~AlertChanges() override;

    // Alerts, as they are, that are under way already are left to their command. Nothing happens when no other is left.
    QStringList start(const QList<AlertEntry> &alerts, const AlertEdit &edit);
    void stop(); // what has not been sent is not
    bool isUnderWay(const QString &id) const { return m_busy.contains(id); }
    // What the last command did, to be undone; null when there is nothing.
    const AlertCommand *last() const { return m_last.get(); }
    QList<AlertEntry> undo(); // starts it; the alerts as they were before the command
    void noteForeign(const AlertEntry &alert);

Q_SIGNALS:
    void changed(const AlertEntry &alert);
    void notChanged(const QStringList &ids); // failed, or stopped
    void progressed(int done, int total);    // of all that is under way
    void finished(const AlertCommand &command);
    void undoWithdrawn();

private:
    struct Running
    {
        AlertCommand command;
        QHash<QString, AlertEntry> before;
        qsizetype left = 0;
    };
    struct Job
    {
        std::shared_ptr<Running> running;
        QString id;
        AlertEdit edit;
    };
    QStringList begin(const QList<Job> &jobs, const std::shared_ptr<Running> &running);
    void sendNext();
    void take(const Job &job, const ApiResult<AlertEntry> &answer);
    void settle(const Job &job);
    void withdraw();

    AlertSource &m_source;
    QQueue<Job> m_queue;
    QSet<QString> m_busy;
    int m_inFlight = 0;
    int m_done = 0;
    int m_total = 0;
    std::weak_ptr<Running> m_newest; // only it may be undone
    std::unique_ptr<AlertCommand> m_last;
    QHash<QString, AlertEntry> m_lastBefore; // its alerts, as they were
};

} // namespace postject::ui
