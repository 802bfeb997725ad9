// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/timestamp.h"

#include <QDateTime>
#include <QTest>

using namespace postject;

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void agreesWithQt();
    void writesNothingOutsideTheYears();
};

void TimestampTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *text, const char *written) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(written);
    };
    row("2025-07-15T10:30:00.000Z", "2025-07-15T10:30:00.000Z");
    row("2025-07-15T10:30:00Z", "2025-07-15T10:30:00.000Z");
    row("2025-07-15T10:30:00.5Z", "2025-07-15T10:30:00.500Z");
    row("2025-07-15T10:30:00.123456789Z", "2025-07-15T10:30:00.123Z");
    row("2025-07-15T12:30:00+02:00", "2025-07-15T10:30:00.000Z");
    row("2025-07-15T01:00:00.250-09:30", "2025-07-15T10:30:00.250Z");
    row("2025-01-01T00:30:00+01:00", "2024-12-31T23:30:00.000Z");
    row("2024-02-29T23:59:59.999Z", "2024-02-29T23:59:59.999Z");
    row("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
    row("0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00.000Z");
    row("0001-01-01T23:59:59+23:59", "0001-01-01T00:00:59.000Z");
    row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
    row("9999-12-31T00:00:00-23:59", "9999-12-31T23:59:00.000Z");
    row("2025-07-15t10:30:00z", "2025-07-15T10:30:00.000Z");
    row("2025-07-15T10:30Z", "2025-07-15T10:30:00.000Z");
    row("2025-07-15T12:30+02:00", "2025-07-15T10:30:00.000Z");
    row("2025-07-15T12:30:00+0200", "2025-07-15T10:30:00.000Z");
    row("2025-07-15T12:30:00 02:00", "2025-07-15T10:30:00.000Z");
    row("2025-07-15T10:30:00-0000", "2025-07-15T10:30:00.000Z");
}

void TimestampTest::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, written);
    const auto time = parseTime(text);
    QVERIFY(time);
    QCOMPARE(formatTime(*time), written);
    QCOMPARE(parseTime(written), time);
}

void TimestampTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2025-07-15",
                             "2025-07-15T10:30:00",
                             "2025-07-15 10:30:00Z",
                             "2025-07-15T10:30",
                             "2025-07-15T10:30.5Z",
                             "2025-07-15T10:Z",
                             "2025-07-15T10:30:Z",
                             "2025-07-15T10:30: 5Z",
                             "0000-12-31T23:59:59.999Z",
                             "0000-01-01T00:00:00Z",
                             "0001-01-01T00:00:00+00:01",
                             "9999-12-31T23:59:59-00:01",
                             "2025-07-15T24:00:00Z",
                             "2025-07-15T10:60:00Z",
                             "2025-07-15T10:30:60Z",
                             "2025-02-29T10:30:00Z",
                             "2025-13-01T10:30:00Z",
                             "2025-00-01T10:30:00Z",
                             "2025-07-00T10:30:00Z",
                             "2025-7-15T10:30:00Z",
                             "+2025-07-15T10:30:00Z",
                             "2025-07-15T10:30:00.Z",
                             "2025-07-15T10:30:00.1234567890Z",
                             "2025-07-15T10:30:00,5Z",
                             "2025-07-15T10:30:00+02000",
                             "2025-07-15T10:30:00 Z",
                             "2025-07-15T10:30:00+24:00",
                             "2025-07-15T10:30:00+02:60",
                             "2025-07-15T10:30:00+2:00",
                             "2025-07-15T10:30:00ZZ",
                             " 2025-07-15T10:30:00Z",
                             "2025-07-15T10:30:00Z\n",
                             "2025-07-15T10:30:0xZ",
                             "now"})
        QTest::newRow(text) << QByteArray(text);
}

void TimestampTest::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseTime(text));
}

void TimestampTest::readsDates()
{
    QCOMPARE(formatTime(parseDate("2025-07-15").value()), QByteArray("2025-07-15T00:00:00.000Z"));
    QCOMPARE(toMilliseconds(parseDate("1970-01-02").value()), qint64(86400000));
}

void TimestampTest::refusesDates_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "2025-07", "2025-07-32", "2025-02-30", "2025/07/15", "15-07-2025", "2025-07-1 ",
                             "20250715", "0000-12-31"})
        QTest::newRow(text) << QByteArray(text);
}

void TimestampTest::refusesDates()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseDate(text));
}

void TimestampTest::agreesWithQt()
{
    constexpr qint64 kStep = 86400000LL * 17 + 12345678; // some days and part of one, over four centuries
    for (qint64 at = -86400000LL * 365 * 100; at < 86400000LL * 365 * 300; at += kStep) {
        const QString expected = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODateWithMs);
        QCOMPARE(QString::fromLatin1(formatTime(fromMilliseconds(at))), expected);
        QCOMPARE(toMilliseconds(parseTime(expected.toLatin1()).value()), at);
    }
}

void TimestampTest::writesNothingOutsideTheYears()
{
    using std::chrono::days;
    for (const TimePoint late : {kLatestTime + Milliseconds(1), kLatestTime + days(400), TimePoint::max()})
        QCOMPARE(formatTime(late), QByteArray("9999-12-31T23:59:59.999Z"));
    for (const TimePoint early : {kEarliestTime - Milliseconds(1), kEarliestTime - days(400), TimePoint::min()})
        QCOMPARE(formatTime(early), QByteArray("0001-01-01T00:00:00.000Z"));
}

QTEST_APPLESS_MAIN(TimestampTest)
#include "timestamptest.moc"
