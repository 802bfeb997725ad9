// SPDX-License-Identifier: GPL-3.0-or-later
//
// The triage queue's logic against a scripted server that keeps alerts as the real one does.
#include "tests/ui/alerts/presenterbench.h"

namespace postject::ui {

class AlertPresenterTest : public PresenterBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void openAlertsOfAllAccounts();
    void filtersGoToTheServer_data();
    void filtersGoToTheServer();
    void resolvingShowsBeforeTheAnswer();
    void aFailureTakesItBack();
    void aSnoozeEndsByItself();
    void arrivalsWait();
    void anArrivalInAnEmptyQueueIsShown();
    void changesByOthersStayInTheirRow();
    void theStreamIsTakenUpAgain();
    void aRefusedStreamIsNotAskedForAgain();
    void aLostStreamIsNoNews();
    void restsWhileHidden();
    void moreComeAsTheyAreAskedFor();
    void aReloadKeepsWhatIsUnderWay();
    void theListWaitsForTheStream();
    void membersAskForTheirOwn();
    void emptyQueues();
};

void AlertPresenterTest::openAlertsOfAllAccounts()
{
    m_fake->addSix();
    m_fake->alerts[2].resolved = true;
    m_presenter = std::make_unique<AlertPresenter>(*m_source, true);
    const QSignalSpy summary(m_presenter.get(), &AlertPresenter::summaryChanged);
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->state(), PageState::Ready);
    QCOMPARE(m_presenter->model().rowCount(), 5);
    QVERIFY(m_presenter->model().alert(0).createdAt > m_presenter->model().alert(4).createdAt);
    QTRY_COMPARE(summary.constLast().constFirst().toString(), u"5 open alerts, newest first. All accounts. Live."_s);
    QTRY_COMPARE(m_presenter->accounts().value(u"acct_0000000000002"_s), u"ben@example.com"_s);
    QCOMPARE(m_server->count(EndpointId::ListAlerts), 1);
}

void AlertPresenterTest::filtersGoToTheServer_data()
{
    QTest::addColumn<AlertFilters>("filters");
    QTest::addColumn<QString>("query");
    QTest::newRow("resolved") << AlertFilters{.status = AlertStatus::Resolved, .account = u"all"_s}
                              << u"resolved=true&account=all"_s;
    QTest::newRow("snoozed") << AlertFilters{.status = AlertStatus::Snoozed, .account = u"all"_s}
                             << u"resolved=false&snoozed=true&account=all"_s;
    QTest::newRow("any") << AlertFilters{.status = AlertStatus::Any, .account = u"all"_s} << u"account=all"_s;
    QTest::newRow("severity") << AlertFilters{.severity = u"high"_s, .account = u"all"_s}
                              << u"resolved=false&snoozed=false&severity=high&account=all"_s;
    QTest::newRow("type") << AlertFilters{.type = u"brute_force"_s}
                          << u"resolved=false&snoozed=false&type=brute_force"_s;
    QTest::newRow("text") << AlertFilters{.text = u"a+b & c"_s} << u"resolved=false&snoozed=false&q=a%2Bb%20%26%20c"_s;
    QTest::newRow("account") << AlertFilters{.account = u"acct_0000000000002"_s}
                             << u"resolved=false&snoozed=false&account=acct_0000000000002"_s;
}

void AlertPresenterTest::filtersGoToTheServer()
{
    QFETCH(AlertFilters, filters);
    QFETCH(QString, query);
    m_fake->addSix();
    start();
    m_presenter->setFilters(filters);
    QTRY_COMPARE(m_server->count(EndpointId::ListAlerts), 2);
    const QUrlQuery sent = m_server->requests(EndpointId::ListAlerts).constLast().query;
    QCOMPARE(sent.toString(QUrl::FullyEncoded), query + u"&limit=200&offset=0"_s);
}

