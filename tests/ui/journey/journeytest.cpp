// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole console on its own real server, by keyboard only, in the order of a first day: first run, two-factor with
// the QR code read off the screen, a second console over the network that signs in with a backup code, the whitelist's
// lock-out guard, and a picture of every page in both schemes. Each step needs the ones before it.
#include "app/console/console.h"
#include "app/console/translation.h"
#include "server/core/crypto.h"
#include "server/twofactor/base32.h"
#include "server/twofactor/totp.h"
#include "tests/support/accessibletree.h"
#include "tests/support/picturefaults.h"
#include "tests/ui/journey/hands.h"
#include "ui/client/qrdecoder.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/firstrunwizard.h"
#include "ui/widgets/lockoutbar.h"
#include "ui/widgets/statestack.h"

#include <QClipboard>
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kEmail = u"ana@example.com"_s;
const QString kPassword = u"violet kettle orbit lamp"_s;

// A console with settings of its own; the embedded server's data lies in the folder.
struct Workplace
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"console.ini"_s), QSettings::IniFormat};
    Console console{settings, folder.filePath(u"data"_s)};
};

// What the server says to somebody else: curl with the backup code of another person at the same account.
QJsonObject ask(const QStringList &arguments)
{
    QProcess curl;
    curl.start(u"curl"_s, QStringList{u"-sk"_s, u"-m"_s, u"10"_s} + arguments);
    curl.waitForFinished();
    return QJsonDocument::fromJson(curl.readAllStandardOutput()).object();
}

// The open page shows what the server answered, in each of its parts: a refusal or a failure is no answer.
bool isLoaded()
{
    return hands::eventually([] {
        const auto *window = shown<MainWindow>();
        if (!window)
            return false;
        QList<StateStack *> stacks = window->findChildren<StateStack *>();
        stacks.removeIf([](const StateStack *each) { return !each->isVisible(); });
        return !stacks.isEmpty() && std::ranges::all_of(stacks, [](const StateStack *each) {
            return each->state() == PageState::Ready || each->state() == PageState::EmptyNew;
        });
    });
}

// The table that is on the screen has so many rows.
bool showsEntries(int count)
{
    const QList<QTableView *> tables = shown<MainWindow>()->findChildren<QTableView *>();
    const auto table = std::ranges::find_if(tables, &QWidget::isVisible);
    return table != tables.end() && (*table)->model()->rowCount() == count;
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_hasFailed, "an earlier step failed"); }
    void cleanup() { m_hasFailed = QTest::currentTestFailed(); }
    void firstRun();
    void enrolsWithTheCodeOnTheScreen();
    void everyPageInBothSchemes_data();
    void everyPageInBothSchemes();
    void attachesFromElsewhereWithABackupCode();
    void theWhitelistDoesNotLockOut();
    void withoutTheServerNothingCanBeChanged();

private:
    static void picture(const QString &name);
    QStringList whitelist();

    CryptoLibrary m_crypto;
    std::unique_ptr<QTranslator> m_translator = translatorFor(QLocale(QLocale::English));
    QTemporaryDir m_config;
    std::unique_ptr<Workplace> m_here, m_elsewhere;
    bool m_hasFailed = false;
    quint16 m_port = 0;
    QStringList m_backupCodes;
};

void JourneyTest::initTestCase()
{
    QVERIFY(m_crypto.isComplete());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path())); // the server's key
    QVERIFY(QDir().mkpath(QStringLiteral(POSTJECT_SCREENS)));
    QCoreApplication::installTranslator(m_translator.get());
    theme::apply(theme::Scheme::Light);
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
}

