// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fake server of the console's tests against the real one. Every answer that the console reads is asked of the real
// server and held against the description that the fake server's answers are held against; refusals, which the fake
// server makes by itself, are compared member by member and header by header.
#include "tests/support/answershape.h"
#include "tests/support/fakeserver.h"
#include "tests/support/serverfixture.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace postject;
using namespace postject::test;

namespace {

// The endpoints that the console names, wherever it does.
QSet<QString> usedByTheConsole()
{
    static const QRegularExpression kName(u"EndpointId::(\\w+)"_s);
    QSet<QString> names;
    for (QDirIterator each(QStringLiteral(POSTJECT_UI), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();) {
        QFile file(each.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(file.fileName()));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = kName.globalMatch(source); match.hasNext();) {
            const QString found = match.next().captured(1);
            names.insert(found.first(1).toLower() + found.sliced(1)); // as operationId() has it
        }
    }
    return names;
}

struct WireAnswer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers;
    QJsonObject body;
};

WireAnswer ask(quint16 port, const QByteArray &method, const QByteArray &path, const QByteArray &token)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" +
                 (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") + "\r\n");
    WireAnswer answer;
    QByteArray read;
    const bool whole = QTest::qWaitFor(
        [&] {
            read += socket.readAll();
            const qsizetype end = read.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            answer.headers.clear();
            for (const QByteArray &line : read.first(end).split('\n').sliced(1))
                answer.headers.insert(line.left(line.indexOf(':')).toLower(),
                                      line.mid(line.indexOf(':') + 1).trimmed());
            return read.size() >= end + 4 + answer.headers.value("content-length").toLongLong();
        },
        20'000);
    if (whole) {
        answer.status = read.mid(9, 3).toInt();
        answer.body = QJsonDocument::fromJson(read.mid(read.indexOf("\r\n\r\n") + 4)).object();
    }
    return answer;
}

void openStream(QTcpSocket &socket, quint16 port, const QByteArray &path, const QByteArray &token)
{
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");
}

// The first alert that a stream tells of; empty before there is one.
QJsonObject alertOf(const QByteArray &stream)
{
    const QByteArray head = "event: alert\ndata: ";
    const qsizetype start = stream.indexOf(head);
    const qsizetype end = start < 0 ? -1 : stream.indexOf("\n\n", start);
    return end < 0 ? QJsonObject()
                   : QJsonDocument::fromJson(stream.sliced(start + head.size(), end - start - head.size())).object();
}

} // namespace

class LikeTheRealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRealOneAnswersAsDescribed();
    void theStreamIsTheSame();
    void refusals_data();
    void refusals();
    void theDescriptionFindsFaults_data();
    void theDescriptionFindsFaults();

private:
    Answer take(EndpointId id, const Call &call);
    void takeAdministration(const QByteArray &admin);
    void takeExport(const QByteArray &admin);

    std::unique_ptr<ServerFixture> m_real;
    FakeServer m_fake;
    QSet<QString> m_taken; // their operationIds
};

void LikeTheRealTest::initTestCase()
{
    m_real = std::make_unique<ServerFixture>();
    QVERIFY(m_fake.listen());
}

Answer LikeTheRealTest::take(EndpointId id, const Call &call)
{
    const Answer answer = m_real->call(call, m_real->freshAddress());
    m_taken.insert(operationId(id));
    if (answer.status >= 300)
        QTest::qFail(answer.body.constData(), __FILE__, __LINE__);
    for (const QString &fault : shapeFaults(id, answer.status, answer.json()))
        QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
    return answer;
}

