// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/signinpresenter.h"
#include "tests/support/fakeserver.h"
#include "ui/models/timewords.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QJsonObject kSignedIn{{u"token"_s, u"ey.x.y"_s},
                            {u"expiresAt"_s, u"2099-07-15T10:30:00.000Z"_s},
                            {u"account"_s, QJsonObject{{u"id"_s, u"acct_0000000000001"_s},
                                                       {u"email"_s, u"ana@example.com"_s},
                                                       {u"role"_s, u"administrator"_s},
                                                       {u"disabled"_s, false},
                                                       {u"twoFactorEnabled"_s, false},
                                                       {u"createdAt"_s, u"2025-07-15T10:30:00.000Z"_s},
                                                       {u"lastLoginAt"_s, QJsonValue::Null}}}};

struct Bench
{
    FakeServer server;
    ApiClient api;
    SessionClient session{&api};
    SignInPresenter presenter{&session};
    QSignalSpy signedIn{&presenter, &SignInPresenter::signedIn};
    QSignalSpy forgotten{&presenter, &SignInPresenter::passwordForgotten};
    QSignalSpy wanted{&presenter, &SignInPresenter::fieldWanted};

    Bench()
    {
        server.listen();
        api.useServer(server.url(), {});
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !presenter.isBusy(); });
    }
    bool reachCodeStep()
    {
        server.refuse(EndpointId::Login, ErrorCode::TwoFactorRequired);
        presenter.submitPassword(u"ana@example.com"_s, u"secret pass"_s);
        return settle() && presenter.step() == SignInPresenter::Step::Code;
    }
    SignInPresenter::Field lastWanted() const { return wanted.last().first().value<SignInPresenter::Field>(); }
};

} // namespace

class SignInPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStep();
    void twoSteps();
    void codeIsNormalised_data();
    void codeIsNormalised();
    void codeIsCheckedBeforeItIsSent_data();
    void codeIsCheckedBeforeItIsSent();
    void emptyFieldsAreNotSent();
    void refusals_data();
    void refusals();
    void wrongCodeShowsBothClocks();
    void wrongBackupCode();
    void passwordIsForgottenAfterItsLifetime();
    void passwordIsForgottenAfterARefusal_data();
    void passwordIsForgottenAfterARefusal();
    void passwordStaysForTheCodeOnly();
    void backDropsTheRequest();
    void blockTellsUntilWhen();
    void changedPasswordGoesBack();
    void unreachable();
    void answersWithoutATokenDoNotSignIn();
    void clockAndDay_data();
    void clockAndDay();
    void remaining();
};

void SignInPresenterTest::oneStep()
{
    Bench bench;
    bench.server.answer(EndpointId::Login, 200, kSignedIn);
    bench.presenter.submitPassword(u" ana@example.com "_s, u" secret pass "_s);
    QVERIFY(bench.presenter.isBusy());
    bench.presenter.submitPassword(u"ana@example.com"_s, u"twice"_s); // ignored while busy
    QVERIFY(bench.settle());
    QCOMPARE(bench.server.count(EndpointId::Login), 1);
    const QJsonObject body = bench.server.requests().constFirst().body;
    QCOMPARE(body, (QJsonObject{{u"email"_s, u"ana@example.com"_s}, {u"password"_s, u" secret pass "_s}}));
    QCOMPARE(bench.signedIn.size(), 1);
    const auto account = bench.signedIn.first().first().value<AccountAnswer>();
    QCOMPARE(account.email, u"ana@example.com"_s);
    QVERIFY(account.isAdministrator());
    QVERIFY(bench.api.hasToken());
    QCOMPARE(bench.forgotten.size(), 1);
}

