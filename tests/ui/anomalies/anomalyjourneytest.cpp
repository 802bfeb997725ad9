// SPDX-License-Identifier: GPL-3.0-or-later
//
// An attack on a real server, watched live: what the page goes on with is what the server says when it is asked anew.
#include "tests/support/serverfixture.h"
#include "ui/presenters/anomalypresenter.h"

#include <QTest>

using namespace postject;
using namespace postject::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using Liveness = AnomalyPresenter::Liveness;

class AnomalyJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttackIsWatched_data();
    void anAttackIsWatched();
    void anOpenPageWritesNothing();

private:
    std::unique_ptr<ApiClient> clientOf(const QByteArray &token)
    {
        auto client = std::make_unique<ApiClient>();
        client->useServer(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.address().port)), {});
        client->setToken(token, QDateTime::currentDateTimeUtc().addDays(1));
        // As every console has done before it shows a page: it knows the server's clock then.
        client->send({.endpoint = EndpointId::Me}, client.get(), [](const ApiResult<QJsonObject> &) {});
        if (!QTest::qWaitFor([&] { return client->clockOffset().has_value(); }))
            qFatal("no answer");
        return client;
    }

    ServerFixture m_server;
};

void AnomalyJourneyTest::anAttackIsWatched_data()
{
    QTest::addColumn<bool>("isAdministrator");
    QTest::newRow("administrator") << true;
    QTest::newRow("member") << false;
}

void AnomalyJourneyTest::anAttackIsWatched()
{
    QFETCH(const bool, isAdministrator);
    const TestAccount victim = m_server.makeAccount();
    const QByteArray token = isAdministrator ? m_server.admin() : m_server.signIn(victim);
    const auto client = clientOf(token);
    MetricsClient source(*client);
    AnomalyPresenter watching(source, isAdministrator);
    watching.activate();
    QTRY_COMPARE(watching.liveness(), Liveness::Live);
    const qint64 before = watching.figures().rate().last().requests;

    const QByteArray attacker = m_server.freshAddress();
    for (int i = 0; i < 5; ++i)
        (void)m_server.call(ServerFixture::loginCall(victim, u"wrong"_s), attacker);
    for (int i = 0; i < 3; ++i)
        (void)m_server.call({.method = "GET", .target = "/v1/billing/cards", .token = token});
    (void)m_server.callLocally({.method = "GET", .target = "/v1/billing/cards", .token = token}); // does not count
    QTRY_VERIFY(watching.figures().rate().last().requests >= before + 8); // the block has a row of its own
    const auto attackerOf = [&](const AnomalyFigures &figures) {
        const QList<FigureGroup> all = figures.addresses();
        const auto found = std::ranges::find(all, QString::fromLatin1(attacker), &FigureGroup::name);
        return found != all.end() ? std::optional(*found) : std::nullopt;
    };
    QTRY_VERIFY(attackerOf(watching.figures()));
    QCOMPARE(attackerOf(watching.figures())->failed, 5);
    if (isAdministrator) // members are not told of blocks until they ask
        QTRY_VERIFY(attackerOf(watching.figures())->blockedUntil.has_value());
    QVERIFY(watching.figures().paths()[0].succeeded >= 3);

    AnomalyPresenter anew(source, isAdministrator);
    anew.activate();
    QTRY_COMPARE(anew.liveness(), Liveness::Live);
    QVERIFY(attackerOf(anew.figures())->blockedUntil.has_value());
    QTRY_COMPARE(watching.figures().rate(), anew.figures().rate()); // its own two requests included
    QCOMPARE(watching.figures().countries(), anew.figures().countries());
    QCOMPARE(watching.figures().paths(), anew.figures().paths());
}

void AnomalyJourneyTest::anOpenPageWritesNothing()
{
    const TestAccount account = m_server.makeAccount();
    const auto client = clientOf(m_server.signIn(account));
    MetricsClient source(*client);
    AnomalyPresenter watching(source, false);
    watching.activate();
    QTRY_COMPARE(watching.liveness(), Liveness::Live);
    const auto rows = [&] {
        return std::ranges::count_if(
            m_server.rows(), [&](const QJsonValue &row) { return row["accountId"_L1].toString() == account.id; });
    };
    const auto before = rows();
    QCOMPARE(before, 4); // it signed in, asked who it is, for the stream and for the figures
    for (int second = 0; second < 600; ++second)
        watching.tick();
    QTest::qWait(1500); // its own clock, too
    QCOMPARE(watching.liveness(), Liveness::Live);
    QCOMPARE(rows(), before);
}

QTEST_GUILESS_MAIN(AnomalyJourneyTest)
#include "anomalyjourneytest.moc"