// Settings, API keys, accounts, notifications.
void LikeTheRealTest::takeAdministration(const QByteArray &admin)
{
    take(EndpointId::Settings, {.method = "GET", .target = "/v1/admin/settings", .token = admin});
    take(EndpointId::ChangeSettings, {.method = "PATCH",
                                      .target = "/v1/admin/settings",
                                      .token = admin,
                                      .body = QJsonObject{{u"detection.geographicChange.days"_s, 31}}});
    const QJsonObject key{{u"name"_s, u"nginx"_s}, {u"scopes"_s, QJsonArray{u"verify"_s}}};
    const Answer made =
        take(EndpointId::CreateApiKey, {.method = "POST", .target = "/v1/api-keys", .token = admin, .body = key});
    take(EndpointId::ListApiKeys, {.method = "GET", .target = "/v1/api-keys", .token = admin});
    take(EndpointId::RevokeApiKey,
         {.method = "DELETE", .target = "/v1/api-keys/" + made["id"_L1].toString().toLatin1(), .token = admin});
    const QJsonObject account{{u"email"_s, u"new@example.com"_s}, {u"password"_s, u"violet kettle orbit lamp"_s}};
    const Answer created = take(EndpointId::CreateAccount,
                                {.method = "POST", .target = "/v1/admin/accounts", .token = admin, .body = account});
    const QByteArray one = "/v1/admin/accounts/" + created["id"_L1].toString().toLatin1();
    take(EndpointId::ChangeAccount,
         {.method = "PATCH", .target = one, .token = admin, .body = QJsonObject{{u"disabled"_s, true}}});
    take(EndpointId::DeleteAccount, {.method = "DELETE", .target = one, .token = admin});
    const QByteArray notifications = "/v1/account/notifications";
    const QJsonObject email{{u"enabled"_s, true}, {u"minSeverity"_s, u"low"_s}, {u"address"_s, u"b@example.com"_s}};
    take(EndpointId::Notifications, {.method = "GET", .target = notifications, .token = admin});
    take(EndpointId::ChangeNotifications,
         {.method = "PUT", .target = notifications, .token = admin, .body = QJsonObject{{u"email"_s, email}}});
    take(EndpointId::TestNotifications, {.method = "POST", .target = notifications + "/test", .token = admin});
}

// No JSON as a whole: the console writes the rows into a file as they come, and counts the lines.
void LikeTheRealTest::takeExport(const QByteArray &admin)
{
    m_taken.insert(operationId(EndpointId::ExportActivity));
    const QByteArray target = "/v1/security/activity-logs/export?account=all&order=asc&format=";
    const Answer lines =
        m_real->call({.method = "GET", .target = target + "ndjson", .token = admin}, m_real->freshAddress());
    QCOMPARE(lines.status, 200);
    QVERIFY(lines.body.count('\n') > 6);
    for (const QByteArray &line : lines.body.chopped(1).split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        QVERIFY2(row["id"_L1].isString() && row["action"_L1].isString(), line.constData());
    }
    const Answer table =
        m_real->call({.method = "GET", .target = target + "csv", .token = admin}, m_real->freshAddress());
    QCOMPARE(table.status, 200);
    QVERIFY2(table.body.startsWith("id,"), table.body.left(200).constData());
    QVERIFY(table.body.count('\n') > lines.body.count('\n')); // the line of names, too
}

