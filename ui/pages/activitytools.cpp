// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitytools.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

// In single quotes a shell changes nothing; the quote itself is written outside of them.
QString quoted(QString text)
{
    return u"'%1'"_s.arg(text.replace(u'\'', u"'\\''"_s));
}

} // namespace

ActivityTools::ActivityTools(QWidget *page, ActivityPresenter &presenter, ApiClient &client)
    : QObject(page),
      m_page(page),
      m_presenter(presenter),
      m_client(client),
      m_viewMenu(new QMenu(page)),
      m_viewButton(new QToolButton)
{
    makeActions();
    m_viewButton->setText(tr("Views"));
    m_viewButton->setToolTip(tr("Filters and range under a name"));
    m_viewButton->setAccessibleName(tr("Saved views"));
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    m_viewButton->setMenu(m_viewMenu);
    m_viewButton->hide();
    connect(m_viewMenu, &QMenu::aboutToShow, this, &ActivityTools::fillViews);
    m_buttons = {m_viewButton, addButton(m_follow), addButton(m_top), addButton(m_export)};
}

ActivityTools::~ActivityTools() = default;

QAction *ActivityTools::add(const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void ActivityTools::makeActions()
{
    m_follow = add(tr("&Follow"), u"chevron-up"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_follow->setCheckable(true);
    m_follow->setToolTip(
        tr("Show new entries as they come (%1)").arg(m_follow->shortcut().toString(QKeySequence::NativeText)));
    m_top = add(tr("&Most frequent"), u"overview"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_top->setCheckable(true);
    m_top->setToolTip(tr("Addresses, accounts, endpoints and countries that are seen most (%1)")
                          .arg(m_top->shortcut().toString(QKeySequence::NativeText)));
    m_export = add(tr("&Export…"), u"export"_s, Qt::CTRL | Qt::Key_E);
    m_export->setToolTip(
        tr("Take the log to a file (%1)").arg(m_export->shortcut().toString(QKeySequence::NativeText)));
    m_curl = add(tr("Copy the request as a &curl line"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    connect(m_follow, &QAction::toggled, &m_presenter, &ActivityPresenter::setFollowing);
    connect(m_export, &QAction::triggered, this, &ActivityTools::openExport);
    connect(m_curl, &QAction::triggered, this, &ActivityTools::copyAsCurl);
}

QWidget *ActivityTools::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QList<QAction *> ActivityTools::actions() const
{
    return {m_follow, m_top, m_export, m_curl};
}

void ActivityTools::setViews(QSettings &settings, const QString &account)
{
    m_views = std::make_unique<ActivityViews>(settings, account);
    m_viewButton->show();
}

void ActivityTools::fillViews()
{
    m_viewMenu->clear();
    QMenu *removal = nullptr;
    const QStringList names = m_views->names();
    for (const QString &name : names) {
        const QString text = QString(name).replace(u'&', u"&&"_s);
        connect(m_viewMenu->addAction(text), &QAction::triggered, this, [this, name] { open(name); });
    }
    if (!names.isEmpty())
        m_viewMenu->addSeparator();
    connect(m_viewMenu->addAction(tr("&Save this view…")), &QAction::triggered, this, &ActivityTools::askForName);
    if (names.isEmpty())
        return;
    removal = m_viewMenu->addMenu(tr("&Remove"));
    for (const QString &name : names) {
        const QString text = QString(name).replace(u'&', u"&&"_s);
        connect(removal->addAction(text), &QAction::triggered, this, [this, name] { m_views->remove(name); });
    }
}

void ActivityTools::askForName()
{
    auto *dialog = new QInputDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Its name"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ActivityTools::save);
    dialog->open();
}

void ActivityTools::save(const QString &name)
{
    if (const QString wanted = name.simplified(); !wanted.isEmpty())
        m_views->save(wanted, {.filters = m_presenter.filters(),
                               .range = m_presenter.range(),
                               .custom = m_presenter.span().value_or(TimeSpan{})});
}

void ActivityTools::open(const QString &name)
{
    const std::optional<ActivityView> view = m_views->view(name);
    if (!view)
        return;
    ActivityFilters filters = view->filters;
    filters.everyAccount = m_presenter.filters().everyAccount; // the scope is the window's
    m_presenter.startOver(filters,
                          view->range == ActivityPresenter::Range::Custom ? std::optional(view->custom) : std::nullopt);
    if (view->range != ActivityPresenter::Range::Custom)
        m_presenter.setRange(view->range);
}

void ActivityTools::openExport()
{
    ActivityQuery everything{.everyAccount = m_presenter.filters().everyAccount};
    ActivityQuery range = m_presenter.listQuery();
    range = {.from = range.from, .until = range.until, .everyAccount = range.everyAccount};
    QList<ExportDialog::Scope> scopes{{.words = tr("What is listed"), .query = m_presenter.listQuery()},
                                      {.words = tr("All of the range"), .query = range},
                                      {.words = tr("The whole log"), .query = everything}};
    // Of a text search the list knows only how many it has found so far; an export looks at everything.
    if (m_presenter.listQuery().text.isEmpty())
        scopes[0].rows = m_presenter.model().total();
    auto *dialog = new ExportDialog(m_client, scopes, m_page->window());
    dialog->open();
}

void ActivityTools::copyAsCurl()
{
    QUrlQuery parameters = activityParameters(m_presenter.listQuery());
    const QString path =
        QString(endpoint(EndpointId::ActivityLogs).path) + u'?' + parameters.toString(QUrl::FullyEncoded);
    const QString where = m_client.isLocal() ? u"--unix-socket %1 "_s.arg(quoted(m_client.socketFile())) : QString();
    const QString base = m_client.isLocal() ? u"http://localhost"_s : m_client.serverUrl().toString(QUrl::RemovePath);
    QApplication::clipboard()->setText(
        u"curl -s -H \"Authorization: Bearer $TOKEN\" %1%2"_s.arg(where, quoted(base + path)));
}

} // namespace postject::ui
