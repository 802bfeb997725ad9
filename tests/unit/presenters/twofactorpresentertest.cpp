// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/twofactorpresenter.h"
#include "tests/support/testqr.h"

#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;
using postject::test::otpauthUri;
using postject::test::qrPng;
using Stage = TwoFactorPresenter::Stage;
using Problem = TwoFactorPresenter::Problem;

namespace {

const QString kSecret = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s;

std::unexpected<ApiError> refusal(int status, const QString &code)
{
    ApiError error;
    error.status = status;
    error.code = code;
    return std::unexpected(error);
}

class FakeSource final : public TwoFactorSource
{
public:
    ApiResult<TwoFactorState> stateAnswer = TwoFactorState{};
    ApiResult<TwoFactorSecret> secretAnswer = TwoFactorSecret{.secret = kSecret, .qrPng = qrPng(otpauthUri(kSecret))};
    ApiResult<QStringList> codesAnswer = QStringList{u"a3f7d9e2c1b8"_s, u"f4c9a7b1d3e8"_s};
    ApiResult<void> doneAnswer = {};
    QStringList sent;

    void state(QObject *, StateCallback done) override { done(stateAnswer); }
    void generate(QObject *, SecretCallback done) override
    {
        sent += u"generate"_s;
        done(secretAnswer);
    }
    void enable(const QString &code, QObject *, CodesCallback done) override
    {
        sent += u"enable "_s + code;
        done(codesAnswer);
    }
    void disable(const QString &code, QObject *, DoneCallback done) override
    {
        sent += u"disable "_s + code;
        done(doneAnswer);
    }
    void replaceBackupCodes(const QString &code, QObject *, CodesCallback done) override
    {
        sent += u"replace "_s + code;
        done(codesAnswer);
    }
    std::optional<std::chrono::seconds> clockOffset() const override { return std::chrono::seconds(5); }
};

struct Fixture
{
    FakeSource source;
    TwoFactorPresenter presenter{source};
    QList<Problem> problems;
    QList<PageStatus> statuses;

    Fixture()
    {
        QObject::connect(&presenter, &TwoFactorPresenter::failed, &presenter,
                         [this](const Problem &problem) { problems.append(problem); });
        QObject::connect(&presenter, &TwoFactorPresenter::statusChanged, &presenter,
                         [this](const PageStatus &status) { statuses.append(status); });
    }
    void on(int codes)
    {
        source.stateAnswer = TwoFactorState{
            .enabled = true, .enabledAt = QDateTime::currentDateTimeUtc(), .backupCodesRemaining = codes};
        presenter.activate();
    }
    void verifying()
    {
        presenter.activate();
        presenter.setUp();
        presenter.showVerify();
    }
};

} // namespace

class TwoFactorPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enrols();
    void backKeepsTheSecret();
    void refusesAPictureOfAnotherSecret();
    void explainsRefusals_data();
    void explainsRefusals();
    void anExpiredKeyStartsAgain();
    void asksOnceBeforeCodesAreClosed();
    void leavingWipes();
    void leavingWithoutStoredCodesIsSaid();
    void aRefreshDoesNotDisturbEnrolment();
    void saysWhenACodeWasUsed();
    void replacesAndTurnsOff();
    void changedElsewhere();
    void showsFailures();
};

void TwoFactorPresenterTest::enrols()
{
    Fixture f;
    f.presenter.activate();
    QCOMPARE(f.presenter.stage(), Stage::Off);
    f.presenter.setUp();
    QCOMPARE(f.presenter.stage(), Stage::Scanning);
    QCOMPARE(f.presenter.secret(), kSecret);
    QCOMPARE(f.presenter.label().issuer, u"Postject"_s);
    QCOMPARE(f.presenter.label().account, u"ana@example.com"_s);
    QCOMPARE(secretOfOtpauth(decodeQr(drawQr(f.presenter.qrModules(), 3)).value_or(QString())), kSecret);
    f.presenter.showVerify();
    f.presenter.turnOn(u"12 34"_s);
    QVERIFY(f.problems.size() == 1 && f.problems.first().inField);
    QCOMPARE(f.source.sent, QStringList{u"generate"_s}); // what can't be right is not sent: it would count as a failure
    f.presenter.turnOn(u" 123 456"_s);
    QCOMPARE(f.source.sent.last(), u"enable 123456"_s);
    QCOMPARE(f.presenter.stage(), Stage::CodesShown);
    QCOMPARE(f.presenter.backupCodes(), (QStringList{u"a3f7d9e2c1b8"_s, u"f4c9a7b1d3e8"_s}));
    QVERIFY(f.presenter.secret().isEmpty());
    QVERIFY(f.presenter.qrModules().isNull());
    f.presenter.markStored();
    f.source.stateAnswer = TwoFactorState{.enabled = true, .enabledAt = {}, .backupCodesRemaining = 2};
    f.presenter.closeCodes();
    QCOMPARE(f.presenter.stage(), Stage::On);
    QVERIFY(f.presenter.backupCodes().isEmpty());
    QVERIFY(!f.presenter.codesWereLost());
}

