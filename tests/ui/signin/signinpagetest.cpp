// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sign-in page by keyboard only, and its pictures in both schemes.
#include "ui/pages/signinpage.h"
#include "tests/support/fakeserver.h"
#include "tests/support/picturefaults.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordedit.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    FakeServer server;
    ApiClient api;
    SessionClient session{&api};
    SignInPresenter presenter{&session};
    SignInPage page{&presenter};
    QSignalSpy signedIn{&presenter, &SignInPresenter::signedIn};

    Bench()
    {
        server.listen();
        api.useServer(server.url(), {});
        page.resize(1280, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !presenter.isBusy(); });
    }
    QWidget *focused() const { return page.focusWidget(); }
    QString focusedName() const { return focused() ? focused()->accessibleName() : QString(); }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *each : page.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void type(const QString &text) { QTest::keyClicks(focused(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
    bool reachCodeStep()
    {
        server.refuse(EndpointId::Login, ErrorCode::TwoFactorRequired);
        type(u"ana@example.com"_s);
        press(Qt::Key_Tab);
        type(u"secret pass"_s);
        press(Qt::Key_Return);
        return settle() && presenter.step() == SignInPresenter::Step::Code;
    }
};

const QJsonObject kSignedIn{{u"token"_s, u"ey.x.y"_s},
                            {u"expiresAt"_s, u"2099-07-15T10:30:00.000Z"_s},
                            {u"account"_s, QJsonObject{{u"id"_s, u"acct_0000000000001"_s},
                                                       {u"email"_s, u"ana@example.com"_s},
                                                       {u"role"_s, u"member"_s},
                                                       {u"disabled"_s, false},
                                                       {u"twoFactorEnabled"_s, false},
                                                       {u"createdAt"_s, u"2025-07-15T10:30:00.000Z"_s},
                                                       {u"lastLoginAt"_s, QJsonValue::Null}}}};

} // namespace

class SignInPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void focusStartsAtTheFirstEmptyField();
    void signsInWithABackupCodeByKeyboard();
    void escapeGoesBackAndForgets();
    void wrongPasswordStaysToBeMended();
    void showAndHide();
    void capsLock();
    void everyControlHasItsOwnName();
    void pictures_data();
    void pictures();
};

void SignInPageTest::initTestCase()
{
    theme::apply(theme::Scheme::Light);
}

void SignInPageTest::focusStartsAtTheFirstEmptyField()
{
    Bench bench;
    QCOMPARE(bench.focusedName(), u"E-mail"_s);
    bench.page.setEmail(u"ana@example.com"_s);
    bench.page.focusFirstEmpty();
    QCOMPARE(bench.focusedName(), u"Password"_s);
}

void SignInPageTest::signsInWithABackupCodeByKeyboard()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    QCOMPARE(bench.focusedName(), u"Six-digit code"_s);
    QVERIFY(bench.field(u"Password"_s)->text().isEmpty()); // only the presenter has it between the steps
    for (int i = 0; i < 3; ++i)
        bench.press(Qt::Key_Tab); // Verify, Back, the link
    QCOMPARE(qobject_cast<QPushButton *>(bench.focused())->text(), u"Use a backup code"_s);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.focusedName(), u"Backup code"_s);
    bench.server.answer(EndpointId::Login, 200, kSignedIn);
    bench.type(u"A3F7 D9E2 C1B8"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.settle());
    QCOMPARE(bench.signedIn.size(), 1);
    QCOMPARE(bench.server.requests().constLast().body["twoFactorToken"_L1].toString(), u"a3f7d9e2c1b8"_s);
    for (const QLineEdit *each : bench.page.findChildren<QLineEdit *>())
        QVERIFY(each->accessibleName() == "E-mail"_L1 || each->text().isEmpty());
}

