// SPDX-License-Identifier: GPL-3.0-or-later
//
// When the figures are taken, how they go on with the stream, and what is said of how current they are.
#include "ui/presenters/anomalypresenter.h"
#include "tests/ui/anomalies/fakemetrics.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using Liveness = AnomalyPresenter::Liveness;
using Range = AnomalyPresenter::Range;

class AnomalyPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesTheFiguresOnce();
    void asksForItsOwnOrForAll();
    void tellsOnceASecond();
    void missesNoRowWhileItAsks();
    void rangesAreTakenAnew();
    void theServersClock();
    void clocksYearsApart_data();
    void clocksYearsApart();
    void pausesAndGoesOn();
    void reconnects();
    void figuresWithoutAStream();
    void refusedByTheWhitelist();
    void refusedWhileItWatches();
    void failsAndTriesAgain();
    void failsWithoutAStream_data();
    void failsWithoutAStream();
    void offlineKeepsWhatThereIs();
    void restsWhileHidden();
    void averagesOnceAnHour();
    void afterASleep();
    void moreRowsThanCanWait();
    void blocks();

private:
    void start(bool isAdministrator = true);
    qint64 current() const { return m_presenter->figures().rate().last().requests; }
    qsizetype asked() const { return m_server->count(EndpointId::Metrics); }
    // Of both clocks.
    void pass(Milliseconds time)
    {
        m_fake->now += time;
        m_here += time;
        m_presenter->tick();
    }
    void log() { m_fake->log({.at = m_fake->now}); }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<FakeMetrics> m_fake;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<MetricsClient> m_source;
    std::unique_ptr<AnomalyPresenter> m_presenter;
    TimePoint m_here; // this computer's clock
};

void AnomalyPresenterTest::init()
{
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    m_fake = std::make_unique<FakeMetrics>(*m_server);
    m_here = m_fake->now;
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    m_source = std::make_unique<MetricsClient>(*m_client);
    m_presenter = std::make_unique<AnomalyPresenter>(*m_source, true, [this] { return m_here; });
}

void AnomalyPresenterTest::cleanup()
{
    m_presenter.reset();
}

void AnomalyPresenterTest::start(bool isAdministrator)
{
    m_presenter = std::make_unique<AnomalyPresenter>(*m_source, isAdministrator, [this] { return m_here; });
    m_presenter->stream().setFirstWait(10ms);
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
}

// An open page that nothing happens on asks for nothing more, however long it is watched.
void AnomalyPresenterTest::takesTheFiguresOnce()
{
    m_fake->addDay();
    QCOMPARE(m_presenter->status().state, PageState::Loading);
    start();
    QCOMPARE(m_presenter->status().state, PageState::Ready);
    QCOMPARE(m_presenter->figures().length(), 1h);
    QCOMPARE(asked(), 1);
    QCOMPARE(m_server->count(EndpointId::Stream), 1);
    for (int second = 0; second < 3000; ++second)
        pass(1s);
    QTest::qWait(50);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_presenter->liveness(), Liveness::Live);
    QCOMPARE(m_presenter->asOf(), m_here);
}

void AnomalyPresenterTest::asksForItsOwnOrForAll()
{
    for (const bool isAdministrator : {false, true}) {
        m_server->forgetRequests();
        start(isAdministrator);
        QCOMPARE(m_presenter->isOfEveryAccount(), isAdministrator);
        for (const FakeRequest &request : m_server->requests())
            QCOMPARE(request.query.queryItemValue(u"account"_s), isAdministrator ? u"all"_s : QString());
    }
}

void AnomalyPresenterTest::tellsOnceASecond()
{
    start();
    QSignalSpy told(m_presenter.get(), &AnomalyPresenter::figuresChanged);
    for (int i = 0; i < 500; ++i)
        log();
    QTRY_COMPARE(current(), 500);
    pass(1s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toBool(), false);
    pass(1s);
    QCOMPARE(told.size(), 1); // nothing has changed
    m_presenter->tick();
    QCOMPARE(told.size(), 1);
}

// What is logged while the figures are on their way is counted once, whether or not they hold it.
void AnomalyPresenterTest::missesNoRowWhileItAsks()
{
    m_server->hold(EndpointId::Metrics);
    m_presenter->activate();
    QTRY_COMPARE(asked(), 1); // and is answered when it is released, with the rows there are then
    log();
    log();
    QTest::qWait(30);
    QCOMPARE(m_presenter->liveness(), Liveness::Waiting);
    m_server->release(EndpointId::Metrics);
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
    QCOMPARE(current(), 2);
    log();
    QTRY_COMPARE(current(), 3);
}

void AnomalyPresenterTest::rangesAreTakenAnew()
{
    m_fake->addDay();
    start();
    QSignalSpy told(m_presenter.get(), &AnomalyPresenter::figuresChanged);
    for (const Range range : {Range::SixHours, Range::Day, Range::Week, Range::Month, Range::Hour}) {
        told.clear();
        m_presenter->setRange(range);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0][0].toBool());
        QCOMPARE(m_presenter->figures().length(), AnomalyPresenter::lengthOf(range));
        QVERIFY(m_presenter->figures().rate().size() <= 361);
    }
    QCOMPARE(asked(), 6);
    QCOMPARE(m_server->count(EndpointId::Stream), 1); // which goes on
    m_presenter->setRange(Range::Hour);
    QTest::qWait(20);
    QCOMPARE(asked(), 6);
}