void LikeTheRealTest::theRealOneAnswersAsDescribed()
{
    ServerFixture fresh{ServerFixture::Unset()};
    const Answer made = fresh.callLocally(
        {.method = "POST",
         .target = "/v1/setup",
         .body = QJsonObject{{u"email"_s, u"ana@example.com"_s}, {u"password"_s, u"violet kettle orbit lamp"_s}}});
    QCOMPARE(shapeFaults(EndpointId::Setup, made.status, made.json()), QStringList());
    m_taken.insert(operationId(EndpointId::Setup));

    const QByteArray admin = m_real->admin();
    const TestAccount somebody = m_real->makeAccount();
    take(EndpointId::Login, ServerFixture::loginCall(somebody));
    for (int i = 0; i < 6; ++i) // an alert and a block
        (void)m_real->call(ServerFixture::loginCall(somebody, u"wrong"_s), "127.0.9.9");
    take(EndpointId::Health, {.method = "GET", .target = "/v1/health"});
    take(EndpointId::Me, {.method = "GET", .target = "/v1/auth/me", .token = admin});
    QTRY_VERIFY(!take(EndpointId::ListAlerts,
                      {.method = "GET", .target = "/v1/security/alerts?account=all", .token = admin})["alerts"_L1]
                     .toArray()
                     .isEmpty());
    take(EndpointId::ActivityLogs,
         {.method = "GET", .target = "/v1/security/activity-logs?account=all", .token = admin});
    take(EndpointId::ActivityHistogram,
         {.method = "GET", .target = "/v1/security/activity-logs/histogram?bins=4&account=all", .token = admin});
    take(
        EndpointId::ActivityTop,
        {.method = "GET", .target = "/v1/security/activity-logs/top?by=ipAddress&limit=5&account=all", .token = admin});
    take(EndpointId::Explain, {.method = "GET", .target = "/v1/security/explain?ipAddress=127.0.9.9", .token = admin});
    take(EndpointId::VerifyAudit, {.method = "GET", .target = "/v1/admin/audit/verify", .token = admin});
    takeExport(admin);
    const Answer metrics =
        take(EndpointId::Metrics, {.method = "GET", .target = "/v1/security/metrics?account=all", .token = admin});
    QVERIFY(!metrics["series"_L1]["loginAddresses"_L1].toArray().isEmpty());
    const QByteArray alert = "/v1/security/alerts/" +
                             m_real
                                 ->call({.method = "GET", .target = "/v1/security/alerts?account=all", .token = admin},
                                        m_real->freshAddress())["alerts"_L1][0]["id"_L1]
                                 .toString()
                                 .toLatin1();
    take(EndpointId::Alert, {.method = "GET", .target = alert, .token = admin});
    const QJsonObject reopened{{u"resolved"_s, false}, {u"note"_s, u"a test"_s}};
    const QJsonObject snoozed{{u"resolved"_s, false}, {u"snoozedUntil"_s, u"9999-12-31T23:59:59.999Z"_s}};
    const QJsonObject resolved{{u"resolved"_s, true}, {u"verdict"_s, u"test"_s}};
    for (const QJsonObject &body : {reopened, snoozed, resolved})
        take(EndpointId::ChangeAlert, {.method = "PATCH", .target = alert, .token = admin, .body = body});
    take(EndpointId::AlertTimeline, {.method = "GET", .target = alert + "/timeline", .token = admin});
    const QJsonObject exception{{u"type"_s, u"place"_s}, {u"subject"_s, u"NL"_s}, {u"note"_s, u"it was me"_s}};
    const Answer excepted =
        take(EndpointId::AddException,
             {.method = "POST", .target = "/v1/security/exceptions", .token = admin, .body = exception});
    take(EndpointId::ListExceptions,
         {.method = "GET", .target = "/v1/security/exceptions?account=all", .token = admin});
    take(EndpointId::RemoveException, {.method = "DELETE",
                                       .target = "/v1/security/exceptions/" + excepted["id"_L1].toString().toLatin1(),
                                       .token = admin});
    take(EndpointId::AlertVerdicts, {.method = "GET", .target = "/v1/security/verdicts?account=all", .token = admin});
    const QJsonObject proposed{{u"settings"_s, QJsonObject{{u"detection.requestSpike.factor"_s, 3}}},
                               {u"account"_s, u"all"_s}};
    take(EndpointId::Rehearse,
         {.method = "POST", .target = "/v1/security/rehearsal", .token = admin, .body = proposed});
    take(EndpointId::ListAccounts, {.method = "GET", .target = "/v1/admin/accounts?limit=1000", .token = admin});
    const Answer blocks =
        take(EndpointId::ListBlocks, {.method = "GET", .target = "/v1/security/blocks", .token = admin});
    QVERIFY(!blocks["blocks"_L1].toArray().isEmpty());
    const QJsonObject block{{u"ip"_s, u"192.0.2.9"_s}, {u"hours"_s, 1}, {u"reason"_s, u"test"_s}};
    const Answer blocked = take(EndpointId::BlockAddress,
                                {.method = "POST", .target = "/v1/security/blocks", .token = admin, .body = block});
    take(EndpointId::LiftBlock, {.method = "DELETE",
                                 .target = "/v1/security/blocks/" + blocked["id"_L1].toString().toLatin1(),
                                 .token = admin});

    takeAdministration(admin);

    const QByteArray token = m_real->signIn(somebody, m_real->freshAddress());
    take(EndpointId::TwoFactorState, {.method = "GET", .target = "/v1/auth/2fa", .token = token});
    const Answer secret =
        take(EndpointId::GenerateTwoFactor, {.method = "POST", .target = "/v1/auth/2fa/generate", .token = token});
    const auto withCode = [&](const QByteArray &target, const QString &code) {
        return Call{.method = "POST", .target = target, .token = token, .body = QJsonObject{{u"token"_s, code}}};
    };
    const QString key = secret["secret"_L1].toString();
    const Answer enabled = take(EndpointId::EnableTwoFactor, withCode("/v1/auth/2fa/enable", m_real->code(key)));
    take(EndpointId::TwoFactorState, {.method = "GET", .target = "/v1/auth/2fa", .token = token});
    const QJsonArray codes = enabled["backupCodes"_L1].toArray();
    take(EndpointId::ReplaceBackupCodes, withCode("/v1/auth/2fa/backup-codes", codes[0].toString()));
    m_real->clock().advance(std::chrono::seconds(60));
    take(EndpointId::DisableTwoFactor, withCode("/v1/auth/2fa/disable", m_real->code(key)));

    const QJsonObject entry{{u"ip"_s, u"192.0.2.0/24"_s}, {u"label"_s, u"office"_s}};
    const QByteArray list = "/v1/auth/ip-whitelist";
    const TestAccount another = m_real->makeAccount();
    const QByteArray everywhere = m_real->signIn(another);
    take(EndpointId::ChangePassword,
         {.method = "POST",
          .target = "/v1/auth/password",
          .token = everywhere,
          .body = QJsonObject{{u"currentPassword"_s, another.password}, {u"newPassword"_s, u"orbit lamp violet"_s}}});
    take(EndpointId::AddToWhitelist,
         {.method = "POST", .target = list, .token = everywhere, .body = QJsonObject{{u"ip"_s, u"127.0.0.0/8"_s}}});
    take(EndpointId::AddToWhitelist, {.method = "POST", .target = list, .token = everywhere, .body = entry});
    take(EndpointId::Whitelist, {.method = "GET", .target = list, .token = everywhere});
    take(EndpointId::RemoveFromWhitelist,
         {.method = "DELETE", .target = list, .token = everywhere, .body = QJsonObject{{u"ip"_s, u"192.0.2.0/24"_s}}});
    take(EndpointId::Logout, {.method = "POST", .target = "/v1/auth/logout", .token = everywhere});
    m_taken.insert(operationId(EndpointId::Stream)); // below: it is no JSON
    QCOMPARE(m_taken, usedByTheConsole());
}

