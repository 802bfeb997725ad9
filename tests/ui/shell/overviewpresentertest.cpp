// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/overviewpresenter.h"
#include "tests/ui/shell/overviewfixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::ui;

class OverviewPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFigure();
    void aMemberSeesTheOwnAccount();
    void oneFailureLeavesTheOthers();
    void failedRefreshKeepsTheFigure();
    void allRefusedIsForbidden();
    void nothingReachedIsFailed();
    void malformedAnswerIsAFailureOfItsOwn();
    void theStreamTellsTheRest();
    void theHourMovesOn();

private:
    void load();

    const QDateTime m_now{QDate(2025, 7, 15), QTime(10, 30), QTimeZone::UTC};
    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OverviewPresenter> m_presenter;
};

void OverviewPresenterTest::init()
{
    m_presenter.reset();
    m_client.reset();
    m_server = std::make_unique<test::FakeServer>();
    m_server->setDate({});
    QVERIFY(m_server->listen());
    test::answerOverview(*m_server, {}, m_now);
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    m_presenter = std::make_unique<OverviewPresenter>(m_client.get(), true, nullptr, [this] { return m_now; });
}

void OverviewPresenterTest::load()
{
    QSignalSpy finished(m_presenter.get(), &OverviewPresenter::roundFinished);
    m_presenter->activate();
    QVERIFY(finished.wait());
    m_presenter->deactivate();
}

