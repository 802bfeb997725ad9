// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/client/apiclient.h"
#include "ui/client/consoletime.h"
#include "ui/shell/offlinebar.h"
#include "ui/shell/pivotactions.h"
#include "ui/shell/sessionsheet.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shelldialogs.h"
#include "ui/shell/statuschips.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/keptlayout.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr auto kThemeKey = "window/theme"_L1;
constexpr QSize kDefaultSize(1280, 800), kMinimumSize(960, 600);
constexpr auto kPageKey = "window/page"_L1;
constexpr int kCollapseBelow = 1100;
constexpr int kKeepAfter = 300; // milliseconds
constexpr int kBrandIcon = 28;

} // namespace

MainWindow::MainWindow(ApiClient *client, const QList<PageEntry> &pages, QSettings *settings, QWidget *parent)
    : QMainWindow(parent),
      m_client(client),
      m_settings(settings),
      m_table(pages),
      m_actions(new ShellActions(this, pages)),
      m_root(new QStackedWidget),
      m_signInHost(new QWidget),
      m_chips(new StatusChips)
{
    keepLayoutOf(this, *settings);
    setWindowTitle(tr("Postject Security Console"));
    setWindowIcon(theme::icon(u"app"_s));
    setMinimumSize(kMinimumSize);
    auto *host = new QVBoxLayout(m_signInHost);
    host->setContentsMargins({});
    m_workspace = buildWorkspace();
    m_root->addWidget(m_signInHost);
    m_root->addWidget(m_workspace);
    setCentralWidget(m_root);
    setStatusBar(m_chips);
    m_pivots = new PivotActions(this, m_pages, *client);
    m_dialogs = new ShellDialogs(this, *client, *settings, *m_pivots);
    m_sheet = new SessionSheet(m_workspace);
    connectActions();
    connectParts();
    m_actions->setAccount(nullptr);
    m_actions->setScheme(savedScheme(*settings));
    m_keepPlace.setSingleShot(true);
    m_keepPlace.setInterval(kKeepAfter);
    connect(&m_keepPlace, &QTimer::timeout, this, [this] { m_settings->setValue(kGeometryKey, saveGeometry()); });
    placeOnScreen();
    updateConnection();
    restyle();
}

MainWindow::~MainWindow() = default;

// Where it was, or in its own size; never larger than the screen that it is on.
void MainWindow::placeOnScreen()
{
    const QSize frame(0, style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this));
    resize(kDefaultSize.boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings->value(kGeometryKey).toByteArray());
    if (!isMaximized())
        resize(size().boundedTo(screen()->availableSize()));
}

theme::Scheme MainWindow::savedScheme(const QSettings &settings)
{
    return theme::schemeFromName(settings.value(kThemeKey).toString()).value_or(theme::Scheme::System);
}

QWidget *MainWindow::buildWorkspace()
{
    auto *workspace = new QWidget;
    m_nav = new NavList;
    m_navColumn = new QWidget;
    m_navColumn->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_navColumn);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBrand());
    column->addWidget(m_nav, 1);

    m_offline = new OfflineBar(m_client);
    m_pages = new PageStack(m_table, *m_client, *m_settings);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_offline);
    main->addWidget(m_pages, 1);
    auto *all = new QHBoxLayout(workspace);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_navColumn);
    all->addLayout(main, 1);
    return workspace;
}

QWidget *MainWindow::buildBrand()
{
    auto *brand = new QWidget;
    auto *mark = new PlainLabel;
    mark->setPixmap(theme::icon(u"app"_s).pixmap(QSize(kBrandIcon, kBrandIcon), devicePixelRatioF()));
    m_brand = new PlainLabel(tr("Postject"));
    auto *line = new QHBoxLayout(brand);
    line->setContentsMargins((56 - kBrandIcon) / 2, theme::kLarge, theme::kSmall, theme::kMedium);
    line->setSpacing(theme::kMedium);
    line->addWidget(mark);
    line->addWidget(m_brand, 1);
    return brand;
}

