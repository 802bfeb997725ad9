// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the shell and the menus that hold them: keys are accelerators, never the only way. GUI thread.
#pragma once

#include "ui/shell/connectionchoice.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/theme.h"

class QActionGroup;
class QMainWindow;
class QMenu;

namespace postject::ui {

class ShellActions : public QObject
{
    Q_OBJECT

public:
    ShellActions(QMainWindow *window, const QList<PageEntry> &pages); // fills the window's menu bar; its child

    // What needs an account is off while there is none (null), and so is what it may not open, which is not shown.
    void setAccount(const AccountAnswer *account);
    void setScheme(theme::Scheme scheme);
    // What the menu of languages offers, and the code of the chosen one: empty for the system's. Without it there is
    // none.
    void setLanguages(const QList<LanguageChoice> &languages, const QString &chosen);
    void setLanguageEnabled(bool enabled);
    void offerTray(bool isThere, bool wanted); // not shown where there is none
    void setConnections(const QList<ConnectionChoice> &connections, const QString &current);
    // The menu of the current page; without actions there is none. They are the page's.
    void setPageActions(const QString &title, const QList<QAction *> &actions);

    QMenu *connections() const { return m_connections; }
    QAction *refresh() const { return m_refresh; }
    QAction *signOut() const { return m_signOut; }
    QAction *changePassword() const { return m_changePassword; }

Q_SIGNALS:
    void pageChosen(const QString &name);
    void refreshChosen();
    void filterChosen();
    void signOutChosen();
    void changePasswordChosen();
    void paneChosen(int step); // +1 next, -1 previous
    void schemeChosen(postject::ui::theme::Scheme scheme);
    void languageChosen(const QString &code);
    void connectionChosen(const QString &id);
    void connectionsChosen(); // all of them, to change them
    void keepRunningChosen(bool wanted);
    void quitChosen();
    void aboutChosen();
    void paletteChosen();
    void manualChosen();
    void shortcutsChosen();

private:
    QAction *add(QMenu *menu, const QString &text, const QString &icon, const QList<QKeySequence> &keys);
    void buildFileAndEdit(QMainWindow *window);
    void buildView(QMainWindow *window);
    void buildHelp(QMainWindow *window);
    void buildGo(QMainWindow *window, const QList<PageEntry> &pages);

    QAction *m_refresh = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_palette = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_changePassword = nullptr;
    QMenu *m_page = nullptr;
    struct PageAction
    {
        PageEntry page;
        QAction *action;
    };
    QList<PageAction> m_pages;
    QActionGroup *m_schemes = nullptr;
    QMenu *m_languages = nullptr;
    QAction *m_keepRunning = nullptr;
    QMenu *m_connections = nullptr;
};

} // namespace postject::ui
