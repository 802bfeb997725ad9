// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/jwt.h"

#include "server/core/crypto.h"

#include <QCryptographicHash>
#include <QTest>

using namespace postject;

namespace {

const QByteArray kKey(kTokenKeyBytes, 'k');
const TimePoint kNow = parseTime("2025-07-15T10:30:00.000Z").value();
constexpr qint64 kNowSeconds = 1752575400;

// As the server judges a token whose session's clock was never set.
Result<TokenClaims> verifyToken(const QByteArray &key, const QByteArray &token, TimePoint now)
{
    Result<TokenClaims> read = readToken(key, token);
    if (read && !isValidAt(*read, now))
        return failure(ErrorCode::Unauthenticated, u"The access token is not valid."_s);
    return read;
}

TokenClaims claims()
{
    return {.account = AccountId{1},
            .session = SessionId{2},
            .tokenId = "AAECAwQFBgcICQoLDA0ODw",
            .issuedAt = kNow,
            .expiresAt = kNow + std::chrono::hours(12),
            .authenticated = kNow};
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// A token that our own key signed, whatever stands in it.
QByteArray signedToken(const QByteArray &header, const QByteArray &payload, const QByteArray &key = kKey)
{
    const QByteArray text = encoded(header) + '.' + encoded(payload);
    return text + '.' + encoded(hmacSha256(key, text));
}

const QByteArray kHeader = R"({"alg":"HS256","typ":"pj-at+jwt"})";
const QByteArray kPayload = R"({"iss":"postject","aud":"postject-api","sub":"acct_0000000000001",)"
                            R"("sid":"sess_0000000000002","jti":"AAECAwQFBgcICQoLDA0ODw","iat":1752575400,)"
                            R"("nbf":1752575400,"exp":1752618600,"auth_time":1752575400})";

QByteArray changed(const char *before, const char *after)
{
    QByteArray payload = kPayload;
    if (!payload.contains(before))
        qFatal("the payload has no %s", before);
    return signedToken(kHeader, payload.replace(before, after));
}

QByteArray withNumber(const char *claim, const QByteArray &value)
{
    const qsizetype start = kPayload.indexOf('"' + QByteArray(claim) + "\":") + qsizetype(qstrlen(claim)) + 3;
    const qsizetype end = std::min(kPayload.indexOf(',', start) < 0 ? kPayload.size() : kPayload.indexOf(',', start),
                                   kPayload.indexOf('}', start));
    return signedToken(kHeader, kPayload.first(start) + value + kPayload.sliced(end));
}

} // namespace

class JwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuesWhatItVerifies();
    void writesTheAgreedForm();
    void tokenIdsDiffer();
    void expiresToTheSecond();
    void toleratesAMinuteOfClock();
    void refuses_data();
    void refuses();
    void everyFlippedBitIsRefused();
    void corpusIsLargeEnough();
    void readsBearer_data();
    void readsBearer();

private:
    void addAlgorithmRows();
    void addSignatureRows();
    void addShapeRows();
    void addHeaderRows();
    void addIdentityRows();
    void addTimeRows();
    void add(const char *name, const QByteArray &token);

    CryptoLibrary m_library;
    int m_rows = 0;
};

void JwtTest::issuesWhatItVerifies()
{
    TokenClaims given = claims();
    given.account = AccountId{randomId()};
    given.session = SessionId{randomId()};
    given.tokenId = newTokenId();
    given.issuedAt = kNow - std::chrono::hours(1);
    const QByteArray token = issueToken(kKey, given);
    QVERIFY(token.size() < 600);
    QCOMPARE(verifyToken(kKey, token, kNow).value(), given);
}

void JwtTest::writesTheAgreedForm()
{
    QCOMPARE(toMilliseconds(kNow), kNowSeconds * 1000);
    QCOMPARE(issueToken(kKey, claims()), signedToken(kHeader, kPayload));
    // An independent HMAC: the key of 32 bytes is padded to the block of 64.
    const QByteArray token = issueToken(kKey, claims());
    const QByteArray inner = QByteArray(32, 'k' ^ 0x36) + QByteArray(32, 0x36) + token.first(token.lastIndexOf('.'));
    const QByteArray outer =
        QByteArray(32, 'k' ^ 0x5c) + QByteArray(32, 0x5c) + QCryptographicHash::hash(inner, QCryptographicHash::Sha256);
    QCOMPARE(token.sliced(token.lastIndexOf('.') + 1),
             encoded(QCryptographicHash::hash(outer, QCryptographicHash::Sha256)));
}

