// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the whitelist page share: the page, its server, and hands and eyes for both.
#pragma once

#include "tests/ui/whitelist/fakewhitelist.h"
#include "ui/dialogs/whitelistimportdialog.h"
#include "ui/pages/whitelistpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lockoutbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/toneline.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace postject::test {

using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

inline const QString kYou = u"203.0.113.5"_s; // as the server sees the console

inline QStringList filler(int count)
{
    QStringList entries;
    for (int i = 0; i < count; ++i)
        entries.append(u"10.0.0.%1"_s.arg(i));
    return entries;
}

// The page on a window of its own before a server with that list.
struct WhitelistBench
{
    FakeServer server;
    FakeWhitelist list;
    ApiClient api;
    std::unique_ptr<WhitelistPage> page;

    explicit WhitelistBench(const QStringList &entries, const QString &clientIp = kYou)
        : list(server, entries, clientIp)
    {
        server.listen();
        api.useServer(server.url(), {});
        api.setToken("ey.x.y", QDateTime::currentDateTimeUtc().addDays(1));
        page = std::make_unique<WhitelistPage>(api);
        page->resize(1072, 700);
        page->show();
        page->activateWindow();
        page->activate();
    }
    bool ready() const
    {
        return QTest::qWaitFor([this] { return states()->state() == PageState::Ready && idle(); });
    }
    StateStack *states() const { return page->findChild<StateStack *>(); }
    bool idle() const { return named(u"Add to the whitelist"_s) && named(u"Add to the whitelist"_s)->isEnabled(); }
    QPushButton *named(const QString &name) const { return find(page.get(), name); }
    static QPushButton *find(QWidget *root, const QString &name)
    {
        for (QPushButton *each : root->findChildren<QPushButton *>()) {
            if ((each->accessibleName() == name || each->text() == name) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QTableView *table() const { return page->findChild<QTableView *>(); }
    QStringList shown() const
    {
        QStringList shown;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            shown.append(table()->model()->index(row, 0).data().toString());
        return shown;
    }
    QLineEdit *field(const QString &name = u"Address or range to allow"_s) const
    {
        for (QLineEdit *each : page->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    LockOutBar *lockOut() const { return page->findChild<LockOutBar *>(); }
    QString said() const { return said(page.get()); }
    static QString said(QWidget *root)
    {
        QStringList said;
        for (const ToneLine *line : root->findChildren<ToneLine *>()) {
            if (line->isVisible())
                said.append(line->text());
        }
        for (const MessageBar *bar : root->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                said.append(bar->accessibleName());
        }
        return said.join(u'\n');
    }
    void add(const QString &text) const
    {
        field()->clear();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    void select(const QStringList &entries) const
    {
        table()->clearSelection();
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (entries.contains(table()->model()->index(row, 0).data().toString())) {
                table()->selectionModel()->select(table()->model()->index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
                table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                           QItemSelectionModel::NoUpdate);
            }
        }
        table()->setFocus();
    }
    QStringList sent() const
    {
        QStringList sent;
        for (const FakeRequest &request : server.requests()) {
            if (request.endpoint == EndpointId::AddToWhitelist)
                sent.append((request.body["preventLockout"_L1].toBool() ? u'+' : u'!') +
                            request.body["ip"_L1].toString());
            else if (request.endpoint == EndpointId::RemoveFromWhitelist)
                sent.append(u'-' + request.body["ip"_L1].toString());
        }
        return sent;
    }
    WhitelistImportDialog *import(const QString &text) const
    {
        table()->setFocus();
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        return page->findChild<WhitelistImportDialog *>();
    }
};

} // namespace postject::test
