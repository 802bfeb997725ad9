// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/otpauth.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace postject;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "12345678901234567890";

} // namespace

class OtpauthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheAgreedForm();
    void encodesTheAccount_data();
    void encodesTheAccount();
};

void OtpauthTest::hasTheAgreedForm()
{
    QCOMPARE(otpauthUri(kSecret, u"user@example.com"_s),
             QByteArray("otpauth://totp/Postject:user%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        "&issuer=Postject&algorithm=SHA1&digits=6&period=30"));
}

void OtpauthTest::encodesTheAccount_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plus and accent") << u"user+tag@é.example"_s << QByteArray("user%2Btag%40%C3%A9.example");
    QTest::newRow("colon and ampersand") << u"a:b&c@x"_s << QByteArray("a%3Ab%26c%40x");
    QTest::newRow("second secret") << u"a:b&secret=X@é.example"_s << QByteArray("a%3Ab%26secret%3DX%40%C3%A9.example");
    QTest::newRow("percent") << u"a%40b@x"_s << QByteArray("a%2540b%40x");
    QTest::newRow("question mark, number sign, slash") << u"a?b#c/d@x"_s << QByteArray("a%3Fb%23c%2Fd%40x");
    QTest::newRow("unreserved") << u"a-b.c_d~e@x"_s << QByteArray("a-b.c_d~e%40x");
}

void OtpauthTest::encodesTheAccount()
{
    QFETCH(const QString, account);
    QFETCH(const QByteArray, encoded);
    const QByteArray uri = otpauthUri(kSecret, account);
    QVERIFY2(uri.startsWith("otpauth://totp/Postject:" + encoded + "?secret="), uri.constData());
    const QUrl url(QString::fromUtf8(uri), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.path(QUrl::FullyDecoded), QString(u"/Postject:"_s + account));
    const QUrlQuery query(url);
    QCOMPARE(query.queryItems().size(), 5);
    QCOMPARE(query.allQueryItemValues(u"secret"_s), QStringList{u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s});
    QCOMPARE(query.allQueryItemValues(u"issuer"_s), QStringList{u"Postject"_s});
    QVERIFY(!uri.contains('+') && !uri.contains(' '));
}

QTEST_APPLESS_MAIN(OtpauthTest)
#include "otpauthtest.moc"
