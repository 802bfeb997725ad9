// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cidr.h"
#include "ui/models/cidrfeedback.h"

#include <QFile>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;

namespace {

const QHash<CidrProblem, QString> kProblemNames{
    {CidrProblem::Empty, u"Empty"_s},
    {CidrProblem::Space, u"Space"_s},
    {CidrProblem::TooFewParts, u"TooFewParts"_s},
    {CidrProblem::TooManyParts, u"TooManyParts"_s},
    {CidrProblem::EmptyPart, u"EmptyPart"_s},
    {CidrProblem::PartTooBig, u"PartTooBig"_s},
    {CidrProblem::LeadingZero, u"LeadingZero"_s},
    {CidrProblem::NotDecimal, u"NotDecimal"_s},
    {CidrProblem::PrefixMissing, u"PrefixMissing"_s},
    {CidrProblem::PrefixTooBig, u"PrefixTooBig"_s},
    {CidrProblem::PrefixNotANumber, u"PrefixNotANumber"_s},
    {CidrProblem::PrefixLeadingZero, u"PrefixLeadingZero"_s},
    {CidrProblem::Netmask, u"Netmask"_s},
    {CidrProblem::ScopeId, u"ScopeId"_s},
    {CidrProblem::BracketsOrPort, u"BracketsOrPort"_s},
    {CidrProblem::HostName, u"HostName"_s},
    {CidrProblem::GroupNotHex, u"GroupNotHex"_s},
    {CidrProblem::GroupCount, u"GroupCount"_s},
    {CidrProblem::GroupsOpenEnd, u"GroupsOpenEnd"_s},
    {CidrProblem::TwoGaps, u"TwoGaps"_s},
    {CidrProblem::GapWithoutRoom, u"GapWithoutRoom"_s},
    {CidrProblem::MappedPrefix, u"MappedPrefix"_s},
    {CidrProblem::Range, u"Range"_s},
};

Cidr cidr(const QString &text)
{
    const auto parsed = Cidr::parse(text);
    Q_ASSERT(parsed);
    return *parsed;
}

} // namespace

class CidrTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void everyProblemHasADataRowAndASentence();
    void contains_data();
    void contains();
    void canonicalTextIsAFixedPoint_data() { parses_data(); }
    void canonicalTextIsAFixedPoint();
    void feedback_data();
    void feedback();
};

void CidrTest::parses_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("expected");
    QFile file(QStringLiteral(CIDR_DATA));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        ++number;
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 5);
        QTest::newRow(qPrintable(u"%1: %2"_s.arg(number).arg(cells[0]))) << cells[0] << cells.sliced(1);
    }
}

void CidrTest::parses()
{
    QFETCH(QString, input);
    QFETCH(QStringList, expected);
    const auto parsed = Cidr::parse(input);
    if (!parsed) {
        QCOMPARE(u'!' + kProblemNames.value(parsed.error()), expected[0]);
        return;
    }
    QCOMPARE(parsed->toString(), expected[0]);
    QCOMPARE(parsed->first(), expected[1]);
    QCOMPARE(parsed->last(), expected[2]);
    QCOMPARE(parsed->countText(QLocale(QLocale::English, QLocale::UnitedStates)), expected[3]);
}

void CidrTest::everyProblemHasADataRowAndASentence()
{
    QFile file(QStringLiteral(CIDR_DATA));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString data = QString::fromUtf8(file.readAll());
    QSet<QString> sentences;
    for (auto each = kProblemNames.begin(); each != kProblemNames.end(); ++each) {
        QVERIFY2(data.contains(u"\t!%1\t"_s.arg(each.value())), qPrintable(each.value()));
        QVERIFY(explain(each.key()).endsWith(u'.'));
        sentences.insert(explain(each.key()));
    }
    constexpr qsizetype kOfGroups = 5; // which share one
    QCOMPARE(sentences.size(), kProblemNames.size() - kOfGroups + 1);
}