void SignInPresenterTest::twoSteps()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    QCOMPARE(bench.forgotten.size(), 1); // the page's field is emptied; only the presenter keeps it now
    QCOMPARE(bench.lastWanted(), SignInPresenter::Field::Code);
    QCOMPARE(bench.presenter.message().kind, SignInMessage::Kind::None);
    bench.server.answer(EndpointId::Login, 200, kSignedIn);
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    QCOMPARE(bench.server.requests().constLast().body["password"_L1].toString(), u"secret pass"_s);
    QCOMPARE(bench.server.requests().constLast().body["twoFactorToken"_L1].toString(), u"123456"_s);
    QCOMPARE(bench.signedIn.size(), 1);
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Password);
}

void SignInPresenterTest::codeIsNormalised_data()
{
    QTest::addColumn<bool>("backup");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("blank in between") << false << u"123 456"_s << u"123456"_s;
    QTest::newRow("pasted") << false << u" 123456\t"_s << u"123456"_s;
    QTest::newRow("leading zeros") << false << u"000 042"_s << u"000042"_s;
    QTest::newRow("backup in capitals") << true << u"A3F7 D9E2 C1B8"_s << u"a3f7d9e2c1b8"_s;
    QTest::newRow("backup of digits") << true << u"123456789012"_s << u"123456789012"_s;
}

void SignInPresenterTest::codeIsNormalised()
{
    QFETCH(bool, backup);
    QFETCH(QString, typed);
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.presenter.useBackupCode(backup);
    bench.presenter.submitCode(typed);
    QVERIFY(bench.settle());
    QTEST(bench.server.requests().constLast().body["twoFactorToken"_L1].toString(), "sent");
}

void SignInPresenterTest::codeIsCheckedBeforeItIsSent_data()
{
    QTest::addColumn<bool>("backup");
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << false << u""_s;
    QTest::newRow("five digits") << false << u"12345"_s;
    QTest::newRow("seven digits") << false << u"1234567"_s;
    QTest::newRow("letters") << false << u"12345a"_s;
    QTest::newRow("Arabic digits") << false << u"١٢٣٤٥٦"_s;
    QTest::newRow("backup code in the code field") << false << u"a3f7d9e2c1b8"_s;
    QTest::newRow("short backup code") << true << u"a3f7d9e2c1b"_s;
    QTest::newRow("not hexadecimal") << true << u"g3f7d9e2c1b8"_s;
    QTest::newRow("code in the backup field") << true << u"123456"_s;
}

void SignInPresenterTest::codeIsCheckedBeforeItIsSent()
{
    QFETCH(bool, backup);
    QFETCH(QString, typed);
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.presenter.useBackupCode(backup);
    bench.presenter.submitCode(typed);
    QVERIFY(!bench.presenter.isBusy());
    QCOMPARE(bench.presenter.message().kind, SignInMessage::Kind::Error);
    QCOMPARE(bench.lastWanted(), SignInPresenter::Field::Code);
    QCOMPARE(bench.server.count(EndpointId::Login), 1);
}

void SignInPresenterTest::emptyFieldsAreNotSent()
{
    Bench bench;
    bench.presenter.submitPassword(u"  "_s, u"x"_s);
    QCOMPARE(bench.lastWanted(), SignInPresenter::Field::Email);
    bench.presenter.submitPassword(u"ana@example.com"_s, {});
    QCOMPARE(bench.lastWanted(), SignInPresenter::Field::Password);
    QVERIFY(!bench.presenter.isBusy());
    QCOMPARE(bench.server.requests().size(), 0);
}

void SignInPresenterTest::refusals_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("withDetails");
    QTest::newRow("wrong") << FakeAnswer::problem(ErrorCode::InvalidCredentials)
                           << u"The e-mail or the password is wrong."_s << false;
    QTest::newRow("whitelist") << FakeAnswer::problem(ErrorCode::IpNotWhitelisted) << u"whitelist"_s << false;
    QTest::newRow("slow down") << FakeAnswer::problem(ErrorCode::TooManyRequests).with("Retry-After", "4")
                               << u"Try again at"_s << false;
    QTest::newRow("busy") << FakeAnswer::problem(ErrorCode::Busy).with("Retry-After", "1") << u"failed"_s << true;
    QTest::newRow("no audit") << FakeAnswer::problem(ErrorCode::AuditUnavailable) << u"failed"_s << true;
    QTest::newRow("malformed") << FakeAnswer::notJson() << u"failed"_s << true;
}