void JwtTest::tokenIdsDiffer()
{
    QCOMPARE(newTokenId().size(), 22);
    QVERIFY(newTokenId() != newTokenId());
}

void JwtTest::expiresToTheSecond()
{
    const QByteArray token = issueToken(kKey, claims());
    const TimePoint end = claims().expiresAt;
    QVERIFY(verifyToken(kKey, token, end - std::chrono::milliseconds(1)));
    QVERIFY(!verifyToken(kKey, token, end));
    QVERIFY(!verifyToken(kKey, token, end + std::chrono::hours(24)));
}

void JwtTest::toleratesAMinuteOfClock()
{
    const QByteArray token = issueToken(kKey, claims());
    QVERIFY(verifyToken(kKey, token, kNow - std::chrono::seconds(60)));
    QVERIFY(!verifyToken(kKey, token, kNow - std::chrono::seconds(61)));
}

void JwtTest::add(const char *name, const QByteArray &token)
{
    QTest::newRow(name) << token;
    ++m_rows;
}

void JwtTest::addAlgorithmRows()
{
    for (const char *algorithm :
         {"none", "None", "NONE", "nOnE", "", "RS256", "ES256", "PS256", "HS384", "HS512", "hs256"}) {
        const QByteArray header = R"({"alg":")" + QByteArray(algorithm) + R"(","typ":"pj-at+jwt"})";
        add(qPrintable(u"alg '%1' unsigned"_s.arg(QLatin1StringView(algorithm))),
            encoded(header) + '.' + encoded(kPayload) + '.');
        add(qPrintable(u"alg '%1' signed by HS256"_s.arg(QLatin1StringView(algorithm))), signedToken(header, kPayload));
    }
    add("alg absent", signedToken(R"({"typ":"pj-at+jwt"})", kPayload));
    add("alg array", signedToken(R"({"alg":["HS256"],"typ":"pj-at+jwt"})", kPayload));
    add("alg null", signedToken(R"({"alg":null,"typ":"pj-at+jwt"})", kPayload));
    add("alg twice", signedToken(R"({"alg":"HS256","alg":"HS256","typ":"pj-at+jwt"})", kPayload));
}