void MainWindow::connectActions()
{
    connect(m_actions, &ShellActions::pageChosen, this, &MainWindow::openPage);
    connect(m_actions, &ShellActions::refreshChosen, m_pages, &PageStack::refresh);
    connect(m_actions, &ShellActions::filterChosen, this, [this] {
        if (Page *page = m_pages->currentPage())
            page->focusFilter();
    });
    connect(m_actions, &ShellActions::signOutChosen, this, &MainWindow::signOutRequested);
    connect(m_actions, &ShellActions::changePasswordChosen, this,
            [this] { m_dialogs->changePassword(m_account.email); });
    connect(m_actions, &ShellActions::keepRunningChosen, this, &MainWindow::keepRunningChosen);
    connect(m_actions, &ShellActions::quitChosen, this, [this] {
        if (closeForGood())
            Q_EMIT quitChosen();
    });
    connect(m_actions, &ShellActions::languageChosen, this, &MainWindow::languageChosen);
    connect(m_actions, &ShellActions::connectionChosen, this, &MainWindow::connectionChosen);
    connect(m_actions, &ShellActions::connectionsChosen, this, &MainWindow::connectionsRequested);
    connect(m_actions, &ShellActions::paneChosen, this, &MainWindow::movePane);
    connect(m_actions, &ShellActions::aboutChosen, m_dialogs, &ShellDialogs::showAbout);
    connect(m_actions, &ShellActions::paletteChosen, m_dialogs, &ShellDialogs::showPalette);
    connect(m_actions, &ShellActions::manualChosen, this, [this] { m_dialogs->showManual(m_pages->currentName()); });
    connect(m_actions, &ShellActions::shortcutsChosen, m_dialogs, &ShellDialogs::showShortcuts);
    connect(m_dialogs, &ShellDialogs::pageRequested, this, &MainWindow::openPage);
    connect(m_actions, &ShellActions::schemeChosen, this, [this](theme::Scheme scheme) {
        theme::apply(scheme);
        m_settings->setValue(kThemeKey, theme::schemeName(scheme));
        Q_EMIT schemeChanged(scheme);
    });
}

void MainWindow::connectParts()
{
    connect(m_nav, &NavList::pageChosen, this, [this](const QString &name) { m_pages->showPage(name); });
    connect(m_pages, &PageStack::currentChanged, m_nav, &NavList::setCurrentName);
    connect(m_pages, &PageStack::currentChanged, this, &MainWindow::showPageActions);
    connect(m_pages, &PageStack::currentChanged, this,
            [this](const QString &name) { m_settings->setValue(kPageKey, name); });
    connect(m_pages, &PageStack::currentChanged, this, &MainWindow::situationChanged); // also after a change of scope
    connect(m_pages, &PageStack::pageRequested, this, &MainWindow::goTo);
    connect(m_pages, &PageStack::dataShown, this, [this] {
        const QDateTime now = consoletime::utc();
        m_chips->setUpdated(now);
        m_offline->setDataTime(now);
    });
    connect(m_offline, &OfflineBar::offlineChanged, this, [this](bool offline) {
        updateConnection();
        m_pages->setOffline(offline);
        if (!offline)
            m_pages->refresh();
        Q_EMIT situationChanged();
    });
    connect(m_client, &ApiClient::sessionEnded, this, &MainWindow::endSession);
    connect(m_client, &ApiClient::signInAskedAgain, this, &MainWindow::askAgain);
    connect(m_sheet, &SessionSheet::cancelled, this, &MainWindow::cancelSignIn);
    connect(m_sheet, &SessionSheet::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_chips, &StatusChips::refreshPressed, m_pages, &PageStack::refresh);
    connect(m_chips, &StatusChips::accountPressed, this,
            [this] { showChipMenu({m_actions->changePassword(), m_actions->signOut()}); });
    connect(m_chips, &StatusChips::connectionPressed, this,
            [this] { showChipMenu({m_actions->refresh(), m_actions->connections()->menuAction()}); });
    connect(m_offline, &OfflineBar::certificateQuestioned, this, &MainWindow::certificateQuestioned);
    connect(m_offline, &OfflineBar::anotherServerRequested, this, &MainWindow::connectionsRequested);
}

