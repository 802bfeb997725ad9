// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two-factor page by keyboard only against a scripted server; its QR code read back from a picture of the page.
#include "ui/pages/twofactorpage.h"
#include "tests/support/accessibletree.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testqr.h"
#include "ui/client/qrdecoder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backupcodesview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/toneline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSecret = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;

QJsonObject secretAnswer(const QString &secret, const QString &inPicture)
{
    return {
        {u"secret"_s, secret}, {u"qrCode"_s, qrDataUri(otpauthUri(inPicture))}, {u"otpauthUri"_s, otpauthUri(secret)}};
}

QStringList codes(int count = 10)
{
    QStringList codes;
    for (int i = 0; i < count; ++i)
        codes.append(u"%1"_s.arg(qint64(0xa3f7d9e2c1b8) + i * 0x1234567, 12, 16, QChar(u'0')));
    return codes;
}

QJsonObject state(bool enabled, int left)
{
    return {{u"enabled"_s, enabled},
            {u"enabledAt"_s, enabled ? QJsonValue(u"2025-07-15T10:30:00.000Z"_s) : QJsonValue()},
            {u"backupCodesRemaining"_s, left}};
}

struct Bench
{
    FakeServer server;
    ApiClient api;
    std::unique_ptr<TwoFactorPage> page;

    explicit Bench(const QJsonObject &current = state(false, 0))
    {
        server.listen();
        api.useServer(server.url(), {});
        api.setToken("ey.x.y", QDateTime::currentDateTimeUtc().addDays(1));
        server.answer(EndpointId::TwoFactorState, 200, current);
        server.answer(EndpointId::GenerateTwoFactor, 200, secretAnswer(kSecret, kSecret));
        server.answer(EndpointId::EnableTwoFactor, 200, enabled());
        server.answer(EndpointId::ReplaceBackupCodes, 200, {{u"backupCodes"_s, QJsonArray::fromStringList(codes())}});
        server.answer(EndpointId::DisableTwoFactor, 200, {{u"message"_s, u"2FA disabled successfully"_s}});
        page = std::make_unique<TwoFactorPage>(api);
        page->resize(1072, 700);
        page->show();
        page->activate();
    }
    static QJsonObject enabled()
    {
        return {{u"message"_s, u"2FA enabled successfully"_s}, {u"backupCodes"_s, QJsonArray::fromStringList(codes())}};
    }
    bool ready() const { return page->findChild<StateStack *>()->state() == PageState::Ready; }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QLineEdit *field() const
    {
        for (QLineEdit *each : page->findChildren<QLineEdit *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    // The words under the field or in a message, whichever is visible.
    QString said() const
    {
        QStringList said;
        for (const ToneLine *line : page->findChildren<ToneLine *>()) {
            if (line->isVisible())
                said.append(line->text());
        }
        for (const MessageBar *bar : page->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                said.append(bar->accessibleName());
        }
        return said.join(u'\n');
    }
    // Tab from where the focus is until the widget has it; no more than once around.
    bool tabTo(QWidget *wanted) const
    {
        for (int i = 0; wanted && i < 40; ++i) {
            if (page->focusWidget() == wanted)
                return true;
            QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), Qt::Key_Tab);
        }
        return false;
    }
    void press(Qt::Key key) const { QTest::keyClick(page->focusWidget(), key); }
    bool scanning()
    {
        return QTest::qWaitFor([this] { return ready(); }) && tabTo(button(u"Set up two-factor"_s)) &&
               (press(Qt::Key_Return), QTest::qWaitFor([this] { return button(u"Next"_s) != nullptr; }));
    }
    bool verifying()
    {
        return scanning() && (button(u"Next"_s)->click(), field() && field()->accessibleName() == "Six-digit code"_L1);
    }
    bool codesShown()
    {
        if (!verifying())
            return false;
        QTest::keyClicks(field(), u"123 456"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return button(u"Done"_s) != nullptr; });
    }
    // Of everything that the page tells anybody but the eye.
    QString told() const
    {
        return (accessibleTexts(page.get()) << page->windowTitle() << page->toolTip()).join(u'\n').remove(u' ');
    }
};

} // namespace

class TwoFactorPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enrolsByKeyboard();
    void theCodeOnTheScreenIsTheSecret_data();
    void theCodeOnTheScreenIsTheSecret();
    void showsNoPictureOfAnotherSecret();
    void tellsNoSecret();
    void theKeyCanBeCopied();
    void namesEveryControl();
    void saysHowTheClockIsOff();
    void keepsWhatWasTyped();
    void asksBeforeCodesAreClosed();
    void leavingWipes();
    void storesTheCodes();
    void replacesAndTurnsOff();
    void showsWhatIsLeft_data();
    void showsWhatIsLeft();
    void failures_data();
    void failures();
};

