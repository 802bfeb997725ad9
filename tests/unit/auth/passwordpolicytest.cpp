// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/passwordpolicy.h"

#include <QTest>

using namespace postject;

namespace {

const QString kEmail = u"Margaret.Hamilton@example.com"_s;

} // namespace

class PasswordPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void namesTheField();
};

void PasswordPolicyTest::takes_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("8 characters") << u"xkw7pqzm"_s;
    QTest::newRow("lower case only") << u"correct horse battery staple"_s;
    QTest::newRow("8 digits") << u"83920174"_s;
    QTest::newRow("8 emoji") << u"🔑🎈🐙🌵🚲🥝🎻🧭"_s;
    QTest::newRow("64 characters") << QString(u"ab"_s.repeated(32));
    QTest::newRow("256 characters") << QString(u"abcdefgh"_s.repeated(32));
    QTest::newRow("1024 bytes") << QString(u"é"_s.repeated(512));
    QTest::newRow("spaces around") << u" xkw pqz "_s;
    QTest::newRow("a context word within a phrase") << u"postject is what I look after"_s;
    QTest::newRow("the name within a phrase") << u"margaret.hamilton wrote it"_s;
}

void PasswordPolicyTest::takes()
{
    QFETCH(const QString, password);
    const auto checked = checkNewPassword(password, kEmail, u"password"_s);
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().detail));
}

void PasswordPolicyTest::refuses_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("why");
    const QString shorter = u"at least 8 characters"_s;
    const QString common = u"most common"_s;
    const QString close = u"too close"_s;
    QTest::newRow("empty") << QString() << shorter;
    QTest::newRow("7 characters") << u"xkw7pqz"_s << shorter;
    QTest::newRow("7 emoji") << u"🔑🎈🐙🌵🚲🥝🎻"_s << shorter;
    QTest::newRow("1025 bytes") << QString(1025, u'x') << u"at most 1024 bytes"_s;
    QTest::newRow("1026 bytes of UTF-8") << QString(513, u'é') << u"at most 1024 bytes"_s;
    QTest::newRow("NUL") << QString(u"xkw7\0pqzm"_s) << u"U+0000"_s;
    QTest::newRow("the first of the list") << u"password"_s << common;
    QTest::newRow("in upper case") << u"PASSWORD"_s << common;
    QTest::newRow("in mixed case") << u"TrustNo1"_s << common;
    QTest::newRow("digits") << u"12345678"_s << common;
    QTest::newRow("keyboard") << u"qwertyuiop"_s << common;
    QTest::newRow("the last of the list") << u"greyhoun"_s << common;
    QTest::newRow("product") << u"postject"_s << close;
    QTest::newRow("product, dressed up") << u"Postject2025!"_s << close;
    QTest::newRow("administrator") << u"administrator1"_s << close;
    QTest::newRow("password, dressed up") << u"!Password2025?"_s << close;
    QTest::newRow("own address") << u"margaret.hamilton@example.com"_s << close;
    QTest::newRow("own name") << u"MARGARET.hamilton"_s << close;
    QTest::newRow("own name, dressed up") << u"margaret.hamilton1936"_s << close;
}

void PasswordPolicyTest::refuses()
{
    QFETCH(const QString, password);
    QFETCH(const QString, why);
    const auto checked = checkNewPassword(password, kEmail, u"password"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
    QVERIFY2(checked.error().detail.contains(why), qPrintable(checked.error().detail));
}

void PasswordPolicyTest::namesTheField()
{
    const auto checked = checkNewPassword(u"short"_s, kEmail, u"newPassword"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().fields.size(), 1);
    QCOMPARE(checked.error().fields.front().field, u"newPassword"_s);
}

QTEST_APPLESS_MAIN(PasswordPolicyTest)
#include "passwordpolicytest.moc"
