// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card of an address against a scripted server: what it asks, what it says, and what it says when it can't.
#include "ui/dialogs/addresscard.h"
#include "tests/support/fakeserver.h"
#include "ui/client/apiclient.h"
#include "ui/widgets/pivotmenu.h"
#include "ui/widgets/recordtable.h"

#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::test;
using namespace postject::ui;

namespace {

QJsonObject share(const QJsonValue &value, int requests, int failed)
{
    return {{u"value"_s, value},
            {u"requests"_s, requests},
            {u"failed"_s, failed},
            {u"firstAt"_s, u"2025-07-01T08:00:00.000Z"_s},
            {u"lastAt"_s, u"2025-07-15T10:30:00.000Z"_s}};
}

QJsonObject step(const QString &check, bool refuses)
{
    return {{u"check"_s, check}, {u"outcome"_s, refuses ? u"refused"_s : u"passed"_s}, {u"rule"_s, u"A rule."_s}};
}

} // namespace

class AddressCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsKnown();
    void aFailureLeavesTheOthers();
    void buttonsLeadOn();

private:
    bool says(const QString &words) const;
    AddressCard &open(bool isAdministrator = true);

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    QWidget m_window;
    std::unique_ptr<AddressCard> m_card;
};

void AddressCardTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_card.reset();
    m_client.reset();
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    m_server->on(EndpointId::ActivityTop, [](const FakeRequest &request) {
        const bool byAccount = request.query.queryItemValue(u"by"_s) == "account"_L1;
        const QJsonArray countries{share(u"NL"_s, 120, 20), share(QJsonValue(), 3, 1)};
        const QJsonArray accounts{share(u"acct_0000000000001"_s, 100, 0), share(QJsonValue(), 23, 21)};
        return FakeAnswer::json({{u"values"_s, byAccount ? accounts : countries}});
    });
    m_server->answer(EndpointId::ListAlerts, 200, {{u"alerts"_s, QJsonArray{}}, {u"total"_s, 0}});
    m_server->answer(EndpointId::Explain, 200,
                     {{u"steps"_s, QJsonArray{step(u"block"_s, true), step(u"whitelist"_s, false)}},
                      {u"verdict"_s, u"ip_blocked"_s}});
    m_server->answer(
        EndpointId::ListAccounts,
        FakeAnswer::unlikeTheServer({{u"accounts"_s, QJsonArray{QJsonObject{{u"id"_s, u"acct_0000000000001"_s},
                                                                            {u"email"_s, u"ana@example.com"_s}}}},
                                     {u"total"_s, 1}}));
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
}

AddressCard &AddressCardTest::open(bool isAdministrator)
{
    const Pivot address{.field = ActivityField::Address, .value = u"203.0.113.7"_s, .shown = u"203.0.113.7"_s};
    m_card = std::make_unique<AddressCard>(*m_client, isAdministrator, address, &m_window);
    m_card->setAttribute(Qt::WA_DeleteOnClose, false);
    m_card->open();
    return *m_card;
}

bool AddressCardTest::says(const QString &words) const
{
    for (const QLabel *each : m_card->findChildren<QLabel *>()) {
        if (each->isVisible() && each->text().contains(words))
            return true;
    }
    return false;
}

void AddressCardTest::saysWhatIsKnown()
{
    open();
    QVERIFY(says(u"Loading…"_s));
    QTRY_VERIFY(says(u"Netherlands"_s));
    QTRY_VERIFY(says(u"102 succeeded, 21 failed"_s));
    QTRY_VERIFY(says(u"Blocked"_s));
    QTRY_VERIFY(says(u"Let in by your whitelist"_s));
    QTRY_VERIFY(says(u"None"_s));
    const auto *accounts = m_card->findChild<RecordTable *>();
    QTRY_COMPARE(accounts->model()->index(0, 0).data().toString(), u"ana@example.com"_s);
    QCOMPARE(accounts->model()->rowCount(), 1); // rows of no account name none
    QCOMPARE(pivotOf(accounts->model()->index(0, 0))->value, u"acct_0000000000001"_s);
    for (const FakeRequest &request : m_server->requests(EndpointId::ActivityTop)) {
        QCOMPARE(request.query.queryItemValue(u"ipAddress"_s), u"203.0.113.7"_s);
        QCOMPARE(request.query.queryItemValue(u"account"_s), u"all"_s);
    }
}

void AddressCardTest::aFailureLeavesTheOthers()
{
    m_server->refuse(EndpointId::Explain, ErrorCode::InternalError);
    open();
    QTRY_VERIFY(says(u"Netherlands"_s));
    QTRY_VERIFY(says(u"Could not be loaded"_s));
    QVERIFY(says(u"Not all of this could be loaded."_s));
}

void AddressCardTest::buttonsLeadOn()
{
    const AddressCard &card = open(false);
    QStringList buttons;
    for (const QPushButton *each : card.findChildren<QPushButton *>())
        buttons += each->text();
    QVERIFY(!buttons.contains(u"&Block…"_s)); // a member may not
    QSignalSpy asked(m_card.get(), &AddressCard::whitelistRequested);
    for (QPushButton *each : card.findChildren<QPushButton *>()) {
        if (each->text().contains(u"whitelist"))
            each->click();
    }
    QCOMPARE(asked.size(), 1);
    QVERIFY(!card.isVisible());
}

QTEST_MAIN(AddressCardTest)
#include "addresscardtest.moc"