void TwoFactorPageTest::enrolsByKeyboard()
{
    Bench b;
    QTRY_VERIFY(b.ready());
    QVERIFY(b.tabTo(b.button(u"Set up two-factor"_s)));
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.button(u"Next"_s));
    QCOMPARE(b.page->focusWidget(), b.button(u"Next"_s));
    b.press(Qt::Key_Return);
    QCOMPARE(b.page->focusWidget(), b.field());
    QTest::keyClicks(b.field(), u"123 456"_s);
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.button(u"Done"_s));
    QCOMPARE(b.server.requests(EndpointId::EnableTwoFactor).last().body, (QJsonObject{{u"token"_s, u"123456"_s}}));
    QVERIFY(!b.button(u"Done"_s)->isEnabled());
    QVERIFY(b.tabTo(b.page->findChild<QCheckBox *>()));
    b.press(Qt::Key_Space);
    QVERIFY(b.button(u"Done"_s)->isEnabled());
    QVERIFY(b.tabTo(b.button(u"Done"_s)));
    b.server.answer(EndpointId::TwoFactorState, 200, state(true, 10));
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.button(u"Turn off two-factor…"_s));
}

void TwoFactorPageTest::theCodeOnTheScreenIsTheSecret_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(theme::Scheme::Light);
    QTest::newRow("dark") << int(theme::Scheme::Dark);
}

void TwoFactorPageTest::theCodeOnTheScreenIsTheSecret()
{
    QFETCH(int, scheme);
    theme::apply(theme::Scheme(scheme));
    Bench b;
    QVERIFY(b.scanning());
    QTRY_VERIFY(decodeQr(b.page->grab().toImage())); // once the layout has settled
    const QImage screen = b.page->grab().toImage();
    QCOMPARE(screen.devicePixelRatio(), qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
    const std::optional<QString> text = decodeQr(screen);
    QVERIFY(text);
    QCOMPARE(secretOfOtpauth(*text), kSecret);
    // The quiet zone: white all around, also in the dark.
    auto *view = b.page->findChild<QrView *>();
    QVERIFY(view->pixmap().deviceIndependentSize().width() >= QrView::kLeastSide);
    const QImage code = view->grab().toImage();
    const int inset = static_cast<int>(theme::kSmall * code.devicePixelRatio()) + 2;
    for (int x = inset; x < code.width() - inset; ++x)
        QCOMPARE(code.pixelColor(x, inset), QColor(Qt::white));
    theme::apply(theme::Scheme::Light);
}

void TwoFactorPageTest::showsNoPictureOfAnotherSecret()
{
    Bench b;
    b.server.answer(EndpointId::GenerateTwoFactor, 200, secretAnswer(kSecret, u"MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK"_s));
    QTRY_VERIFY(b.ready());
    b.button(u"Set up two-factor"_s)->click();
    QTRY_VERIFY(b.said().contains("does not match its key"_L1));
    QVERIFY(!b.button(u"Next"_s));
    QVERIFY(!decodeQr(b.page->grab().toImage()));
}

void TwoFactorPageTest::tellsNoSecret()
{
    Bench b;
    QVERIFY(b.scanning());
    b.button(u"Show key"_s)->click();
    QVERIFY(b.button(u"Hide key"_s));
    QVERIFY(!b.told().contains(kSecret));
    QVERIFY(!b.told().contains(kSecret.first(8))); // nor a part of it
    QVERIFY(b.told().contains("QRcodeforanauthenticatorapp"_L1));
    QVERIFY(b.told().contains("Setupkey"_L1));
    b.button(u"Next"_s)->click();
    QTest::keyClicks(b.field(), u"123456"_s);
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.button(u"Done"_s));
    for (const QString &code : codes())
        QVERIFY(!b.told().contains(code));
    QVERIFY(b.told().contains("Backupcodes,10items"_L1));
    QVERIFY(b.told().contains("Backupcode3of10"_L1));
}