// Both open it alike, and an alert that one of them tells of is as its own page has it.
void LikeTheRealTest::theStreamIsTheSame()
{
    m_fake.onlyAccept("right");
    m_fake.answer(EndpointId::Stream, FakeAnswer::eventStream());
    QTcpSocket real, fake;
    const QByteArray path = "/v1/security/stream?events=alert&account=all";
    openStream(real, m_real->address().port, path, m_real->admin());
    openStream(fake, m_fake.port(), path, "right");
    QByteArray fromReal, fromFake;
    QTRY_VERIFY((fromReal += real.readAll()).contains("retry: 3000\n\n"));
    QTRY_VERIFY((fromFake += fake.readAll()).contains("retry: 3000\n\n"));
    for (const QByteArray &line : {"HTTP/1.1 200 "_ba, "text/event-stream"_ba, "X-Accel-Buffering: no"_ba,
                                   "Transfer-Encoding: chunked"_ba, "no-store"_ba}) {
        QVERIFY2(fromReal.toLower().contains(line.toLower()), line.constData());
        QVERIFY2(fromFake.toLower().contains(line.toLower()), line.constData());
    }
    const TestAccount somebody = m_real->makeAccount();
    for (int i = 0; i < 6; ++i)
        (void)m_real->call(ServerFixture::loginCall(somebody, u"wrong"_s), "127.0.9.10");
    QTRY_VERIFY(!alertOf(fromReal += real.readAll()).isEmpty());
    const QJsonObject told = alertOf(fromReal);
    QCOMPARE(shapeFaults(EndpointId::ChangeAlert, 200, told), QStringList());
    m_fake.push("alert", told);
    QTRY_COMPARE(alertOf(fromFake += fake.readAll()), told);
}