// Red without the optimistic change: the server holds its answer back.
void AlertPresenterTest::resolvingShowsBeforeTheAnswer()
{
    m_fake->addSix();
    start();
    m_server->hold(EndpointId::ChangeAlert);
    const QString first = id(0);
    m_presenter->change({first}, {.resolved = true, .note = u"a load test"_s});
    QVERIFY(!ids().contains(first)); // at once
    QVERIFY(!m_presenter->canUndo());
    QTRY_COMPARE(m_server->count(EndpointId::ChangeAlert), 1);
    m_server->release(EndpointId::ChangeAlert);
    QTRY_VERIFY(m_presenter->canUndo());
    QCOMPARE(m_fake->at(first).note, u"a load test"_s);
    QVERIFY(!ids().contains(first));
}

void AlertPresenterTest::aFailureTakesItBack()
{
    m_fake->addSix();
    start();
    const QStringList before = ids();
    m_fake->refused.insert(before[2], ErrorCode::AuditUnavailable);
    const QSignalSpy finished(m_presenter.get(), &AlertPresenter::commandFinished);
    m_presenter->change({before[2]}, {.resolved = true});
    QCOMPARE(m_presenter->model().rowCount(), 5);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(ids(), before); // where it was
    const auto command = finished.constFirst().constFirst().value<AlertCommand>();
    QCOMPARE(command.failed.size(), 1);
    QCOMPARE(command.failed.constFirst().error.code, u"audit_unavailable"_s);
    QVERIFY(!m_presenter->canUndo());
}

// Red without a look at the clock: the server says nothing when a snooze is over.
void AlertPresenterTest::aSnoozeEndsByItself()
{
    m_fake->addSix();
    const QString earlier = m_fake->alerts[1].id;
    m_fake->at(earlier).snoozedUntil = QDateTime::currentDateTimeUtc().addSecs(3600);
    std::chrono::hours ahead(0);
    m_presenter = std::make_unique<AlertPresenter>(
        *m_source, true, [&] { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()) + ahead; });
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->state(), PageState::Ready);
    QCOMPARE(m_presenter->model().rowCount(), 5);
    const QString own = id(0);
    m_presenter->change({own}, {.resolved = false, .snoozedUntil = m_presenter->now() + std::chrono::hours(3)});
    QCOMPARE(m_presenter->model().rowCount(), 4);
    QTRY_VERIFY(m_presenter->canUndo());
    const QSignalSpy arrivals(m_presenter.get(), &AlertPresenter::arrivalsChanged);
    m_presenter->tick();
    QCOMPARE(arrivals.size(), 0);
    QTRY_COMPARE(m_server->count(EndpointId::ListAlerts), 2); // which are snoozed already
    ahead = std::chrono::hours(2);
    QTRY_VERIFY((m_presenter->tick(), !arrivals.isEmpty())); // once the answer is there
    QCOMPARE(arrivals.constLast().constFirst().toInt(), 1);
    ahead = std::chrono::hours(4);
    m_presenter->tick();
    QCOMPARE(arrivals.constLast().constFirst().toInt(), 2);
    m_presenter->showArrivals();
    QCOMPARE(m_presenter->model().rowCount(), 6);
}

void AlertPresenterTest::arrivalsWait()
{
    m_fake->addSix();
    start();
    const QStringList before = ids();
    const QSignalSpy arrivals(m_presenter.get(), &AlertPresenter::arrivalsChanged);
    const QString newest = m_fake->arrive(u"brute_force"_s, u"high"_s, {{u"attempts"_s, 5}});
    QTRY_COMPARE(arrivals.size(), 1);
    QCOMPARE(arrivals.constFirst().constFirst().toInt(), 1);
    QCOMPARE(ids(), before);
    m_fake->tell(newest); // seen again: still one
    m_fake->arrive(u"clock_jump"_s, u"medium"_s, {{u"seconds"_s, 400}});
    QTRY_COMPARE(arrivals.constLast().constFirst().toInt(), 2);
    m_fake->resolveElsewhere(newest);
    QTRY_COMPARE(arrivals.constLast().constFirst().toInt(), 1);
    m_presenter->showArrivals();
    QCOMPARE(arrivals.constLast().constFirst().toInt(), 0);
    QCOMPARE(m_presenter->model().rowCount(), 7);
    QCOMPARE(m_presenter->model().alert(0).type, u"clock_jump"_s);
    QCOMPARE(m_server->count(EndpointId::ListAlerts), 1); // nobody was asked
}

