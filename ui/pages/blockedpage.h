// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Blocked IPs page: the blocks in force, unblocking with undo, and a form to block addresses by hand.
// Administrators only; others see why.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/blockbatch.h"
#include "ui/presenters/blockpresenter.h"

class QAction;

namespace postject::ui {

class BlockForm;
class BlockRisk;
class ConfirmBar;
class ListTable;
class LiveTrigger;
class MessageBar;
class SnackBar;
class StateStack;

class BlockedPage final : public Page
{
    Q_OBJECT

public:
    explicit BlockedPage(ApiClient *client, QWidget *parent = nullptr); // client outlives the page
    ~BlockedPage() override;

    void activate() override;
    void deactivate() override;
    void applyFilters(const QVariantMap &filters) override;
    QAction *primaryAction() const override { return m_block; }
    BlockPresenter &presenter() { return *m_presenter; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    QWidget *makeToolBar();
    void setUpTable();
    void connectPresenter(ApiClient *client);
    void onStatus(const PageStatus &status);
    void onBlocked(const QList<BlockEntry> &blocks, const QList<BlockRefusal> &refused);
    void onRefused(const QString &ip, const ApiError &error);
    void onPartlyRefused(const QList<BlockRefusal> &refused);
    void onUnblocked(const QList<BlockEntry> &blocks);
    void onUnblockFailed(const QList<BlockRefusal> &failed);
    void onBlockedAgain(const QList<BlockEntry> &blocks);
    void onNotBlockedAgain(const QList<BlockRefusal> &refused);
    void offerUndo(const QString &whatWasDone, std::function<void()> undo);
    void lift(const QList<BlockEntry> &blocks);
    void openForm();
    void openWanted();
    void closeForm();
    void block(const QStringList &ips, int hours, const QString &reason);
    void askAbout(const QStringList &ips, const QStringList &warnings, const std::function<void()> &agreed);
    void send(const QStringList &ips, int hours, const QString &reason);
    void unblockChosen();
    void syncActions();

    std::unique_ptr<BlockSource> m_source;
    std::unique_ptr<BlockPresenter> m_presenter;
    QAction *m_block;
    QAction *m_unblock;
    QAction *m_showActivity;
    QWidget *m_toolBar = nullptr;
    BlockRisk *m_risk;
    LiveTrigger *m_changes;
    BlockForm *m_form;
    ConfirmBar *m_confirm;
    MessageBar *m_message;
    ListTable *m_table;
    SnackBar *m_snack;
    QString m_justBlocked;        // to be made current when it is listed
    QStringList m_wanted;         // to be put into the form once it can be shown
    std::function<void()> m_undo; // what the snack bar offers
    // The last one, so the first that goes: its table has its model from the presenter.
    std::unique_ptr<StateStack> m_states;
};

} // namespace postject::ui