void MainWindow::showSignIn(QWidget *signIn)
{
    m_dialogs->closePasswordDialog();
    if (m_sheet->isVisible())
        m_sheet->finish();
    m_signIn = signIn;
    m_pages->setLive(false);
    m_pages->discardPages();
    showPageActions();
    m_account = {};
    m_pivots->setAccount({});
    m_chips->setAccount({}, false);
    m_chips->setUpdated({});
    m_offline->setDataTime({});
    m_actions->setAccount(nullptr);
    m_actions->setLanguageEnabled(true);
    updateConnection();
    m_signInHost->layout()->addWidget(signIn);
    signIn->show();
    m_root->setCurrentWidget(m_signInHost);
    signIn->setFocus();
    Q_EMIT situationChanged();
}

void MainWindow::showPages()
{
    putSignInAway();
    m_actions->setAccount(&m_account);
    m_actions->setLanguageEnabled(true);
    updateConnection();
    const bool fresh = m_root->currentWidget() != m_workspace || m_pages->currentName().isEmpty();
    m_root->setCurrentWidget(m_workspace);
    if (m_pages->currentName().isEmpty() && !m_pages->showPage(m_settings->value(kPageKey).toString()))
        m_pages->showPage(m_table.constFirst().name);
    updateLive();
    if (fresh)
        m_nav->setFocus();
    Q_EMIT situationChanged();
}

void MainWindow::putSignInAway()
{
    if (m_sheet->isVisible())
        m_sheet->finish();
    if (!m_signIn)
        return;
    m_signIn->setParent(this); // kept for the next time
    m_signIn->hide();
}

void MainWindow::endSession()
{
    coverPages(SessionSheet::Reason::Ended);
}

// A page that asks for more than one change is asked once.
void MainWindow::askAgain()
{
    if (!m_sheet->isVisible())
        coverPages(SessionSheet::Reason::AskedAgain);
}

void MainWindow::coverPages(SessionSheet::Reason reason)
{
    m_dialogs->closePasswordDialog(); // it would stand between the user and the sign-in
    m_pages->setLive(false);
    m_actions->setAccount(nullptr);
    m_actions->setLanguageEnabled(false); // a new window would lose what was typed under the sheet
    if (m_signIn && m_root->currentWidget() == m_workspace)
        m_sheet->showSignIn(m_signIn, reason);
    Q_EMIT situationChanged();
}

void MainWindow::cancelSignIn()
{
    Q_EMIT signInCancelled(); // first: it moves the focus
    putSignInAway();
    m_actions->setAccount(&m_account);
    m_actions->setLanguageEnabled(true);
    updateLive();
}

void MainWindow::setAccount(const AccountAnswer &account)
{
    m_account = account;
    m_pages->setAccount(account);
    m_pivots->setAccount(account);
    m_chips->setAccount(account.email, account.isAdministrator());
    QList<NavEntry> entries;
    for (const PageEntry &page : std::as_const(m_table)) {
        if (page.isOpenTo(account))
            entries.append(
                {.name = page.name, .title = page.title, .icon = page.icon, .startsGroup = page.startsGroup});
    }
    m_nav->setEntries(entries);
    m_nav->setCurrentName(m_pages->currentName());
    m_navColumn->setFixedWidth(m_nav->sizeHint().width());
}

void MainWindow::setConnections(const QList<ConnectionChoice> &connections, const QString &current)
{
    m_actions->setConnections(connections, current);
}

void MainWindow::setBadge(const QString &page, int count, const QString &sentence)
{
    m_nav->setBadge(page, count, sentence);
}

