// SPDX-License-Identifier: GPL-3.0-or-later
//
// The IP whitelist of the signed-in account: who may use it, changed with a guard against shutting oneself out, undo,
// import. GUI thread.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/livetrigger.h"
#include "ui/presenters/whitelistpresenter.h"

#include <QPointer>

#include <memory>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace postject::ui {

class AddressRow;
class CidrDelegate;
class CountMeter;
class DataTable;
class LockOutBar;
class MessageBar;
class SnackBar;
class StateStack;
class WhitelistEntryLine;
class WhitelistImportDialog;

class WhitelistPage : public Page
{
    Q_OBJECT

public:
    explicit WhitelistPage(ApiClient &client, QWidget *parent = nullptr); // client outlives the page
    ~WhitelistPage() override;

    void activate() override;
    void deactivate() override;
    void applyFilters(const QVariantMap &filters) override; // "add": an address or range for the field
    void focusFilter() override;                            // there is nothing to filter: the field for a new entry

private:
    QWidget *buildContent();
    QWidget *buildTable();
    QWidget *buildButtons();
    void buildActions();
    void buildMore(QMenu *menu);
    void bindPresenter();
    void bindWidgets();
    void showList();
    void selectNextRow();
    void showYourAddress();
    void showBanner();
    void askAboutLockOut(const WhitelistPresenter::LockOut &lockOut);
    void openImport(const QString &text);
    void openHistory();
    void removeSelected();
    QStringList selectedEntries();
    QString summary();

    std::unique_ptr<WhitelistSource> m_source;
    WhitelistPresenter m_presenter;
    LiveTrigger m_changes;
    QPointer<WhitelistImportDialog> m_import;
    QString m_bannerText;
    int m_rowAfterRemoval = -1; // to be selected when the removed ones are gone
    bool m_addIsOpen = false;   // the change under way came from the entry line

    StateStack *m_states;
    StateStack *m_tableStates;
    MessageBar *m_banner;
    MessageBar *m_bar;
    LockOutBar *m_lockOut;
    AddressRow *m_address;
    WhitelistEntryLine *m_entry;
    DataTable *m_table;
    CidrDelegate *m_delegate;
    CountMeter *m_meter;
    SnackBar *m_snack;
    int m_offeredAt = 0; // where the stack stands behind the command that may be undone
    QAction *m_addAction;
    QAction *m_importAction;
    QAction *m_removeAction;
    QAction *m_undoAction;
    QAction *m_redoAction;
};

} // namespace postject::ui