void SignInPresenterTest::refusals()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, words);
    Bench bench;
    bench.server.answer(EndpointId::Login, answer);
    bench.presenter.submitPassword(u"ana@example.com"_s, u"wrong"_s);
    QVERIFY(bench.settle());
    QVERIFY2(bench.presenter.message().text.contains(words), qPrintable(bench.presenter.message().text));
    QTEST(bench.presenter.message().error.has_value(), "withDetails");
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Password);
    QCOMPARE(bench.forgotten.size(), 0); // what is typed stays
    QCOMPARE(bench.signedIn.size(), 0);
    QVERIFY(!bench.api.hasToken());
}

void SignInPresenterTest::wrongCodeShowsBothClocks()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.server.setDate(QDateTime(QDate(2026, 7, 15), QTime(10, 31, 2), QTimeZone::UTC));
    bench.server.refuse(EndpointId::Login, ErrorCode::InvalidTwoFactorToken);
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    const QString text = bench.presenter.message().text;
    QVERIFY2(text.contains("10:31:02"_L1), qPrintable(text));
    QVERIFY2(text.contains(QDateTime::currentDateTime().toString(u"HH:mm:"_s)), qPrintable(text));
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Code); // the password need not be typed again
    QCOMPARE(bench.lastWanted(), SignInPresenter::Field::Code);
}

void SignInPresenterTest::wrongBackupCode()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.presenter.useBackupCode(true);
    bench.server.refuse(EndpointId::Login, ErrorCode::InvalidTwoFactorToken);
    bench.presenter.submitCode(u"a3f7d9e2c1b8"_s);
    QVERIFY(bench.settle());
    QVERIFY(bench.presenter.message().text.contains("backup code"_L1));
    QVERIFY(bench.presenter.usesBackupCode());
}

void SignInPresenterTest::passwordIsForgottenAfterItsLifetime()
{
    Bench bench;
    bench.presenter.setPasswordLifetime(50ms);
    QVERIFY(bench.reachCodeStep());
    QTRY_COMPARE(bench.presenter.step(), SignInPresenter::Step::Password);
    QCOMPARE(bench.presenter.message().kind, SignInMessage::Kind::Info);
    QCOMPARE(bench.lastWanted(), SignInPresenter::Field::Password);
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(!bench.presenter.isBusy());
    QCOMPARE(bench.server.count(EndpointId::Login), 1);
}

void SignInPresenterTest::passwordIsForgottenAfterARefusal_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    for (const ErrorCode code : {ErrorCode::InvalidCredentials, ErrorCode::IpNotWhitelisted, ErrorCode::IpBlocked,
                                 ErrorCode::TooManyRequests, ErrorCode::Busy, ErrorCode::InternalError})
        QTest::newRow(errorKind(code).name.data()) << FakeAnswer::problem(code);
    QTest::newRow("cut off") << FakeAnswer::dropped();
    QTest::newRow("not readable") << FakeAnswer::notJson();
}

void SignInPresenterTest::passwordIsForgottenAfterARefusal()
{
    QFETCH(FakeAnswer, answer);
    Bench bench;
    bench.server.answer(EndpointId::Login, answer);
    bench.presenter.submitPassword(u"ana@example.com"_s, u"secret pass"_s);
    QVERIFY(bench.presenter.remembersPassword());
    QVERIFY(bench.settle());
    QVERIFY(!bench.presenter.remembersPassword());
}

void SignInPresenterTest::passwordStaysForTheCodeOnly()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.server.refuse(EndpointId::Login, ErrorCode::InvalidTwoFactorToken);
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    QVERIFY(bench.presenter.remembersPassword()); // for another code
    bench.server.refuse(EndpointId::Login, ErrorCode::InvalidCredentials);
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    QVERIFY(!bench.presenter.remembersPassword());
    QVERIFY(bench.reachCodeStep());
    bench.server.answer(EndpointId::Login, 200, kSignedIn);
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    QCOMPARE(bench.signedIn.size(), 1);
    QVERIFY(!bench.presenter.remembersPassword());
}