bool MainWindow::goTo(const QString &page, const QVariantMap &filters)
{
    return m_pages->showPage(page, filters);
}

void MainWindow::showPageActions()
{
    const Page *page = m_pages->currentPage();
    m_actions->setPageActions(m_pages->currentTitle(), page ? page->menuActions() : QList<QAction *>());
}

// By menu or key: the page itself gets the focus, and its name is said.
void MainWindow::openPage(const QString &name)
{
    if (!m_pages->showPage(name))
        return;
    m_nav->setFocus(Qt::ShortcutFocusReason);
    announce(m_pages, m_nav->currentIndex().data().toString());
}

QString MainWindow::currentPage() const
{
    return m_pages->currentName();
}

bool MainWindow::isSessionEnded() const
{
    return m_sheet->isVisible();
}

bool MainWindow::isSignedIn() const
{
    return !m_account.id.isEmpty() && m_client->hasToken();
}

bool MainWindow::isOffline() const
{
    return m_offline->isOffline();
}

bool MainWindow::showsEveryAccount() const
{
    return m_pages->showsEveryAccount();
}

void MainWindow::offerTray(bool isThere, bool wanted)
{
    m_actions->offerTray(isThere, wanted);
    m_hidesOnClose = isThere && wanted;
}

bool MainWindow::closeForGood()
{
    const QScopedValueRollback leaving(m_closesForGood, true);
    return close();
}

void MainWindow::setLanguages(const QList<LanguageChoice> &languages, const QString &chosen)
{
    m_actions->setLanguages(languages, chosen);
}

void MainWindow::updateLive()
{
    const bool seen = isVisible() && !isMinimized();
    m_pages->setLive(seen && m_root->currentWidget() == m_workspace && !m_sheet->isVisible());
}

void MainWindow::updateConnection()
{
    const auto link = m_offline->isOffline()    ? StatusChips::Link::Offline
                      : m_client->isLocal()     ? StatusChips::Link::Local
                      : m_client->isEncrypted() ? StatusChips::Link::Encrypted
                                                : StatusChips::Link::Plain;
    m_chips->setConnection(m_client->serverName(), link);
}

void MainWindow::movePane(int step)
{
    const QList<QWidget *> panes{m_nav, m_pages, m_chips};
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (focus == panes[i] || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    QWidget *pane = panes[(current + step + panes.size()) % panes.size()];
    if (pane == m_nav)
        return m_nav->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *each = pane->nextInFocusChain(); each != pane; each = each->nextInFocusChain()) {
        const bool takes = each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus);
        if (takes && pane->isAncestorOf(each))
            return each->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::showChipMenu(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions);
    const QWidget *chip = QApplication::focusWidget();
    const QPoint above(0, -menu->sizeHint().height());
    menu->popup(chip ? chip->mapToGlobal(above) : m_chips->mapToGlobal(above));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isVisible())
        m_keepPlace.start();
    const bool narrow = width() < kCollapseBelow;
    m_nav->setCollapsed(narrow);
    m_brand->setVisible(!narrow);
    m_navColumn->setFixedWidth(m_nav->sizeHint().width());
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    if (isVisible())
        m_keepPlace.start();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!m_pages)
        return;
    if (event->type() == QEvent::WindowStateChange)
        updateLive();
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateLive();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateLive();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_hidesOnClose && !m_closesForGood) { // nothing is lost by that, so no page is asked
        event->ignore();
        hide();
        Q_EMIT hiddenByClosing();
        return;
    }
    Page *shown = m_root->currentWidget() == m_workspace ? m_pages->currentPage() : nullptr;
    if (shown && !shown->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings->setValue(kGeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::restyle()
{
    m_brand->setFont(theme::font(theme::Type::Section));
    QPalette nav = m_navColumn->palette();
    nav.setColor(QPalette::Window, theme::colour(theme::Colour::Nav));
    m_navColumn->setPalette(nav);
}

} // namespace postject::ui
