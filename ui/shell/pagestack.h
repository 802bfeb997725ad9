// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the shell under one header: built when first shown, activated when shown, deactivated when left or when
// the window cannot be seen. GUI thread.
#pragma once

#include "ui/client/sessionclient.h"
#include "ui/pages/page.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

class QSettings;

namespace postject::ui {

class PageHeader;

// What a page is made of, beside itself. Both outlive every page.
struct PageContext
{
    ApiClient &client;
    QSettings &settings;
    AccountAnswer account;     // signed in
    bool everyAccount = false; // the scope that was chosen: administrators only

    // As whom a page of the chosen scope is seen: in that of one account an administrator sees what a member does.
    AccountAnswer viewer() const
    {
        AccountAnswer viewer = account;
        if (!everyAccount)
            viewer.role = QStringLiteral("member");
        return viewer;
    }
};

enum class Audience { Everyone, Administrators };
// Whose data a page shows; said in the header, and of the first to be chosen there by administrators.
enum class Coverage { ChosenScope, OwnAccount, WholeServer };

struct PageEntry
{
    QString name;                // stable, never shown
    QString title;               // translated
    QString icon;                // of theme::icon
    Qt::Key key = Qt::Key_Space; // with Alt it opens the page
    std::function<Page *(const PageContext &context)> make;
    bool startsGroup = false;               // a line above it in the navigation
    Audience audience = Audience::Everyone; // whoever is not of it does not see the page
    Coverage covers = Coverage::OwnAccount;

    bool isOpenTo(const AccountAnswer &account) const
    {
        return audience == Audience::Everyone || account.isAdministrator();
    }
};

class PageStack : public QWidget
{
    Q_OBJECT

public:
    // client and settings outlive the stack.
    PageStack(const QList<PageEntry> &entries, ApiClient &client, QSettings &settings, QWidget *parent = nullptr);

    // Pages of another account are thrown away: nothing of the former one stays.
    void setAccount(const AccountAnswer &account);
    // Builds the page if need be. False, and nothing happens, for a name that is unknown or not open to the account,
    // and while the current page may not be left; then currentChanged names the current one again.
    bool showPage(const QString &name, const QVariantMap &filters = {});
    QString currentName() const { return m_current; }
    QString currentTitle() const; // "" without a page
    Page *currentPage() const;
    bool showsEveryAccount() const { return m_context.everyAccount; } // the chosen scope
    void refresh();
    // False while nobody is signed in or the window is hidden: the current page rests.
    void setLive(bool live);
    void setOffline(bool offline); // every page, also those built later
    void discardPages();
    // All accounts or the own one, kept between runs. Pages are made anew, for what they show is another's; nothing
    // happens while the current one may not be left.
    void setEveryAccount(bool everyAccount);

Q_SIGNALS:
    void currentChanged(const QString &name);
    void pageRequested(const QString &name, const QVariantMap &filters);
    void dataShown(); // the current page has said something new

private:
    const PageEntry *entryOf(const QString &name) const;
    Page *build(const PageEntry &entry);
    void showCoverage(const PageEntry &entry);

    QList<PageEntry> m_entries;
    PageContext m_context;
    QHash<QString, Page *> m_pages;
    QHash<QString, QString> m_summaries;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QString m_current;
    bool m_live = false;
    bool m_offline = false;
};

} // namespace postject::ui