void TwoFactorPageTest::theKeyCanBeCopied()
{
    Bench b;
    QVERIFY(b.scanning());
    QVERIFY(!b.button(u"Copy key"_s));
    b.button(u"Show key"_s)->click();
    b.button(u"Copy key"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), kSecret);
    b.page.reset(); // taken away with the page, if it is still there
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TwoFactorPageTest::namesEveryControl()
{
    Bench b;
    const auto check = [&b] {
        const AccessibleNames names = accessibleNames(b.page.get());
        QVERIFY2(names.unnamed.isEmpty(), qPrintable(names.unnamed.join(u", ")));
        QVERIFY2(names.repeated.isEmpty(), qPrintable(names.repeated.join(u", ")));
        QVERIFY(!names.names.isEmpty());
    };
    QTRY_VERIFY(b.ready());
    check();
    b.button(u"Set up two-factor"_s)->click();
    QTRY_VERIFY(b.button(u"Next"_s));
    b.button(u"Show key"_s)->click();
    check();
    b.button(u"Next"_s)->click();
    check();
    QTest::keyClicks(b.field(), u"123456"_s);
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.button(u"Done"_s));
    check();
    b.button(u"Close"_s)->click();
    check();
    b.server.answer(EndpointId::TwoFactorState, 200, state(true, 10));
    b.button(u"Close without storing"_s)->click();
    QTRY_VERIFY(b.button(u"Turn off two-factor…"_s));
    b.button(u"Turn off two-factor…"_s)->click();
    check();
}

void TwoFactorPageTest::saysHowTheClockIsOff()
{
    Bench b;
    b.server.refuse(EndpointId::EnableTwoFactor, ErrorCode::InvalidTwoFactorToken, {}, {{u"clockSkewSeconds"_s, -90}});
    QVERIFY(b.verifying());
    QVERIFY(b.said().contains("The server's clock shows "_L1));
    QTest::keyClicks(b.field(), u"123456"_s);
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.said().contains("Your phone's clock is 90 seconds behind"_L1));
    b.server.refuse(EndpointId::EnableTwoFactor, ErrorCode::InvalidTwoFactorToken);
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.said().contains("This code is not right"_L1));
    QVERIFY(b.field()->accessibleDescription().contains("This code is not right"_L1));
}

void TwoFactorPageTest::keepsWhatWasTyped()
{
    Bench b;
    b.server.refuse(EndpointId::EnableTwoFactor, ErrorCode::InternalError);
    QVERIFY(b.verifying());
    QTest::keyClicks(b.field(), u"123 456"_s);
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.said().contains("Two-factor was not turned on."_L1));
    QCOMPARE(b.field()->text(), u"123 456"_s);
    b.server.close(); // and without a server
    QTRY_VERIFY(b.button(u"Turn on"_s)->isEnabled());
    b.button(u"Turn on"_s)->click();
    QTRY_VERIFY(b.said().contains("cannot be reached"_L1));
    QCOMPARE(b.field()->text(), u"123 456"_s);
    b.press(Qt::Key_Escape); // back, and the picture is still the same
    QVERIFY(b.button(u"Next"_s));
    QCOMPARE(secretOfOtpauth(decodeQr(b.page->grab().toImage()).value_or(QString())), kSecret);
    QCOMPARE(b.server.count(EndpointId::GenerateTwoFactor), 1);
}

void TwoFactorPageTest::asksBeforeCodesAreClosed()
{
    Bench b;
    QVERIFY(b.codesShown());
    QVERIFY(!b.page->mayLeave());
    QVERIFY(b.said().contains("not stored yet"_L1));
    QVERIFY(b.page->mayLeave()); // asked once
    b.button(u"Keep showing"_s)->click();
    QVERIFY(!b.said().contains("not stored yet"_L1));
    b.server.answer(EndpointId::TwoFactorState, 200, state(true, 10));
    b.button(u"Close"_s)->click();
    QTRY_VERIFY(b.button(u"Replace backup codes…"_s));
    QVERIFY(b.said().contains("nobody can see them again"_L1));
}

void TwoFactorPageTest::leavingWipes()
{
    Bench b;
    QVERIFY(b.scanning());
    b.page->hide(); // as when the window is minimised: nothing is lost
    b.page->deactivate();
    b.page->show();
    b.page->activate();
    QTRY_COMPARE(secretOfOtpauth(decodeQr(b.page->grab().toImage()).value_or(QString())), kSecret);
    b.page->deactivate();
    QVERIFY(!decodeQr(b.page->grab().toImage()));
    QVERIFY(b.page->findChild<QrView *>()->pixmap().isNull());
    b.page->activate();
    QVERIFY(b.codesShown());
    b.server.answer(EndpointId::TwoFactorState, 200, state(true, 10));
    b.page->deactivate();
    QCOMPARE(b.page->findChild<QListView *>()->model()->rowCount(), 0);
    b.page->activate();
    QTRY_VERIFY(b.said().contains("nobody can see them again"_L1));
}

