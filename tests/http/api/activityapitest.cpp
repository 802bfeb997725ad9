// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activity log over the API: shape, filters, paging, dates, whose rows, and counts per interval.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

const QStringList kMembers{u"accountId"_s, u"action"_s,   u"country"_s, u"createdAt"_s, u"endpoint"_s, u"id"_s,
                           u"ipAddress"_s, u"metadata"_s, u"method"_s,  u"requestId"_s, u"status"_s,   u"userAgent"_s};

} // namespace

class ActivityApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shape();
    void seedQuery();
    void defaultLimit();
    void filters_data();
    void filters();
    void newestFirst();
    void paging();
    void pagingWhileRowsArrive();
    void cursors_data();
    void cursors();
    void dates_data();
    void dates();
    void refusesBadParameters_data();
    void refusesBadParameters();
    void whoseRows();
    void userAgentRoundTrip_data();
    void userAgentRoundTrip();
    void histogram();
    void top();
    void topRefusesBadParameters_data();
    void topRefusesBadParameters();
    void histogramRefusesBadParameters_data();
    void histogramRefusesBadParameters();

private:
    Answer logs(const QByteArray &query, const QByteArray &token = {});
    Answer histogramOf(const QByteArray &query);
    Answer topOf(const QByteArray &query, const QByteArray &token = {});
    QByteArray ofAccount() const { return "account=" + m_account.id.toLatin1(); }

    ServerFixture m_server;
    TestAccount m_account; // its rows are those of initTestCase() and no others
    QByteArray m_from;
};

// 2026-03-02 to 2026-03-05: a login, 30 requests, a change and a refused one, at known times.
void ActivityApiTest::initTestCase()
{
    m_account = m_server.makeAccount();
    m_from = m_server.freshAddress();
    const auto sign = [&] { return m_server.signIn(m_account, m_from); };
    const auto at = [&](const char *time) { m_server.clock().set(*parseTime(time)); };
    at("2026-03-02T12:00:00.000Z");
    QByteArray token = sign();
    TestConnection connection = m_server.connectFrom(m_from);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(connection.call({.method = "GET", .target = "/v1/auth/me", .token = token}).status, 200);
    at("2026-03-03T23:59:59.999Z");
    token = sign();
    at("2026-03-04T00:00:00.000Z");
    QCOMPARE(connection.call({.method = "GET", .target = "/v1/auth/2fa", .token = token}).status, 200);
    at("2026-03-04T10:00:00.000Z");
    QCOMPARE(connection.call({.method = "GET", .target = "/v1/nothing/here", .token = token}).status, 404);
    at("2026-03-05T10:00:00.000Z");
    QCOMPARE(m_server.call(ServerFixture::loginCall(m_account, u"not the password"_s), m_from).status, 401);
}

Answer ActivityApiTest::logs(const QByteArray &query, const QByteArray &token)
{
    return m_server.callLocally({.method = "GET",
                                 .target = "/v1/security/activity-logs?" + query,
                                 .token = token.isEmpty() ? m_server.admin() : token});
}

Answer ActivityApiTest::histogramOf(const QByteArray &query)
{
    return m_server.callLocally(
        {.method = "GET", .target = "/v1/security/activity-logs/histogram?" + query, .token = m_server.admin()});
}

