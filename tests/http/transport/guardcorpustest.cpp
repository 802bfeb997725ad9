// SPDX-License-Identifier: GPL-3.0-or-later
//
// Malformed, ambiguous and unusual requests: whole, and cut in two at every byte. What is refused is refused alike
// however it arrives, and what hides behind it is never served.
#include "tests/http/transport/guardfixture.h"

#include <QTest>

#include <map>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kHidden = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

struct Case
{
    const char *name;
    QByteArray bytes;
    int status; // of the only answer; 0: closed without one
    int served; // requests that reach QHttpServer
};

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /v1/x HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

QByteArray get(const QByteArray &target, const QByteArray &fields = "Host: x\r\n")
{
    return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

std::vector<Case> lengths()
{
    return {
        {"H1 no length, what follows is a request", post("Connection: close\r\n", kHidden), 200, 1},
        {"H1 length abc", post("Content-Length: abc\r\n", kHidden), 400, 0},
        {"H1 length 0x5", post("Content-Length: 0x5\r\n", "hello" + kHidden), 400, 0},
        {"H1 length -1", post("Content-Length: -1\r\n", kHidden), 400, 0},
        {"H1 length 5, 5", post("Content-Length: 5, 5\r\n", "hello" + kHidden), 400, 0},
        {"H1 length 2^64-1", post("Content-Length: 18446744073709551615\r\n", kHidden), 400, 0},
        {"H1 length 2^64+5", post("Content-Length: 18446744073709551621\r\n", "hello" + kHidden), 400, 0},
        {"H1 length empty", post("Content-Length:\r\n", kHidden), 400, 0},
        {"H1 length 5 5", post("Content-Length: 5 5\r\n", "hello" + kHidden), 400, 0},
        {"H2 length +5", post("Content-Length: +5\r\n", "hello" + kHidden), 400, 0},
        {"H2 length folded", post("Content-Length:\r\n 5\r\n", "hello" + kHidden), 400, 0},
        {"H2 lengths 5 and 0", post("Content-Length: 5\r\nContent-Length: 0\r\n", "hello" + kHidden), 400, 0},
        {"H2 lengths 0 and 5", post("Content-Length: 0\r\nContent-Length: 5\r\n", "hello" + kHidden), 400, 0},
        {"H2 lengths 5 and 5", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello" + kHidden), 400, 0},
        {"H3 length then chunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + kHidden),
         400, 0},
        {"H3 chunked then length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n" + kHidden),
         400, 0},
    };
}

std::vector<Case> codings()
{
    const QByteArray end = "0\r\n\r\n" + kHidden;
    return {
        {"H4 xchunked", post("Transfer-Encoding: xchunked\r\n", end), 501, 0},
        {"H4 chunked, identity", post("Transfer-Encoding: chunked, identity\r\n", end), 400, 0},
        {"H4 chunked twice", post("Transfer-Encoding: chunked, chunked\r\n", end), 400, 0},
        {"H4 two lines chunked", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", end), 400, 0},
        {"H4 two lines chunked then gzip", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n", end), 400,
         0},
        {"H4 two lines gzip then chunked", post("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", end), 501,
         0},
        {"H4 identity", post("Transfer-Encoding: identity\r\n", end), 501, 0},
        {"H4 gzip with length", post("Transfer-Encoding: gzip\r\nContent-Length: 5\r\n", "hello" + kHidden), 400, 0},
        {"H4 empty coding", post("Transfer-Encoding:\r\n", end), 400, 0},
        {"H4 quoted", post("Transfer-Encoding: \"chunked\"\r\n", end), 501, 0},
        {"H4 vertical tab",
         post("Transfer-Encoding: \x0b"
              "chunked\r\n",
              end),
         400, 0},
        {"H4 HTTP/1.0", "POST /v1/x HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + end, 400, 0},
        {"H5 space before colon", post("Transfer-Encoding : chunked\r\n", end), 400, 0},
        {"H5 space before a line", get("/v1/x", "Host: x\r\n X-A: 1\r\n") + kHidden, 400, 0},
        {"H5 space before the first line", get("/v1/x", " Host: x\r\nHost: x\r\n") + kHidden, 400, 0},
        {"H5 line without colon", get("/v1/x", "Host: x\r\nnonsense\r\n") + kHidden, 400, 0},
        {"H5 empty name", get("/v1/x", "Host: x\r\n: 1\r\n") + kHidden, 400, 0},
        {"H5 name with a bracket", get("/v1/x", "Host: x\r\nX(A): 1\r\n") + kHidden, 400, 0},
    };
}

std::vector<Case> chunks()
{
    return {
        {"H7 size zz", chunked("zz\r\nhello\r\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 size -5", chunked("-5\r\nhello\r\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 size 18 F", chunked("FFFFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 size 0x5", chunked("0x5\r\nhello\r\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 empty size", chunked("\r\nhello\r\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 space after size", chunked("5 \r\nhello\r\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 LF only", chunked("5\nhello\n0\n\n" + kHidden), 400, 0},
        {"H7 chunk longer than its size", chunked("5\r\nhelloX\r\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 LF after a chunk", chunked("5\r\nhello\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 CR in an extension", chunked("5;a=\rb\r\nhello\r\n0\r\n\r\n" + kHidden), 400, 0},
        {"H7 malformed trailer", chunked("5\r\nhello\r\n0\r\nX A: 1\r\n\r\n" + kHidden), 400, 0},
        {"H7 chunks, extension and trailer",
         post("Transfer-Encoding: Chunked\r\nConnection: close\r\n",
              "2;name=value\r\nhe\r\n3\r\nllo\r\n0\r\nX-Trailer: 1\r\n\r\n" + kHidden),
         200, 1},
    };
}

std::vector<Case> hosts()
{
    return {
        {"H8 no Host", get("/v1/x", "X-A: 1\r\n") + kHidden, 400, 0},
        {"H8 two Hosts", get("/v1/x", "Host: x\r\nHost: y\r\n") + kHidden, 400, 0},
        {"H8 two equal Hosts", get("/v1/x", "Host: x\r\nhost: x\r\n") + kHidden, 400, 0},
        {"H8 user in Host", get("/v1/x", "Host: u:p@evil:99/x\r\n") + kHidden, 400, 0},
        {"H8 path in Host", get("/v1/x", "Host: evil/x\r\n") + kHidden, 400, 0},
        {"H8 port of Host", get("/v1/x", "Host: x:99999\r\n") + kHidden, 400, 0},
        {"H8 empty Host", get("/v1/x", "Host:\r\n") + kHidden, 400, 0},
        {"H8 Host with comma", get("/v1/x", "Host: a,b\r\n") + kHidden, 400, 0},
        {"H8 IPv6 Host", get("/v1/x", "Host: [::1]:8787\r\nConnection: close\r\n") + kHidden, 200, 1},
        {"H8 absolute-form, other Host", get("http://evil/v1/x") + kHidden, 400, 0},
        {"H8 absolute-form, user", get("http://u@x/v1/x") + kHidden, 400, 0},
        {"H8 absolute-form, other scheme", get("ftp://x/v1/x") + kHidden, 400, 0},
        {"H8 absolute-form", get("http://X/v1/x?a=1", "Host: x\r\nConnection: close\r\n") + kHidden, 200, 1},
        {"H8 authority-form with GET", get("x:80") + kHidden, 400, 0},
        {"H8 asterisk with GET", get("*") + kHidden, 400, 0},
    };
}

std::vector<Case> lines()
{
    return {
        {"H9 HTTP/9.9", "GET /v1/x HTTP/9.9\r\nHost: x\r\n\r\n" + kHidden, 505, 0},
        {"H9 HTTP/1.2", "GET /v1/x HTTP/1.2\r\nHost: x\r\n\r\n" + kHidden, 505, 0},
        {"H9 HTTP/2.0", "GET /v1/x HTTP/2.0\r\nHost: x\r\n\r\n" + kHidden, 505, 0},
        {"H9 HTTPxyzw", "GET /v1/x HTTPxyzw\r\nHost: x\r\n\r\n" + kHidden, 400, 0},
        {"H9 http/1.1", "GET /v1/x http/1.1\r\nHost: x\r\n\r\n" + kHidden, 400, 0},
        {"H9 HTTP/0.9", "GET /v1/x\r\n" + kHidden, 400, 0},
        {"H9 long version", "GET /v1/x HTTP/1.1.1\r\nHost: x\r\n\r\n" + kHidden, 400, 0},
        {"H9 HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + kHidden, 505, 0},
        {"H10 bare LF", "GET /v1/x HTTP/1.1\nHost: x\n\n" + kHidden, 400, 0},
        {"H10 bare LF in the head", "GET /v1/x HTTP/1.1\r\nHost: x\nX-A: 1\r\n\r\n" + kHidden, 400, 0},
        {"H10 LF at the end of the head", "GET /v1/x HTTP/1.1\r\nHost: x\r\n\n" + kHidden, 400, 0},
        {"H10 bare CR in a value", get("/v1/x", "Host: x\r\nX-A: a\rb\r\n") + kHidden, 400, 0},
        {"H10 bare CR in the line", "GET /v1/x\rHTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 400, 0},
        {"H10 NUL in a value", get("/v1/x", QByteArray("Host: x\r\nX-A: a\0b\r\n", 18)) + kHidden, 400, 0},
        {"H10 control in a value",
         get("/v1/x", "Host: x\r\nX-A: a\x01"
                      "b\r\n") +
             kHidden,
         400, 0},
        {"H10 DEL in a value",
         get("/v1/x", "Host: x\r\nX-A: a\x7f"
                      "b\r\n") +
             kHidden,
         400, 0},
        {"H10 tab in the target", get("/v1/\tx") + kHidden, 400, 0},
        {"H10 NUL in the target", get(QByteArray("/v1/\0x", 6)) + kHidden, 400, 0},
        {"H10 high byte in the target", get("/v1/\xc3\xa9") + kHidden, 400, 0},
        {"H10 two spaces", "GET  /v1/x HTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 400, 0},
        {"H10 space in the target", get("/v1/x y") + kHidden, 400, 0},
        {"H10 space at the end", "GET /v1/x HTTP/1.1 \r\nHost: x\r\n\r\n" + kHidden, 400, 0},
        {"H10 fragment", get("/v1/x#y") + kHidden, 400, 0},
        {"H10 half a percent code", get("/v1/x%2") + kHidden, 400, 0},
        {"leading space", " GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 400, 0},
        {"empty lines first", "\r\n\r\n" + get("/v1/x", "Host: x\r\nConnection: close\r\n") + kHidden, 200, 1},
        {"too many empty lines", "\r\n\r\n\r\n\r\n\r\n" + get("/v1/x") + kHidden, 400, 0},
        {"LF first", "\n" + get("/v1/x") + kHidden, 400, 0},
        {"TLS on the plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + kHidden, 400, 0},
    };
}

std::vector<Case> methodsAndMore()
{
    return {
        {"H12 close, then pipelined", get("/v1/x", "Host: x\r\nConnection: close\r\n") + kHidden, 200, 1},
        {"H12 Close among others", get("/v1/x", "Host: x\r\nConnection: te, Close\r\n") + kHidden, 200, 1},
        {"H12 HTTP/1.0", "GET /v1/x HTTP/1.0\r\n\r\n" + kHidden, 200, 1},
        {"H12 HTTP/1.0 keep-alive", "GET /v1/x HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\n\r\n" + kHidden, 200,
         1},
        {"H13 HEAD", "HEAD /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" + kHidden, 200, 1},
        {"H13 HEAD by HTTP/1.0", "HEAD /v1/x HTTP/1.0\r\n\r\n" + kHidden, 200, 1},
        {"H13 HEAD that is refused", "HEAD /v1/x HTTP/1.1\r\n\r\n" + kHidden, 400, 0},
        {"H13 TRACE", "TRACE /v1/x HTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 405, 0},
        {"H13 OPTIONS", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 405, 0},
        {"H13 CONNECT", "CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n" + kHidden, 501, 0},
        {"H13 lower case", "get /v1/x HTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 501, 0},
        {"H13 unknown method", "BREW /v1/x HTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 501, 0},
        {"H13 long method", QByteArray(64, 'A') + " /v1/x HTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 501, 0},
        {"H13 method with a bracket", "G(T /v1/x HTTP/1.1\r\nHost: x\r\n\r\n" + kHidden, 400, 0},
        {"H14 other expectation", post("Expect: coffee\r\nContent-Length: 5\r\n", "hello" + kHidden), 417, 0},
        {"H14 two expectations",
         post("Expect: 100-continue\r\nExpect: 100-continue\r\nContent-Length: 5\r\n", "hello" + kHidden), 417, 0},
        {"H15 web socket is ignored",
         get("/v1/x", "Host: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n") + kHidden, 200, 1},
        {"H15 web socket among others",
         get("/v1/x", "Host: x\r\nConnection: Upgrade, close\r\nUpgrade: h2c, WebSocket/13\r\n") + kHidden, 200, 1},
        {"H15 h2c is ignored",
         get("/v1/x",
             "Host: x\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AA\r\n") +
             kHidden,
         200, 1},
        {"H15 h2c with a body",
         post("Connection: Upgrade, close\r\nUpgrade: h2c\r\nContent-Length: 35\r\n", kHidden + kHidden), 200, 1},
        {"H16 two slashes", get("//x/v1/x") + kHidden, 404, 0},
        {"H17 announced body too large", post("Content-Length: 65537\r\n", kHidden), 413, 0},
        {"H17 chunk too large", chunked("10001\r\n" + QByteArray(40, 'x') + kHidden), 413, 0},
        {"H17 gzip body", post("Content-Encoding: gzip\r\nContent-Length: 5\r\n", "hello" + kHidden), 415, 0},
        {"H17 identity body",
         post("Content-Encoding: identity\r\nConnection: close\r\nContent-Length: 5\r\n", "hello" + kHidden), 200, 1},
    };
}

std::vector<Case> corpus()
{
    std::vector<Case> all;
    for (const auto &part : {lengths(), codings(), chunks(), hosts(), lines(), methodsAndMore()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

class GuardCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // One connection at a time: one that is left over shows at once, and not when many have gathered.
        m_fixture = std::make_unique<GuardFixture>(GuardLimits{.connectionsPerAddress = 1});
    }
    void init()
    {
        m_fixture->seen.clear();
        m_fixture->refused.clear();
    }
    void cleanupTestCase()
    {
        QTRY_COMPARE(m_fixture->guard->liveConnections(), 0);
        m_fixture.reset();
    }
    void request_data();
    void request();
    void corpusIsLargeEnough();

private:
    // Sends the pieces, each read by the server before the next; what is wrong with the outcome, or nothing.
    QByteArray judge(const Case &c, const std::vector<QByteArray> &pieces);

    std::unique_ptr<GuardFixture> m_fixture;
};

QByteArray GuardCorpusTest::judge(const Case &c, const std::vector<QByteArray> &pieces)
{
    // The last client has left; on a busy machine the guard may not have heard of it yet.
    if (!QTest::qWaitFor([this] { return m_fixture->guard->liveConnections() == 0; }, 30'000))
        return "the connection before is still there";
    m_fixture->seen.clear();
    m_fixture->refused.clear();
    RawClient client(m_fixture->port());
    for (const QByteArray &piece : pieces) {
        client.send(piece);
        runEvents(2);
    }
    if (!client.waitForClose())
        return "the connection stays open; received " + client.received();
    const std::vector<Reply> replies = client.replies(c.bytes.startsWith("HEAD"));
    if (std::ssize(replies) != (c.status == 0 ? 0 : 1))
        return "answers: " + QByteArray::number(replies.size()) + "; received " + client.received();
    if (c.status != 0 && replies.front().status != c.status)
        return "status " + QByteArray::number(replies.front().status) + " " + replies.front().body;
    if (std::ssize(m_fixture->seen) != c.served)
        return "served " + QByteArray::number(m_fixture->seen.size());
    if (std::ssize(m_fixture->refused) != 1 - c.served)
        return "refused " + QByteArray::number(m_fixture->refused.size());
    for (const SeenRequest &request : m_fixture->seen) {
        if (request.target.contains("smuggled"))
            return "a hidden request was served";
    }
    return {};
}

void GuardCorpusTest::request_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Case> cases = corpus();
    for (int i = 0; i < std::ssize(cases); ++i)
        QTest::newRow(cases[size_t(i)].name) << i;
}

void GuardCorpusTest::request()
{
    QFETCH(int, index);
    const Case c = corpus()[size_t(index)];
    QCOMPARE(judge(c, {c.bytes}), QByteArray());

    const qsizetype interesting = c.bytes.size() - (c.bytes.endsWith(kHidden) ? kHidden.size() : 0);
    for (qsizetype at = 1; at < interesting; ++at) {
        const QByteArray wrong = judge(c, {c.bytes.first(at), c.bytes.sliced(at)});
        QVERIFY2(wrong.isEmpty(), ("cut at " + QByteArray::number(at) + ": " + wrong).constData());
    }

    std::vector<QByteArray> bytes;
    for (const char byte : c.bytes.first(interesting))
        bytes.emplace_back(1, byte);
    QCOMPARE(judge(c, bytes), QByteArray());
}

void GuardCorpusTest::corpusIsLargeEnough()
{
    QVERIFY(corpus().size() >= 100);
}

QTEST_GUILESS_MAIN(GuardCorpusTest)
#include "guardcorpustest.moc"