void AlertPresenterTest::anArrivalInAnEmptyQueueIsShown()
{
    start();
    QTRY_COMPARE(m_presenter->state(), PageState::EmptyNew);
    QVERIFY(!m_presenter->hadAlerts());
    m_fake->arrive(u"brute_force"_s, u"high"_s, {{u"attempts"_s, 5}});
    QTRY_COMPARE(m_presenter->state(), PageState::Ready);
    QCOMPARE(m_presenter->model().rowCount(), 1);
}

void AlertPresenterTest::changesByOthersStayInTheirRow()
{
    m_fake->addSix();
    start();
    const QStringList before = ids();
    m_fake->resolveElsewhere(before[1]);
    QTRY_VERIFY(m_presenter->model().alert(1).resolved);
    QCOMPARE(ids(), before);
    m_presenter->reload();
    QTRY_COMPARE(m_presenter->model().rowCount(), 5);
}

void AlertPresenterTest::theStreamIsTakenUpAgain()
{
    m_fake->addSix();
    start();
    QCOMPARE(m_server->openStreams(), 1);
    const QSignalSpy arrivals(m_presenter.get(), &AlertPresenter::arrivalsChanged);
    const QSignalSpy summary(m_presenter.get(), &AlertPresenter::summaryChanged);
    m_fake->add(u"brute_force"_s, u"high"_s, {{u"attempts"_s, 9}}, 0); // while nobody listens
    m_server->endStreams();
    QTRY_VERIFY(!summary.isEmpty());
    QVERIFY(summary.constFirst().constFirst().toString().endsWith(u"Not live."_s));
    QTRY_VERIFY(m_presenter->isLive());
    QTRY_COMPARE(arrivals.size(), 1);
    QCOMPARE(m_server->count(EndpointId::Stream), 2);
    m_server->refuse(EndpointId::Stream, ErrorCode::TooManyRequests);
    m_server->endStreams();
    QTRY_VERIFY(m_server->count(EndpointId::Stream) >= 4); // and again, ever more seldom
    m_server->answer(EndpointId::Stream, FakeAnswer::eventStream());
    QTRY_VERIFY(m_presenter->isLive());
}

void AlertPresenterTest::aRefusedStreamIsNotAskedForAgain()
{
    m_fake->addSix();
    m_server->refuse(EndpointId::Stream, ErrorCode::Forbidden);
    m_presenter = std::make_unique<AlertPresenter>(*m_source, false);
    m_presenter->feed().setFirstWait(std::chrono::milliseconds(1));
    m_presenter->activate();
    QTRY_COMPARE(m_presenter->state(), PageState::Ready); // the list needs no stream
    QTest::qWait(50);                                     // many times as long as it would wait
    QCOMPARE(m_server->count(EndpointId::Stream), 1);
    m_server->answer(EndpointId::Stream, FakeAnswer::eventStream());
    m_presenter->activate(); // asked to refresh
    QTRY_VERIFY(m_presenter->isLive());
}

// Red where the shell is told that what is shown is up to date, because the summary has changed.
void AlertPresenterTest::aLostStreamIsNoNews()
{
    m_fake->addSix();
    start();
    const QSignalSpy summary(m_presenter.get(), &AlertPresenter::summaryChanged);
    m_server->close();
    QTRY_VERIFY(!summary.isEmpty());
    QVERIFY(summary.constFirst().at(0).toString().endsWith(u"Not live."_s));
    QCOMPARE(summary.constFirst().at(1).toBool(), false);
}

void AlertPresenterTest::restsWhileHidden()
{
    m_fake->addSix();
    start();
    m_presenter->deactivate();
    QVERIFY(!m_presenter->isLive());
    QTRY_COMPARE(m_server->openStreams(), 0); // the connection is closed
    m_server->forgetRequests();
    m_presenter->activate();
    QTRY_VERIFY(m_presenter->isLive());
    QTRY_COMPARE(m_server->count(EndpointId::ListAlerts), 1);
}