void JourneyTest::picture(const QString &name)
{
    const QString file =
        QStringLiteral(POSTJECT_SCREENS) + u"/journey-%1-%2.png"_s.arg(QGuiApplication::platformName(), name);
    const QImage picture = hands::look(shown<MainWindow>());
    QVERIFY2(picture.save(file), qPrintable(file));
    const QStringList faults = pictureFaults(shown<MainWindow>(), picture);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void JourneyTest::firstRun()
{
    m_here = std::make_unique<Workplace>();
    m_here->console.start();
    QVERIFY(hands::eventually([] { return shown<FirstRunWizard>() != nullptr; }));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"E-mail"_s));
    hands::type(kEmail);
    QVERIFY(hands::tabTo(u"Password"_s));
    hands::type(kPassword);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<FirstRunWizard>()->currentId() == FirstRunWizard::ListenerStep; }));
    QVERIFY(hands::tabTo(u"Port"_s));
    hands::retype(QString::number(m_port));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<FirstRunWizard>()->currentId() == FirstRunWizard::TwoFactorStep; }));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
    QVERIFY(!shown<FirstRunWizard>());
    QCOMPARE(shown<MainWindow>()->currentPage(), u"two-factor"_s);
}

void JourneyTest::enrolsWithTheCodeOnTheScreen()
{
    QVERIFY(isLoaded());
    QVERIFY(hands::tabTo(u"Set up two-factor"_s));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"Next"_s));
    std::optional<QString> uri;
    QVERIFY(hands::eventually([&uri] { return (uri = decodeQr(hands::look(shown<MainWindow>()))).has_value(); }));
    QVERIFY(hands::tabTo(u"Show key"_s));
    hands::press(Qt::Key_Space);
    QVERIFY(hands::tabTo(u"Copy key"_s));
    hands::press(Qt::Key_Space);
    // The key in letters is the API's "secret" as it came; the picture must say the same.
    const QString secret = QGuiApplication::clipboard()->text();
    QCOMPARE(secret.size(), 32);
    QCOMPARE(secretOfOtpauth(*uri), secret);
    QVERIFY(uri->contains("ana"_L1));
    QVERIFY(hands::tabTo(u"Next"_s));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"Six-digit code"_s));
    const std::optional<QByteArray> key = decodeBase32(secretOfOtpauth(*uri).toLatin1());
    QVERIFY(key);
    hands::type(QString::fromLatin1(totpCode(*key, totpStep(SystemClock().now()))));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"Save…"_s));
    QVERIFY(hands::tabTo(u"Copy all"_s));
    hands::press(Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    static const QRegularExpression kCode(u"\\b[0-9a-f]{12}\\b"_s);
    for (auto each = kCode.globalMatch(copied); each.hasNext();)
        m_backupCodes.append(each.next().captured());
    QCOMPARE(m_backupCodes.size(), 10);
    QVERIFY(hands::tabTo(u"Done"_s));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::tabTo(u"Turn off two-factor…"_s));
    // The server takes it for on, too: the password alone is not enough any more.
    const QString url = u"https://127.0.0.1:%1/v1/auth/login"_s.arg(m_port);
    const QString body =
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"email"_s, kEmail}, {u"password"_s, kPassword}}).toJson());
    QCOMPARE(ask({url, u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, body})["code"_L1].toString(),
             u"two_factor_required"_s);
}

void JourneyTest::everyPageInBothSchemes_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::newRow("dark") << theme::Scheme::Dark;
    QTest::newRow("light") << theme::Scheme::Light;
}

void JourneyTest::everyPageInBothSchemes()
{
    QFETCH(theme::Scheme, scheme);
    theme::apply(scheme);
    QVERIFY(hands::eventually([] { // windows hear of it by an event
        return shown<MainWindow>()->palette().color(QPalette::Window) ==
               QApplication::palette().color(QPalette::Window);
    }));
    QStringList pages;
    for (const Qt::Key key : hands::kPageKeys) {
        hands::press(key, Qt::AltModifier);
        const QString page = shown<MainWindow>()->currentPage();
        if (pages.contains(page))
            continue; // a key that does nothing
        pages.append(page);
        QVERIFY(isLoaded());
        const QString told = accessibleTexts(shown<MainWindow>()).join(u'\n');
        QVERIFY2(!told.contains("(s)"_L1) && !told.contains("(es)"_L1), qPrintable(told)); // every plural has its forms
        picture(page + u'-' + theme::schemeName(scheme));
    }
    QVERIFY2(pages.size() >= 10, qPrintable(pages.join(u' ')));
}

