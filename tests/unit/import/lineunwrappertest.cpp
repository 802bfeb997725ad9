// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/lineunwrapper.h"

#include <QTest>

using namespace postject;

class LineUnwrapperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrappers_data();
    void wrappers();
    void pieces();
    void endlessPieces();
    void journal();
    void journalBytes();
};

void LineUnwrapperTest::wrappers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("at"); // "": none
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &text, const QByteArray &at = {}) {
        QTest::newRow(name) << line << text << at;
    };
    const QByteArray ten = "2025-07-15T10:30:00.123Z";
    row("plain", "a b", "a b");
    row("a byte-order mark", "\xef\xbb\xbf{a", "{a");
    row("colours", "\x1b[1;32ma\x1b[0m b\x1b[K", "a b");
    row("another escape", "a\x1b[2Jb\x1b", "a\x1b[2Jb\x1b");
    row("Docker", R"({"log":"a \"b\"\r\n","stream":"stdout","time":"2025-07-15T10:30:00.123456789Z"})", "a \"b\"", ten);
    row("Docker with attributes",
        R"({"log":"a\n","stream":"stderr","attrs":{"tag":"x"},"time":"2025-07-15T10:30:00.123Z"})", "a", ten);
    row("Docker, colours", R"({"log":"\u001b[31ma\u001b[0m\n","stream":"stdout","time":"2025-07-15T10:30:00.123Z"})",
        "a", ten);
    row("Docker, the last line", R"({"log":"a","stream":"stdout","time":"2025-07-15T10:30:00.123Z"})", "a", ten);
    const QByteArray own = R"({"log":"a","level":"info","time":"2025-07-15T10:30:00.123Z"})";
    row("a program's own JSON", own, own);
    const QByteArray timeless = R"({"log":"a\n","stream":"stdout"})";
    row("Docker without a time", timeless, timeless);
    row("CRI", "2025-07-15T12:30:00.123456789+02:00 stdout F a b", "a b", ten);
    row("CRI with tags", "2025-07-15T10:30:00.123456789Z stderr F:x a b", "a b", ten);
    row("CRI, CR", "2025-07-15T10:30:00.123456789Z stderr F a b\r", "a b", ten);
    row("no CRI", "2025-07-15T10:30:00.123456789Z stdout G a b", "2025-07-15T10:30:00.123456789Z stdout G a b");
    row("syslog", "2025-07-15T10:30:00.123456+02:00 host sshd[1]: a",
        "2025-07-15T10:30:00.123456+02:00 host sshd[1]: a");
    const QByteArray quoted = R"({"action":"x","metadata":{"a":"\"__REALTIME_TIMESTAMP\""}})";
    row("no journal", quoted, quoted);
}

void LineUnwrapperTest::wrappers()
{
    QFETCH(const QByteArray, line);
    LineUnwrapper unwrapper;
    const auto read = unwrapper.unwrap(line);
    QVERIFY(read);
    QTEST(read->text.toByteArray(), "text");
    QTEST(read->at ? formatTime(*read->at) : QByteArray(), "at");
    QVERIFY(!read->isJournal);
}

// Of each stream by itself.
void LineUnwrapperTest::pieces()
{
    LineUnwrapper unwrapper;
    const QByteArray time = "2025-07-15T10:30:00.123456789Z ";
    QVERIFY(!unwrapper.unwrap(time + "stdout P a "));
    QCOMPARE(unwrapper.unwrap(time + "stderr F x")->text, "x");
    QVERIFY(!unwrapper.unwrap(time + "stdout P b "));
    QCOMPARE(unwrapper.unwrap(time + "stdout F c")->text, "a b c");
    QCOMPARE(unwrapper.unwrap(time + "stdout F d")->text, "d");

    const QByteArray begin(16 * 1024, 'a');
    QVERIFY(!unwrapper.unwrap(R"({"log":")" + begin + R"(","stream":"stdout","time":"2025-07-15T10:30:00.123Z"})"));
    QCOMPARE(unwrapper.unwrap(R"({"log":"b\n","stream":"stdout","time":"2025-07-15T10:30:00.123Z"})")->text,
             begin + 'b');
}

void LineUnwrapperTest::endlessPieces()
{
    LineUnwrapper unwrapper;
    const QByteArray piece = "2025-07-15T10:30:00.123456789Z stdout P " + QByteArray(16 * 1024, 'a');
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!unwrapper.unwrap(piece));
    QCOMPARE(unwrapper.unwrap("2025-07-15T10:30:00.123456789Z stdout F b")->text.size(),
             LineUnwrapper::kJoinedMaxBytes);
    QCOMPARE(unwrapper.unwrap("2025-07-15T10:30:00.123456789Z stdout F b")->text, "b");
}

void LineUnwrapperTest::journal()
{
    LineUnwrapper unwrapper;
    const auto read =
        unwrapper.unwrap(R"({"_PID":"42","MESSAGE":"Failed x","SYSLOG_IDENTIFIER":"sshd","_COMM":"other",)"
                         R"("__REALTIME_TIMESTAMP":"1752575400123456","_HOSTNAME":"h","PRIORITY":"6"})");
    QVERIFY(read && read->isJournal);
    QCOMPARE(read->text, "Failed x");
    QCOMPARE(formatTime(*read->at), "2025-07-15T10:30:00.123Z");
    QCOMPARE(read->program, "sshd");
    QCOMPARE(read->process, "42");
    QCOMPARE(read->host, "h");
    const auto other = unwrapper.unwrap(R"({"MESSAGE":"x","__REALTIME_TIMESTAMP":"1752575400123456","_COMM":"sshd"})");
    QCOMPARE(other->program, "sshd");
    QVERIFY(other->process.isEmpty() && other->host.isEmpty());
}

// What is not UTF-8, and what the journal left out for its size.
void LineUnwrapperTest::journalBytes()
{
    LineUnwrapper unwrapper;
    const auto read = unwrapper.unwrap(R"({"MESSAGE":[70,97,255],"__REALTIME_TIMESTAMP":"1752575400123456"})");
    QVERIFY(read);
    QCOMPARE(read->text, "Fa\xff");
    const auto none = unwrapper.unwrap(R"({"MESSAGE":null,"__REALTIME_TIMESTAMP":"1752575400123456"})");
    QVERIFY(none && none->isJournal && none->text.isEmpty());
}

QTEST_GUILESS_MAIN(LineUnwrapperTest)
#include "lineunwrappertest.moc"
