// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/email.h"
#include "server/contract/emailkey.h"

#include <QTest>

using namespace postject;

class EmailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void folds_data();
    void folds();
    void foldingIsStable();
};

void EmailTest::takes_data()
{
    QTest::addColumn<QString>("email");
    for (const char16_t *email : {u"user@example.com", u"user+tag@é.example", u"a:b&c@x", u"a:b&secret=X@é.example",
                                  u"O'Brien@example.com", u"用户@例子.广告", u"a%b@x"})
        QTest::newRow(qPrintable(QString(email))) << QString(email);
    QTest::newRow("254 bytes") << QString(u"a@"_s + QString(252, u'b'));
}

void EmailTest::takes()
{
    QFETCH(const QString, email);
    QVERIFY(checkEmail(email));
}

void EmailTest::refuses_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("empty") << QString();
    QTest::newRow("no at") << u"user.example.com"_s;
    QTest::newRow("only an at") << u"@"_s;
    QTest::newRow("no name") << u"@example.com"_s;
    QTest::newRow("no domain") << u"user@"_s;
    QTest::newRow("two at") << u"a@b@c"_s;
    QTest::newRow("255 bytes") << QString(u"a@"_s + QString(253, u'b'));
    QTest::newRow("255 bytes of UTF-8") << QString(u"aa@"_s + QString(126, u'é'));
    QTest::newRow("space") << u"a b@x"_s;
    QTest::newRow("space after") << u"a@x "_s;
    QTest::newRow("no-break space") << u"a\u00a0@x"_s;
    QTest::newRow("line break") << u"a@x\r\nBcc: b@y"_s;
    QTest::newRow("NUL") << u"a\0@x"_s;
    QTest::newRow("escape") << u"a\u001b@x"_s;
    QTest::newRow("bidi override") << u"a\u202e@x"_s;
    QTest::newRow("zero-width space") << u"a\u200b@x"_s;
    QTest::newRow("lone surrogate") << QString(u"a@x"_s + QChar(0xd800));
    QTest::newRow("brackets") << u"User <a@x>"_s;
    QTest::newRow("list") << u"a,b@x"_s;
    QTest::newRow("quoted") << u"\"a\"@x"_s;
    QTest::newRow("full-width at beside an at") << u"a\uff20b@x"_s;
    QTest::newRow("what folds to a space") << u"a\u00a8@x"_s;
    QTest::newRow("what folds to more than 254 bytes") << QString(QString(80, QChar(0xfdfa)) + u"@x"_s);
}

void EmailTest::refuses()
{
    QFETCH(const QString, email);
    const auto checked = checkEmail(email);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(checked.error().fields.size(), 1);
    QCOMPARE(checked.error().fields.front().field, u"email"_s);
}

void EmailTest::folds_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"User@Example.COM"_s << u"user@example.com"_s << true;
    QTest::newRow("composed") << u"e\u0301@x"_s << u"\u00e9@x"_s << true;
    QTest::newRow("case beyond ASCII") << u"É@x"_s << u"é@x"_s << true;
    QTest::newRow("full width") << u"ａdmin@x"_s << u"admin@x"_s << true;
    QTest::newRow("ligature") << u"\ufb01@x"_s << u"fi@x"_s << true;
    QTest::newRow("Kelvin sign") << u"\u212a@x"_s << u"k@x"_s << true;
    QTest::newRow("blanks around it") << u" user@x\u00a0\n"_s << u"user@x"_s << true;
    QTest::newRow("A-label") << u"user@b\u00fccher.example"_s << u"user@xn--bcher-kva.example"_s << true;
    QTest::newRow("A-label, case") << u"user@B\u00dcCHER.example"_s << u"user@XN--BCHER-KVA.example"_s << true;
    QTest::newRow("ideographic stop") << u"user@x\u3002example"_s << u"user@x.example"_s << true;
    QTest::newRow("another domain") << u"user@bucher.example"_s << u"user@b\u00fccher.example"_s << false;
    QTest::newRow("A-label before the @") << u"b\u00fccher@x"_s << u"xn--bcher-kva@x"_s << false;
    QTest::newRow("no domain") << u"user@a b"_s << u"USER@A B"_s << true;
    QTest::newRow("tag") << u"user+tag@x"_s << u"user@x"_s << false;
    QTest::newRow("dot") << u"us.er@x"_s << u"user@x"_s << false;
    QTest::newRow("accent") << u"é@x"_s << u"e@x"_s << false;
}

void EmailTest::folds()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(emailKey(one) == emailKey(other), same);
}

void EmailTest::foldingIsStable()
{
    for (const QString &email : {u"STRAßE@x"_s, u"\u0390\u1fd3@x"_s, u"\u0345\u0301A@x"_s, u"İ@x"_s, u"\ufb03@x"_s,
                                 u"a@b\u00fccher.example"_s, u"a@-x-"_s, u" a@x "_s})
        QCOMPARE(emailKey(emailKey(email)), emailKey(email));
}

QTEST_APPLESS_MAIN(EmailTest)
#include "emailtest.moc"