void AnomalyPresenterTest::theServersClock()
{
    m_here = m_fake->now - 7h; // this computer is slow
    start();
    log();
    QTRY_COMPARE(current(), 1);
    pass(59min);
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live); // it looked like a sleep
    QCOMPARE(current(), 1);
    pass(1min);
    QCOMPARE(current(), 0);
    QCOMPARE(m_presenter->figures().until(), std::chrono::floor<std::chrono::minutes>(m_fake->now) + 1min);
}

void AnomalyPresenterTest::clocksYearsApart_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("before") << -3; // a period in the server's future has no points
    QTest::newRow("after") << 3;   // and one that began years ago too many
}

// The first answer tells by how much; nobody has to try again.
void AnomalyPresenterTest::clocksYearsApart()
{
    QFETCH(const int, years);
    m_fake->now += years * 365 * 24h;
    m_server->setDate(QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_fake->now), QTimeZone::UTC));
    start();
    QCOMPARE(asked(), 2);
    QVERIFY(m_presenter->figures().rate().size() >= 59);
    QCOMPARE(m_presenter->figures().until(), std::chrono::floor<std::chrono::minutes>(m_fake->now) + 1min);
}

void AnomalyPresenterTest::pausesAndGoesOn()
{
    start();
    const TimePoint pausedAt = m_here;
    m_presenter->setPaused(true);
    QCOMPARE(m_presenter->liveness(), Liveness::Paused);
    QSignalSpy told(m_presenter.get(), &AnomalyPresenter::figuresChanged);
    log();
    for (int i = 0; i < 70; ++i)
        pass(1s);
    QTest::qWait(30);
    QCOMPARE(current(), 0);
    QCOMPARE(told.size(), 0);
    QCOMPARE(m_presenter->asOf(), pausedAt);
    m_presenter->setPaused(false);
    QCOMPARE(told.size(), 1);
    QTRY_COMPARE(current(), 1); // nothing was missed
    QCOMPARE(m_presenter->liveness(), Liveness::Live);
    QCOMPARE(asked(), 1);
}

void AnomalyPresenterTest::reconnects()
{
    start();
    const TimePoint lost = m_here;
    QSignalSpy told(m_presenter.get(), &AnomalyPresenter::livenessChanged);
    m_presenter->stream().setFirstWait(200ms);
    m_server->endStreams();
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Lost);
    m_fake->add({.at = m_fake->now}); // nobody tells of it
    m_here += 5s;
    m_presenter->tick();
    QCOMPARE(m_presenter->asOf(), lost); // no younger than it is
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
    QCOMPARE(current(), 1);
    QCOMPARE(m_presenter->asOf(), m_here);
    QVERIFY(told.size() >= 2);
}

// As many streams as the server allows are open: the figures are there, and said to be of that moment.
void AnomalyPresenterTest::figuresWithoutAStream()
{
    m_server->refuse(EndpointId::Stream, ErrorCode::TooManyRequests);
    m_presenter->stream().setFirstWait(50ms);
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->status().state, PageState::Ready);
    QCOMPARE(m_presenter->liveness(), Liveness::Waiting);
    const TimePoint taken = m_presenter->asOf();
    pass(30s);
    QCOMPARE(m_presenter->asOf(), taken);
    QCOMPARE(asked(), 1);
    m_server->answer(EndpointId::Stream, FakeAnswer::eventStream());
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
}

void AnomalyPresenterTest::refusedByTheWhitelist()
{
    m_server->refuse(EndpointId::Stream, ErrorCode::IpNotWhitelisted);
    m_server->refuse(EndpointId::Metrics, ErrorCode::IpNotWhitelisted);
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->status().state, PageState::Forbidden);
    QCOMPARE(m_presenter->status().error->code, u"ip_not_whitelisted"_s);
    QCOMPARE(m_presenter->liveness(), Liveness::Refused);
    QTest::qWait(50);
    QVERIFY(m_server->requests().size() <= 2); // it does not knock again by itself
    m_server->answer(EndpointId::Stream, FakeAnswer::eventStream());
    m_server->on(EndpointId::Metrics, [this](const FakeRequest &request) { return m_fake->answer(request.query); });
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
}

// The right is taken away while the page is open: nothing of what it showed stays.
void AnomalyPresenterTest::refusedWhileItWatches()
{
    m_fake->addDay();
    start();
    m_server->refuse(EndpointId::Stream, ErrorCode::IpNotWhitelisted);
    m_server->endStreams();
    QTRY_COMPARE(m_presenter->status().state, PageState::Forbidden);
    QVERIFY(m_presenter->figures().isEmpty());
    QCOMPARE(m_presenter->liveness(), Liveness::Refused);
    const qsizetype before = m_server->requests().size();
    pass(1s);
    QTest::qWait(50);
    QCOMPARE(m_server->requests().size(), before);
}