void TwoFactorPresenterTest::backKeepsTheSecret()
{
    Fixture f;
    f.verifying();
    f.presenter.showScan();
    QCOMPARE(f.presenter.stage(), Stage::Scanning);
    QCOMPARE(f.presenter.secret(), kSecret);
    QCOMPARE(f.source.sent.count(u"generate"_s), 1);
    f.presenter.cancelSetUp();
    QCOMPARE(f.presenter.stage(), Stage::Off);
    QVERIFY(f.presenter.secret().isEmpty());
}

void TwoFactorPresenterTest::refusesAPictureOfAnotherSecret()
{
    Fixture f;
    f.source.secretAnswer =
        TwoFactorSecret{.secret = kSecret, .qrPng = qrPng(otpauthUri(u"MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK"_s))};
    f.presenter.activate();
    f.presenter.setUp();
    QCOMPARE(f.presenter.stage(), Stage::Off);
    QVERIFY(f.presenter.qrModules().isNull());
    QVERIFY(f.presenter.secret().isEmpty());
    QCOMPARE(f.problems.size(), 1);
    f.source.secretAnswer = TwoFactorSecret{.secret = kSecret, .qrPng = "no picture"};
    f.presenter.setUp();
    QCOMPARE(f.presenter.stage(), Stage::Off);
    QCOMPARE(f.problems.size(), 2);
}

void TwoFactorPresenterTest::explainsRefusals_data()
{
    QTest::addColumn<int>("skew");
    QTest::addColumn<QString>("start");
    QTest::newRow("behind") << -90 << u"Your phone's clock is 90 seconds behind."_s;
    QTest::newRow("ahead") << 120 << u"Your phone's clock is 120 seconds ahead."_s;
    QTest::newRow("just wrong") << 0 << u"This code is not right."_s;
}

void TwoFactorPresenterTest::explainsRefusals()
{
    QFETCH(int, skew);
    QFETCH(QString, start);
    Fixture f;
    f.verifying();
    ApiError error{.status = 401, .code = u"invalid_two_factor_token"_s};
    if (skew != 0)
        error.clockSkewSeconds = skew;
    f.source.codesAnswer = std::unexpected(error);
    f.presenter.turnOn(u"123456"_s);
    QCOMPARE(f.problems.size(), 1);
    QVERIFY2(f.problems.first().sentence.startsWith(start), qPrintable(f.problems.first().sentence));
    QVERIFY(f.problems.first().inField);
    QCOMPARE(f.presenter.stage(), Stage::Verifying);
    QCOMPARE(f.presenter.secret(), kSecret);
}

void TwoFactorPresenterTest::anExpiredKeyStartsAgain()
{
    Fixture f;
    f.verifying();
    f.source.codesAnswer = refusal(400, u"two_factor_not_generated"_s);
    f.presenter.turnOn(u"123456"_s);
    QCOMPARE(f.presenter.stage(), Stage::Off);
    QVERIFY(f.presenter.secret().isEmpty());
    QVERIFY(f.problems.first().startsAgain);
}

void TwoFactorPresenterTest::asksOnceBeforeCodesAreClosed()
{
    Fixture f;
    f.verifying();
    f.presenter.turnOn(u"123456"_s);
    QSignalSpy asked(&f.presenter, &TwoFactorPresenter::closeAsked);
    f.presenter.closeCodes();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.presenter.stage(), Stage::CodesShown);
    f.source.stateAnswer = TwoFactorState{.enabled = true, .enabledAt = {}, .backupCodesRemaining = 10};
    f.presenter.closeCodes();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.presenter.stage(), Stage::On);
    QVERIFY(f.presenter.codesWereLost());
}

void TwoFactorPresenterTest::leavingWipes()
{
    Fixture f;
    f.verifying();
    f.presenter.deactivate();
    QCOMPARE(f.presenter.stage(), Stage::Off);
    QVERIFY(f.presenter.secret().isEmpty());
    QVERIFY(f.presenter.qrModules().isNull());
    QVERIFY(f.presenter.label().account.isEmpty());
}

