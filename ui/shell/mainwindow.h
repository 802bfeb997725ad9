// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console's window: menus, navigation, pages, status bar; or, while nobody is signed in, the sign-in over all of
// it. Knows no page but by the table given to it. Geometry and theme are kept in the settings. GUI thread.
#pragma once

#include "ui/shell/connectionchoice.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/sessionsheet.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QLabel;
class QSettings;

namespace postject::ui {

class ApiClient;
class NavList;
class OfflineBar;
class PivotActions;
class ShellActions;
class ShellDialogs;
class StatusChips;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // client and settings outlive the window.
    MainWindow(ApiClient *client, const QList<PageEntry> &pages, QSettings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    static theme::Scheme savedScheme(const QSettings &settings); // System unless one was chosen

    // The sign-in in place of everything, and nothing of the former account behind it. The window takes the widget as
    // its child; it is the one that the session-ended sheet shows, too. Call it again with the same one after sign-out.
    void showSignIn(QWidget *signIn);
    // Signed in: the page that was open, or the first. Ends the sheet, and what was typed under it is still there.
    void showPages();
    // Before showPages(). Pages of another account are thrown away, and what is not open to this one is not shown.
    void setAccount(const AccountAnswer &account);
    void setBadge(const QString &page, int count, const QString &sentence);
    // False for a page that is not in the table, or not open to the account.
    bool goTo(const QString &page, const QVariantMap &filters = {});
    QString currentPage() const;
    bool isSessionEnded() const; // or too old for a change: the sheet is up
    // What the tray goes by.
    bool isSignedIn() const; // and the session has not ended
    bool isOffline() const;
    const AccountAnswer &account() const { return m_account; }
    bool showsEveryAccount() const; // the pages' scope
    ApiClient &client() const { return *m_client; }
    // Whether there is a tray to keep running in, and whether that is wanted: then closing the window hides it.
    void offerTray(bool isThere, bool wanted);
    bool closeForGood(); // never hides only; false: the page says what would be lost, and the window stays
    // What the user may choose among, and what is chosen: a code, or empty for the system's.
    void setLanguages(const QList<LanguageChoice> &languages, const QString &chosen);
    // The servers that the user may switch to, and the id of the one that this window is about.
    void setConnections(const QList<ConnectionChoice> &connections, const QString &current);

Q_SIGNALS:
    void signOutRequested();
    void signInCancelled(); // one that a change asked for: the sign-in forgets what was typed into it
    void schemeChanged(postject::ui::theme::Scheme scheme);
    void connectionChosen(const QString &id);
    void connectionsRequested();              // to change them, or to leave one that is broken
    void certificateQuestioned();             // the server shows another one: it is to be compared
    void languageChosen(const QString &code); // empty: as the system; never while the sheet is up
    void keepRunningChosen(bool wanted);
    void hiddenByClosing();
    void situationChanged(); // of isSignedIn(), isOffline(), account() or showsEveryAccount(), perhaps
    void quitChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildWorkspace();
    QWidget *buildBrand();
    void connectActions();
    void connectParts();
    void endSession();
    void askAgain();
    void cancelSignIn();
    void coverPages(SessionSheet::Reason reason);
    void putSignInAway();
    void updateLive();
    void updateConnection();
    void movePane(int step);
    void openPage(const QString &name);
    void showPageActions();
    void showChipMenu(const QList<QAction *> &actions);
    void restyle();
    void placeOnScreen();

    ApiClient *m_client;
    QSettings *m_settings;
    QList<PageEntry> m_table;
    ShellActions *m_actions;
    QStackedWidget *m_root;
    QWidget *m_signInHost;
    QWidget *m_workspace = nullptr;
    QWidget *m_navColumn = nullptr;
    QLabel *m_brand = nullptr;
    NavList *m_nav = nullptr;
    OfflineBar *m_offline = nullptr;
    PageStack *m_pages = nullptr;
    PivotActions *m_pivots = nullptr;
    StatusChips *m_chips;
    bool m_hidesOnClose = false;
    bool m_closesForGood = false; // while it does
    QTimer m_keepPlace;           // at once, but not for each pixel: the program may be ended without a word
    SessionSheet *m_sheet = nullptr;
    QPointer<QWidget> m_signIn;
    ShellDialogs *m_dialogs = nullptr;
    AccountAnswer m_account; // empty while nobody is signed in
};

} // namespace postject::ui
