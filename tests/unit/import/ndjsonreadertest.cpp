// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/ndjsonreader.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2025-08-01T00:00:00.000Z");
constexpr AccountId kOwn{7}, kOther{8};

ImportOptions options()
{
    return {.account = kOwn,
            .accountOf =
                [](QByteArrayView name) { return name == "other@example.com" ? std::optional(kOther) : std::nullopt; },
            .now = kNow};
}

} // namespace

class NdjsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeEvent();
    void shortEvent();
    void lines_data();
    void lines();
    void accounts_data();
    void accounts();
    void betweenCommandAndServer();
};

void NdjsonReaderTest::wholeEvent()
{
    NdjsonReader reader(options());
    ImportEvent event;
    QCOMPARE(
        reader.read(R"({"action":"send_email","ipAddress":"2001:DB8::1","userAgent":"app/1","endpoint":"/v1/mail",)"
                    R"("method":"POST","status":202,"metadata":{"messageId":"m1"},)"
                    R"("createdAt":"2025-07-15T10:30:00.000Z","clientEventId":"e1"})"
                    "\r",
                    event),
        LineKind::Event);
    QCOMPARE(event.row.action, "send_email");
    QCOMPARE(event.row.ipAddress, "2001:db8::1");
    QCOMPARE(event.row.userAgent, "app/1");
    QCOMPARE(event.row.endpoint, "/v1/mail");
    QCOMPARE(event.row.method, "POST");
    QCOMPARE(event.row.status, 202);
    QCOMPARE(event.row.metadata, R"({"messageId":"m1"})");
    QCOMPARE(formatTime(event.row.at), "2025-07-15T10:30:00.000Z");
    QCOMPARE(event.row.account, kOwn);
}

void NdjsonReaderTest::shortEvent()
{
    NdjsonReader reader(options());
    ImportEvent event;
    QCOMPARE(reader.read(R"({"action":"login","ipAddress":"203.0.113.7","userAgent":null,"status":null,)"
                         R"("createdAt":"2025-07-15T12:30:00+02:00"})",
                         event),
             LineKind::Event);
    QCOMPARE(event.row.userAgent + event.row.endpoint + event.row.method, "");
    QCOMPARE(event.row.status, 0);
    QCOMPARE(event.row.metadata, "{}");
    QCOMPARE(formatTime(event.row.at), "2025-07-15T10:30:00.000Z");
}

void NdjsonReaderTest::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = R"("action":"x","ipAddress":"203.0.113.7","createdAt":"2025-07-15T10:30:00Z")";
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("an array") << "[{" + good + "}]";
    QTest::newRow("cut") << "{" + good;
    QTest::newRow("two objects") << "{" + good + "}{" + good + "}";
    QTest::newRow("a member twice") << "{" + good + R"(,"action":"y"})";
    QTest::newRow("unknown member") << "{" + good + R"(,"pasword":"y"})";
    QTest::newRow("no action") << QByteArray(R"({"ipAddress":"203.0.113.7","createdAt":"2025-07-15T10:30:00Z"})");
    QTest::newRow("no address") << QByteArray(R"({"action":"x","createdAt":"2025-07-15T10:30:00Z"})");
    QTest::newRow("no time") << QByteArray(R"({"action":"x","ipAddress":"203.0.113.7"})");
    QTest::newRow("local") << QByteArray(R"({"action":"x","ipAddress":"local","createdAt":"2025-07-15T10:30:00Z"})");
    QTest::newRow("capitals") << QByteArray(
        R"({"action":"X","ipAddress":"203.0.113.7","createdAt":"2025-07-15T10:30:00Z"})");
    QTest::newRow("the future") << QByteArray(
        R"({"action":"x","ipAddress":"203.0.113.7","createdAt":"2035-07-15T10:30:00Z"})");
    QTest::newRow("a number for text") << "{" + good + R"(,"userAgent":1})";
    QTest::newRow("a text for status") << "{" + good + R"(,"status":"200"})";
    QTest::newRow("a status too large") << "{" + good + R"(,"status":1000})";
    QTest::newRow("a query") << "{" + good + R"(,"endpoint":"/a?b"})";
    QTest::newRow("no path") << "{" + good + R"(,"endpoint":"a"})";
    QTest::newRow("metadata no object") << "{" + good + R"(,"metadata":[]})";
    QTest::newRow("too much metadata") << "{" + good + R"(,"metadata":{"a":")" + QByteArray(5000, 'a') + R"("}})";
    QTest::newRow("invalid UTF-8") << "{" + good + ",\"userAgent\":\"\xff\"}";
    QTest::newRow("NUL") << "{" + good + ",\"userAgent\":\"" + QByteArray(1, '\0') + "\"}";
}

