// SPDX-License-Identifier: GPL-3.0-or-later
//
// The administration pages on a real server: what is saved holds there, a key that was made opens what it may, an
// account that was disabled stays out.
#include "tests/support/serverfixture.h"
#include "ui/pages/accountspage.h"
#include "ui/pages/apikeyspage.h"
#include "ui/pages/notificationspage.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/apikeyform.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/newkeyview.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/settingfield.h"
#include "ui/widgets/snackbar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace postject;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class AdminJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSettingHolds();
    void anOldSignInIsAskedAgain();
    void aKeyOpensWhatItMay();
    void aDisabledAccountStaysOut();
    void aTestMailSaysWhatIsMissing();

private:
    Answer ask(const QByteArray &path, const QByteArray &token)
    {
        return m_server->call({.method = "GET", .target = path, .token = token}, m_server->freshAddress());
    }
    QJsonValue setting(const QString &name)
    {
        for (const QJsonValue &each : ask("/v1/admin/settings", m_server->admin())["settings"_L1].toArray()) {
            if (each["name"_L1] == name)
                return each["value"_L1];
        }
        return QJsonValue::Undefined;
    }
    template <typename P>
    bool open(P &page)
    {
        page.resize(1024, 640);
        page.show();
        page.activateWindow();
        page.activate();
        return QTest::qWaitForWindowActive(&page) &&
               QTest::qWaitFor([&] { return page.presenter().state() != PageState::Loading; });
    }
    static SettingField *field(const QWidget &page, const QString &name)
    {
        for (SettingField *each : page.findChildren<SettingField *>()) {
            if (each->name() == name)
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    static bool says(const QWidget &page, const QString &words)
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
    }
    static void retype(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void AdminJourneyTest::initTestCase()
{
    theme::apply(theme::Scheme::Light);
}

void AdminJourneyTest::init()
{
    m_server = std::make_unique<ServerFixture>();
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->address().port)), {});
    m_client->setToken(m_server->admin(), QDateTime::currentDateTimeUtc().addDays(1));
}

void AdminJourneyTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void AdminJourneyTest::aSettingHolds()
{
    SettingsPage page(*m_client);
    QVERIFY(open(page));
    const QJsonArray listed = ask("/v1/admin/settings", m_server->admin())["settings"_L1].toArray();
    QCOMPARE(page.findChildren<SettingField *>().size(), listed.size());
    auto *attempts = field(page, u"detection.bruteForce.attempts"_s)->findChild<QLineEdit *>();
    retype(attempts, u"3"_s);
    QTest::keyClick(attempts, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(setting(u"detection.bruteForce.attempts"_s), QJsonValue(3));
    QTRY_VERIFY(button(page, u"Undo"_s));
    Q_EMIT page.findChild<SnackBar *>()->undoRequested();
    QTRY_COMPARE(setting(u"detection.bruteForce.attempts"_s), QJsonValue(5));
    auto *mail = field(page, u"mail.server"_s)->findChild<QLineEdit *>();
    retype(mail, u"mail.example.com"_s);
    QTest::keyClick(mail, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(says(page, u"a mail server needs a sender"_s)); // the words of this server are known
    QCOMPARE(setting(u"mail.server"_s), QJsonValue(u""_s));
}

void AdminJourneyTest::anOldSignInIsAskedAgain()
{
    SettingsPage page(*m_client);
    QVERIFY(open(page));
    const QSignalSpy asked(m_client.get(), &ApiClient::signInAskedAgain);
    auto *minutes = field(page, u"access.reauthenticationMinutes"_s)->findChild<QLineEdit *>();
    retype(minutes, u"1"_s);
    QTest::keyClick(minutes, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(setting(u"access.reauthenticationMinutes"_s), QJsonValue(1));
    m_server->clock().advance(std::chrono::minutes(2));
    auto *days = field(page, u"log.retentionDays"_s)->findChild<QLineEdit *>();
    auto *attempts = field(page, u"detection.bruteForce.attempts"_s)->findChild<QLineEdit *>();
    retype(attempts, u"4"_s);
    QTest::keyClick(attempts, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(attempts->text(), u"4"_s);
    m_client->setToken(m_server->signIn(m_server->administrator(), m_server->freshAddress()),
                       QDateTime::currentDateTimeUtc().addDays(1));
    page.activate();
    QTest::keyClick(attempts, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(setting(u"detection.bruteForce.attempts"_s), QJsonValue(4));
    QCOMPARE(days->text(), u"0"_s);
}

void AdminJourneyTest::aKeyOpensWhatItMay()
{
    ApiKeysPage page(*m_client);
    QVERIFY(open(page));
    QCOMPARE(page.presenter().state(), PageState::EmptyNew);
    page.primaryAction()->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"Dashboard"_s);
    page.findChild<ApiKeyForm *>()->findChildren<QCheckBox *>().constFirst()->setChecked(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(page.findChild<NewKeyView *>()->isVisible());
    button(page, u"Copy the key"_s)->click();
    const QByteArray key = QGuiApplication::clipboard()->text().toLatin1();
    QCOMPARE(key.size(), 46);
    QCOMPARE(ask("/v1/security/alerts", key).status, 200);
    QCOMPARE(ask("/v1/auth/2fa", key).status, 403);
    button(page, u"Done"_s)->click();
    page.activate();
    auto *table = page.findChild<ListTable *>();
    QTRY_VERIFY(table->model()->index(0, ApiKeyModel::LastAddress).data().toString().startsWith("127."_L1));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::keyClicks(QApplication::focusWidget(), u"Dashboard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(page.presenter().state(), PageState::EmptyNew);
    QCOMPARE(ask("/v1/security/alerts", key).status, 401);
}

void AdminJourneyTest::aDisabledAccountStaysOut()
{
    const QJsonObject me = ask("/v1/auth/me", m_server->admin())["account"_L1].toObject();
    AccountsPage page(*m_client,
                      {.id = me["id"_L1].toString(), .email = me["email"_L1].toString(), .role = u"administrator"_s});
    QVERIFY(open(page));
    page.primaryAction()->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"zoe@example.com"_s);
    page.findChild<PasswordEdit *>()->setText(u"password123"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(says(page, u"Many people use this password"_s)); // the words of this server are known
    page.findChild<PasswordEdit *>()->setText(u"violet kettle orbit lamp"_s);
    button(page, u"Create the account"_s)->click();
    auto *table = page.findChild<ListTable *>();
    QTRY_COMPARE(table->currentIndex().data().toString(), u"zoe@example.com"_s);
    const TestAccount zoe{.email = u"zoe@example.com"_s, .password = u"violet kettle orbit lamp"_s, .id = {}};
    const auto signIn = [&] { return m_server->call(ServerFixture::loginCall(zoe), m_server->freshAddress()).status; };
    QCOMPARE(signIn(), 200);
    button(page, u"Disable"_s)->click();
    QTRY_VERIFY(page.findChild<SnackBar *>()->isVisible());
    QVERIFY(signIn() >= 400);
    Q_EMIT page.findChild<SnackBar *>()->undoRequested();
    QTRY_VERIFY(button(page, u"Disable"_s));
    QCOMPARE(signIn(), 200);
}

void AdminJourneyTest::aTestMailSaysWhatIsMissing()
{
    NotificationsPage page(*m_client, true);
    QVERIFY(open(page));
    QVERIFY(says(page, u"No mail server is set up."_s));
    button(page, u"Send a test mail"_s)->click();
    QTRY_VERIFY(says(page, u"was not sent. No mail server is set up."_s));
    auto *address = page.findChild<QLineEdit *>();
    retype(address, u"alerts@example.com"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE(ask("/v1/account/notifications", m_server->admin())["email"_L1]["address"_L1].toString(),
                 u"alerts@example.com"_s);
}

QTEST_MAIN(AdminJourneyTest)
#include "adminjourneytest.moc"
