// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows of the live stream make a page ask again, and that a gap in it does.
#include "ui/presenters/livetrigger.h"
#include "tests/support/fakeserver.h"
#include "ui/client/apiclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class LiveTriggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rows_data();
    void rows();
    void blocks();
    void aGap();

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void LiveTriggerTest::init()
{
    m_client.reset();
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    m_server->answer(EndpointId::Stream, FakeAnswer::eventStream());
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
}

void LiveTriggerTest::rows_data()
{
    QTest::addColumn<LiveTrigger::What>("what");
    QTest::addColumn<QString>("action");
    QTest::newRow("whitelist") << LiveTrigger::What::OwnWhitelist << u"whitelist_removed"_s;
    QTest::newRow("two-factor") << LiveTrigger::What::OwnTwoFactor << u"backup_code_used"_s;
}

void LiveTriggerTest::rows()
{
    QFETCH(const LiveTrigger::What, what);
    QFETCH(const QString, action);
    LiveTrigger trigger(*m_client, what);
    const QSignalSpy triggered(&trigger, &LiveTrigger::triggered);
    trigger.open();
    QTRY_COMPARE(m_server->openStreams(), 1);
    const FakeRequest asked = m_server->requests(EndpointId::Stream).constFirst();
    QVERIFY(!asked.query.hasQueryItem(u"account"_s)); // its own
    QCOMPARE(asked.query.queryItemValue(u"events"_s), u"activity"_s);
    const auto push = [this](const QString &name) {
        m_server->push("activity", {{u"id"_s, u"log_0000000000001"_s},
                                    {u"createdAt"_s, u"2025-07-15T10:30:20.000Z"_s},
                                    {u"action"_s, name},
                                    {u"metadata"_s, QJsonObject{}}});
    };
    push(u"whitelist_refused"_s); // changes nothing
    push(u"login"_s);
    push(action);
    push(action); // within the same second: one question for both
    QTRY_COMPARE(triggered.size(), 1);
}

void LiveTriggerTest::blocks()
{
    LiveTrigger trigger(*m_client, LiveTrigger::What::Blocks);
    const QSignalSpy triggered(&trigger, &LiveTrigger::triggered);
    trigger.open();
    QTRY_COMPARE(m_server->openStreams(), 1);
    QCOMPARE(m_server->requests(EndpointId::Stream).constFirst().query.queryItemValue(u"events"_s), u"block"_s);
    m_server->push("block", {{u"ipAddress"_s, u"198.51.100.7"_s}, {u"block"_s, QJsonValue()}});
    QTRY_COMPARE(triggered.size(), 1);
}

void LiveTriggerTest::aGap()
{
    LiveTrigger trigger(*m_client, LiveTrigger::What::Blocks);
    const QSignalSpy triggered(&trigger, &LiveTrigger::triggered);
    trigger.open();
    QTRY_COMPARE(m_server->openStreams(), 1);
    QCOMPARE(triggered.size(), 0);
    m_server->endStreams();
    QTRY_COMPARE(triggered.size(), 1);
}

QTEST_MAIN(LiveTriggerTest)
#include "livetriggertest.moc"
