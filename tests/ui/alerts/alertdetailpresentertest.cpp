// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked about one alert, and when, against a scripted server that keeps alerts as the real one does.
#include "ui/presenters/alertdetailpresenter.h"
#include "tests/ui/alerts/fakealerts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::test;

namespace postject::ui {

class AlertDetailPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void detailIsAskedForWhenWanted();
    void history();
    void quickStepsAskNothing();

private:
    AlertEntry alertAt(int row) const
    {
        const FakeAlerts::Alert &alert = m_fake->alerts[row];
        const TimePoint at = fromMilliseconds(alert.createdAt.toMSecsSinceEpoch());
        return {.id = alert.id, .type = alert.type, .metadata = alert.metadata, .createdAt = at, .lastSeenAt = at};
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<FakeAlerts> m_fake;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AlertClient> m_source;
    std::unique_ptr<ActivityClient> m_activity;
};

void AlertDetailPresenterTest::init()
{
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    m_fake = std::make_unique<FakeAlerts>(*m_server);
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    m_source = std::make_unique<AlertClient>(*m_client);
    m_activity = std::make_unique<ActivityClient>(*m_client);
}

void AlertDetailPresenterTest::detailIsAskedForWhenWanted()
{
    m_fake->addSix();
    AlertDetailPresenter detail(*m_source, *m_activity, true);
    const QSignalSpy related(&detail, &AlertDetailPresenter::relatedChanged);
    detail.show(alertAt(1));
    QTest::qWait(2 * AlertDetailPresenter::kPauseMs); // longer than it waits
    QCOMPARE(m_server->count(EndpointId::Alert), 0);
    detail.wantRelated(true);
    QTRY_COMPARE(related.size(), 1);
    const auto rows = related.constFirst().constFirst().value<QList<RelatedActivity>>();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(std::ranges::count(rows, true, &RelatedActivity::isEvidence), 1);
    const QUrlQuery around = m_server->requests(EndpointId::ActivityLogs).constFirst().query;
    QCOMPARE(around.queryItemValue(u"ipAddress"_s), u"198.51.100.7"_s);
    QCOMPARE(around.queryItemValue(u"limit"_s), u"20"_s);
    QVERIFY(around.hasQueryItem(u"startDate"_s) && around.hasQueryItem(u"endDate"_s));
    detail.wantRelated(true); // it is there
    QCOMPARE(m_server->count(EndpointId::Alert), 1);
}

void AlertDetailPresenterTest::history()
{
    m_fake->addSix();
    const QString first = alertAt(1).id;
    m_fake->at(first).occurrences = 3;
    for (const bool resolve : {true, false, true}) {
        bool done = false;
        m_source->change(first, {.resolved = resolve, .note = resolve ? std::optional(u"seen"_s) : std::nullopt}, this,
                         [&](const ApiResult<AlertEntry> &answer) { done = answer.has_value(); });
        QTRY_VERIFY(done);
    }
    ApiResult<AlertWithEvidence> alert;
    m_source->detail(first, this, [&](const auto &answer) { alert = answer; });
    QTRY_VERIFY(alert && !alert->alert.id.isEmpty());
    AlertDetailPresenter detail(*m_source, *m_activity, true);
    const QSignalSpy history(&detail, &AlertDetailPresenter::historyChanged);
    detail.wantHistory(true);
    detail.show(alert->alert);
    QTRY_COMPARE(history.size(), 1);
    const auto moments = history.constFirst().constFirst().value<QList<AlertMoment>>();
    QList<AlertMoment::Kind> kinds;
    for (const AlertMoment &each : moments)
        kinds += each.kind;
    using enum AlertMoment::Kind;
    QCOMPARE(kinds, (QList{Resolved, Reopened, Resolved, SeenAgain, Raised}));
    QCOMPARE(moments[0].note, u"seen"_s);
    QCOMPARE(moments[0].accountId, m_fake->caller);
}

void AlertDetailPresenterTest::quickStepsAskNothing()
{
    m_fake->addSix();
    AlertDetailPresenter detail(*m_source, *m_activity, true);
    detail.wantRelated(true);
    const QSignalSpy related(&detail, &AlertDetailPresenter::relatedChanged);
    for (int row = 0; row < 6; ++row)
        detail.show(alertAt(row));
    QTRY_COMPARE(related.size(), 1);
    QCOMPARE(m_server->count(EndpointId::Alert), 1); // of the last one
    QCOMPARE(m_server->requests(EndpointId::Alert).constFirst().arguments, QStringList{alertAt(5).id});
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::AlertDetailPresenterTest)
#include "alertdetailpresentertest.moc"
