// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Alerts page in a window, against a server with alerts, as a person with a keyboard has it before them.
#pragma once

#include "tests/support/pageframe.h"
#include "tests/ui/alerts/fakealerts.h"
#include "ui/pages/alertspage.h"
#include "ui/widgets/alertdetail.h"
#include "ui/widgets/alerttable.h"
#include "ui/widgets/keptlayout.h"
#include "ui/widgets/statestack.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace postject::test {

using namespace Qt::Literals::StringLiterals;

class AlertsBench
{
public:
    explicit AlertsBench(bool isAdministrator = true)
    {
        if (!server.listen())
            qFatal("no port for the server");
        client.useServer(server.url(), {});
        client.setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
        make(isAdministrator);
    }

    // Anew, with what the settings keep.
    void make(bool isAdministrator = true)
    {
        const ui::AccountAnswer account{.id = fake.caller,
                                        .email = u"ana@example.com"_s,
                                        .role = isAdministrator ? u"administrator"_s : u"member"_s};
        page = new ui::AlertsPage(client, settings, account);
        frame = std::make_unique<PageFrame>(page, u"Alerts"_s);
        ui::keepLayoutOf(frame.get(), settings);
    }

    bool start()
    {
        frame->show();
        if (!QTest::qWaitForWindowExposed(frame.get()))
            return false;
        frame->activateWindow();
        page->activate();
        table()->setFocus();
        const auto isThere = [this] {
            return page->presenter().state() != ui::PageState::Loading && page->presenter().isLive();
        };
        if (!QTest::qWaitFor(isThere))
            return false;
        if (table()->isVisible())
            table()->setFocus();
        return true;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : frame.get(), key, modifiers);
    }
    ui::AlertTable *table() const { return page->findChild<ui::AlertTable *>(); }
    ui::AlertDetail *detail() const { return page->findChild<ui::AlertDetail *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString currentId() const { return table()->currentId(); }
    QString idAt(int row) const { return page->presenter().model().alert(row).id; }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : frame->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : frame->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    template <typename Widget>
    Widget *named(const QString &accessibleName) const
    {
        for (Widget *each : page->findChildren<Widget *>()) {
            if (each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }

    FakeServer server;
    FakeAlerts fake{server};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"console.ini"_s), QSettings::IniFormat};
    ui::ApiClient client;
    std::unique_ptr<PageFrame> frame;
    ui::AlertsPage *page = nullptr;
};

} // namespace postject::test
