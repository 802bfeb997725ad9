// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renders the shell with the overview in both schemes and its main states, and writes the pictures for people to look
// at. What a program can tell about them is checked here: nothing is clipped, nothing is left blank.
#include "app/console/translation.h"
#include "tests/support/picturefaults.h"
#include "tests/ui/shell/overviewfixture.h"
#include "ui/client/apiclient.h"
#include "ui/pages/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/offlinebar.h"
#include "ui/shell/pagetable.h"
#include "ui/widgets/statcard.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::ui;

class ShellPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(m_translator.get()); }
    void picture_data();
    void picture();

private:
    std::unique_ptr<QTranslator> m_translator = translatorFor(QLocale(QLocale::English));
};

void ShellPicturesTest::picture_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("fresh");
    QTest::addColumn<bool>("offline");
    QTest::addColumn<bool>("rightToLeft");
    const QSize usual(1280, 800), least(960, 600);
    QTest::newRow("overview-light") << theme::Scheme::Light << usual << false << false << false;
    QTest::newRow("overview-dark") << theme::Scheme::Dark << usual << false << false << false;
    QTest::newRow("new-light") << theme::Scheme::Light << usual << true << false << false;
    QTest::newRow("new-dark") << theme::Scheme::Dark << usual << true << false << false;
    QTest::newRow("least-light") << theme::Scheme::Light << least << true << false << false;
    QTest::newRow("offline-light") << theme::Scheme::Light << usual << false << true << false;
    QTest::newRow("rtl-dark") << theme::Scheme::Dark << usual << false << false << true;
}

void ShellPicturesTest::picture()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(QSize, size);
    QFETCH(bool, fresh);
    QFETCH(bool, offline);
    QFETCH(bool, rightToLeft);
    theme::apply(scheme);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);

    test::FakeServer server;
    QVERIFY(server.listen());
    const test::OverviewState state{
        .administrator = !fresh, .twoFactor = !fresh, .whitelist = !fresh, .alerts = !fresh};
    test::answerOverview(server, state, QDateTime::currentDateTimeUtc());
    ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"console.ini"_s), QSettings::IniFormat);
    MainWindow window(&client, pageTable(), &settings);
    window.resize(size);
    window.setAccount({.id = u"acct_0000000000001"_s,
                       .email = u"ana@example.com"_s,
                       .role = fresh ? u"member"_s : u"administrator"_s});
    window.show();
    window.showPages();
    const auto cards = [&window] { return window.findChildren<StatCard *>(); };
    QTRY_VERIFY(!cards().isEmpty() && cards().first()->isVisible());
    QTRY_VERIFY(std::ranges::none_of(
        cards(), [](const StatCard *card) { return card->isVisible() && card->content().figure == u"–"_s; }));
    if (offline) {
        server.close();
        window.findChild<OverviewPage *>()->activate();
        const auto *bar = window.findChild<OfflineBar *>();
        QTRY_VERIFY(bar->isVisible());
    }
    for (const StatCard *card : cards()) {
        if (card->isVisible())
            QVERIFY(card->width() >= card->minimumSizeHint().width());
    }
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES)));
    const QString name =
        u"%1/shell-%2.png"_s.arg(QStringLiteral(PICTURES), QString::fromLatin1(QTest::currentDataTag()));
    const QImage picture = window.grab().toImage();
    QVERIFY(picture.save(name));
    const QStringList faults = test::pictureFaults(&window, picture);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ShellPicturesTest)
#include "shellpicturestest.moc"
