// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server wants a recent sign-in for a change: the console asks for one, and the session that was too old ends.
#include "tests/support/fakeserver.h"
#include "tests/ui/client/outcome.h"
#include "ui/client/sessionclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class ReauthenticationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInAskedAgain();
};

void ReauthenticationTest::signInAskedAgain()
{
    FakeServer server;
    QVERIFY(server.listen());
    ApiClient client;
    client.useServer(server.url(), {});
    QSignalSpy asked(&client, &ApiClient::signInAskedAgain);
    QSignalSpy ended(&client, &ApiClient::sessionEnded);
    client.setToken("old", QDateTime::currentDateTimeUtc().addSecs(60));
    server.refuse(EndpointId::GenerateTwoFactor, ErrorCode::ReauthRequired);
    Outcome outcome;
    client.send({.endpoint = EndpointId::GenerateTwoFactor}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(ended.size(), 0);
    QVERIFY(client.hasToken()); // reading goes on

    // The new sign-in ends the session that was too old.
    SessionClient session(&client);
    server.answer(EndpointId::Login, 200,
                  {{u"token"_s, u"new"_s},
                   {u"expiresAt"_s, u"2100-01-01T00:00:00.000Z"_s},
                   {u"account"_s, QJsonObject{{u"id"_s, u"acct_0000000000001"_s},
                                              {u"email"_s, u"a@example.com"_s},
                                              {u"role"_s, u"member"_s},
                                              {u"disabled"_s, false},
                                              {u"twoFactorEnabled"_s, false},
                                              {u"createdAt"_s, u"2025-07-15T10:30:00.000Z"_s},
                                              {u"lastLoginAt"_s, QJsonValue::Null}}}});
    bool isSignedIn = false;
    session.logIn(u"a@example.com"_s, u"secret"_s, std::nullopt, this,
                  [&](const ApiResult<LoginAnswer> &answer) { isSignedIn = answer.has_value(); });
    QTRY_VERIFY(isSignedIn);
    QTRY_COMPARE(server.count(EndpointId::Logout), 1);
    QCOMPARE(server.requests(EndpointId::Logout)[0].headers.value("authorization"), "Bearer old");
}

QTEST_GUILESS_MAIN(ReauthenticationTest)
#include "reauthenticationtest.moc"