void JourneyTest::attachesFromElsewhereWithABackupCode()
{
    shown<MainWindow>()->hide(); // its console and server go on
    m_elsewhere = std::make_unique<Workplace>();
    m_elsewhere->console.start();
    QVERIFY(hands::eventually([] { return shown<FirstRunWizard>() != nullptr; }));
    hands::press(Qt::Key_Down);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"Server address"_s));
    hands::type(u"https://127.0.0.1:%1"_s.arg(m_port));
    hands::press(Qt::Key_Return);
    QVERIFY(
        hands::eventually([] { return shown<CertificateDialog>() && shown<CertificateDialog>()->isActiveWindow(); }));
    hands::press(Qt::Key_T, Qt::AltModifier);
    QVERIFY(hands::reaches(u"E-mail"_s));
    hands::type(kEmail);
    QVERIFY(hands::tabTo(u"Password"_s));
    hands::type(kPassword);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"Six-digit code"_s));
    QVERIFY(hands::tabTo(u"Use a backup code"_s));
    hands::press(Qt::Key_Space);
    QVERIFY(hands::reaches(u"Backup code"_s));
    hands::type(m_backupCodes.takeFirst());
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<MainWindow>()->currentPage() == "overview"_L1; }));
    QVERIFY(isLoaded());
}

QStringList JourneyTest::whitelist()
{
    const QString base = u"https://127.0.0.1:%1/v1/auth/"_s.arg(m_port);
    const QJsonObject login{
        {u"email"_s, kEmail}, {u"password"_s, kPassword}, {u"twoFactorToken"_s, m_backupCodes.takeFirst()}};
    const QString token = ask({base + u"login"_s, u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s,
                               QString::fromUtf8(QJsonDocument(login).toJson())})["token"_L1]
                              .toString();
    return ask({base + u"ip-whitelist"_s, u"-H"_s, u"Authorization: Bearer "_s + token})["whitelist"_L1]
        .toVariant()
        .toStringList();
}

void JourneyTest::theWhitelistDoesNotLockOut()
{
    QVERIFY(shown<MainWindow>()->currentPage() != "whitelist"_L1);
    for (int key = Qt::Key_1; key <= Qt::Key_9 && shown<MainWindow>()->currentPage() != "whitelist"_L1; ++key)
        hands::press(Qt::Key(key), Qt::AltModifier);
    QCOMPARE(shown<MainWindow>()->currentPage(), u"whitelist"_s);
    QVERIFY(isLoaded());
    QVERIFY(hands::tabTo(u"Address or range to allow"_s));
    hands::type(u"10.0.0.0/8"_s);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"Add 127.0.0.1 too"_s));
    QCOMPARE(whitelist(), QStringList());
    picture(u"lock-out"_s);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] {
        const auto *bar = shown<MainWindow>()->findChild<LockOutBar *>();
        return !bar->isVisible();
    }));
    QVERIFY(isLoaded());
    QVERIFY(hands::eventually([] { return showsEntries(2); }));
    QCOMPARE(whitelist(), (QStringList{u"127.0.0.1"_s, u"10.0.0.0/8"_s}));
}

void JourneyTest::withoutTheServerNothingCanBeChanged()
{
    m_here.reset(); // its console ends, and the server in it
    hands::press(Qt::Key_R, Qt::ControlModifier);
    auto *window = shown<MainWindow>();
    QPushButton *add = nullptr;
    for (QPushButton *each : window->findChildren<QPushButton *>()) {
        if (each->isVisible() && hands::nameOf(each) == "Add to the whitelist"_L1)
            add = each;
    }
    QVERIFY(add);
    QVERIFY(hands::eventually([add] { return !add->isEnabled() && add->toolTip().contains("Not connected"_L1); }));
    QVERIFY(showsEntries(2)); // what was there stays readable
    picture(u"offline"_s);
}

QTEST_MAIN(JourneyTest)
#include "journeytest.moc"
