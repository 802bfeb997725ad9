// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Accounts page by keyboard, against a scripted server that keeps accounts as the real one does.
#include "ui/pages/accountspage.h"
#include "tests/support/accessibilityproblems.h"
#include "tests/ui/admin/pagebench.h"
#include "ui/widgets/accountform.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/passwordedit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

namespace {

QString idOf(int number)
{
    return u"acct_%1"_s.arg(number, 13, 10, QLatin1Char('0'));
}

struct Bench : PageBench<AccountsPage>
{
    Bench()
        : PageBench(u"Accounts"_s, [](ApiClient &api, QSettings &) {
              return new AccountsPage(api, {.id = idOf(1), .email = u"ana@example.com"_s, .role = u"administrator"_s});
          })
    {
        add(u"ana@example.com"_s, true, true);
        add(u"Ben@example.com"_s, false, false);
        add(u"cleo@example.com"_s, true, true);
        serve();
    }
    void add(const QString &email, bool isAdministrator, bool hasTwoFactor)
    {
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        accounts.append(QJsonObject{{u"id"_s, idOf(int(accounts.size()) + 1)},
                                    {u"email"_s, email},
                                    {u"role"_s, isAdministrator ? u"administrator"_s : u"member"_s},
                                    {u"disabled"_s, false},
                                    {u"twoFactorEnabled"_s, hasTwoFactor},
                                    {u"createdAt"_s, now},
                                    {u"lastLoginAt"_s, hasTwoFactor ? QJsonValue(now) : QJsonValue()}});
    }
    void serve()
    {
        server.on(EndpointId::ListAccounts, [this](const FakeRequest &request) {
            const auto number = [&](const QString &name) { return request.query.queryItemValue(name).toLongLong(); };
            QJsonArray part;
            for (qint64 i = number(u"offset"_s); i < accounts.size() && part.size() < number(u"limit"_s); ++i)
                part.append(accounts[i]);
            return FakeAnswer::json({{u"accounts"_s, part}, {u"total"_s, accounts.size()}});
        });
        server.on(EndpointId::CreateAccount, [this](const FakeRequest &request) { return create(request.body); });
        server.on(EndpointId::ChangeAccount, [this](const FakeRequest &request) { return change(request); });
        server.on(EndpointId::DeleteAccount, [this](const FakeRequest &request) {
            for (qsizetype i = 0; i < accounts.size(); ++i) {
                if (accounts[i]["id"_L1] == request.arguments.constFirst()) {
                    accounts.removeAt(i);
                    return FakeAnswer{.status = 204};
                }
            }
            return FakeAnswer::problem(ErrorCode::NotFound);
        });
    }
    FakeAnswer create(const QJsonObject &body)
    {
        for (const QJsonValue &each : std::as_const(accounts)) {
            if (each["email"_L1] == body["email"_L1])
                return FakeAnswer::problem(ErrorCode::AlreadyExists);
        }
        if (body["password"_L1] == u"password123"_s)
            return FakeAnswer::problem(
                ErrorCode::InvalidRequest, {},
                {{u"errors"_s, QJsonArray{QJsonObject{{u"field"_s, u"password"_s},
                                                      {u"message"_s, u"is among the most common passwords"_s}}}}});
        add(body["email"_L1].toString(), body["role"_L1] == u"administrator"_s, false);
        return FakeAnswer::json(accounts.last().toObject(), 201);
    }
    FakeAnswer change(const FakeRequest &request)
    {
        for (qsizetype i = 0; i < accounts.size(); ++i) {
            QJsonObject account = accounts[i].toObject();
            if (account["id"_L1] != request.arguments.constFirst())
                continue;
            if (request.body.contains("disabled"_L1))
                account.insert(u"disabled"_s, request.body["disabled"_L1]);
            if (request.body["resetTwoFactor"_L1].toBool())
                account.insert(u"twoFactorEnabled"_s, false);
            accounts.replace(i, account);
            return FakeAnswer::json(account);
        }
        return FakeAnswer::problem(ErrorCode::NotFound);
    }
    ListTable *table() const { return any<ListTable>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, AccountModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(int row) const
    {
        table()->setFocus();
        table()->setCurrentRow(row);
    }
    QJsonObject changed() const { return server.requests(EndpointId::ChangeAccount).constLast().body; }

    QJsonArray accounts;
};

} // namespace

class AccountsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsByEmail();
    void manyComeInPages();
    void createsByKeyboard();
    void faultsStandAtTheirFields();
    void anOldSignInKeepsWhatWasTyped();
    void disablesAndTakesItBack();
    void asksBeforeWhatHasNoWayBack_data();
    void asksBeforeWhatHasNoWayBack();
    void deletesAfterTheEmailWasTyped();
    void theOwnAccountStays();
    void theLastAdministratorStays();
    void aQuestionGoesWithItsAccount();
    void showsItsAlerts();
    void membersSeeWhy();
    void failures_data();
    void failures();
    void everythingHasAName();
    void pictures();
};

void AccountsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void AccountsPageTest::listsByEmail()
{
    Bench bench;
    const QSignalSpy summary(bench.page, &Page::summaryChanged);
    QVERIFY(bench.start());
    const QAbstractItemModelTester tester(bench.table()->model());
    QCOMPARE(bench.rows(), 3);
    QCOMPARE(bench.cell(0, AccountModel::Email), u"ana@example.com (you)"_s);
    QCOMPARE(bench.cell(1, AccountModel::Email), u"Ben@example.com"_s);
    QCOMPARE(bench.cell(1, AccountModel::Role), u"Member"_s);
    QCOMPARE(bench.cell(1, AccountModel::TwoFactor), u"Off"_s);
    QCOMPARE(bench.cell(1, AccountModel::LastSignIn), u"Never"_s);
    QCOMPARE(summary.constLast().constFirst().toString(), u"3 accounts, 2 active administrators."_s);
}

void AccountsPageTest::manyComeInPages()
{
    Bench bench;
    while (bench.accounts.size() < 2500)
        bench.add(u"m%1@example.com"_s.arg(bench.accounts.size()), false, false);
    QVERIFY(bench.start());
    QCOMPARE(bench.rows(), 2500);
    QCOMPARE(bench.server.count(EndpointId::ListAccounts), 3);
}

void AccountsPageTest::createsByKeyboard()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.choose(0);
    bench.press(Qt::Key_Insert);
    bench.type(u" bea@example.com "_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"violet kettle orbit lamp"_s);
    QVERIFY(bench.says(u"Strong."_s));
    bench.named<QComboBox>(u"Role of the new account"_s)->setCurrentIndex(1);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), 4);
    QCOMPARE(bench.server.requests(EndpointId::CreateAccount).constLast().body,
             (QJsonObject{{u"email"_s, u"bea@example.com"_s},
                          {u"password"_s, u"violet kettle orbit lamp"_s},
                          {u"role"_s, u"administrator"_s}}));
    QVERIFY(!bench.any<AccountForm>()->isVisible());
    QCOMPARE(bench.table()->currentIndex().row(), 1); // between ana and Ben
    QVERIFY(bench.table()->hasFocus());
    QCOMPARE(bench.any<PasswordEdit>()->text(), QString());
}

void AccountsPageTest::faultsStandAtTheirFields()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.page->primaryAction()->trigger();
    auto *email = bench.named<QLineEdit>(u"E-mail of the new account"_s);
    auto *password = bench.any<PasswordEdit>();
    email->setText(u"nobody"_s);
    password->setText(u"short"_s);
    bench.button(u"Create the account"_s)->click();
    QVERIFY(bench.says(u"Type an e-mail address"_s));
    QVERIFY(bench.says(u"The password needs at least 8 characters."_s));
    QVERIFY(email->hasFocus());
    email->setText(u"cleo@example.com"_s);
    password->setText(u"violet kettle orbit lamp"_s);
    bench.button(u"Create the account"_s)->click();
    QTRY_VERIFY(bench.says(u"There is an account with this e-mail already."_s));
    email->setText(u"new@example.com"_s);
    password->setText(u"password123"_s);
    bench.button(u"Create the account"_s)->click();
    QTRY_VERIFY(bench.says(u"Many people use this password"_s));
    QVERIFY(password->hasFocus());
    QCOMPARE(email->text(), u"new@example.com"_s);
}