void NdjsonReaderTest::lines()
{
    QFETCH(const QByteArray, line);
    NdjsonReader reader(options());
    ImportEvent event;
    QCOMPARE(reader.read(line, event), LineKind::Unreadable);
}

void NdjsonReaderTest::accounts_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<bool>("isEvent");
    QTest::addColumn<qint64>("whose"); // 0: nobody's
    QTest::newRow("another") << QByteArray("x") << QByteArray("\"other@example.com\"") << true << kOther.value;
    QTest::newRow("null") << QByteArray("x") << QByteArray("null") << true << kOwn.value;
    QTest::newRow("a stranger") << QByteArray("x") << QByteArray("\"who@example.com\"") << false << qint64{0};
    QTest::newRow("a stranger's failed login")
        << QByteArray("login_failed") << QByteArray("\"who@example.com\"") << true << qint64{0};
    QTest::newRow("a number") << QByteArray("login_failed") << QByteArray("1") << false << qint64{0};
}

void NdjsonReaderTest::accounts()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, account);
    QFETCH(const bool, isEvent);
    QFETCH(const qint64, whose);
    NdjsonReader reader(options());
    ImportEvent event;
    const QByteArray line = R"({"account":)" + account + R"(,"action":")" + action +
                            R"(","ipAddress":"203.0.113.7","createdAt":"2025-07-15T10:30:00Z"})";
    QCOMPARE(reader.read(line, event), isEvent ? LineKind::Event : LineKind::Unreadable);
    if (isEvent)
        QCOMPARE(event.row.account.value_or(AccountId{}).value, whose);
}

void NdjsonReaderTest::betweenCommandAndServer()
{
    const ImportOptions wire{
        .account = kOwn, .accountOf = [](QByteArrayView text) { return AccountId::parse(text); }, .now = kNow};
    const ActivityRow rows[] = {
        {.at = kNow,
         .account = kOwn,
         .action = "api_request",
         .ipAddress = "203.0.113.7",
         .userAgent = "a\"b",
         .method = "GET",
         .endpoint = "/x",
         .status = 200,
         .metadata = R"({"a":1})"},
        {.at = kNow, .account = kOther, .action = "api_request"},
        {.at = kNow, .account = std::nullopt, .action = "login_failed", .ipAddress = "2001:db8::1"},
    };
    for (const ActivityRow &row : rows) {
        JsonWriter json;
        writeImportEvent(json, row, kOwn);
        const auto document = JsonDocument::parse(json.take());
        QVERIFY(document);
        ImportEvent event;
        QVERIFY(readImportEvent(document->root(), wire, event));
        QCOMPARE(event.row.at, row.at);
        QCOMPARE(event.row.account, row.account);
        QCOMPARE(event.row.action, row.action);
        QCOMPARE(event.row.ipAddress, row.ipAddress);
        QCOMPARE(event.row.userAgent, row.userAgent);
        QCOMPARE(event.row.method, row.method);
        QCOMPARE(event.row.endpoint, row.endpoint);
        QCOMPARE(event.row.status, row.status);
        QCOMPARE(event.row.metadata, row.metadata);
    }
}

QTEST_GUILESS_MAIN(NdjsonReaderTest)
#include "ndjsonreadertest.moc"
