// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

ShellActions::ShellActions(QMainWindow *window, const QList<PageEntry> &pages) : QObject(window)
{
    buildFileAndEdit(window);
    buildView(window);
    buildGo(window, pages);
    m_page = window->menuBar()->addMenu(QString());
    setPageActions({}, {});
    buildHelp(window);
}

void ShellActions::buildHelp(QMainWindow *window)
{
    QMenu *help = window->menuBar()->addMenu(tr("&Help"));
    QAction *manual = add(help, tr("&Manual"), u"help"_s, {QKeySequence(QKeySequence::HelpContents)});
    QAction *shortcuts = add(help, tr("&Keyboard shortcuts"), {}, {QKeySequence(Qt::Key_Question)});
    connect(manual, &QAction::triggered, this, &ShellActions::manualChosen);
    connect(shortcuts, &QAction::triggered, this, &ShellActions::shortcutsChosen);
    help->addSeparator();
    QAction *about = add(help, tr("&About Postject Security Console"), u"info"_s, {});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &ShellActions::aboutChosen);
}

QAction *ShellActions::add(QMenu *menu, const QString &text, const QString &icon, const QList<QKeySequence> &keys)
{
    QAction *action = icon.isEmpty() ? menu->addAction(text) : menu->addAction(theme::icon(icon), text);
    action->setShortcuts(keys);
    return action;
}

void ShellActions::buildFileAndEdit(QMainWindow *window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&File"));
    m_changePassword = add(file, tr("Change &password…"), u"user"_s, {});
    m_signOut = add(file, tr("&Lock and sign out"), u"lock"_s, {QKeySequence(Qt::CTRL | Qt::Key_L)});
    file->addSeparator();
    m_connections = file->addMenu(theme::icon(u"server"_s), tr("&Connections"));
    setConnections({}, {});
    file->addSeparator();
    QAction *quit = add(file, tr("&Quit"), u"logout"_s, {QKeySequence(QKeySequence::Quit)});
    quit->setMenuRole(QAction::QuitRole);
    QMenu *edit = window->menuBar()->addMenu(tr("&Edit"));
    m_filter = add(edit, tr("&Filter this page"), u"search"_s, {QKeySequence(QKeySequence::Find)});
    m_palette = add(edit, tr("&Command palette…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_K)});
    connect(m_palette, &QAction::triggered, this, &ShellActions::paletteChosen);
    connect(m_changePassword, &QAction::triggered, this, &ShellActions::changePasswordChosen);
    connect(m_signOut, &QAction::triggered, this, &ShellActions::signOutChosen);
    connect(quit, &QAction::triggered, this, &ShellActions::quitChosen);
    connect(m_filter, &QAction::triggered, this, &ShellActions::filterChosen);
}

void ShellActions::buildView(QMainWindow *window)
{
    QMenu *view = window->menuBar()->addMenu(tr("&View"));
    m_refresh = add(view, tr("&Refresh"), u"refresh"_s, {QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F5)});
    connect(m_refresh, &QAction::triggered, this, &ShellActions::refreshChosen);
    view->addSeparator();
    QAction *next = add(view, tr("&Next pane"), {}, {QKeySequence(Qt::Key_F6)});
    QAction *previous = add(view, tr("&Previous pane"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    connect(next, &QAction::triggered, this, [this] { Q_EMIT paneChosen(1); });
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT paneChosen(-1); });
    view->addSeparator();

    QMenu *themes = view->addMenu(theme::icon(u"theme"_s), tr("&Theme"));
    m_schemes = new QActionGroup(this);
    const std::initializer_list<std::pair<theme::Scheme, QString>> schemes{
        {theme::Scheme::System, tr("As the &system")},
        {theme::Scheme::Light, tr("&Light")},
        {theme::Scheme::Dark, tr("&Dark")},
    };
    for (const auto &[scheme, text] : schemes) {
        QAction *action = m_schemes->addAction(text);
        action->setCheckable(true);
        action->setData(theme::schemeName(scheme));
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { Q_EMIT schemeChosen(scheme); });
    }
    m_languages = view->addMenu(tr("&Language"));
    setLanguages({}, {});
    view->addSeparator();
    m_keepRunning = add(view, tr("&Keep running in the tray"), {}, {});
    m_keepRunning->setCheckable(true);
    connect(m_keepRunning, &QAction::triggered, this, &ShellActions::keepRunningChosen);
    offerTray(false, false);
}

void ShellActions::buildGo(QMainWindow *window, const QList<PageEntry> &pages)
{
    QMenu *go = window->menuBar()->addMenu(tr("&Go"));
    for (const PageEntry &page : pages) {
        if (page.startsGroup)
            go->addSeparator();
        QAction *action = add(go, page.title, page.icon, {QKeySequence(QKeyCombination(Qt::ALT, page.key))});
        connect(action, &QAction::triggered, this, [this, name = page.name] { Q_EMIT pageChosen(name); });
        m_pages.append({.page = page, .action = action});
    }
}

void ShellActions::setAccount(const AccountAnswer *account)
{
    for (const auto &[page, action] : std::as_const(m_pages)) {
        const bool isOpen = account && page.isOpenTo(*account);
        action->setEnabled(isOpen);
        action->setVisible(isOpen || !account);
    }
    for (QAction *action : {m_refresh, m_filter, m_palette, m_changePassword, m_signOut})
        action->setEnabled(account != nullptr);
}

void ShellActions::setPageActions(const QString &title, const QList<QAction *> &actions)
{
    m_page->clear();
    m_page->setTitle(title);
    m_page->addActions(actions);
    m_page->menuAction()->setVisible(!actions.isEmpty());
}

void ShellActions::setLanguages(const QList<LanguageChoice> &languages, const QString &chosen)
{
    m_languages->clear();
    QList<LanguageChoice> choices{{.code = {}, .name = tr("As the &system")}};
    choices += languages;
    for (const auto &[code, name] : std::as_const(choices)) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    m_languages->menuAction()->setVisible(!languages.isEmpty());
}

void ShellActions::setConnections(const QList<ConnectionChoice> &connections, const QString &current)
{
    m_connections->clear();
    for (const auto &[id, name] : connections) {
        QAction *action = m_connections->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(id == current);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT connectionChosen(id); });
    }
    m_connections->addSeparator();
    QAction *all = m_connections->addAction(tr("&Add, rename, remove…", "connections"));
    connect(all, &QAction::triggered, this, &ShellActions::connectionsChosen);
}

void ShellActions::setLanguageEnabled(bool enabled)
{
    m_languages->menuAction()->setEnabled(enabled);
}

void ShellActions::offerTray(bool isThere, bool wanted)
{
    m_keepRunning->setVisible(isThere);
    m_keepRunning->setChecked(wanted);
}

void ShellActions::setScheme(theme::Scheme scheme)
{
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().toString() == theme::schemeName(scheme));
}

} // namespace postject::ui