void AccountsPageTest::anOldSignInKeepsWhatWasTyped()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.server.refuse(EndpointId::CreateAccount, ErrorCode::ReauthRequired);
    bench.page->primaryAction()->trigger();
    bench.type(u"new@example.com"_s);
    bench.any<PasswordEdit>()->setText(u"violet kettle orbit lamp"_s);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.says(u"Sign in again, then repeat it."_s));
    bench.page->deactivate();
    bench.serve();
    bench.page->activate();
    QCOMPARE(bench.named<QLineEdit>(u"E-mail of the new account"_s)->text(), u"new@example.com"_s);
    bench.button(u"Create the account"_s)->click();
    QTRY_COMPARE(bench.rows(), 4);
}

void AccountsPageTest::disablesAndTakesItBack()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.choose(1);
    QVERIFY(!bench.button(u"Enable"_s));
    bench.button(u"Disable"_s)->click();
    QTRY_COMPARE(bench.cell(1, AccountModel::State), u"Disabled"_s);
    QCOMPARE(bench.changed(), (QJsonObject{{u"disabled"_s, true}}));
    QVERIFY(bench.says(u"Ben@example.com is disabled and signed out."_s));
    QVERIFY(bench.button(u"Enable"_s));
    QVERIFY(!bench.button(u"Disable"_s));
    bench.button(u"Undo"_s)->click();
    QTRY_COMPARE(bench.cell(1, AccountModel::State), u"Active"_s);
    QVERIFY(!bench.any<SnackBar>()->isVisible());
}

void AccountsPageTest::asksBeforeWhatHasNoWayBack_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("sent");
    QTest::newRow("two-factor") << u"Reset two-factor…"_s << u"Reset two-factor"_s
                                << QJsonObject{{u"resetTwoFactor"_s, true}};
    QTest::newRow("sessions") << u"Sign out everywhere…"_s << u"Sign out everywhere"_s
                              << QJsonObject{{u"endSessions"_s, true}};
    QTest::newRow("whitelist") << u"Empty its whitelist…"_s << u"Empty the whitelist"_s
                               << QJsonObject{{u"clearWhitelist"_s, true}};
}

void AccountsPageTest::asksBeforeWhatHasNoWayBack()
{
    QFETCH(QString, button);
    QFETCH(QString, verb);
    QFETCH(QJsonObject, sent);
    Bench bench;
    QVERIFY(bench.start());
    bench.choose(2);
    bench.button(button)->click();
    QVERIFY(bench.any<ConfirmBar>()->isAsking());
    QVERIFY(bench.button(u"Cancel"_s)->hasFocus());
    bench.press(Qt::Key_Return);
    QVERIFY(!bench.any<ConfirmBar>()->isVisible());
    QVERIFY(bench.table()->hasFocus());
    QCOMPARE(bench.server.count(EndpointId::ChangeAccount), 0);
    bench.button(button)->click();
    bench.button(verb)->click();
    QTRY_COMPARE(bench.server.count(EndpointId::ChangeAccount), 1);
    QCOMPARE(bench.changed(), sent);
    QVERIFY(!bench.any<SnackBar>()->isVisible());
}

void AccountsPageTest::deletesAfterTheEmailWasTyped()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.choose(1);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.says(u"This can't be undone."_s));
    bench.type(u"ana@example.com"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.says(u"That is not the same."_s));
    bench.type(u"Ben@example.com"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), 2);
    QCOMPARE(bench.server.requests(EndpointId::DeleteAccount).constLast().arguments, QStringList{idOf(2)});
    QTRY_VERIFY(bench.table()->hasFocus());
}

void AccountsPageTest::theOwnAccountStays()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.choose(0);
    for (const QString &each : {u"Disable"_s, u"Delete…"_s, u"Reset two-factor…"_s, u"Sign out everywhere…"_s})
        QVERIFY2(!bench.button(each)->isEnabled(), qPrintable(each));
    QCOMPARE(bench.button(u"Delete…"_s)->toolTip(), u"This is your own account. Ask another administrator."_s);
    QCOMPARE(bench.button(u"Delete…"_s)->accessibleDescription(), bench.button(u"Delete…"_s)->toolTip());
    bench.press(Qt::Key_Delete);
    QVERIFY(!bench.any<ConfirmBar>()->isAsking());
}