void CidrTest::contains_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("expected");
    QTest::newRow("itself") << u"192.168.1.0/24"_s << u"192.168.1.0/24"_s << true;
    QTest::newRow("first") << u"192.168.1.0/24"_s << u"192.168.1.0"_s << true;
    QTest::newRow("last") << u"192.168.1.0/24"_s << u"192.168.1.255"_s << true;
    QTest::newRow("behind") << u"192.168.1.0/24"_s << u"192.168.2.0"_s << false;
    QTest::newRow("before") << u"192.168.1.0/24"_s << u"192.168.0.255"_s << false;
    QTest::newRow("smaller") << u"192.168.0.0/16"_s << u"192.168.1.0/24"_s << true;
    QTest::newRow("larger") << u"192.168.1.0/24"_s << u"192.168.0.0/16"_s << false;
    QTest::newRow("odd bits") << u"10.64.0.0/11"_s << u"10.95.255.255"_s << true;
    QTest::newRow("odd bits, behind") << u"10.64.0.0/11"_s << u"10.96.0.0"_s << false;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << u"203.0.113.5"_s << true;
    QTest::newRow("families do not cross") << u"::/0"_s << u"203.0.113.5"_s << false;
    QTest::newRow("nor back") << u"0.0.0.0/0"_s << u"::1"_s << false;
    QTest::newRow("mapped is IPv4") << u"192.168.1.0/24"_s << u"::ffff:192.168.1.9"_s << true;
    QTest::newRow("IPv6") << u"2001:db8::/33"_s << u"2001:db8:7fff::1"_s << true;
    QTest::newRow("IPv6, behind") << u"2001:db8::/33"_s << u"2001:db8:8000::"_s << false;
}

void CidrTest::contains()
{
    QFETCH(QString, outer);
    QFETCH(QString, inner);
    QFETCH(bool, expected);
    QCOMPARE(cidr(outer).contains(cidr(inner)), expected);
}

void CidrTest::canonicalTextIsAFixedPoint()
{
    QFETCH(QString, input);
    const auto parsed = Cidr::parse(input);
    if (!parsed)
        return;
    const auto again = Cidr::parse(parsed->toString());
    QVERIFY(again);
    QCOMPARE(*again, *parsed);
    QCOMPARE(again->toString(), parsed->toString());
    QVERIFY(parsed->contains(cidr(parsed->first())));
    QVERIFY(parsed->contains(cidr(parsed->last())));
}

void CidrTest::feedback_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("sentence");
    using Tone = CidrFeedback::Tone;
    QTest::newRow("nothing") << u"  "_s << int(Tone::Neutral) << QString();
    QTest::newRow("range") << u"192.168.1.0/24"_s << int(Tone::Ok)
                           << u"Allows 192.168.1.0 to 192.168.1.255 (256 addresses)."_s;
    QTest::newRow("one") << u" 203.0.113.42 "_s << int(Tone::Ok) << u"Allows 203.0.113.42 only."_s;
    QTest::newRow("host bits") << u"192.168.1.7/24"_s << int(Tone::Ok)
                               << u"Will be saved as 192.168.1.0/24. Allows 192.168.1.0 to 192.168.1.255 "
                                  "(256 addresses)."_s;
    QTest::newRow("duplicate") << u"10.1.0.9/16"_s << int(Tone::Warning) << u"10.1.0.0/16 is already on the list."_s;
    QTest::newRow("covered") << u"10.1.2.0/24"_s << int(Tone::Info) << u"Already allowed by 10.1.0.0/16."_s;
    QTest::newRow("everything") << u"0.0.0.0/0"_s << int(Tone::Warning)
                                << u"Allows every IPv4 address: the whitelist would stop nobody there."_s;
    QTest::newRow("bad") << u"10"_s << int(Tone::Error) << u"An IPv4 address has four numbers, such as 192.168.1.0."_s;
}

void CidrTest::feedback()
{
    QFETCH(QString, typed);
    QFETCH(int, tone);
    QFETCH(QString, sentence);
    const CidrFeedback feedback =
        feedbackOn(typed, {cidr(u"10.1.0.0/16"_s)}, QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(feedback.sentence, sentence);
    QCOMPARE(int(feedback.tone), tone);
}

QTEST_GUILESS_MAIN(CidrTest)
#include "cidrtest.moc"