void AnomalyPresenterTest::failsAndTriesAgain()
{
    m_server->refuse(EndpointId::Metrics, ErrorCode::InternalError);
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->status().state, PageState::Failed);
    QVERIFY(m_presenter->liveness() != Liveness::Live);
    m_server->answer(EndpointId::Metrics, FakeAnswer::unlikeTheServer({{u"step"_s, 60}}));
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->status().error->kind, ApiError::Kind::Malformed);
    m_server->on(EndpointId::Metrics, [this](const FakeRequest &request) { return m_fake->answer(request.query); });
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
    m_server->refuse(EndpointId::Metrics, ErrorCode::InternalError);
    m_presenter->setRange(Range::Day);
    QTRY_COMPARE(m_presenter->status().state, PageState::Failed);
    QCOMPARE(m_presenter->figures().length(), 1h); // still to be read, under the message
}

void AnomalyPresenterTest::failsWithoutAStream_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("broken") << ErrorCode::InternalError;
    QTest::newRow("forbidden") << ErrorCode::Forbidden;
}

void AnomalyPresenterTest::failsWithoutAStream()
{
    QFETCH(const ErrorCode, code);
    m_server->refuse(EndpointId::Stream, code);
    m_server->refuse(EndpointId::Metrics, code);
    m_presenter->stream().setFirstWait(10ms);
    m_presenter->activate();
    QTRY_VERIFY(m_presenter->status().state != PageState::Loading);
    m_presenter->activate();
    m_presenter->activate(); // F5, twice
    QTRY_VERIFY(m_presenter->status().state != PageState::Loading);
    QTest::qWait(200);
    QCOMPARE(m_presenter->status().error->status, code == ErrorCode::Forbidden ? 403 : 500);
}

void AnomalyPresenterTest::offlineKeepsWhatThereIs()
{
    m_fake->addDay();
    start();
    const qint64 before = current();
    const quint16 port = m_server->port();
    m_server->close();
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Lost);
    QCOMPARE(m_presenter->status().state, PageState::Ready);
    QCOMPARE(current(), before);
    QVERIFY(m_server->listen(port));
    m_presenter->resume();
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
}

void AnomalyPresenterTest::restsWhileHidden()
{
    start();
    m_presenter->deactivate();
    QTRY_COMPARE(m_server->openStreams(), 0);
    m_fake->add({.at = m_fake->now});
    QSignalSpy told(m_presenter.get(), &AnomalyPresenter::figuresChanged);
    m_presenter->tick();
    m_presenter->resume();
    QTest::qWait(50);
    QCOMPARE(told.size(), 0);
    QCOMPARE(asked(), 1);
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
    QCOMPARE(current(), 1);
}

void AnomalyPresenterTest::averagesOnceAnHour()
{
    start();
    m_fake->average = 240;
    for (int minute = 0; minute < 59; ++minute)
        pass(1min);
    QTest::qWait(20);
    QCOMPARE(asked(), 1);
    pass(1min);
    QTRY_COMPARE(asked(), 2);
    QTRY_COMPARE(m_presenter->figures().rate().last().threshold, 1200.0);
}

void AnomalyPresenterTest::afterASleep()
{
    start();
    m_fake->add({.at = m_fake->now + 20min}); // while the computer slept
    m_fake->now += 30min;
    m_here += 30min;
    m_presenter->tick();
    QTRY_COMPARE(asked(), 2);
    QTRY_COMPARE(m_presenter->liveness(), Liveness::Live);
    QCOMPARE(current(), 1);
}

void AnomalyPresenterTest::moreRowsThanCanWait()
{
    m_server->hold(EndpointId::Metrics);
    m_presenter->activate();
    QTRY_COMPARE(m_server->openStreams(), 1);
    for (int i = 0; i < AnomalyPresenter::kWaitingMax + 50; ++i)
        log();
    QTest::qWait(300);
    m_server->release(EndpointId::Metrics);
    QTRY_COMPARE_WITH_TIMEOUT(m_presenter->status().state, PageState::Ready, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_presenter->liveness(), Liveness::Live, 20'000);
    const qsizetype before = asked();
    pass(1min);
    QTRY_COMPARE(asked(), before + 1); // it knows that it may lack some
    QTRY_COMPARE(current(), AnomalyPresenter::kWaitingMax + 50);
}

void AnomalyPresenterTest::blocks()
{
    m_fake->add(m_fake->failure(m_fake->now, u"203.0.113.9"_s));
    start();
    QVERIFY(!m_presenter->figures().addresses()[0].blockedUntil);
    m_fake->block(u"203.0.113.9"_s, m_fake->now + 24h);
    QTRY_VERIFY(m_presenter->figures().addresses()[0].blockedUntil.has_value());
}

QTEST_GUILESS_MAIN(AnomalyPresenterTest)
#include "anomalypresentertest.moc"