void SignInPageTest::escapeGoesBackAndForgets()
{
    Bench bench;
    QVERIFY(bench.reachCodeStep());
    bench.type(u"123"_s);
    bench.press(Qt::Key_Escape);
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Password);
    QCOMPARE(bench.focusedName(), u"Password"_s);
    QCOMPARE(bench.page.email(), u"ana@example.com"_s);
    QVERIFY(bench.field(u"Password"_s)->text().isEmpty());
    QVERIFY(!bench.field(u"Password"_s)->isUndoAvailable());
    QVERIFY(bench.field(u"Six-digit code"_s)->text().isEmpty());
}

void SignInPageTest::wrongPasswordStaysToBeMended()
{
    Bench bench;
    bench.server.refuse(EndpointId::Login, ErrorCode::InvalidCredentials);
    bench.type(u"ana@example.com"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"wrnog"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.settle());
    QCOMPARE(bench.focusedName(), u"Password"_s);
    QCOMPARE(bench.field(u"Password"_s)->selectedText().size(), 5);
    const auto *bar = bench.page.findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains("is wrong"_L1));
}

void SignInPageTest::showAndHide()
{
    Bench bench;
    auto *password = bench.page.findChild<PasswordEdit *>();
    password->setFocus();
    bench.type(u"abc"_s);
    QVERIFY(!password->isShown());
    bench.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(password->isShown());
    password->forget();
    QVERIFY(!password->isShown());
    QVERIFY(password->text().isEmpty());
}

void SignInPageTest::capsLock()
{
    Bench bench;
    auto *password = bench.page.findChild<PasswordEdit *>();
    QSignalSpy seen(password, &PasswordEdit::capsLockSeen);
    password->setFocus();
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
    QCOMPARE(seen.last().first().toBool(), true);
    QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
    QCOMPARE(seen.last().first().toBool(), false);
}

void SignInPageTest::everyControlHasItsOwnName()
{
    Bench bench;
    for (const bool second : {false, true}) {
        if (second)
            QVERIFY(bench.reachCodeStep());
        QSet<QString> names;
        for (const QWidget *each : bench.page.findChildren<QWidget *>()) {
            if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QPushButton *>(each);
            const QString name = button ? button->text() : each->accessibleName();
            QVERIFY2(!name.isEmpty(), each->metaObject()->className());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QVERIFY(names.size() >= 3);
    }
}

void SignInPageTest::pictures_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::newRow("light") << theme::Scheme::Light;
    QTest::newRow("dark") << theme::Scheme::Dark;
}

void SignInPageTest::pictures()
{
    QFETCH(theme::Scheme, scheme);
    theme::apply(scheme);
    QVERIFY(QDir().mkpath(QStringLiteral(POSTJECT_SCREENS)));
    Bench bench;
    bench.server.setDate(QDateTime::currentDateTimeUtc().addSecs(90));
    const auto shoot = [&](const QString &name) -> QStringList {
        QTest::qWait(20); // the layout of the card settles with the next events
        const QImage picture = bench.page.grab().toImage();
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        const QStringList faults = pictureFaults(&bench.page, picture);
        return picture.save(QStringLiteral(POSTJECT_SCREENS "/signin-%1-%2.png").arg(name, row))
                   ? faults
                   : faults + QStringList{u"not saved"_s};
    };
    QCOMPARE(shoot(u"empty"_s), QStringList());
    bench.server.answer(EndpointId::Login, FakeAnswer::problem(ErrorCode::IpBlocked).with("Retry-After", "86000"));
    bench.type(u"ana@example.com"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"secret pass"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.settle());
    QCOMPARE(shoot(u"blocked"_s), QStringList());
    bench.server.refuse(EndpointId::Login, ErrorCode::TwoFactorRequired);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.settle());
    QCOMPARE(bench.presenter.step(), SignInPresenter::Step::Code);
    QCOMPARE(shoot(u"code"_s), QStringList());
    bench.server.refuse(EndpointId::Login, ErrorCode::InvalidTwoFactorToken);
    bench.type(u"123 456"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.settle());
    QCOMPARE(shoot(u"wrongcode"_s), QStringList());
    bench.presenter.useBackupCode(true);
    QCOMPARE(shoot(u"backup"_s), QStringList());
    theme::apply(theme::Scheme::Light);
}

QTEST_MAIN(SignInPageTest)
#include "signinpagetest.moc"
