// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counts of sshd's connections: each password that was refused, and otherwise each connection once.
#include "server/import/sshdconnections.h"
#include "server/import/sshdreader.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2025-08-01T00:00:00.000Z");

const QByteArray kInvalid = "Invalid user bob from 203.0.113.7 port 1";
const QByteArray kPam = "pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= "
                        "rhost=203.0.113.7  user=root";
const QByteArray kMorePam =
    "PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=203.0.113.7";
const QByteArray kPassword = "Failed password for invalid user bob from 203.0.113.7 port 1 ssh2";
const QByteArray kKey = "Failed publickey for root from 203.0.113.7 port 1 ssh2: RSA SHA256:a";
const QByteArray kTooMany =
    "error: maximum authentication attempts exceeded for root from 203.0.113.7 port 1 ssh2 [preauth]";
const QByteArray kDisconnecting =
    "Disconnecting authenticating user root 203.0.113.7 port 1: Too many authentication failures [preauth]";
const QByteArray kClosed = "Connection closed by authenticating user root 203.0.113.7 port 1 [preauth]";
const QByteArray kAccepted = "Accepted publickey for root from 203.0.113.7 port 1 ssh2: RSA SHA256:b";

int failuresOf(SshdReader &reader, const QByteArrayList &messages, const QByteArray &head)
{
    int failures = 0;
    ImportEvent event;
    for (const QByteArray &message : messages) {
        if (reader.read(head + message, event) == LineKind::Event && event.row.action == "login_failed")
            failures += event.count;
    }
    return failures;
}

} // namespace

class SshdCountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connections_data();
    void connections();
    void refusals_data();
    void refusals();
    void severalConnections();
    void aProcessIdComesAgain();
    void memory();
};

void SshdCountingTest::connections_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("withKeys"); // --count-publickey
    const auto row = [](const char *name, const QByteArrayList &messages, int failures, int withKeys) {
        QTest::newRow(name) << messages << failures << withKeys;
    };
    row("an agent's keys, then the right one", {kKey, kKey, kKey, kKey, kKey, kAccepted}, 0, 5);
    row("an agent's keys, and none was right", {kKey, kKey, kTooMany, kDisconnecting}, 1, 2);
    row("keys, and the connection ended", {kKey, kClosed}, 1, 1);
    row("a server without passwords", {kInvalid, "Connection closed by invalid user bob 203.0.113.7 port 1 [preauth]"},
        1, 1);
    row("all that is said of one password",
        {kInvalid, "pam_unix(sshd:auth): check pass; user unknown", kPam, kPassword,
         "Connection closed by invalid user bob 203.0.113.7 port 1 [preauth]"},
        1, 1);
    row("three passwords", {kInvalid, kPam, kPassword, kPassword, kPassword, kMorePam, kTooMany}, 3, 3);
    row("repeated", {kPam, kPassword, "message repeated 4 times: [ " + kPassword + "]"}, 5, 5);
    row("repeated at once", {kInvalid, "message repeated 4 times: [ " + kPassword + "]"}, 4, 4);
    row("PAM alone", {kPam, kMorePam}, 1, 1);
    row("an old PAM", {kPam.sliced(kPam.indexOf("authentication"))}, 1, 1);
    row("asked which ways there are", {"Failed none for invalid user bob from 203.0.113.7 port 1 ssh2", kPassword}, 1,
        1);
    row("mistyped, then right",
        {kPam, "Failed password for root from 203.0.113.7 port 1 ssh2",
         "Accepted password for root from 203.0.113.7 port 1 ssh2"},
        1, 1);
    row("a ticket", {"Failed gssapi-with-mic for root from 203.0.113.7 port 1 ssh2"}, 0, 1);
}

void SshdCountingTest::connections()
{
    QFETCH(const QByteArrayList, messages);
    QFETCH(const int, failures);
    QFETCH(const int, withKeys);
    for (const bool countsPublickey : {false, true}) {
        SshdReader reader({.account = AccountId{7}, .countsPublickey = countsPublickey, .now = kNow});
        QCOMPARE(failuresOf(reader, messages, "Jul 15 10:30:00 host sshd[42]: "),
                 countsPublickey ? withKeys : failures);
    }
}

