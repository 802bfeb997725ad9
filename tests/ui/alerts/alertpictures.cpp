// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the Alerts page in the shell, in both schemes, for people to look at. What a program can tell is checked here.
#include "app/console/translation.h"
#include "tests/support/picturefaults.h"
#include "tests/ui/alerts/alertsbench.h"
#include "tests/ui/shell/overviewfixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagetable.h"
#include "ui/widgets/exceptionform.h"
#include "ui/widgets/snackbar.h"

#include <QDir>
#include <QTabWidget>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class AlertPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void draws_data();
    void draws();

private:
    void take(MainWindow &window, const QString &name);

    std::unique_ptr<QTranslator> m_translator = translatorFor(QLocale(QLocale::English));
};

void AlertPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::installTranslator(m_translator.get());
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES)));
}

void AlertPictures::draws_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << theme::Scheme::Light << QSize(1280, 800);
    QTest::newRow("dark") << theme::Scheme::Dark << QSize(1280, 800);
    QTest::newRow("least-dark") << theme::Scheme::Dark << QSize(960, 600);
    QTest::newRow("least-light") << theme::Scheme::Light << QSize(960, 600);
}

void AlertPictures::take(MainWindow &window, const QString &name)
{
    QCoreApplication::processEvents(); // layouts that were just asked for
    const QImage picture = window.grab().toImage();
    const QString file =
        u"%1/alerts-%2-%3.png"_s.arg(QStringLiteral(PICTURES), name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(picture.save(file));
    const QStringList faults = pictureFaults(&window, picture);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void AlertPictures::draws()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(QSize, size);
    theme::apply(scheme);
    FakeServer server;
    QVERIFY(server.listen());
    answerOverview(server, {}, QDateTime::currentDateTimeUtc());
    FakeAlerts fake(server);
    fake.addSix();
    ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"console.ini"_s), QSettings::IniFormat);
    MainWindow window(&client, pageTable(), &settings);
    window.resize(size);
    window.setAccount({.id = fake.caller, .email = u"ana@example.com"_s, .role = u"administrator"_s});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    window.showPages();
    QVERIFY(window.goTo(u"alerts"_s));
    auto *page = window.findChild<AlertsPage *>();
    auto *table = page->findChild<AlertTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 6);
    QTRY_VERIFY(page->presenter().isLive() && !page->presenter().accounts().isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_J);
    take(window, u"queue"_s);
    auto *tabs = page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    QTest::keyClick(table, Qt::Key_J, Qt::ShiftModifier);
    fake.arrive(u"credentials_exposed"_s, u"high"_s, {{u"ipAddress"_s, u"192.0.2.99"_s}});
    QTRY_VERIFY(!page->findChild<AlertDetail *>()->findChildren<QAbstractItemView *>().isEmpty());
    QTest::keyClick(table, Qt::Key_E);
    QTRY_VERIFY(page->findChild<SnackBar *>()->isVisible());
    const auto isRead = [&](int rows) {
        const auto *view = tabs->currentWidget()->findChild<QTableView *>();
        const auto *shown = view ? view : qobject_cast<QTableView *>(tabs->currentWidget());
        return shown && shown->model()->rowCount() >= rows;
    };
    QTRY_VERIFY(isRead(4));
    take(window, u"undo"_s);
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(isRead(3));
    take(window, u"timeline"_s);
    tabs->setCurrentIndex(3);
    QTRY_VERIFY(isRead(1));
    take(window, u"history"_s);
    QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    take(window, u"groups"_s);
    QTest::keyClick(table, Qt::Key_Home);
    tabs->setCurrentIndex(0);
    for (int row = 0;
         row < 3 && page->presenter().model().alert(table->currentIndex().row()).type != "geographic_change"_L1; ++row)
        QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_I);
    take(window, u"exception"_s);
    QTest::keyClick(page->findChild<ExceptionForm *>(), Qt::Key_Escape);
    page->applyFilters({{u"q"_s, u"nothing like this"_s}});
    QTRY_COMPARE(page->presenter().state(), PageState::EmptyFiltered);
    page->findChild<SnackBar *>()->dismiss();
    take(window, u"filtered"_s);
}

QTEST_MAIN(AlertPictures)
#include "alertpictures.moc"