void JwtTest::addSignatureRows()
{
    const QByteArray token = signedToken(kHeader, kPayload);
    const QByteArray head = token.first(token.lastIndexOf('.') + 1);
    const QByteArray signature = token.sliced(head.size());
    add("signature empty", head);
    add("signature cut", token.chopped(1));
    add("signature half", token.chopped(signature.size() / 2));
    add("signature longer", token + 'A');
    add("signature twice", token + signature);
    add("signature of another token", head + issueToken(kKey, {.account = AccountId{9},
                                                               .session = SessionId{9},
                                                               .tokenId = newTokenId(),
                                                               .issuedAt = kNow,
                                                               .expiresAt = kNow,
                                                               .authenticated = kNow})
                                                 .last(signature.size()));
    add("signature of zero bytes", head + encoded(QByteArray(32, '\0')));
    add("signature in hexadecimal", head + hmacSha256(kKey, head.chopped(1)).toHex());
    add("signed with the empty key", signedToken(kHeader, kPayload, QByteArray()));
    add("signed with zero bytes", signedToken(kHeader, kPayload, QByteArray(32, '\0')));
    add("signed with a certificate",
        signedToken(kHeader, kPayload, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"));
    add("signed with part of the key", signedToken(kHeader, kPayload, kKey.first(31)));
    // 32 bytes leave 2 unused bits in 43 digits: the three other spellings of the last digit say the same bytes.
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const qsizetype last = alphabet.indexOf(token.back());
    for (int bits = 1; bits < 4; ++bits)
        add(qPrintable(u"signature with unused bits %1"_s.arg(bits)), token.chopped(1) + alphabet[last + bits]);
    add("signature padded", token + '=');
}

void JwtTest::addShapeRows()
{
    const QByteArray token = signedToken(kHeader, kPayload);
    add("empty", "");
    add("word", "token");
    add("one dot", token.first(token.lastIndexOf('.')));
    add("two dots only", "..");
    add("four parts", token + ".AAAA");
    const QByteArray four = encoded(kHeader) + '.' + encoded(kPayload) + ".AAAA";
    add("four parts signed", four + '.' + encoded(hmacSha256(kKey, four)));
    add("five parts as JWE", "AAAA." + token + ".AAAA");
    add("space before", ' ' + token);
    add("line break after", token + '\n');
    add("NUL after", token + '\0');
    add("longer than 4 KiB", signedToken(kHeader, kPayload.chopped(1) + QByteArray(4000, ' ') + '}'));
    add("payload empty", signedToken(kHeader, ""));
    add("payload no JSON", signedToken(kHeader, "payload"));
    add("payload array", signedToken(kHeader, '[' + kPayload + ']'));
    add("payload with text after it", signedToken(kHeader, kPayload + "{}"));
    add("payload with a byte-order mark", signedToken(kHeader, "\xEF\xBB\xBF" + kPayload));
    const auto signedRaw = [](const QByteArray &payload) {
        const QByteArray text = encoded(kHeader) + '.' + payload;
        return text + '.' + encoded(hmacSha256(kKey, text));
    };
    add("payload padded", signedRaw(kPayload.toBase64(QByteArray::Base64UrlEncoding) + '='));
    add("payload in plain Base64", signedRaw(QByteArray(R"({"iss":"???>>>"})").toBase64()));
    add("payload with a line break", signedRaw(encoded(kPayload).insert(8, '\n')));
    add("payload with invalid UTF-8", changed("postject-api", "postject-\xC3("));
}

void JwtTest::addHeaderRows()
{
    const auto header = [this](const char *name, const QByteArray &more) {
        add(name, signedToken(kHeader.chopped(1) + ',' + more + '}', kPayload));
    };
    header("crit unknown", R"("crit":["exp"])");
    header("jwk", R"("jwk":{"kty":"oct","k":"AAAA"})");
    header("jku", R"("jku":"http://127.0.0.1:1/keys")");
    header("x5u", R"("x5u":"http://127.0.0.1:1/cert")");
    header("x5c", R"("x5c":["MIIB"])");
    header("kid path", R"("kid":"../../dev/null")");
    header("kid SQL", R"("kid":"' OR 1=1")");
    header("kid 4 KiB", R"("kid":")" + QByteArray(4096, 'a') + '"');
    header("zip", R"("zip":"DEF")");
    header("b64 false", R"("b64":false)");
    add("typ missing", signedToken(R"({"alg":"HS256"})", kPayload));
    add("typ JWT", signedToken(R"({"alg":"HS256","typ":"JWT"})", kPayload));
    add("typ of another purpose", signedToken(R"({"alg":"HS256","typ":"pj-2fa+jwt"})", kPayload));
    add("header spelt otherwise", signedToken(R"({"typ":"pj-at+jwt","alg":"HS256"})", kPayload));
    add("header no object", signedToken("[]", kPayload));
}

void JwtTest::addIdentityRows()
{
    add("iss wrong", changed(R"("iss":"postject")", R"("iss":"elsewhere")"));
    add("iss array", changed(R"("iss":"postject")", R"("iss":["postject"])"));
    add("iss missing", changed(R"("iss":"postject",)", ""));
    add("iss twice", changed(R"("iss":"postject")", R"("iss":"postject","iss":"postject")"));
    add("iss twice, escaped", changed(R"("iss":"postject")", R"("iss":"postject","\u0069ss":"postject")"));
    add("aud wrong", changed(R"("aud":"postject-api")", R"("aud":"postject")"));
    add("aud array", changed(R"("aud":"postject-api")", R"("aud":["postject-api"])"));
    add("aud missing", changed(R"("aud":"postject-api",)", ""));
    add("sub empty", changed("acct_0000000000001", ""));
    add("sub a number", changed(R"("acct_0000000000001")", "1"));
    add("sub an id of another kind", changed("acct_0000000000001", "sess_0000000000001"));
    add("sub zero", changed("acct_0000000000001", "acct_0000000000000"));
    add("sub missing", changed(R"("sub":"acct_0000000000001",)", ""));
    add("sid missing", changed(R"("sid":"sess_0000000000002",)", ""));
    add("sid an id of another kind", changed("sess_0000000000002", "acct_0000000000002"));
    add("jti missing", changed(R"("jti":"AAECAwQFBgcICQoLDA0ODw",)", ""));
    add("jti short", changed("AAECAwQFBgcICQoLDA0ODw", "AAEC"));
    add("jti with unused bits", changed("AAECAwQFBgcICQoLDA0ODw", "AAECAwQFBgcICQoLDA0ODx"));
    add("claim unknown", changed(R"("auth_time")", R"("role":"admin","auth_time")"));
}

void JwtTest::addTimeRows()
{
    add("exp missing", changed(R"("exp":1752618600,)", ""));
    for (const char *value :
         {"1752575399", "1752575400", "0", "-1", "1e400", "-1e400", "9223372036854775808", "9223372036854775807",
          "253402300800", "null", "true", R"("1752618600")", "[1752618600]", "1752618600.5", "0x10", "01752618600"})
        add(qPrintable(u"exp %1"_s.arg(QLatin1StringView(value))), withNumber("exp", value));
    const QByteArray future = QByteArray::number(kNowSeconds + 61);
    add("iat and nbf in the future", signedToken(kHeader, QByteArray(kPayload)
                                                              .replace("\"iat\":1752575400", "\"iat\":" + future)
                                                              .replace("\"nbf\":1752575400", "\"nbf\":" + future)));
    add("iat in the future", withNumber("iat", future));
    add("nbf in the future", withNumber("nbf", future));
    add("iat a string", withNumber("iat", R"("1752575400")"));
    add("nbf missing", changed(R"("nbf":1752575400,)", ""));
    add("auth_time in the future", withNumber("auth_time", future));
    add("auth_time missing", changed(R"(,"auth_time":1752575400)", ""));
}

void JwtTest::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    m_rows = 0;
    addAlgorithmRows();
    addSignatureRows();
    addShapeRows();
    addHeaderRows();
    addIdentityRows();
    addTimeRows();
}

void JwtTest::refuses()
{
    QFETCH(const QByteArray, token);
    QVERIFY(verifyToken(kKey, signedToken(kHeader, kPayload), kNow)); // the rows differ from this one in one thing
    const auto verified = verifyToken(kKey, token, kNow);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::Unauthenticated);
    QCOMPARE(verified.error().detail, u"The access token is not valid."_s);
}

void JwtTest::everyFlippedBitIsRefused()
{
    const QByteArray token = signedToken(kHeader, kPayload);
    for (qsizetype bit = 0; bit < token.size() * 8; ++bit) {
        QByteArray damaged = token;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!verifyToken(kKey, damaged, kNow), damaged.constData());
    }
}

void JwtTest::corpusIsLargeEnough()
{
    QVERIFY2(m_rows >= 60, qPrintable(QString::number(m_rows)));
}

void JwtTest::readsBearer_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *header, const char *token) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(token);
    };
    row("Bearer abc", "abc");
    row("bearer abc", "abc");
    row("BEARER abc", "abc");
    row("Bearer a-b._~+/9==", "a-b._~+/9==");
    row("Bearer pk_0123", "pk_0123");
    row("", "");
    row("Bearer", "");
    row("Bearer ", "");
    row("Bearer  abc", "");
    row("Bearer\tabc", "");
    row(" Bearer abc", "");
    row("Bearer abc ", "");
    row("Bearer abc def", "");
    row("Bearer abc, Bearer def", "");
    row("Bearer abc,Basic def", "");
    row("Bearer =", "");
    row("Bearer a=b", "");
    row("Bearer \"abc\"", "");
    row("Bearer é", "");
    row("Basic abc", "");
    row("Bearerabc", "");
    row("abc", "");
}

void JwtTest::readsBearer()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, token);
    QCOMPARE(bearerToken(header), token.isEmpty() ? std::nullopt : std::optional(token));
}

QTEST_GUILESS_MAIN(JwtTest)
#include "jwttest.moc"
