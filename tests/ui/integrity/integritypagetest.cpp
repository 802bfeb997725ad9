// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Log integrity page against a scripted server: how far a verification is, stopping it, and what came of it.
#include "ui/pages/integritypage.h"
#include "tests/support/accessibilityproblems.h"
#include "tests/support/fakeserver.h"
#include "tests/support/pageframe.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kHead = QString(64, u'a');

QJsonObject intact(qint64 rows)
{
    return {{u"intact"_s, true}, {u"rows"_s, rows}, {u"removedRows"_s, 7}, {u"head"_s, kHead}};
}

} // namespace

class IntegrityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksForNothingUnasked();
    void tellsHowFarItIs();
    void goesOnWithoutProgress();
    void stopEndsItOnTheServer();
    void saysThatTheLogIsIntact();
    void saysWhereItIsBroken();
    void anotherOneRuns();
    void everythingHasAName();

private:
    bool says(const QString &words) const;
    QPushButton *button(const QString &text) const;
    void start(); // verifying, with the stream open and the verdict held back
    void tell(qint64 rows, qint64 total, int seconds);

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PageFrame> m_frame;
    IntegrityPage *m_page = nullptr;
};

void IntegrityPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void IntegrityPageTest::init()
{
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    m_server->answer(EndpointId::Stream, FakeAnswer::eventStream());
    m_server->answer(EndpointId::VerifyAudit, FakeAnswer::json(intact(10'000'000)));
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    m_page = new IntegrityPage(*m_client);
    m_frame = std::make_unique<PageFrame>(m_page, u"Log integrity"_s);
    m_frame->show();
    m_page->activate();
}

void IntegrityPageTest::cleanup()
{
    m_frame.reset();
    m_client.reset();
    m_server.reset();
}

bool IntegrityPageTest::says(const QString &words) const
{
    return std::ranges::any_of(m_frame->findChildren<QLabel *>(),
                               [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
}

QPushButton *IntegrityPageTest::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

void IntegrityPageTest::start()
{
    m_server->hold(EndpointId::VerifyAudit);
    m_page->primaryAction()->trigger();
    QTRY_COMPARE(m_server->count(EndpointId::VerifyAudit), 1);
    QTRY_COMPARE(m_server->openStreams(), 1);
}

void IntegrityPageTest::tell(qint64 rows, qint64 total, int seconds)
{
    const QDateTime since(QDate(2026, 3, 1), QTime(10, 0), QTimeZone::UTC);
    m_server->push("verification", {{u"rows"_s, rows},
                                    {u"total"_s, total},
                                    {u"startedAt"_s, since.toString(Qt::ISODateWithMs)},
                                    {u"at"_s, since.addSecs(seconds).toString(Qt::ISODateWithMs)}});
}

void IntegrityPageTest::asksForNothingUnasked()
{
    QTRY_VERIFY(says(u"Not verified since this window was opened."_s));
    QCOMPARE(m_server->requests().size(), 0);
}

void IntegrityPageTest::tellsHowFarItIs()
{
    start();
    QCOMPARE(m_server->requests(EndpointId::Stream)[0].query.queryItemValue(u"events"_s), u"verification"_s);
    auto *bar = m_page->findChild<QProgressBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 0); // it only moves
    tell(4'100'000, 10'000'000, 41);
    QTRY_COMPARE(bar->value(), 410);
    QCOMPARE(bar->maximum(), 1000);
    QVERIFY(says(u"Verified: 4,100,000 of 10,000,000 entries, 100,000 a second, 59 seconds left."_s));
    tell(1'000'000, 10'000'000, 100);
    QTRY_VERIFY(says(u"10,000 a second, 15 minutes left."_s));
    m_server->release(EndpointId::VerifyAudit);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE(m_server->openStreams(), 0); // nothing is followed afterwards
    QVERIFY(says(u"Every entry is as it was written"_s));
}

void IntegrityPageTest::goesOnWithoutProgress()
{
    m_server->refuse(EndpointId::Stream, ErrorCode::TooManyRequests);
    m_server->hold(EndpointId::VerifyAudit);
    m_page->primaryAction()->trigger();
    QTRY_COMPARE(m_server->count(EndpointId::Stream), 1);
    QVERIFY(says(u"Verifying, for 0 seconds."_s));
    m_server->release(EndpointId::VerifyAudit);
    QTRY_VERIFY(says(u"Every entry is as it was written"_s));
}

void IntegrityPageTest::stopEndsItOnTheServer()
{
    start();
    tell(5, 10, 1);
    button(u"Stop"_s)->click();
    QTRY_COMPARE(m_server->openStreams(), 0);
    QVERIFY(!m_page->findChild<QProgressBar *>()->isVisible());
    QVERIFY(m_page->primaryAction()->isEnabled());
    m_server->release(EndpointId::VerifyAudit); // nobody waits for it
    m_page->primaryAction()->trigger();
    QTRY_COMPARE(m_server->count(EndpointId::VerifyAudit), 2);
    QCOMPARE(m_page->findChild<QProgressBar *>()->maximum(), 0); // nothing is left of the one before
    QTRY_VERIFY(says(u"Every entry is as it was written"_s));
}

void IntegrityPageTest::saysThatTheLogIsIntact()
{
    m_page->primaryAction()->trigger();
    QTRY_VERIFY(says(u"Every entry is as it was written, and none is missing."_s));
    QVERIFY(says(u"10,000,000"_s));
    QVERIFY(says(kHead));
    QVERIFY(!says(u"First broken entry"_s));
    QVERIFY(!says(u"What the server found"_s));
}

// Its sentence is the console's; what the server found stands below, as the server's.
void IntegrityPageTest::saysWhereItIsBroken()
{
    QJsonObject broken = intact(4);
    broken[u"intact"_s] = false;
    broken[u"why"_s] = u"Row 5 was changed."_s;
    broken[u"firstBroken"_s] = u"log_0000000000005"_s;
    m_server->answer(EndpointId::VerifyAudit, FakeAnswer::json(broken));
    m_page->primaryAction()->trigger();
    QTRY_VERIFY(says(u"The log does not verify from entry log_0000000000005 on."_s));
    QVERIFY(says(u"First broken entry"_s));
    QVERIFY(says(u"What the server found"_s));
    QVERIFY(says(u"Row 5 was changed."_s));
    m_server->answer(EndpointId::VerifyAudit, FakeAnswer::json(intact(5)));
    m_page->primaryAction()->trigger();
    QTRY_VERIFY(says(u"Every entry is as it was written"_s));
    QVERIFY(!says(u"Row 5 was changed."_s));
}

void IntegrityPageTest::anotherOneRuns()
{
    m_server->refuse(EndpointId::VerifyAudit, ErrorCode::Busy);
    m_page->primaryAction()->trigger();
    QTRY_VERIFY(says(u"The log could not be verified."_s));
    QVERIFY(m_page->primaryAction()->isEnabled());
}

void IntegrityPageTest::everythingHasAName()
{
    start();
    tell(4'100'000, 10'000'000, 41);
    QTRY_COMPARE(m_page->findChild<QProgressBar *>()->value(), 410);
    QCOMPARE(accessibilityProblems(m_frame.get()), QStringList());
    QVERIFY(m_frame->savePicture(u"integrity_running"_s));
}

QTEST_MAIN(IntegrityPageTest)
#include "integritypagetest.moc"