void TwoFactorPresenterTest::leavingWithoutStoredCodesIsSaid()
{
    Fixture f;
    f.verifying();
    f.presenter.turnOn(u"123456"_s);
    f.presenter.deactivate();
    QVERIFY(f.presenter.backupCodes().isEmpty());
    QVERIFY(f.presenter.codesWereLost());
    f.on(10);
    QCOMPARE(f.presenter.stage(), Stage::On);
    QVERIFY(f.presenter.codesWereLost());
    f.presenter.replaceCodes(u"123456"_s);
    QVERIFY(!f.presenter.codesWereLost());
}

void TwoFactorPresenterTest::aRefreshDoesNotDisturbEnrolment()
{
    Fixture f;
    f.verifying();
    f.presenter.reload();
    f.presenter.activate();
    QCOMPARE(f.presenter.stage(), Stage::Verifying);
    QCOMPARE(f.presenter.secret(), kSecret);
}

void TwoFactorPresenterTest::saysWhenACodeWasUsed()
{
    Fixture f;
    f.on(4);
    QCOMPARE(f.presenter.standing(), TwoFactorPresenter::Standing::Fine);
    QSignalSpy announced(&f.presenter, &TwoFactorPresenter::announced);
    f.on(4);
    QCOMPARE(announced.size(), 0);
    f.on(3);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(f.presenter.standing(), TwoFactorPresenter::Standing::Low);
    f.on(0);
    QCOMPARE(f.presenter.standing(), TwoFactorPresenter::Standing::None);
}

void TwoFactorPresenterTest::replacesAndTurnsOff()
{
    Fixture f;
    f.on(2);
    f.presenter.openForm(TwoFactorPresenter::Form::ReplaceCodes);
    f.presenter.replaceCodes(u"12"_s);
    QVERIFY(f.problems.takeFirst().inField);
    f.presenter.replaceCodes(u"A3F7 D9E2 C1B8"_s);
    QCOMPARE(f.source.sent, QStringList{u"replace a3f7d9e2c1b8"_s});
    QCOMPARE(f.presenter.stage(), Stage::CodesShown);
    f.presenter.markStored();
    f.presenter.closeCodes();
    f.presenter.openForm(TwoFactorPresenter::Form::TurnOff);
    f.source.doneAnswer = refusal(401, u"invalid_two_factor_token"_s);
    f.presenter.turnOff(u"111111"_s);
    QVERIFY(f.problems.takeFirst().inField);
    QCOMPARE(f.presenter.form(), TwoFactorPresenter::Form::TurnOff);
    f.source.doneAnswer = {};
    f.presenter.turnOff(u"222 222"_s);
    QCOMPARE(f.source.sent.last(), u"disable 222222"_s);
    QCOMPARE(f.presenter.stage(), Stage::Off);
    QCOMPARE(f.presenter.form(), TwoFactorPresenter::Form::None);
}

void TwoFactorPresenterTest::changedElsewhere()
{
    Fixture f;
    f.presenter.activate();
    f.source.secretAnswer = refusal(409, u"two_factor_already_enabled"_s);
    f.source.stateAnswer = TwoFactorState{.enabled = true, .enabledAt = {}, .backupCodesRemaining = 9};
    f.presenter.setUp();
    QCOMPARE(f.presenter.stage(), Stage::On);
    f.source.doneAnswer = refusal(409, u"two_factor_not_enabled"_s);
    f.source.stateAnswer = TwoFactorState{};
    f.presenter.turnOff(u"123456"_s);
    QCOMPARE(f.presenter.stage(), Stage::Off);
}

void TwoFactorPresenterTest::showsFailures()
{
    Fixture f;
    f.source.stateAnswer = refusal(500, u"internal_error"_s);
    f.presenter.activate();
    QCOMPARE(f.statuses.last().state, PageState::Failed);
    f.source.stateAnswer = refusal(403, u"ip_not_whitelisted"_s);
    f.presenter.reload();
    QCOMPARE(f.statuses.last().state, PageState::Forbidden);
    f.source.stateAnswer = TwoFactorState{};
    f.presenter.reload();
    QCOMPARE(f.statuses.last().state, PageState::Ready);
    f.source.secretAnswer = refusal(500, u"internal_error"_s);
    f.presenter.setUp();
    QCOMPARE(f.presenter.stage(), Stage::Off);
    QVERIFY(!f.problems.last().inField && f.problems.last().error);
}

QTEST_GUILESS_MAIN(TwoFactorPresenterTest)
#include "twofactorpresentertest.moc"