void LikeTheRealTest::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("token");
    const QByteArray none;
    QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/v1/nothing") << none;
    QTest::newRow("wrong verb") << QByteArray("PUT") << QByteArray("/v1/auth/me") << none;
    QTest::newRow("wrong verb among several") << QByteArray("PATCH") << QByteArray("/v1/auth/ip-whitelist") << none;
    QTest::newRow("no token") << QByteArray("GET") << QByteArray("/v1/auth/me") << none;
    QTest::newRow("wrong token") << QByteArray("GET") << QByteArray("/v1/auth/me") << QByteArray("wrong");
    QTest::newRow("no token, argument") << QByteArray("DELETE") << QByteArray("/v1/security/blocks/x") << none;
}

void LikeTheRealTest::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, token);
    m_fake.onlyAccept("right");
    WireAnswer real = ask(m_real->address().port, method, path, token);
    WireAnswer fake = ask(m_fake.port(), method, path, token);
    QVERIFY(real.status >= 400);
    QCOMPARE(fake.status, real.status);
    for (const char *name : {"content-type", "www-authenticate", "allow", "retry-after", "cache-control"})
        QCOMPARE(fake.headers.value(name), real.headers.value(name));
    for (WireAnswer *each : {&real, &fake}) {
        QCOMPARE(each->body["instance"_L1].toString(),
                 u"urn:postject:request:"_s + QString::fromLatin1(each->headers.value("x-request-id")));
        each->body["instance"_L1] = {};
        each->body["detail"_L1] = each->body["detail"_L1].isString(); // a sentence for people
    }
    QCOMPARE(fake.body, real.body);
}

// The description is strict, so that no fake answer can leave it unseen.
void LikeTheRealTest::theDescriptionFindsFaults_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("fault");
    const QJsonObject whole{{u"enabled"_s, true}, {u"enabledAt"_s, QJsonValue::Null}, {u"backupCodesRemaining"_s, 8}};
    const auto with = [&](const QString &name, const QJsonValue &value) {
        QJsonObject body = whole;
        value.isUndefined() ? body.remove(name) : void(body.insert(name, value));
        return body;
    };
    QTest::newRow("whole") << whole << QString();
    QTest::newRow("missing") << with(u"enabledAt"_s, QJsonValue::Undefined) << u"is missing"_s;
    QTest::newRow("extra") << with(u"twoFactorEnabled"_s, true) << u"is not in the description"_s;
    QTest::newRow("of another type") << with(u"enabled"_s, u"yes"_s) << u"is not of type boolean"_s;
    QTest::newRow("no whole number") << with(u"backupCodesRemaining"_s, 1.5) << u"is not of type integer"_s;
    QTest::newRow("no time") << with(u"enabledAt"_s, u"yesterday"_s) << u"is nothing that it may be"_s;
}

void LikeTheRealTest::theDescriptionFindsFaults()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, fault);
    const QStringList faults = shapeFaults(EndpointId::TwoFactorState, 200, body);
    QCOMPARE(faults.size(), fault.isEmpty() ? 0 : 1);
    QVERIFY(fault.isEmpty() || faults.first().endsWith(fault));
}

QTEST_GUILESS_MAIN(LikeTheRealTest)
#include "liketherealtest.moc"