void SshdCountingTest::refusals_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("user");
    const auto row = [](const QByteArray &message, const QByteArray &user) {
        QTest::newRow(message.constData()) << message << user;
    };
    row(kInvalid, "bob");
    row("Invalid user bob from 203.0.113.7", "bob");
    row("Invalid user  from 203.0.113.7 port 1", "");
    row("Invalid user x from 8.8.8.8 port 2 from 203.0.113.7 port 1", "x from 8.8.8.8 port 2");
    row("Illegal user bob from 203.0.113.7", "bob");
    row(kTooMany, "root");
    row("maximum authentication attempts exceeded for invalid user a b from 203.0.113.7 port 1 ssh2 [preauth]", "a b");
    row(kDisconnecting, "root");
    row(kClosed, "root");
    row("Connection reset by authenticating user root 203.0.113.7 port 1 [preauth]", "root");
    row("Disconnected from invalid user x 8.8.8.8 port 2 203.0.113.7 port 1 [preauth]", "x 8.8.8.8 port 2");
    row("Disconnected from authenticating user root 203.0.113.7 port 1 [preauth]", "root");
    row(kPam, "root");
    row("pam_sss(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=203.0.113.7 user=x "
        "rhost=8.8.8.8",
        "x rhost=8.8.8.8");
    row("error: PAM: Authentication error for illegal user bob from 203.0.113.7", "bob");
    row("error: PAM: Authentication failure for root from 203.0.113.7", "root");
}

void SshdCountingTest::refusals()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, user);
    SshdReader reader({.account = AccountId{7}, .now = kNow});
    ImportEvent event;
    QCOMPARE(reader.read("Jul 15 10:30:00 host sshd[1]: " + message, event), LineKind::Event);
    QCOMPARE(event.row.action, "login_failed");
    QCOMPARE(event.row.ipAddress, "203.0.113.7");
    QCOMPARE(event.address->toByteArray(), "203.0.113.7");
    QVERIFY2(event.row.metadata.endsWith("\"user\":\"" + user + "\"}"), event.row.metadata.constData());
}

void SshdCountingTest::severalConnections()
{
    SshdReader reader({.account = AccountId{7}, .now = kNow});
    for (const QByteArray head :
         {"Jul 15 10:30:00 host sshd[1]: ", "Jul 15 10:30:00 host sshd[2]: ", "Jul 15 10:30:00 other sshd[1]: "})
        QCOMPARE(failuresOf(reader, {kInvalid, kPam}, head), 1);
    // Of no process: by the port, and else each line.
    const QByteArray bare = "2025-07-15T10:30:00.000000000Z stderr F ";
    QCOMPARE(failuresOf(reader, {kInvalid, kPassword, kPassword}, bare), 2);
    QCOMPARE(failuresOf(reader, {"Invalid user bob from 203.0.113.7 port 2"}, bare), 1);
    QCOMPARE(failuresOf(reader, {"Invalid user bob from 203.0.113.7", "Invalid user bob from 203.0.113.7"}, bare), 2);
    // The same process of another address is another connection.
    QCOMPARE(
        failuresOf(reader, {QByteArray(kPam).replace("203.0.113.7", "203.0.113.8")}, "Jul 15 10:30:00 host sshd[1]: "),
        1);
}

void SshdCountingTest::aProcessIdComesAgain()
{
    SshdReader reader({.account = AccountId{7}, .now = kNow});
    QCOMPARE(failuresOf(reader, {kInvalid}, "Jul 15 10:30:00 host sshd[1]: "), 1);
    QCOMPARE(failuresOf(reader, {kClosed}, "Jul 15 10:40:00 host sshd[1]: "), 0);
    QCOMPARE(failuresOf(reader, {kInvalid}, "Jul 15 10:50:01 host sshd[1]: "), 1);
}

void SshdCountingTest::memory()
{
    SshdConnections connections;
    for (SshdConnections::Key key = 0; key < 1'000'000; ++key)
        QVERIFY(connections.countRefusal(key, kNow));
    // Those of late are known still, those of long ago are not.
    QVERIFY(!connections.countRefusal(999'999, kNow));
    QVERIFY(!connections.countRefusal(999'999 - SshdConnections::kKeptMax / 4, kNow));
    QVERIFY(connections.countRefusal(0, kNow));
}

QTEST_GUILESS_MAIN(SshdCountingTest)
#include "sshdcountingtest.moc"
