// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetable.h"

#include "ui/pages/accountspage.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/alertspage.h"
#include "ui/pages/anomaliespage.h"
#include "ui/pages/apikeyspage.h"
#include "ui/pages/blockedpage.h"
#include "ui/pages/integritypage.h"
#include "ui/pages/notificationspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/twofactorpage.h"
#include "ui/pages/whitelistpage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageTable)
};

Page *makeAlerts(const PageContext &context)
{
    return new AlertsPage(context.client, context.settings, context.viewer());
}

Page *makeAnomalies(const PageContext &context)
{
    return new AnomaliesPage(context.client, context.settings, context.viewer());
}

Page *makeActivity(const PageContext &context)
{
    auto *page = new ActivityPage(&context.client);
    page->setAdministrator(context.account.isAdministrator());
    page->setEveryAccount(context.everyAccount);
    page->setViews(context.settings, context.account.id);
    return page;
}

Page *makeAccounts(const PageContext &context)
{
    return new AccountsPage(context.client, context.account);
}

Page *makeNotifications(const PageContext &context)
{
    return new NotificationsPage(context.client, context.account.isAdministrator());
}

QList<PageEntry> watchingPages()
{
    return {
        {.name = u"overview"_s,
         .title = Words::tr("Overview"),
         .icon = u"overview"_s,
         .key = Qt::Key_1,
         .make = [](const PageContext &context) { return new OverviewPage(&context.client, context.viewer()); },
         .covers = Coverage::ChosenScope},
        {.name = u"alerts"_s,
         .title = Words::tr("Alerts"),
         .icon = u"alerts"_s,
         .key = Qt::Key_2,
         .make = &makeAlerts,
         .covers = Coverage::ChosenScope},
        {.name = u"activity"_s,
         .title = Words::tr("Activity"),
         .icon = u"activity"_s,
         .key = Qt::Key_3,
         .make = &makeActivity,
         .covers = Coverage::ChosenScope},
        {.name = u"anomalies"_s,
         .title = Words::tr("Anomalies"),
         .icon = u"anomalies"_s,
         .key = Qt::Key_4,
         .make = &makeAnomalies,
         .covers = Coverage::ChosenScope},
    };
}

QList<PageEntry> guardingPages()
{
    return {
        {.name = u"whitelist"_s,
         .title = Words::tr("IP whitelist"),
         .icon = u"whitelist"_s,
         .key = Qt::Key_5,
         .make = [](const PageContext &context) { return new WhitelistPage(context.client); },
         .startsGroup = true},
        {.name = u"blocked"_s,
         .title = Words::tr("Blocked IPs"),
         .icon = u"blocked"_s,
         .key = Qt::Key_6,
         .make = [](const PageContext &context) { return new BlockedPage(&context.client); },
         .audience = Audience::Administrators,
         .covers = Coverage::WholeServer},
        {.name = u"two-factor"_s,
         .title = Words::tr("Two-factor"),
         .icon = u"two-factor"_s,
         .key = Qt::Key_7,
         .make = [](const PageContext &context) { return new TwoFactorPage(context.client); },
         .startsGroup = true},
    };
}

QList<PageEntry> administrationPages()
{
    return {
        {.name = u"accounts"_s,
         .title = Words::tr("Accounts"),
         .icon = u"accounts"_s,
         .key = Qt::Key_8,
         .make = &makeAccounts,
         .audience = Audience::Administrators,
         .covers = Coverage::WholeServer},
        {.name = u"api-keys"_s,
         .title = Words::tr("API keys"),
         .icon = u"api-keys"_s,
         .key = Qt::Key_9,
         .make = [](const PageContext &context) { return new ApiKeysPage(context.client); }},
        {.name = u"notifications"_s,
         .title = Words::tr("Notifications"),
         .icon = u"notifications"_s,
         .key = Qt::Key_0,
         .make = &makeNotifications,
         .startsGroup = true},
        {.name = u"settings"_s,
         .title = Words::tr("Server settings"),
         .icon = u"server"_s,
         .key = Qt::Key_Minus,
         .make = [](const PageContext &context) { return new SettingsPage(context.client); },
         .audience = Audience::Administrators,
         .covers = Coverage::WholeServer},
        {.name = u"integrity"_s,
         .title = Words::tr("Log integrity"),
         .icon = u"check"_s,
         .key = Qt::Key_Equal,
         .make = [](const PageContext &context) { return new IntegrityPage(context.client); },
         .audience = Audience::Administrators,
         .covers = Coverage::WholeServer},
    };
}

} // namespace

QList<PageEntry> pageTable()
{
    return watchingPages() + guardingPages() + administrationPages();
}

} // namespace postject::ui