void ActivityApiTest::shape()
{
    const Answer answer = logs(ofAccount() + "&status=404");
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"logs"_s, u"total"_s}));
    QCOMPARE(answer["total"_L1].toInt(), 1);
    const QJsonObject row = answer["logs"_L1].toArray().first().toObject();
    QCOMPARE(row.keys(), kMembers);
    QVERIFY(row["id"_L1].toString().startsWith(u"log_"_s));
    QCOMPARE(row["action"_L1].toString(), u"api_request"_s);
    QCOMPARE(row["ipAddress"_L1].toString().toLatin1(), m_from);
    QCOMPARE(row["userAgent"_L1].toString(), QString());
    QVERIFY(row["metadata"_L1].isObject());
    QCOMPARE(row["createdAt"_L1].toString(), u"2026-03-04T10:00:00.000Z"_s);
    QCOMPARE(row["endpoint"_L1].toString(), u"/v1/nothing/here"_s);
    QCOMPARE(row["method"_L1].toString(), u"GET"_s);
    QCOMPARE(row["status"_L1].toInt(), 404);
    const QByteArray request = row["requestId"_L1].toString().toLatin1();
    QVERIFY(request.startsWith("req_"));
    QCOMPARE(logs(ofAccount() + "&match=word&q=" + request)["logs"_L1].toArray(), QJsonArray{row});
    QCOMPARE(logs(ofAccount() + "&q=" + request)["total"_L1].toInt(), 0); // looked for as words only
    QCOMPARE(row["accountId"_L1].toString(), m_account.id);
}

void ActivityApiTest::seedQuery()
{
    const Answer answer = logs(ofAccount() + "&limit=50&offset=10&startDate=2026-03-01&endDate=2026-03-31");
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["total"_L1].toInt(), 35);
    QCOMPARE(answer["logs"_L1].toArray().size(), 25);
}

void ActivityApiTest::defaultLimit()
{
    TestConnection connection = m_server.connectLocally();
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    for (int i = 0; i < 110; ++i)
        connection.call({.method = "GET", .target = "/v1/auth/me", .token = token});
    const Answer answer = logs({}, token);
    QCOMPARE(answer["logs"_L1].toArray().size(), 100);
    QCOMPARE(answer["total"_L1].toInt(), 111);
    QCOMPARE(logs("limit=1000", token)["logs"_L1].toArray().size(), 112);
    QCOMPARE(logs("limit=1", token)["logs"_L1].toArray().size(), 1);
}

void ActivityApiTest::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("total");
    QTest::newRow("all") << ""_ba << 35;
    QTest::newRow("action") << "&action=login"_ba << 2;
    QTest::newRow("failed") << "&action=login_failed"_ba << 1;
    QTest::newRow("an action that is none") << "&action=nothing"_ba << 0;
    QTest::newRow("status") << "&status=200"_ba << 33;
    QTest::newRow("status 404") << "&status=404"_ba << 1;
    QTest::newRow("endpoint") << "&endpoint=/v1/auth/2fa"_ba << 1;
    QTest::newRow("endpoint, encoded") << "&endpoint=%2Fv1%2Fauth%2F2fa"_ba << 1;
    QTest::newRow("another address") << "&ipAddress=203.0.113.42"_ba << 0;
    QTest::newRow("the local socket") << "&ipAddress=local"_ba << 0;
    QTest::newRow("without the local socket") << "&local=false&endpoint=/v1/auth/2fa"_ba << 1;
    QTest::newRow("text") << "&q=nothing"_ba << 1;
    QTest::newRow("text as a part") << "&q=nothin&match=part"_ba << 1;
    QTest::newRow("text as a word") << "&q=nothing&match=word"_ba << 1;
    QTest::newRow("text that is a part of a word") << "&q=nothin&match=word"_ba << 0;
    QTest::newRow("text that is nowhere") << "&q=%25zzz"_ba << 0;
    QTest::newRow("a quote") << "&q=%27%20OR%201%3D1--"_ba << 0;
    QTest::newRow("one of two") << "&action=login&action=login_failed"_ba << 3;
    QTest::newRow("neither of two") << "&notAction=login&notAction=login_failed"_ba << 32;
    QTest::newRow("not an endpoint") << "&notEndpoint=/v1/auth/me&status=200"_ba << 3;
    QTest::newRow("not a status") << "&notStatus=200"_ba << 2;
    QTest::newRow("one of two statuses") << "&status=404&status=401"_ba << 2;
    QTest::newRow("every address") << "&ipAddress=0.0.0.0/0"_ba << 35;
    QTest::newRow("another range") << "&ipAddress=203.0.113.0/24&ipAddress=2001:db8::/32"_ba << 0;
    QTest::newRow("not a range") << "&notIpAddress=203.0.113.0/24"_ba << 35;
    QTest::newRow("an unknown country") << "&country="_ba << 35;
    QTest::newRow("a country") << "&country=NL"_ba << 0;
    QTest::newRow("no user agent") << "&userAgent="_ba << 35;
    QTest::newRow("not its user agent") << "&notUserAgent="_ba << 0;
    QTest::newRow("rows of some account") << "&notAccount="_ba << 35;
    QTest::newRow("together") << "&action=api_request&status=200&endpoint=/v1/auth/me"_ba << 30;
}

