// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/passwordstrength.h"

#include <QTest>

using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class PasswordStrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data();
    void judged();
};

void PasswordStrengthTest::judged_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<PasswordStrength>("strength");
    QTest::newRow("empty") << u""_s << PasswordStrength::TooShort;
    QTest::newRow("seven") << u"aZ3!kQ9"_s << PasswordStrength::TooShort;
    QTest::newRow("eight characters, sixteen code units") << u"😀😁😂😃😄😅😆😇"_s << PasswordStrength::Weak;
    QTest::newRow("seven characters, fourteen code units") << u"😀😇😂😃😄😅😆"_s << PasswordStrength::TooShort;
    QTest::newRow("beyond 1024 bytes") << QString(513, u'é') << PasswordStrength::TooLong;
    QTest::newRow("one letter") << QString(40, u'a') << PasswordStrength::Weak;
    QTest::newRow("run") << u"abcdefghijkl"_s << PasswordStrength::Weak;
    QTest::newRow("run downwards") << u"987654321"_s << PasswordStrength::Weak;
    QTest::newRow("the word itself") << u"Password1"_s << PasswordStrength::Weak;
    QTest::newRow("the e-mail") << u"ana.lopez@example.com"_s << PasswordStrength::Weak;
    QTest::newRow("eight of all kinds") << u"aZ3!kQ9p"_s << PasswordStrength::Fair;
    QTest::newRow("four words") << u"violet kettle orbit lamp"_s << PasswordStrength::Strong;
}

void PasswordStrengthTest::judged()
{
    QFETCH(QString, password);
    QTEST(passwordStrength(password, u"ana.lopez@example.com"_s), "strength");
}

QTEST_GUILESS_MAIN(PasswordStrengthTest)
#include "passwordstrengthtest.moc"
