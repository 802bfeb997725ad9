// SPDX-License-Identifier: GPL-3.0-or-later
//
// The IP whitelist page's logic: the list, its changes as ordered steps, the lock-out guard before each change, undo.
// One change at a time; each step is a request of its own, and a failure stops the rest and says what was left.
// GUI thread.
#pragma once

#include "ui/models/whitelistmodel.h"
#include "ui/models/whitelistplan.h"
#include "ui/presenters/pagestate.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace postject::ui {

class WhitelistPresenter final : public QObject
{
    Q_OBJECT

public:
    // How the list treats the address that this connection comes from.
    enum class YourAddress { Unknown, EverybodyAllowed, Allowed, NotListed, PrivateChannel };

    // A change that would shut the caller out, waiting for a decision.
    struct LockOut
    {
        QString yourAddress;
        QString sentence;        // what would happen
        bool canAddYours = true; // false: no room for one more entry, or it would not help
    };

    static constexpr int kRefreshMs = 600'000; // each is a row of the log; the page is told of changes

    explicit WhitelistPresenter(WhitelistSource &source, QObject *parent = nullptr);
    ~WhitelistPresenter() override;

    void activate();   // load, and every 30 s: changes by others are merged
    void rest();       // out of sight for a while: no more refreshes
    void deactivate(); // left: what waits for a decision is cancelled
    void reload();

    void add(const QString &typed, const QString &label);
    void edit(const QString &entry, const QString &typed, const QString &label);
    void remove(const QStringList &entries);
    void import(const QList<WhitelistItem> &items);
    void addYourAddress();

    void addYoursToo(); // answers to lockOutAsked
    void cancelChange();
    void loseAccess(const QString &typedAddress); // goes on only if it is the caller's address

    WhitelistModel &model() { return m_model; }
    QUndoStack &undoStack() { return m_undoStack; }
    int limit() const { return m_limit; }
    bool isFull() const { return m_model.rowCount() >= m_limit; }
    bool isBusy() const { return m_busy; }
    const std::optional<LockOut> &lockOut() const { return m_lockOut; }
    QString yourAddress() const { return m_clientIp; } // "local" over the private socket
    YourAddress yourStanding() const;
    // Over the private socket: the list refuses programs on this computer that come by 127.0.0.1.
    bool refusesLoopback() const;
    QList<Cidr> ranges(const QString &without = {}) const;

Q_SIGNALS:
    void statusChanged(const postject::ui::PageStatus &status);
    void changed(); // list, limit, address or busy
    void lockOutAsked(const postject::ui::WhitelistPresenter::LockOut &lockOut);
    void lockOutSettled();
    void wrongAddressTyped();
    void inputRefused(const QString &sentence); // the typed text, before anything was sent
    void failed(const QString &whatFailed, const postject::ui::ApiError &error);
    void progressed(int done, int total); // of a change with several steps
    void finished(const postject::ui::WhitelistChange &done, const QStringList &notDone);
    void undoOffered(const QString &whatWasDone);
    void announced(const QString &text, bool assertive);

private:
    enum class Direction { Do, Undo, Redo };
    class Command;
    struct Job
    {
        WhitelistChange change;
        QString what; // "Remove 3 entries": undo text and the head of messages
        Direction direction = Direction::Do;
        WhitelistPlan plan = {};
        qsizetype next = 0;
        bool mayLockOut = false; // the administrator typed the address
        WhitelistChange done = {};
        std::shared_ptr<WhitelistChange> recorded = {}; // of the undo command that this job replays
    };

    void start(Job job);
    void guard();
    void runNextStep();
    void takeStep(const std::optional<ApiError> &error);
    void finish(const std::optional<ApiError> &error);
    void afterFinish(const Job &job, const std::optional<ApiError> &error);
    void askAboutLockOut(const WhitelistPlan &plan);
    void take(const ApiResult<WhitelistAnswer> &answer, bool quiet);
    void load(bool quiet, std::function<void()> then = {});
    std::optional<Cidr> you() const;
    void revertUndoIndex(Direction direction);
    void runNextReplay(bool lastSucceeded);

    WhitelistSource &m_source;
    WhitelistModel m_model;
    QUndoStack m_undoStack;
    QString m_clientIp;
    int m_limit = 0;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_stackMovesAlone = false; // the undo stack moves without a change being wanted
    std::optional<Job> m_job;
    QList<Job> m_replays; // undo steps that wait for the one under way, as a jump in the history makes them
    std::optional<LockOut> m_lockOut;
    std::unique_ptr<QObject> m_listCall;
    QTimer m_timer;
};

} // namespace postject::ui
