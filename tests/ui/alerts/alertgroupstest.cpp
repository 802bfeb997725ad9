// SPDX-License-Identifier: GPL-3.0-or-later
//
// Grouping alerts, the words of verdicts, and what an exception can be made for.
#include "ui/models/alertgroups.h"
#include "ui/models/exceptionwords.h"
#include "ui/models/verdictwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class AlertGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void largestFirst();
    void withoutWhatIsGroupedBy();
    void tenThousandAtOnce();
    void countsInWords_data();
    void countsInWords();
    void offers_data();
    void offers();
};

namespace {

AlertEntry alert(const QString &id, const QString &severity, const QString &address)
{
    return {.id = id,
            .type = u"brute_force"_s,
            .severity = severity,
            .metadata = {{u"ipAddress"_s, address}},
            .accountId = u"acct_1"_s};
}

QString asIs(const QString &id)
{
    return id;
}

} // namespace

void AlertGroupsTest::largestFirst()
{
    const QList<AlertEntry> alerts{alert(u"a"_s, u"low"_s, u"10.0.0.2"_s), alert(u"b"_s, u"low"_s, u"10.0.0.1"_s),
                                   alert(u"c"_s, u"critical"_s, u"10.0.0.3"_s),
                                   alert(u"d"_s, u"high"_s, u"10.0.0.3"_s)};
    const QList<AlertGroup> groups = groupsOf(alerts, GroupBy::Address, asIs);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0].words, u"10.0.0.3"_s);
    QCOMPARE(groups[0].ids, (QStringList{u"c"_s, u"d"_s}));
    QCOMPARE(groups[0].severity, u"critical"_s);
    QCOMPARE(groups[1].words, u"10.0.0.1"_s);
    QCOMPARE(groupsOf(alerts, GroupBy::Type, asIs)[0].words, u"Brute force"_s);
    QCOMPARE(groupsOf(alerts, GroupBy::Account, [](const QString &) { return u"ana@example.com"_s; })[0].words,
             u"ana@example.com"_s);
    QCOMPARE(groupsOf(alerts, GroupBy::Nothing, asIs).size(), 0);
}

void AlertGroupsTest::withoutWhatIsGroupedBy()
{
    QList<AlertEntry> alerts{alert(u"a"_s, u"low"_s, {}), alert(u"b"_s, u"low"_s, u"10.0.0.1"_s)};
    alerts[0].accountId.clear();
    QCOMPARE(groupsOf(alerts, GroupBy::Address, asIs).size(), 1);
    QCOMPARE(groupsOf(alerts, GroupBy::Account, asIs).size(), 1);
}

void AlertGroupsTest::tenThousandAtOnce()
{
    QList<AlertEntry> alerts;
    for (int i = 0; i < 10'000; ++i)
        alerts.append(alert(QString::number(i), u"high"_s, u"10.%1.0.1"_s.arg(i)));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(groupsOf(alerts, GroupBy::Address, asIs).size(), 10'000);
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed()))); // a build without optimisation
}

void AlertGroupsTest::countsInWords_data()
{
    QTest::addColumn<VerdictCount>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << VerdictCount{} << QString();
    QTest::newRow("seven of nine")
        << VerdictCount{.resolved = 9, .each = {{u"false"_s, 7}, {u"real"_s, 1}}}
        << u"Of 9 resolved alerts of this kind: 7 false alarms, 1 real, 1 without a verdict."_s;
    QTest::newRow("all judged") << VerdictCount{.resolved = 2, .each = {{u"test"_s, 2}}}
                                << u"Of 2 resolved alerts of this kind: 2 tests."_s;
    QTest::newRow("none judged") << VerdictCount{.resolved = 3}
                                 << u"Of 3 resolved alerts of this kind: 3 without a verdict."_s;
}

void AlertGroupsTest::countsInWords()
{
    QFETCH(const VerdictCount, count);
    QFETCH(const QString, words);
    QCOMPARE(verdictwords::counted(count), words);
}

void AlertGroupsTest::offers_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("metadata");
    QTest::addColumn<QStringList>("subjects");
    const QJsonObject place{{u"country"_s, u"NG"_s}, {u"city"_s, u"Lagos"_s}, {u"ipAddress"_s, u"192.0.2.15"_s}};
    QTest::newRow("place") << u"geographic_change"_s << place << QStringList{u"192.0.2.15"_s, u"NG/Lagos"_s, u"NG"_s};
    QTest::newRow("country") << u"geographic_change"_s << QJsonObject{{u"country"_s, u"NG"_s}} << QStringList{u"NG"_s};
    QTest::newRow("path") << u"unusual_endpoint"_s << QJsonObject{{u"endpoint"_s, u"/v1/billing*"_s}}
                          << QStringList{u"/v1/billing*"_s};
    QTest::newRow("address") << u"brute_force"_s << QJsonObject{{u"ipAddress"_s, u"2001:db8::/64"_s}}
                             << QStringList{u"2001:db8::/64"_s};
    // An address in it is not what the alert is about.
    QTest::newRow("proxy") << u"proxy_misconfigured"_s << place << QStringList();
    QTest::newRow("spike") << u"request_spike"_s << QJsonObject{{u"currentRate"_s, 650}} << QStringList();
    QTest::newRow("unknown") << u"of_a_newer_server"_s << place << QStringList();
}

void AlertGroupsTest::offers()
{
    QFETCH(const QString, type);
    QFETCH(const QJsonObject, metadata);
    QFETCH(const QStringList, subjects);
    QStringList offered;
    for (const exceptionwords::Offer &each : exceptionwords::offers({.type = type, .metadata = metadata}))
        offered += each.subject;
    QCOMPARE(offered, subjects);
}

QTEST_GUILESS_MAIN(AlertGroupsTest)
#include "alertgroupstest.moc"