void AlertPresenterTest::moreComeAsTheyAreAskedFor()
{
    m_fake->addMany(450);
    start();
    AlertModel &model = m_presenter->model();
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    m_fake->arrive(u"brute_force"_s, u"high"_s, {{u"attempts"_s, 5}});
    const QSignalSpy arrivals(m_presenter.get(), &AlertPresenter::arrivalsChanged);
    QTRY_COMPARE(arrivals.size(), 1);
    model.fetchMore({});
    model.fetchMore({}); // asked for already
    QTRY_COMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    QStringList unique = ids();
    unique.removeDuplicates();
    QCOMPARE(unique.size(), 450);
    QCOMPARE(m_server->count(EndpointId::ListAlerts), 3);
}

void AlertPresenterTest::aReloadKeepsWhatIsUnderWay()
{
    m_fake->addSix();
    start();
    const QString first = id(0);
    m_server->hold(EndpointId::ChangeAlert);
    m_presenter->change({first}, {.resolved = true});
    m_presenter->reload(); // the server does not know of it yet
    QTRY_COMPARE(m_server->count(EndpointId::ListAlerts), 2);
    QTRY_COMPARE(m_presenter->model().total(), 5);
    QVERIFY(!ids().contains(first));
    m_server->release(EndpointId::ChangeAlert);
    QTRY_VERIFY(m_presenter->canUndo());
    QVERIFY(!ids().contains(first));
}

void AlertPresenterTest::theListWaitsForTheStream()
{
    m_fake->addSix();
    m_server->hold(EndpointId::Stream);
    m_presenter = std::make_unique<AlertPresenter>(*m_source, false);
    m_presenter->activate();
    QTRY_COMPARE(m_server->count(EndpointId::Stream), 1);
    QCOMPARE(m_server->count(EndpointId::ListAlerts), 0);
    QTRY_COMPARE(m_server->count(EndpointId::ListAlerts), 1); // not for ever
    QTRY_COMPARE(m_presenter->state(), PageState::Ready);
    m_fake->add(u"clock_jump"_s, u"medium"_s, {{u"seconds"_s, 400}}, 0, m_fake->caller);
    const QSignalSpy arrivals(m_presenter.get(), &AlertPresenter::arrivalsChanged);
    m_server->release(EndpointId::Stream);
    QTRY_COMPARE(arrivals.size(), 1); // raised before it was open
}

void AlertPresenterTest::membersAskForTheirOwn()
{
    m_fake->addSix();
    start(false);
    QCOMPARE(m_presenter->model().rowCount(), 3);
    QCOMPARE(m_server->count(EndpointId::ListAccounts), 0);
    QVERIFY(!m_server->requests(EndpointId::ListAlerts).constFirst().query.hasQueryItem(u"account"_s));
    QVERIFY(!m_server->requests(EndpointId::Stream).constFirst().query.hasQueryItem(u"account"_s));
}

void AlertPresenterTest::emptyQueues()
{
    m_fake->addMany(1);
    m_fake->alerts[0].resolved = true;
    start();
    QCOMPARE(m_presenter->state(), PageState::EmptyNew);
    QVERIFY(m_presenter->hadAlerts()); // though none is open
    m_fake->alerts[0].resolved = false;
    m_presenter->reload();
    QTRY_COMPARE(m_presenter->state(), PageState::Ready);
    m_presenter->change({id(0)}, {.resolved = true});
    QCOMPARE(m_presenter->state(), PageState::EmptyNew);
    QVERIFY(m_presenter->hadAlerts());
    QTRY_VERIFY(m_presenter->canUndo());
    m_presenter->undo();
    QCOMPARE(m_presenter->state(), PageState::Ready);
    m_presenter->setFilters({.severity = u"low"_s, .account = u"all"_s});
    QTRY_COMPARE(m_presenter->state(), PageState::EmptyFiltered);
    m_presenter->clearFilters();
    QTRY_COMPARE(m_presenter->state(), PageState::Ready);
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::AlertPresenterTest)
#include "alertpresentertest.moc"