void ActivityApiTest::filters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, total);
    const Answer answer = logs(ofAccount() + query);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["total"_L1].toInt(-1), total);
    QCOMPARE(answer["logs"_L1].toArray().size(), total);
    // One of two addresses, the second of which has all of them.
    QCOMPARE(logs(ofAccount() + query + "&ipAddress=" + m_from)["total"_L1].toInt(-1),
             query.contains("&ipAddress") ? 35 : total);
    int inBins = 0;
    for (const QJsonValue &bin : histogramOf(ofAccount() + query)["bins"_L1].toArray())
        inBins += bin["requests"_L1].toInt();
    QCOMPARE(inBins, total);
}

void ActivityApiTest::newestFirst()
{
    const QJsonArray rows = logs(ofAccount())["logs"_L1].toArray();
    QJsonArray reversed;
    QStringList keys;
    for (const QJsonValue &row : rows) {
        reversed.prepend(row);
        keys.append(row["createdAt"_L1].toString() + row["id"_L1].toString());
    }
    QVERIFY(std::ranges::is_sorted(keys, std::greater<>())); // ties by id
    QCOMPARE(logs(ofAccount() + "&order=asc")["logs"_L1].toArray(), reversed);
    QCOMPARE(logs(ofAccount() + "&order=desc")["logs"_L1].toArray(), rows);
}

void ActivityApiTest::paging()
{
    for (const QByteArray &order : {"asc"_ba, "desc"_ba}) {
        const QByteArray query = ofAccount() + "&order=" + order;
        QJsonArray paged;
        for (int offset = 0; offset < 42; offset += 7) {
            const Answer page = logs(query + "&limit=7&offset=" + QByteArray::number(offset));
            QCOMPARE(page["total"_L1].toInt(), 35);
            for (const QJsonValue &row : page["logs"_L1].toArray())
                paged.append(row);
        }
        QCOMPARE(paged, logs(query)["logs"_L1].toArray());
    }
    QCOMPARE(logs(ofAccount() + "&offset=1000000000")["logs"_L1].toArray(), QJsonArray());
}

// An offset would show the rows again that moved down.
void ActivityApiTest::pagingWhileRowsArrive()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const auto touch = [&](int times) {
        TestConnection connection = m_server.connectLocally();
        for (int i = 0; i < times; ++i) // all in one millisecond
            connection.call({.method = "GET", .target = "/v1/auth/me", .token = token});
    };
    touch(20);
    const QJsonArray all = logs("endpoint=/v1/auth/me", token)["logs"_L1].toArray();
    QCOMPARE(all.size(), 20);
    for (const QByteArray &query : {"endpoint=/v1/auth/me&limit=6"_ba, "q=auth%2Fme&limit=6"_ba}) {
        QJsonArray paged;
        QByteArray before;
        for (int page = 0; page < 10 && paged.size() < all.size(); ++page) {
            const Answer answer = logs(query + before, token);
            QCOMPARE(answer.outcome(), "200");
            const QJsonArray rows = answer["logs"_L1].toArray();
            for (const QJsonValue &row : rows) {
                if (all.contains(row))
                    paged.append(row);
            }
            before = "&before=" + rows.last()["id"_L1].toString().toLatin1();
            touch(1);
        }
        QCOMPARE(paged, all);
    }
    const Answer last = logs("endpoint=/v1/auth/me&before=" + all.last()["id"_L1].toString().toLatin1(), token);
    QCOMPARE(last["logs"_L1].toArray(), QJsonArray());
    QCOMPARE(last["total"_L1].toInt(), logs("endpoint=/v1/auth/me", token)["total"_L1].toInt());
}