void TwoFactorPageTest::storesTheCodes()
{
    Bench b;
    QVERIFY(b.codesShown());
    auto *view = b.page->findChild<BackupCodesView *>();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"codes.txt"_s);
    QVERIFY(!view->saveTo(folder.filePath(u"no/such/folder/codes.txt"_s)));
    QVERIFY(!b.button(u"Done"_s)->isEnabled());
    QVERIFY(view->saveTo(file));
    QVERIFY(b.button(u"Done"_s)->isEnabled());
    QVERIFY(b.page->mayLeave());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(saved.readAll());
    for (const QString &code : codes())
        QVERIFY(text.contains(code));
    QVERIFY(text.contains("ana@example.com"_L1));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QCOMPARE(saved.permissions() & others, QFile::Permissions());
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"codes.pdf"_s));
    view->print(printer);
    const QFile paper(folder.filePath(u"codes.pdf"_s));
    QVERIFY(paper.size() > 1000);
    QCOMPARE(paper.permissions() & others, QFile::Permissions());
    b.button(u"Copy all"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), codes().join(u'\n') + u'\n');
}

void TwoFactorPageTest::replacesAndTurnsOff()
{
    Bench b(state(true, 7));
    QTRY_VERIFY(b.ready());
    QVERIFY(b.tabTo(b.button(u"Replace backup codes…"_s)));
    b.press(Qt::Key_Return);
    QVERIFY(b.field());
    QCOMPARE(b.page->focusWidget(), b.field());
    QTest::keyClicks(b.field(), u"123456"_s);
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.button(u"Done"_s));
    QCOMPARE(b.server.count(EndpointId::ReplaceBackupCodes), 1);
    b.page->findChild<QCheckBox *>()->click();
    b.server.answer(EndpointId::TwoFactorState, 200, state(true, 10));
    b.button(u"Done"_s)->click();
    QTRY_VERIFY(b.button(u"Turn off two-factor…"_s));
    b.button(u"Turn off two-factor…"_s)->click();
    QVERIFY(b.button(u"Turn off two-factor"_s)); // the verb once more
    b.press(Qt::Key_Escape);
    QVERIFY(!b.field());
    b.button(u"Turn off two-factor…"_s)->click();
    QTest::keyClicks(b.field(), u"A3F7 D9E2 C1B8"_s); // a backup code does, too
    b.server.answer(EndpointId::TwoFactorState, 200, state(false, 0));
    b.press(Qt::Key_Return);
    QTRY_VERIFY(b.button(u"Set up two-factor"_s));
    QCOMPARE(b.server.requests(EndpointId::DisableTwoFactor).last().body,
             (QJsonObject{{u"token"_s, u"a3f7d9e2c1b8"_s}}));
}

void TwoFactorPageTest::showsWhatIsLeft_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("words");
    QTest::newRow("many") << 7 << u"Each code signs you in once"_s;
    QTest::newRow("few") << 3 << u"Few codes are left"_s;
    QTest::newRow("none") << 0 << u"No code is left"_s;
}

void TwoFactorPageTest::showsWhatIsLeft()
{
    QFETCH(int, left);
    QFETCH(QString, words);
    Bench b(state(true, left));
    QTRY_VERIFY(b.ready());
    QVERIFY(b.said().contains(words));
}

void TwoFactorPageTest::failures_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("expected");
    QTest::newRow("500") << int(ErrorCode::InternalError) << int(PageState::Failed);
    QTest::newRow("403") << int(ErrorCode::IpNotWhitelisted) << int(PageState::Forbidden);
    QTest::newRow("429") << int(ErrorCode::TooManyRequests) << int(PageState::Failed);
}

void TwoFactorPageTest::failures()
{
    QFETCH(int, code);
    QFETCH(int, expected);
    Bench b;
    QTRY_VERIFY(b.ready());
    b.server.refuse(EndpointId::TwoFactorState, ErrorCode(code));
    b.page->activate();
    auto *states = b.page->findChild<StateStack *>();
    QTRY_COMPARE(int(states->state()), expected);
    b.server.answer(EndpointId::TwoFactorState, 200, state(true, 4));
    Q_EMIT states->retryRequested();
    QTRY_COMPARE(int(states->state()), int(PageState::Ready));
    QVERIFY(b.button(u"Turn off two-factor…"_s));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::apply(theme::Scheme::Light);
    TwoFactorPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "twofactorpagetest.moc"
