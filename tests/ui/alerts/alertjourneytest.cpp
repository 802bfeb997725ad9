// SPDX-License-Identifier: GPL-3.0-or-later
//
// Triage by keyboard on a real server: an attack raises an alert while the page looks on; it is resolved with a note,
// found among the resolved ones with its history, and reopened.
#include "tests/support/serverfixture.h"
#include "ui/pages/alertspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/alertdetail.h"
#include "ui/widgets/alerttable.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class AlertJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triage();
};

void AlertJourneyTest::triage()
{
    theme::apply(theme::Scheme::Light);
    ServerFixture server;
    const QByteArray token = server.admin();
    const auto ask = [&](const QByteArray &path) {
        return server.call({.method = "GET", .target = path, .token = token}, server.freshAddress());
    };
    const QJsonObject me = ask("/v1/auth/me")["account"_L1].toObject();
    ApiClient client;
    client.useServer(QUrl(u"http://127.0.0.1:%1"_s.arg(server.address().port)), {});
    client.setToken(token, QDateTime::currentDateTimeUtc().addDays(1));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"console.ini"_s), QSettings::IniFormat);
    AlertsPage page(client, settings,
                    {.id = me["id"_L1].toString(), .email = me["email"_L1].toString(), .role = u"administrator"_s});
    page.resize(1024, 640);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    QTRY_COMPARE(page.presenter().state(), PageState::EmptyNew);
    QVERIFY(!page.presenter().hadAlerts());
    QTRY_VERIFY(page.presenter().isLive());

    const TestAccount somebody = server.makeAccount();
    for (int i = 0; i < 5; ++i)
        (void)server.call(ServerFixture::loginCall(somebody, u"wrong"_s), "127.0.9.9");
    auto *table = page.findChild<AlertTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 1); // nobody asked
    const QString id = table->currentId();
    QVERIFY(table->model()->index(0, AlertModel::Alert).data().toString().startsWith("5 failed sign-ins"_L1));
    auto *note = page.findChild<AlertDetail *>()->findChild<QLineEdit *>();
    note->setFocus();
    QTest::keyClicks(note, u"a test"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), 0);
    const QByteArray path = "/v1/security/alerts/" + id.toLatin1();
    QTRY_VERIFY(ask(path)["resolved"_L1].toBool());
    QCOMPARE(ask(path)["note"_L1].toString(), u"a test"_s);

    page.applyFilters({{u"resolved"_s, true}});
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *tabs = page.findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    const auto shown = [tabs] { // the list of the tab that is open
        auto *own = qobject_cast<RecordTable *>(tabs->currentWidget());
        return own ? own : tabs->currentWidget()->findChild<RecordTable *>();
    };
    QTRY_VERIFY(shown()->model()->rowCount() >= 5); // the five that led to it
    tabs->setCurrentIndex(2);
    QCOMPARE(shown()->accessibleName(), u"Timeline around the alert"_s);
    QTRY_VERIFY(shown()->model()->rowCount() >= 5); // they were failed sign-ins
    tabs->setCurrentIndex(3);
    QCOMPARE(shown()->accessibleName(), u"History of the alert"_s);
    QTRY_COMPARE(shown()->model()->rowCount(), 2);
    QCOMPARE(shown()->model()->index(0, 1).data().toString(), u"Resolved: a test"_s);
    QCOMPARE(shown()->model()->index(0, 2).data().toString(), me["email"_L1].toString());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_E, Qt::ShiftModifier);
    QTRY_VERIFY(!ask(path)["resolved"_L1].toBool());
    QTRY_VERIFY(page.presenter().canUndo());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(ask(path)["resolved"_L1].toBool());
}

QTEST_MAIN(AlertJourneyTest)
#include "alertjourneytest.moc"