void ActivityApiTest::cursors_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("no id") << "before=17"_ba << u"before"_s;
    QTest::newRow("an alert's") << "before=alert_0000000000001"_ba << u"before"_s;
    QTest::newRow("of no row") << "before=log_7vvvvvvvvvvvv"_ba << u"before"_s;
    QTest::newRow("with an offset") << "before=log_0000000000001&offset=1"_ba << u"offset"_s;
    QTest::newRow("the oldest first") << "before=log_0000000000001&order=asc"_ba << u"before"_s;
}

void ActivityApiTest::cursors()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer = logs(query);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList{field});
}

void ActivityApiTest::dates_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("total");
    QTest::newRow("a day") << "startDate=2026-03-03&endDate=2026-03-03"_ba << 1; // holds its last millisecond
    QTest::newRow("the next day") << "startDate=2026-03-04&endDate=2026-03-04"_ba << 2;
    QTest::newRow("from") << "startDate=2026-03-04"_ba << 3;
    QTest::newRow("until") << "endDate=2026-03-02"_ba << 31;
    QTest::newRow("to the millisecond") << "startDate=2026-03-03T23:59:59.999Z&endDate=2026-03-03T23:59:59.999Z"_ba
                                        << 1;
    QTest::newRow("a millisecond early") << "endDate=2026-03-03T23:59:59.998Z&startDate=2026-03-03"_ba << 0;
    QTest::newRow("no fraction") << "startDate=2026-03-04T00:00:00Z&endDate=2026-03-04T00:00:00Z"_ba << 1;
    QTest::newRow("an offset") << "startDate=2026-03-04T02:00:00%2B02:00&endDate=2026-03-04T02:00:00%2B02:00"_ba << 1;
    QTest::newRow("the future") << "startDate=2031-01-01"_ba << 0;
}

void ActivityApiTest::dates()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, total);
    const Answer answer = logs(ofAccount() + '&' + query);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["total"_L1].toInt(-1), total);
}

void ActivityApiTest::refusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    const auto row = [](const QByteArray &query, const QString &field) {
        QTest::newRow(query.constData()) << query << field;
    };
    for (const QByteArray &limit : {"0"_ba, "1001"_ba, "-1"_ba, "abc"_ba, "1e3"_ba, "%D9%A1"_ba, ""_ba, "+5"_ba,
                                    "1.0"_ba, "0x10"_ba, "99999999999999999999"_ba})
        row("limit=" + limit, u"limit"_s);
    for (const QByteArray &offset : {"-1"_ba, "abc"_ba, "9223372036854775808"_ba, ""_ba})
        row("offset=" + offset, u"offset"_s);
    for (const QByteArray &date : {"yesterday"_ba, "2026-02-30"_ba, "2026-3-2"_ba, "20260302"_ba,
                                   "2026-03-02T25:00:00Z"_ba, "2026-03-02T10:00"_ba, ""_ba, "1772445600000"_ba}) {
        row("startDate=" + date, u"startDate"_s);
        row("endDate=" + date, u"endDate"_s);
    }
    row("startDate=2026-03-03&endDate=2026-03-02", u"endDate"_s);
    row("startDate=2026-03-02T10:00:00.001Z&endDate=2026-03-02T10:00:00.000Z", u"endDate"_s);
    row("status=99", u"status"_s);
    row("status=ok", u"status"_s);
    row("ipAddress=127.1", u"ipAddress"_s);
    row("ipAddress=203.0.113.0/33", u"ipAddress"_s);
    row("ipAddress=", u"ipAddress"_s);
    row("notIpAddress=10", u"notIpAddress"_s);
    row("notStatus=1e2", u"notStatus"_s);
    row("country=nl", u"country"_s);
    row("country=NLD", u"country"_s);
    row("notAccount=nobody", u"notAccount"_s);
    row("action=a" + QByteArray("&action=a").repeated(20), u"action"_s);
    row("q=a&q=b", u"q"_s);
    row("q=a&match=words", u"match"_s);
    row("order=newest", u"order"_s);
    row("local=maybe", u"local"_s);
    row("account=nobody", u"account"_s);
    row("limit=1&limit=1", u"limit"_s);
    row("limt=1", u"limt"_s);
    row("Limit=1", u"Limit"_s);
}

