// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the Anomalies page in the shell: in both schemes, at every size, with big letters, long words, from right to
// left, and after the theme was switched, for people to look at. What a program can tell is checked here.
#include "app/console/translation.h"
#include "tests/support/picturefaults.h"
#include "tests/ui/anomalies/anomaliesbench.h"
#include "tests/ui/shell/overviewfixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagetable.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

namespace {

// Every text two fifths longer, as German is, with what other alphabets need above and below the line.
class LongWords final : public QTranslator
{
public:
    explicit LongWords(std::unique_ptr<QTranslator> english) : m_english(std::move(english)) {}
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        QString text = m_english->translate(context, source, comment, n);
        if (text.isEmpty())
            text = QString::fromUtf8(source);
        const qsizetype more = text.size() * 2 / 5;
        return u'[' + text + u"ÄÖÜgqy "_s.repeated(more / 7 + 1).first(more) + u']';
    }

private:
    std::unique_ptr<QTranslator> m_english;
};

} // namespace

class AnomalyPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void draws_data();
    void draws();

private:
    void take(MainWindow &window, const QString &name);

    std::unique_ptr<QTranslator> m_translator;
    QFont m_usual;
};

void AnomalyPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES)));
    m_usual = QApplication::font();
}

void AnomalyPictures::cleanup()
{
    m_translator.reset();
    QApplication::setFont(m_usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void AnomalyPictures::draws_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("points");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QSize usual(1280, 800), least(960, 600);
    using enum theme::Scheme;
    QTest::newRow("light") << Light << usual << 0.0 << false << Qt::LeftToRight;
    QTest::newRow("dark") << Dark << usual << 0.0 << false << Qt::LeftToRight;
    QTest::newRow("least") << Light << least << 0.0 << false << Qt::LeftToRight;
    QTest::newRow("least-14pt") << Dark << least << 14.0 << false << Qt::LeftToRight;
    QTest::newRow("14pt") << Light << usual << 14.0 << false << Qt::LeftToRight;
    QTest::newRow("long") << Light << usual << 0.0 << true << Qt::LeftToRight;
    QTest::newRow("least-long") << Dark << least << 0.0 << true << Qt::LeftToRight;
    QTest::newRow("rtl") << Light << usual << 0.0 << false << Qt::RightToLeft;
    QTest::newRow("large") << Dark << QSize(1920, 1080) << 0.0 << false << Qt::LeftToRight;
}

void AnomalyPictures::take(MainWindow &window, const QString &name)
{
    // The header is laid out anew for each answer that comes: it is what stays that must be right.
    QImage picture;
    QStringList faults;
    const bool isRight = QTest::qWaitFor([&] {
        picture = window.grab().toImage();
        faults = pictureFaults(&window, picture);
        return faults.isEmpty();
    });
    const QString file =
        u"%1/anomalies-%2-%3.png"_s.arg(QStringLiteral(PICTURES), name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(picture.save(file));
    QVERIFY2(isRight, qPrintable(name + u": "_s + faults.join(u'\n')));
}

void AnomalyPictures::draws()
{
    QFETCH(const theme::Scheme, scheme);
    QFETCH(const QSize, size);
    QFETCH(const double, points);
    QFETCH(const bool, isLong);
    QFETCH(const Qt::LayoutDirection, direction);
    theme::apply(scheme);
    m_translator = translatorFor(QLocale(QLocale::English));
    if (isLong)
        m_translator = std::make_unique<LongWords>(std::move(m_translator));
    QCoreApplication::installTranslator(m_translator.get());
    QApplication::setLayoutDirection(direction);
    if (points > 0) {
        QFont big = m_usual;
        big.setPointSizeF(points);
        QApplication::setFont(big);
    }
    FakeServer server;
    QVERIFY(server.listen());
    answerOverview(server, {}, QDateTime::currentDateTimeUtc());
    FakeMetrics fake(server);
    fake.average = 42;
    fake.addWeek();
    ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"console.ini"_s), QSettings::IniFormat);
    MainWindow window(&client, pageTable(), &settings);
    window.resize(size);
    window.setAccount({.id = u"acct_0000000000001"_s, .email = u"ana@example.com"_s, .role = u"administrator"_s});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    window.showPages();
    QVERIFY(window.goTo(u"anomalies"_s));
    auto *page = window.findChild<AnomaliesPage *>();
    const auto isLive = [&] { return page->presenter().liveness() == AnomalyPresenter::Liveness::Live; };
    QTRY_VERIFY(isLive());
    QCOMPARE(window.size(), size); // nothing pushes it wider
    take(window, u"hour"_s);
    auto *scroll = page->findChild<QScrollArea *>();
    QVERIFY(scroll->horizontalScrollBar()->maximum() == 0);
    QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    take(window, u"end"_s);
    scroll->verticalScrollBar()->setValue(0);
    page->presenter().setRange(AnomalyPresenter::Range::Week);
    QTRY_COMPARE(page->presenter().figures().length(), std::chrono::hours(7 * 24));
    auto *chart = page->findChild<TimeChart *>();
    chart->setFocus();
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(chart, Qt::Key_Left);
    take(window, u"week"_s);
    for (ChartCard *card : page->findChildren<ChartCard *>())
        card->setTableShown(true);
    theme::apply(scheme == theme::Scheme::Dark ? theme::Scheme::Light : theme::Scheme::Dark);
    take(window, u"tables-switched"_s);
    for (ChartCard *card : page->findChildren<ChartCard *>())
        card->setTableShown(false);
    take(window, u"switched"_s);
}

QTEST_MAIN(AnomalyPictures)
#include "anomalypictures.moc"
