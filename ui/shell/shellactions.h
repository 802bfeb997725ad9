// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the shell and the menus that hold them: keys are accelerators, never the only way. GUI thread.
#pragma once

#include "ui/shell/pagestack.h"
#include "ui/theme/theme.h"

class QActionGroup;
class QMainWindow;

namespace postject::ui {

class ShellActions : public QObject
{
    Q_OBJECT

public:
    ShellActions(QMainWindow *window, const QList<PageEntry> &pages); // fills the window's menu bar; its child

    void setSignedIn(bool signedIn); // what needs an account is off while there is none
    void setScheme(theme::Scheme scheme);

    QAction *refresh() const { return m_refresh; }
    QAction *signOut() const { return m_signOut; }

Q_SIGNALS:
    void pageChosen(const QString &name);
    void refreshChosen();
    void filterChosen();
    void signOutChosen();
    void paneChosen(int step); // +1 next, -1 previous
    void schemeChosen(postject::ui::theme::Scheme scheme);
    void aboutChosen();

private:
    QAction *add(QMenu *menu, const QString &text, const QString &icon, const QList<QKeySequence> &keys);
    void buildFileAndEdit(QMainWindow *window);
    void buildView(QMainWindow *window);
    void buildGo(QMainWindow *window, const QList<PageEntry> &pages);

    QAction *m_refresh = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_signOut = nullptr;
    QList<QAction *> m_pages;
    QActionGroup *m_schemes = nullptr;
};

} // namespace postject::ui