void ActivityApiTest::refusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer = logs(query);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList(field));
    const QString detail = answer["detail"_L1].toString();
    QVERIFY2(!detail.endsWith(u".."_s), qPrintable(detail));
    if (field == u"ipAddress"_s)
        QVERIFY2(detail.startsWith(u"The parameter \"ipAddress\" is no address or range. "_s), qPrintable(detail));
}

void ActivityApiTest::whoseRows()
{
    const QByteArray token = m_server.member();
    for (const QJsonValue &row : logs("limit=1000", token)["logs"_L1].toArray())
        QVERIFY(row["accountId"_L1].toString() != m_account.id && row["accountId"_L1].isString());
    QCOMPARE(logs(ofAccount(), token).outcome(), "403 forbidden");
    QCOMPARE(logs("account=all", token).outcome(), "403 forbidden");
    QCOMPARE(logs("account=acct_0000000000001")["total"_L1].toInt(-1), 0);
    const QJsonArray all = m_server.rows("order=asc");
    QCOMPARE(all[0]["action"_L1].toString(), u"server_started"_s); // rows without an account included
    QVERIFY(all[0]["accountId"_L1].isNull());
    QVERIFY(logs("account=all")["total"_L1].toInt() > 35);
}

void ActivityApiTest::userAgentRoundTrip_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("SDK") << "PostjectSDK/1.0.0"_ba << u"PostjectSDK/1.0.0"_s;
    QTest::newRow("JSON") << "\"},{\"x\":1"_ba << u"\"},{\"x\":1"_s;
    QTest::newRow("a line separator") << "a\xe2\x80\xa8z"_ba << u"a\u2028z"_s;
    QTest::newRow("four bytes") << "\xf0\x9f\x94\x92"_ba << u"\U0001F512"_s;
    QTest::newRow("format") << "%s%n%x"_ba << u"%s%n%x"_s;
    QTest::newRow("SQL") << "'; DROP TABLE activity;--"_ba << u"'; DROP TABLE activity;--"_s;
    QTest::newRow("cut at 512 bytes") << QByteArray(600, 'x') << QString(512, u'x');
    QTest::newRow("cut at a character") << QByteArray(511, 'x') + "\xc3\xa9" << QString(511, u'x');
}

void ActivityApiTest::userAgentRoundTrip()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QString, shown);
    const Answer answer = m_server.call(
        {.method = "GET", .target = "/v1/auth/me", .token = m_server.member(), .headers = {{"User-Agent", sent}}});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(m_server.rowOf(answer.requestId())["userAgent"_L1].toString(), shown);
}