void SignInPresenterTest::backDropsTheRequest()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.server.answer(EndpointId::Login, 200, kSignedIn);
    bench.server.hold(EndpointId::Login);
    bench.presenter.submitCode(u"123456"_s);
    QTRY_COMPARE(bench.server.count(EndpointId::Login), 2);
    bench.presenter.back();
    QVERIFY(!bench.presenter.isBusy());
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Password);
    bench.server.release(EndpointId::Login);
    QSignalSpy later(&bench.presenter, &SignInPresenter::signedIn);
    bench.server.refuse(EndpointId::Login, ErrorCode::InvalidCredentials);
    bench.presenter.submitPassword(u"ana@example.com"_s, u"x"_s);
    QVERIFY(bench.settle());
    QCOMPARE(later.size(), 0);
    QVERIFY(!bench.api.hasToken());
}

void SignInPresenterTest::blockTellsUntilWhen()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.server.answer(EndpointId::Login, FakeAnswer::problem(ErrorCode::IpBlocked).with("Retry-After", "86400"));
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Password);
    const QString text = bench.presenter.message().text;
    QVERIFY2(text.contains("tomorrow"_L1), qPrintable(text));
    QVERIFY2(text.contains("24 h 0 min"_L1), qPrintable(text));
}

void SignInPresenterTest::changedPasswordGoesBack()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.server.refuse(EndpointId::Login, ErrorCode::InvalidCredentials);
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Password);
    QCOMPARE(bench.presenter.message().text, u"The e-mail or the password is wrong."_s);
}

void SignInPresenterTest::unreachable()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.server.answer(EndpointId::Login, FakeAnswer::dropped());
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    QCOMPARE(bench.presenter.message().error->kind, ApiError::Kind::Offline);
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Code);
    bench.server.answer(EndpointId::Login, 200, kSignedIn); // the password is still there for another try
    bench.presenter.submitCode(u"123456"_s);
    QVERIFY(bench.settle());
    QCOMPARE(bench.signedIn.size(), 1);
}

void SignInPresenterTest::answersWithoutATokenDoNotSignIn()
{
    for (const QString &member : {u"token"_s, u"expiresAt"_s, u"account"_s}) {
        Bench bench;
        QJsonObject answer = kSignedIn;
        answer.remove(member);
        bench.server.answer(EndpointId::Login, FakeAnswer::unlikeTheServer(answer));
        bench.presenter.submitPassword(u"ana@example.com"_s, u"x"_s);
        QVERIFY(bench.settle());
        QCOMPARE(bench.presenter.message().error->kind, ApiError::Kind::Malformed);
        QVERIFY(!bench.api.hasToken());
    }
}

void SignInPresenterTest::clockAndDay_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("words");
    const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 7, day), QTime(hour, 12), QTimeZone::UTC); };
    QTest::newRow("today") << at(15, 10) << u"10:12 today"_s;
    QTest::newRow("tomorrow") << at(16, 10) << u"10:12 tomorrow"_s;
    QTest::newRow("yesterday") << at(14, 10) << u"10:12 yesterday"_s;
}

void SignInPresenterTest::clockAndDay()
{
    QFETCH(QDateTime, time);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(postject::ui::clockAndDay(time, QDateTime(QDate(2026, 7, 15), QTime(23, 59), QTimeZone::UTC)), "words");
}

void SignInPresenterTest::remaining()
{
    QCOMPARE(postject::ui::remaining(-5s), u"0 min"_s);
    QCOMPARE(postject::ui::remaining(1s), u"1 min"_s);
    QCOMPARE(postject::ui::remaining(59min), u"59 min"_s);
    QCOMPARE(postject::ui::remaining(23h + 58min + 30s), u"23 h 59 min"_s);
}

QTEST_GUILESS_MAIN(SignInPresenterTest)
#include "signinpresentertest.moc"