void OverviewPresenterTest::everyFigure()
{
    QCOMPARE(m_presenter->status().state, PageState::Loading);
    load();
    QCOMPARE(m_presenter->status().state, PageState::Ready);
    const Overview &o = m_presenter->overview();
    QCOMPARE(o.alerts.value->total, 7);
    QCOMPARE(o.alerts.value->newest.size(), 5);
    QCOMPARE(o.alerts.value->newest[1].ipAddress(), u"198.51.100.7"_s);
    QCOMPARE(*o.logSize.value, 212'400);
    QCOMPARE(*o.failedLogins.value, 6);
    QCOMPARE(*o.blocked.value, 2);
    QCOMPARE(o.whitelist.value->used, 2);
    QCOMPARE(o.twoFactor.value->backupCodesLeft, 8);
    QVERIFY(!o.twoFactorNeedsAttention() && !o.whitelistNeedsAttention());

    const LastDay &day = *o.lastDay.value;
    QCOMPARE(day.bins.size(), 96);
    QCOMPARE(day.lastHour, 120);
    QCOMPARE(day.lastHourFailed, 6);
    QCOMPARE(day.usual, 45.5);
    // One call per figure, and one for each of the hour's three: each is a row of the log. Then there are no more.
    QCOMPARE(m_server->requests().size() - m_server->count(EndpointId::Stream), 10);
    const auto alerts = m_server->requests(EndpointId::ListAlerts);
    QCOMPARE(alerts.first().query.queryItemValue(u"resolved"_s), u"false"_s);
    QCOMPARE(alerts.first().query.queryItemValue(u"limit"_s), u"5"_s);
    for (const EndpointId each :
         {EndpointId::ListAlerts, EndpointId::ActivityLogs, EndpointId::ActivityHistogram, EndpointId::Metrics}) {
        for (const test::FakeRequest &request : m_server->requests(each))
            QCOMPARE(request.query.queryItemValue(u"account"_s), u"all"_s);
    }
}

void OverviewPresenterTest::aMemberSeesTheOwnAccount()
{
    test::answerOverview(*m_server, {.administrator = false}, m_now);
    m_presenter = std::make_unique<OverviewPresenter>(m_client.get(), false, nullptr, [this] { return m_now; });
    load();
    for (const test::FakeRequest &request : m_server->requests())
        QVERIFY(!request.query.hasQueryItem(u"account"_s));
    QCOMPARE(m_server->count(EndpointId::ListBlocks), 0);
    QVERIFY(!m_presenter->overview().blocked.error);
}

void OverviewPresenterTest::oneFailureLeavesTheOthers()
{
    m_server->refuse(EndpointId::ListAlerts, ErrorCode::InternalError);
    load();
    const Overview &o = m_presenter->overview();
    QCOMPARE(m_presenter->status().state, PageState::Ready);
    QCOMPARE(o.alerts.error->code, u"internal_error"_s);
    QVERIFY(o.lastDay.value && o.twoFactor.value && o.whitelist.value && o.logSize.value);
}

void OverviewPresenterTest::failedRefreshKeepsTheFigure()
{
    load();
    m_server->refuse(EndpointId::ListAlerts, ErrorCode::Busy);
    load();
    QCOMPARE(m_presenter->overview().alerts.value->total, 7);
    QVERIFY(m_presenter->overview().alerts.error);
}

void OverviewPresenterTest::allRefusedIsForbidden()
{
    for (const auto id :
         {EndpointId::Me, EndpointId::ListAlerts, EndpointId::ActivityLogs, EndpointId::ActivityHistogram,
          EndpointId::Metrics, EndpointId::Whitelist, EndpointId::TwoFactorState})
        m_server->refuse(id, ErrorCode::IpNotWhitelisted);
    load();
    QCOMPARE(m_presenter->status().state, PageState::Forbidden);
    QCOMPARE(m_presenter->status().error->code, u"ip_not_whitelisted"_s);
}

void OverviewPresenterTest::nothingReachedIsFailed()
{
    m_server->close();
    load();
    QCOMPARE(m_presenter->status().state, PageState::Failed);
    QCOMPARE(m_presenter->status().error->kind, ApiError::Kind::Offline);
}

void OverviewPresenterTest::malformedAnswerIsAFailureOfItsOwn()
{
    m_server->answer(EndpointId::TwoFactorState, test::FakeAnswer::unlikeTheServer({{u"enabled"_s, u"yes"_s}}));
    load();
    QCOMPARE(m_presenter->overview().twoFactor.error->kind, ApiError::Kind::Malformed);
    QVERIFY(m_presenter->overview().whitelist.value);
}

// An open page asks for nothing more, whatever happens: it is told.
void OverviewPresenterTest::theStreamTellsTheRest()
{
    QSignalSpy finished(m_presenter.get(), &OverviewPresenter::roundFinished);
    m_presenter->activate();
    QVERIFY(finished.wait());
    QTRY_COMPARE(m_server->openStreams(), 1);
    m_server->forgetRequests();
    const Overview &o = m_presenter->overview();
    const QJsonObject row{{u"id"_s, u"log_0000000000001"_s}, {u"createdAt"_s, u"2025-07-15T10:30:20.000Z"_s},
                          {u"action"_s, u"login_failed"_s},  {u"ipAddress"_s, u"198.51.100.9"_s},
                          {u"status"_s, QJsonValue()},       {u"metadata"_s, QJsonObject{}}};
    m_server->push("activity", row);
    QJsonObject own = row;
    own[u"ipAddress"_s] = u"local"_s; // of the server's own socket: in the log, but in no other figure
    m_server->push("activity", own);
    QTRY_COMPARE(*o.failedLogins.value, 7);
    QCOMPARE(o.lastDay.value->lastHour, 121);
    QCOMPARE(o.lastDay.value->lastHourFailed, 7); // with or without a status
    QCOMPARE(*o.logSize.value, 212'402);
    QCOMPARE(m_server->requests().size(), 0);
    // After a gap everything is asked for again.
    m_server->endStreams();
    QTRY_VERIFY(m_server->count(EndpointId::Me) == 1);
}

void OverviewPresenterTest::theHourMovesOn()
{
    RollingDay day;
    QList<ActivityBin> quarters, minutes;
    for (int i = 0; i < RollingDay::kBins; ++i)
        quarters.append({.start = m_now.addSecs((i - RollingDay::kBins) * 900), .requests = 15});
    for (int i = 0; i < RollingDay::kMinutes; ++i)
        minutes.append({.start = m_now.addSecs((i - RollingDay::kMinutes) * 60), .requests = 1});
    QVERIFY(!day.day());
    day.setBins(quarters, m_now);
    day.setMinutes(minutes);
    day.moveTo(m_now.addSecs(-1));
    QCOMPARE(day.day()->lastHour, 60);
    QVERIFY(!day.day()->usual);
    day.setUsual(60.5);
    QCOMPARE(day.day()->usual, 60.5);
    day.moveTo(m_now.addSecs(20 * 60 - 1));
    QCOMPARE(day.day()->lastHour, 40);
    QCOMPARE(day.day()->bins.size(), RollingDay::kBins);
    QCOMPARE(day.day()->bins.constLast().start, m_now.addSecs(900));
    QCOMPARE(day.day()->bins.constLast().requests, 0);
    ActivityEntry entry;
    entry.createdAt = fromMilliseconds(m_now.addSecs(18 * 60).toMSecsSinceEpoch());
    day.add(entry);
    QCOMPARE(day.day()->lastHour, 41);
    QCOMPARE(day.day()->bins.constLast().requests, 1);
    entry.createdAt = *parseTime("2999-01-01T00:00:00.000Z");
    day.add(entry);
    QCOMPARE(day.day()->lastHour, 41);
    day.moveTo(QDateTime(QDate(2999, 1, 1), QTime(0, 0), QTimeZone::UTC));
    QCOMPARE(day.day()->lastHour, 0);
    QCOMPARE(day.day()->bins.size(), RollingDay::kBins);
    QVERIFY(day.day()->bins.constLast().start.date().year() >= 2998);
}

QTEST_MAIN(OverviewPresenterTest)
#include "overviewpresentertest.moc"