void ActivityApiTest::histogram()
{
    const Answer answer = histogramOf(ofAccount() + "&bins=4&startDate=2026-03-02&endDate=2026-03-05");
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList(u"bins"_s));
    const QJsonArray bins = answer["bins"_L1].toArray();
    QCOMPARE(bins.size(), 4);
    const QList<std::pair<int, int>> expected{{31, 0}, {1, 0}, {2, 1}, {1, 1}};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(bins[i].toObject().keys(), QStringList({u"failed"_s, u"requests"_s, u"start"_s}));
        QCOMPARE(bins[i]["start"_L1].toString(), u"2026-03-0%1T00:00:00.000Z"_s.arg(i + 2));
        QCOMPARE(bins[i]["requests"_L1].toInt(), expected[i].first);
        QCOMPARE(bins[i]["failed"_L1].toInt(), expected[i].second);
    }
    const auto sum = [](const Answer &of) {
        int total = 0;
        for (const QJsonValue &bin : of["bins"_L1].toArray())
            total += bin["requests"_L1].toInt();
        return total;
    };
    QCOMPARE(sum(histogramOf(ofAccount())), 35); // the whole of it, by default
    QCOMPARE(sum(histogramOf(ofAccount() + "&action=login&bins=240")), 2);
    QVERIFY(histogramOf(ofAccount() + "&bins=240")["bins"_L1].toArray().size() <= 240);
}

Answer ActivityApiTest::topOf(const QByteArray &query, const QByteArray &token)
{
    return m_server.callLocally({.method = "GET",
                                 .target = "/v1/security/activity-logs/top?" + query,
                                 .token = token.isEmpty() ? m_server.admin() : token});
}

void ActivityApiTest::top()
{
    const Answer answer = topOf(ofAccount() + "&by=endpoint&limit=2");
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList(u"values"_s));
    const QJsonArray values = answer["values"_L1].toArray();
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0].toObject().keys(),
             QStringList({u"failed"_s, u"firstAt"_s, u"lastAt"_s, u"requests"_s, u"value"_s}));
    QCOMPARE(values[0]["value"_L1].toString(), u"/v1/auth/me"_s);
    QCOMPARE(values[0]["requests"_L1].toInt(), 30);
    QCOMPARE(values[0]["failed"_L1].toInt(), 0);
    QCOMPARE(values[0]["firstAt"_L1].toString(), u"2026-03-02T12:00:00.000Z"_s);
    QCOMPARE(values[1]["value"_L1].toString(), u"/v1/auth/login"_s);
    QCOMPARE(values[1]["requests"_L1].toInt(), 3);
    QCOMPARE(values[1]["failed"_L1].toInt(), 1);
    QCOMPARE(values[1]["lastAt"_L1].toString(), u"2026-03-05T10:00:00.000Z"_s);
    const QJsonArray statuses = topOf(ofAccount() + "&by=status&ipAddress=" + m_from)["values"_L1].toArray();
    QCOMPARE(statuses.size(), 3);
    QCOMPARE(statuses[0]["value"_L1].toString(), u"200"_s);
    QVERIFY(topOf(ofAccount() + "&by=country")["values"_L1][0]["value"_L1].isNull());
    QCOMPARE(topOf("by=account&account=all", m_server.member()).outcome(), "403 forbidden");
    QVERIFY(topOf("by=account", m_server.member())["values"_L1].toArray().size() <= 1);
}

void ActivityApiTest::topRefusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("by nothing") << ""_ba << u"by"_s;
    QTest::newRow("by what is no column") << "by=metadata"_ba << u"by"_s;
    QTest::newRow("none") << "by=action&limit=0"_ba << u"limit"_s;
    QTest::newRow("too many") << "by=action&limit=101"_ba << u"limit"_s;
    QTest::newRow("no bins here") << "by=action&bins=1"_ba << u"bins"_s;
}

void ActivityApiTest::topRefusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer = topOf(query);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList(field));
}

void ActivityApiTest::histogramRefusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("no bins") << "bins=0"_ba << u"bins"_s;
    QTest::newRow("241 bins") << "bins=241"_ba << u"bins"_s;
    QTest::newRow("bins abc") << "bins=abc"_ba << u"bins"_s;
    QTest::newRow("reversed") << "startDate=2026-03-03&endDate=2026-03-02"_ba << u"endDate"_s;
    QTest::newRow("no paging here") << "limit=1"_ba << u"limit"_s;
}

void ActivityApiTest::histogramRefusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer = histogramOf(query);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList(field));
}

QTEST_GUILESS_MAIN(ActivityApiTest)
#include "activityapitest.moc"
