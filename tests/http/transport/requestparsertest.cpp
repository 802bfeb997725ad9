// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parser alone, on well-formed and on damaged requests in random pieces: the pieces never matter, and what it hands
// on is so plain that there is one way to read it.
#include "server/http/transport/requestparser.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    RequestParser::Step step = RequestParser::Step::NeedsMore;
    QByteArray head; // method, target and fields, a line each
    QByteArray canonical;
    ErrorCode code = ErrorCode::InternalError;

    bool operator==(const Outcome &) const = default;
};

const std::vector<QByteArray> &seeds()
{
    static const std::vector<QByteArray> kSeeds{
        "GET /v1/security/alerts?limit=10&offset=0 HTTP/1.1\r\nHost: localhost:8787\r\nAuthorization: Bearer "
        "a.b.c\r\n\r\n",
        "POST /v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n"
        "{\"email\":\"a@b.c\"}",
        "POST /v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n6\r\n world\r\n0\r\nX: "
        "y\r\n\r\n",
        "PATCH http://x/v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
        "DELETE /v1/x HTTP/1.0\r\nConnection: keep-alive\r\nX-A: \xff\r\n\r\n",
        "PUT /v1/x HTTP/1.1\r\nHost: [::1]\r\nExpect: 100-continue\r\nTE: trailers\r\nContent-Length: 3\r\n\r\nabc",
    };
    return kSeeds;
}

QByteArray textOf(const ParsedHead &head)
{
    QByteArray text;
    text.append(head.method()).append(' ').append(head.path()).append('?').append(head.query());
    text += head.isHttp11() ? " 1.1" : " 1.0";
    text += head.isLast() ? " last\n" : "\n";
    for (const HeaderField &field : head.fields())
        text.append(field.name).append(": ").append(field.value).append('\n');
    return text;
}

// A method, the target given, perhaps a length, an empty line, and so many bytes.
bool isPlain(const QByteArray &canonical)
{
    static const QRegularExpression kForm(u"^(GET|POST|PUT|PATCH|DELETE) /7 HTTP/1\\.1\r\n"
                                          "(?:Content-Length: ([1-9][0-9]*)\r\n)?\r\n"_s);
    const QRegularExpressionMatch match = kForm.match(QString::fromLatin1(canonical));
    return match.hasMatch() && canonical.size() - match.capturedLength() == match.captured(2).toLongLong();
}

class RequestParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalIsPlain();
    void piecesDoNotMatter();
    void damagedRequests();

private:
    // Feeds the bytes in pieces of at most this size; random sizes with 0.
    Outcome parse(const QByteArray &bytes, qsizetype piece);

    const GuardLimits m_limits;
    const Guard::BodyLimit m_bodyLimit;
    QRandomGenerator m_random{20260722};
};

Outcome RequestParserTest::parse(const QByteArray &bytes, qsizetype piece)
{
    RequestParser parser(m_limits, m_bodyLimit, "/7");
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype wanted = piece > 0 ? piece : m_random.bounded(1, 40);
        const qsizetype size = std::min(wanted, bytes.size() - at);
        const std::span<char> room = parser.room(size);
        std::copy_n(bytes.constData() + at, size, room.data());
        parser.commit(size);
        at += size;
        outcome.step = parser.advance();
        if (outcome.step == RequestParser::Step::Continue)
            outcome.step = RequestParser::Step::NeedsMore;
        if (outcome.step != RequestParser::Step::NeedsMore)
            break;
    }
    if (outcome.step == RequestParser::Step::Complete) {
        outcome.head = textOf(parser.head());
        outcome.canonical = parser.canonical();
    }
    if (outcome.step == RequestParser::Step::Refused)
        outcome.code = parser.refusal().code;
    return outcome;
}

void RequestParserTest::canonicalIsPlain()
{
    for (const QByteArray &seed : seeds()) {
        const Outcome outcome = parse(seed, seed.size());
        QCOMPARE(outcome.step, RequestParser::Step::Complete);
        QVERIFY2(isPlain(outcome.canonical), outcome.canonical.constData());
    }
}

void RequestParserTest::piecesDoNotMatter()
{
    for (const QByteArray &seed : seeds()) {
        const Outcome whole = parse(seed, seed.size());
        for (qsizetype piece = 1; piece < seed.size(); ++piece)
            QCOMPARE(parse(seed, piece), whole);
    }
}

void RequestParserTest::damagedRequests()
{
    static constexpr char kBytes[] = "\0\x01\t\n\r :;,/%#?=0159afAFxz-+\"\x7f\x80\xff";
    static constexpr int kBytesCount = int(sizeof kBytes) - 1;
    int complete = 0;
    int refused = 0;
    for (int i = 0; i < 60'000; ++i) {
        QByteArray bytes = seeds()[m_random.bounded(quint32(seeds().size()))];
        for (int n = m_random.bounded(1, 4); n > 0; --n) {
            const qsizetype at = m_random.bounded(int(bytes.size()));
            switch (m_random.bounded(3)) {
            case 0:
                bytes[at] = kBytes[m_random.bounded(kBytesCount)];
                break;
            case 1:
                bytes.insert(at, kBytes[m_random.bounded(kBytesCount)]);
                break;
            default:
                bytes.remove(at, m_random.bounded(1, 8));
                break;
            }
            if (bytes.isEmpty())
                break;
        }
        const Outcome whole = parse(bytes, std::max<qsizetype>(bytes.size(), 1));
        const Outcome pieces = parse(bytes, 0);
        // Of two faults the pieces may show the other one first.
        QVERIFY2(whole.step == pieces.step, bytes.toPercentEncoding().constData());
        QVERIFY2(whole.canonical == pieces.canonical, bytes.toPercentEncoding().constData());
        QVERIFY2(whole.head == pieces.head, bytes.toPercentEncoding().constData());
        complete += whole.step == RequestParser::Step::Complete ? 1 : 0;
        refused += whole.step == RequestParser::Step::Refused ? 1 : 0;
        if (whole.step == RequestParser::Step::Complete)
            QVERIFY2(isPlain(whole.canonical), bytes.toPercentEncoding().constData());
    }
    QVERIFY(complete > 1000);
    QVERIFY(refused > 1000);
}

} // namespace

QTEST_GUILESS_MAIN(RequestParserTest)
#include "requestparsertest.moc"