void AccountsPageTest::theLastAdministratorStays()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.server.refuse(EndpointId::ChangeAccount, ErrorCode::LastAdministrator); // somebody was faster
    bench.choose(2);
    bench.button(u"Disable"_s)->click();
    QTRY_VERIFY(bench.says(u"cleo@example.com is the last active administrator, who has to stay."_s));
    QTRY_COMPARE(bench.server.count(EndpointId::ListAccounts), 2); // what others did is shown
    bench.accounts.removeAt(0);
    bench.page->activate();
    QTRY_COMPARE(bench.rows(), 2);
    bench.choose(1);
    QVERIFY(!bench.button(u"Disable"_s)->isEnabled());
    QVERIFY(bench.button(u"Disable"_s)->toolTip().contains(u"last active administrator"_s));
    QVERIFY(bench.button(u"Reset two-factor…"_s)->isEnabled());
}

void AccountsPageTest::aQuestionGoesWithItsAccount()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.choose(1);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.any<ConfirmBar>()->isAsking());
    bench.choose(2);
    QVERIFY(!bench.any<ConfirmBar>()->isAsking());
}

void AccountsPageTest::showsItsAlerts()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.choose(1);
    const QSignalSpy requested(bench.page, &Page::pageRequested);
    bench.page->menuActions().last()->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), u"alerts"_s);
    QCOMPARE(requested[0][1].toMap(), (QVariantMap{{u"account"_s, idOf(2)}}));
}

void AccountsPageTest::membersSeeWhy()
{
    Bench bench;
    bench.server.refuse(EndpointId::ListAccounts, ErrorCode::Forbidden);
    QVERIFY(bench.start());
    QCOMPARE(bench.state(), PageState::Forbidden);
    QVERIFY(bench.says(u"Ask an administrator."_s));
    QVERIFY(!bench.button(u"Delete…"_s));
    QVERIFY(!bench.page->primaryAction()->isVisible());
}

void AccountsPageTest::failures_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("500") << FakeAnswer::problem(ErrorCode::InternalError);
    QTest::newRow("disconnect") << FakeAnswer::dropped();
    QTest::newRow("no JSON") << FakeAnswer::notJson();
    QTest::newRow("no accounts") << FakeAnswer::unlikeTheServer({});
    QTest::newRow("half an account") << FakeAnswer::unlikeTheServer(
        {{u"accounts"_s, QJsonArray{QJsonObject{{u"id"_s, u"acct_1"_s}}}}});
}

void AccountsPageTest::failures()
{
    QFETCH(const FakeAnswer, answer);
    Bench bench;
    bench.server.answer(EndpointId::ListAccounts, answer);
    QVERIFY(bench.start());
    QCOMPARE(bench.state(), PageState::Failed);
    QVERIFY(bench.says(u"Could not load the accounts."_s));
    bench.serve();
    bench.button(u"Try again"_s)->click();
    QTRY_COMPARE(bench.state(), PageState::Ready);
}

void AccountsPageTest::everythingHasAName()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.page->primaryAction()->trigger();
    QCOMPARE(accessibilityProblems(bench.frame.get()), QStringList());
    bench.choose(1);
    bench.press(Qt::Key_Delete);
    QCOMPARE(accessibilityProblems(bench.frame.get()), QStringList());
}

void AccountsPageTest::pictures()
{
    const auto withMore = [](Bench &bench) {
        bench.add(QString(60, u'x') + u"@a-rather-long-domain.example.com"_s, false, true);
        if (!bench.start())
            return false;
        bench.page->presenter().perform(AccountDeed::Disable, idOf(2));
        return QTest::qWaitFor([&] { return bench.server.count(EndpointId::ChangeAccount) > 0; }) &&
               QTest::qWaitFor([&] { return bench.any<SnackBar>()->isVisible(); });
    };
    takePictures<Bench>(u"accounts"_s, withMore);
    takePictures<Bench>(u"accounts_form"_s, [](Bench &bench) {
        if (!bench.start())
            return false;
        bench.page->primaryAction()->trigger();
        bench.type(u"nobody"_s);
        bench.press(Qt::Key_Return);
        return bench.any<AccountForm>()->isVisible();
    });
    takePictures<Bench>(u"accounts_delete"_s, [](Bench &bench) {
        if (!bench.start())
            return false;
        bench.choose(1);
        bench.press(Qt::Key_Delete);
        return bench.any<ConfirmBar>()->isAsking();
    });
}

QTEST_MAIN(AccountsPageTest)
#include "accountspagetest.moc"
