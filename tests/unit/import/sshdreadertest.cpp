// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/sshdreader.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2025-08-01T00:00:00.000Z");

ImportOptions options()
{
    return {.account = AccountId{7}, .now = kNow};
}

} // namespace

class SshdReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attempts_data();
    void attempts();
    void otherLines_data();
    void otherLines();
    void times_data();
    void times();
    void heads_data();
    void heads();
    void foreignZones();
    void repeatedHour();
    void newYear();
    void repeated();
    void lastRepeated();
};

void SshdReaderTest::attempts_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("metadata");
    const auto row = [](const char *name, const QByteArray &message, const QByteArray &action,
                        const QByteArray &address, const QByteArray &method, const QByteArray &user) {
        QTest::newRow(name) << message << action << address
                            << R"({"service":"sshd","method":")" + method + R"(","user":")" + user + R"("})";
    };
    row("password", "Failed password for root from 203.0.113.7 port 40000 ssh2", "login_failed", "203.0.113.7",
        "password", "root");
    row("invalid user", "Failed password for invalid user admin from 203.0.113.7 port 1 ssh2", "login_failed",
        "203.0.113.7", "password", "admin");
    row("empty user", "Failed none for invalid user  from 203.0.113.7 port 1 ssh2", "login_failed", "203.0.113.7",
        "none", "");
    row("IPv6", "Failed password for root from 2001:db8::7 port 1 ssh2", "login_failed", "2001:db8::7", "password",
        "root");
    row("key", "Failed publickey for root from 203.0.113.7 port 1 ssh2: RSA SHA256:abc+/=", "login_failed",
        "203.0.113.7", "publickey", "root");
    row("accepted", "Accepted publickey for bob from 203.0.113.7 port 1 ssh2: ED25519 SHA256:abc", "login",
        "203.0.113.7", "publickey", "bob");
    row("accepted certificate",
        "Accepted publickey for bob from 203.0.113.7 port 1 ssh2: ED25519-CERT SHA256:a ID x from 8.8.8.8 port 2 ssh2 "
        "(serial 0) CA RSA SHA256:b",
        "login", "203.0.113.7", "publickey", "bob");
    row("keyboard-interactive", "Failed keyboard-interactive/pam for bob from 203.0.113.7 port 1 ssh2", "login_failed",
        "203.0.113.7", "keyboard-interactive/pam", "bob");
    row("a name that frames another address",
        "Failed password for invalid user x from 8.8.8.8 port 22 ssh2 from 203.0.113.7 port 1 ssh2", "login_failed",
        "203.0.113.7", "password", "x from 8.8.8.8 port 22 ssh2");
    row("a name that frames another address and ends sshd's words",
        "Failed password for invalid user x from 8.8.8.8 port 22 ssh2: RSA SHA256:a from 203.0.113.7 port 1 ssh2",
        "login_failed", "203.0.113.7", "password", "x from 8.8.8.8 port 22 ssh2: RSA SHA256:a");
    row("a name that frames another key",
        "Failed publickey for invalid user x from 8.8.8.8 port 22 ssh2: RSA SHA256:a from 203.0.113.7 port 1 ssh2: RSA "
        "SHA256:b",
        "login_failed", "203.0.113.7", "publickey", "x from 8.8.8.8 port 22 ssh2: RSA SHA256:a");
    row("a certificate that frames another address",
        "Failed publickey for root from 203.0.113.7 port 1 ssh2: RSA-CERT SHA256:a ID x from 8.8.8.8 port 2 ssh2 "
        "(serial 0) "
        "CA RSA SHA256:c",
        "login_failed", "203.0.113.7", "publickey", "root");
    row("a certificate that ends sshd's words",
        "Failed publickey for root from 203.0.113.7 port 1 ssh2: RSA-CERT SHA256:a ID x from 8.8.8.8 port 2 ssh2: RSA "
        "SHA256:b",
        "login_failed", "203.0.113.7", "publickey", "root");
    row("a stranger's certificate",
        "Failed publickey for invalid user bob from 203.0.113.7 port 1 ssh2: RSA-CERT SHA256:a ID x y (serial 7) CA "
        "RSA "
        "SHA256:c",
        "login_failed", "203.0.113.7", "publickey", "bob");
    row("a principal", "Accepted gssapi-with-mic for bob from 203.0.113.7 port 1 ssh2: bob@EXAMPLE.COM", "login",
        "203.0.113.7", "gssapi-with-mic", "bob");
    row("a name with blanks", "Accepted password for EXAMPLE\\John from Sales from 203.0.113.7 port 1 ssh2", "login",
        "203.0.113.7", "password", "EXAMPLE\\\\John from Sales");
    row("a name with blanks and a certificate",
        "Failed publickey for a from 8.8.8.8 b from 203.0.113.7 port 1 ssh2: RSA-CERT SHA256:a ID b (serial 0)",
        "login_failed", "203.0.113.7", "publickey", "a from 8.8.8.8 b");
    row("an old sshd", "Failed password for illegal user admin from 203.0.113.7 port 1 ssh2", "login_failed",
        "203.0.113.7", "password", "admin");
    row("a name with quotes and an escape", "Failed password for invalid user \"\x1b[2J from 203.0.113.7 port 1 ssh2",
        "login_failed", "203.0.113.7", "password", "\\\"\xef\xbf\xbd[2J");
    row("CR", "Failed password for root from 203.0.113.7 port 1 ssh2\r", "login_failed", "203.0.113.7", "password",
        "root");
}

void SshdReaderTest::attempts()
{
    QFETCH(const QByteArray, message);
    ImportOptions with = options();
    with.countsPublickey = true;
    for (const QByteArray program : {"sshd[42]: ", "sshd: ", "sshd-session[1]: "}) {
        SshdReader reader(with);
        ImportEvent event;
        QCOMPARE(reader.read("Jul 15 10:30:00 host " + program + message, event), LineKind::Event);
        QTEST(event.row.action, "action");
        QTEST(event.row.ipAddress, "address");
        QTEST(event.row.metadata, "metadata");
        QCOMPARE(event.row.account, AccountId{7});
        QCOMPARE(event.count, 1);
        QCOMPARE(event.row.status, 0);
        QVERIFY(event.address);
    }
}

void SshdReaderTest::otherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isReadable");
    const QByteArray head = "Jul 15 10:30:00 host sshd[1]: ";
    QTest::newRow("closed") << head + "Connection closed by 203.0.113.7 port 1 [preauth]" << true;
    QTest::newRow("a host's name that is not valid") << head + "Invalid user x from host.example port 1" << true;
    QTest::newRow("PAM, a host's name") << head + "pam_unix(sshd:auth): authentication failure; rhost=host.example"
                                        << true;
    QTest::newRow("PAM of another service")
        << head + "pam_unix(sudo:auth): authentication failure; rhost=203.0.113.7 user=x" << true;
    QTest::newRow("after it signed in") << head + "Disconnected from user x 203.0.113.7 port 1" << true;
    QTest::newRow("an end without [preauth]")
        << head + "Connection closed by invalid user x 203.0.113.7 port 1" << true;
    QTest::newRow("a refused key") << head + "Failed publickey for x from 203.0.113.7 port 1 ssh2: RSA SHA256:a"
                                   << true;
    QTest::newRow("sudo") << QByteArray("Jul 15 10:30:00 host sudo: Failed password for x from 8.8.8.8 port 1 ssh2")
                          << true;
    QTest::newRow("cron") << QByteArray("Jul 15 10:30:00 host CRON[1]: session opened") << true;
    QTest::newRow("no program") << QByteArray("Jul 15 10:30:00 host last message repeated 2 times") << true;
    QTest::newRow("an sshd line within another's")
        << QByteArray("Jul 15 10:30:00 host app: sshd[1]: Failed password for x from 8.8.8.8 port 1 ssh2") << true;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("nothing but a port") << head + "Invalid user  port 22" << true;
    QTest::newRow("nothing repeated") << QByteArray("Jul 15 10:30:00 host last message repeated times") << true;
    QTest::newRow("blank") << QByteArray(" \t \r") << true;
    QTest::newRow("a key that is accepted")
        << head + "Accepted key RSA SHA256:a found at /home/x/.ssh/authorized_keys:1" << true;
    QTest::newRow("failed otherwise") << head + "Failed to release session: Interrupted system call" << true;
    QTest::newRow("the journal's own") << QByteArray("-- Boot 4bd0a58ef8a44bf2bdc9ae8b1e2d3e7a --") << true;
    QTest::newRow("words") << QByteArray("hello") << false;
    QTest::newRow("NULs") << QByteArray(100, '\0') << false;
    QTest::newRow("no such month") << QByteArray("Jux 15 10:30:00 host sshd[1]: x") << false;
    QTest::newRow("no such day") << QByteArray("Feb 30 10:30:00 host sshd[1]: x") << false;
    QTest::newRow("no host") << QByteArray("Jul 15 10:30:00 ") << false;
    QTest::newRow("a host's name") << head + "Failed password for root from evil.example port 1 ssh2" << false;
    QTest::newRow("UNKNOWN") << head + "Failed password for root from UNKNOWN port 65535 ssh2" << false;
    QTest::newRow("cut") << head + "Failed password for root from 203.0.113.7 po" << false;
    QTest::newRow("no port") << head + "Failed password for root from 203.0.113.7 port  ssh2" << false;
    // Whose certificate's words look like sshd's, or whose name does: both addresses fit.
    QTest::newRow("two readings")
        << head + "Failed publickey for invalid user x from 8.8.8.8 port 2 ssh2: RSA-CERT SHA256:a ID y from "
                  "203.0.113.7 port 1 ssh2: RSA-CERT SHA256:b ID z (serial 0) CA RSA SHA256:c"
        << false;
    QTest::newRow("words behind a password")
        << head + "Failed password for invalid user x from 203.0.113.7 port 1 ssh2: x" << false;
    QTest::newRow("repeated too often")
        << head + "message repeated 100001 times: [ Failed password for x from 203.0.113.7 port 1 ssh2]" << false;
    QTest::newRow("repeated 0 times")
        << head + "message repeated 0 times: [ Failed password for x from 203.0.113.7 port 1 ssh2]" << false;
    QTest::newRow("repeated, cut")
        << head + "message repeated 3 times: [ Failed password for x from 203.0.113.7 port 1 ssh2" << false;
    QTest::newRow("the future") << QByteArray("2031-07-15T10:30:00Z host sshd[1]: x") << false;
}

void SshdReaderTest::otherLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isReadable);
    SshdReader reader(options());
    ImportEvent event;
    QCOMPARE(reader.read(line, event), isReadable ? LineKind::Other : LineKind::Unreadable);
}

void SshdReaderTest::times_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("zone"); // "" is UTC
    QTest::addColumn<int>("year");        // 0: not given
    QTest::addColumn<QByteArray>("at");
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &zone, int year,
                        const QByteArray &at) { QTest::newRow(name) << head << zone << year << at; };
    row("BSD", "Jul 15 10:30:00", "", 0, "2025-07-15T10:30:00.000Z");
    row("BSD, one digit", "Jul  5 10:30:00", "", 0, "2025-07-05T10:30:00.000Z");
    row("BSD, the year before", "Sep  5 10:30:00", "", 0, "2024-09-05T10:30:00.000Z");
    row("BSD, by option", "Jul 15 10:30:00", "", 2023, "2023-07-15T10:30:00.000Z");
    row("BSD, in Berlin's summer", "Jul 15 10:30:00", "Europe/Berlin", 0, "2025-07-15T08:30:00.000Z");
    row("BSD, in Berlin's winter", "Jan 15 10:30:00", "Europe/Berlin", 0, "2025-01-15T09:30:00.000Z");
    row("priority", "<38>Jul 15 10:30:00", "", 0, "2025-07-15T10:30:00.000Z");
    row("leap day", "Feb 29 10:30:00", "", 2024, "2024-02-29T10:30:00.000Z");
    row("ISO", "2025-07-15T10:30:00.123456+02:00", "", 0, "2025-07-15T08:30:00.123Z");
    row("ISO, Z", "2025-07-15T10:30:00Z", "Europe/Berlin", 1999, "2025-07-15T10:30:00.000Z");
    row("ISO, short fraction", "2025-07-15T10:30:00.5-0530", "", 0, "2025-07-15T16:00:00.500Z");
    row("BSD, one digit without padding", "Jul 5 10:30:00", "", 0, "2025-07-05T10:30:00.000Z");
    row("BSD, two digits", "Jul 05 10:30:00", "", 0, "2025-07-05T10:30:00.000Z");
    row("the journal's short-precise", "Jul 15 10:30:00.123456", "", 0, "2025-07-15T10:30:00.123Z");
    row("the journal's short-full", "Tue 2025-07-15 10:30:00 UTC", "Europe/Berlin", 0, "2025-07-15T10:30:00.000Z");
    row("short-full in Berlin", "Tue 2025-07-15 10:30:00 CEST", "Europe/Berlin", 0, "2025-07-15T08:30:00.000Z");
    row("short-full in Berlin's winter", "Wed 2025-01-15 10:30:00 CET", "Europe/Berlin", 0, "2025-01-15T09:30:00.000Z");
    row("short-full with an offset", "Tue 2025-07-15 10:30:00 -03", "", 0, "2025-07-15T13:30:00.000Z");
    row("the journal's short-unix", "1752575400.123456", "Europe/Berlin", 0, "2025-07-15T10:30:00.123Z");
    row("OpenWrt", "Tue Jul 15 10:30:00 2024", "", 0, "2024-07-15T10:30:00.000Z");
    row("with a year", "Jul 15 2024 10:30:00", "", 0, "2024-07-15T10:30:00.000Z");
    row("ISO with a blank", "2025-07-15 10:30:00", "Europe/Berlin", 0, "2025-07-15T08:30:00.000Z");
    row("ISO with a blank, Z", "2025-07-15 10:30:00.5Z", "Europe/Berlin", 0, "2025-07-15T10:30:00.500Z");
    row("ISO, no zone", "2025-07-15T10:30:00", "Europe/Berlin", 0, "2025-07-15T08:30:00.000Z");
}

void SshdReaderTest::times()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, zone);
    QFETCH(const int, year);
    ImportOptions with = options();
    if (!zone.isEmpty())
        with.zone = QTimeZone(zone);
    if (year != 0)
        with.year = year;
    QVERIFY(with.zone.isValid());
    ImportEvent event;
    SshdReader reader(with);
    QCOMPARE(reader.read(head + " host sshd[1]: Failed password for x from 203.0.113.7 port 1 ssh2", event),
             LineKind::Event);
    QTEST(formatTime(event.row.at), "at");
    // RFC 5424 has the same times.
    if (!head.startsWith("2025") || head.contains(' '))
        return;
    for (const QByteArray data : {R"(-)", R"([a@1 b="c\"]" d="[x] y"][e@2])"}) {
        QCOMPARE(reader.read("<38>1 " + head + " host sshd 1 - " + data +
                                 " \xef\xbb\xbf"
                                 "Failed password for x from 203.0.113.7 port 1 ssh2",
                             event),
                 LineKind::Event);
        QTEST(formatTime(event.row.at), "at");
    }
}

void SshdReaderTest::heads_data()
{
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char *name, const QByteArray &head) { QTest::newRow(name) << head; };
    row("busybox", "Jul 15 10:30:00 router auth.info sshd[1]: ");
    row("OpenWrt", "Tue Jul 15 10:30:00 2025 authpriv.info sshd[1]: ");
    row("FreeBSD -v", "Jul 15 10:30:00 <4.6> host sshd[1]: ");
    row("FreeBSD -vv", "Jul 15 10:30:00 <auth.info> host sshd[1]: ");
    row("Solaris", "Jul 15 10:30:00 host sshd[1]: [ID 800047 auth.info] ");
    row("AIX", "Jul 15 10:30:00 host auth|security:info sshd[1]: ");
    row("AIX, forwarded", "Jul 15 10:30:00 host auth|security:info Message forwarded from other: sshd[1]: ");
    row("no host", "Jul 15 10:30:00 sshd[1]: ");
    row("a path", "Jul 15 10:30:00 host /usr/sbin/sshd[1]: ");
    row("tabs", "Jul 15 10:30:00\thost\tsshd[1]:\t");
    row("blanks", "Jul 15 10:30:00  host   sshd[1]:  ");
    row("sshd-session", "Jul 15 10:30:00 host sshd-session[1]: ");
    row("an old PAM's name", "Jul 15 10:30:00 host sshd(pam_unix)[1]: ");
    row("sshd-auth", "Jul 15 10:30:00 host sshd-auth[1]: ");
    row("a host named as a facility's word", "Jul 15 10:30:00 mail.example sshd[1]: ");
    row("an IPv6 host", "Jul 15 10:30:00 2001:db8::9 sshd[1]: ");
    row("RFC 5424 with a path", "<38>1 2025-07-15T10:30:00Z host /usr/sbin/sshd 1 - - ");
    row("CRI", "2025-07-15T10:30:00.000000001Z stdout F Jul 15 10:30:00 host sshd[1]: ");
    row("CRI, bare", "2025-07-15T10:30:00.000000001Z stderr F ");
    row("CRI, no head but a name", "2025-07-15T10:30:00.000000001Z stderr F sshd[1]: ");
    row("colour", "\x1b[1;31mJul 15 10:30:00 host sshd[1]:\x1b[0m ");
    row("a byte-order mark", "\xef\xbb\xbf"
                             "Jul 15 10:30:00 host sshd[1]: ");
}

void SshdReaderTest::heads()
{
    QFETCH(const QByteArray, head);
    SshdReader reader(options());
    ImportEvent event;
    QCOMPARE(reader.read(head + "Failed password for root from 203.0.113.7 port 1 ssh2", event), LineKind::Event);
    QCOMPARE(event.row.ipAddress, "203.0.113.7");
    QCOMPARE(formatTime(event.row.at), "2025-07-15T10:30:00.000Z");
    QCOMPARE(reader.read(head + "Server listening on 0.0.0.0 port 22.", event), LineKind::Other);
}

// The abbreviation of a zone that was not given may stand for several.
void SshdReaderTest::foreignZones()
{
    SshdReader reader(options());
    ImportEvent event;
    const QByteArray rest = " host sshd[1]: Failed password for root from 203.0.113.7 port 1 ssh2";
    QCOMPARE(reader.read("Tue 2025-07-15 10:30:00 CST" + rest, event), LineKind::Unreadable);
}

void SshdReaderTest::repeatedHour()
{
    ImportOptions with = options();
    with.zone = QTimeZone("Europe/Berlin");
    with.year = 2024;
    SshdReader reader(with);
    ImportEvent event;
    const auto at = [&](const QByteArray &time) {
        const QByteArray line = "Oct 27 " + time + " host sshd[1]: Failed password for x from 203.0.113.7 port 1 ssh2";
        return reader.read(line, event) == LineKind::Event ? formatTime(event.row.at).mid(11, 8) : QByteArray("unread");
    };
    QCOMPARE(at("01:59:00"), "23:59:00");
    QCOMPARE(at("02:10:00"), "00:10:00");
    QCOMPARE(at("02:50:00"), "00:50:00");
    QCOMPARE(at("02:49:30"), "00:49:30"); // a little late
    QCOMPARE(at("02:05:00"), "01:05:00"); // again
    QCOMPARE(at("02:55:00"), "01:55:00");
    QCOMPARE(at("03:00:00"), "02:00:00");
    QCOMPARE(at("02:59:30"), "01:59:30"); // a little late
}

void SshdReaderTest::newYear()
{
    ImportOptions with = options();
    with.year = 2023;
    SshdReader reader(with);
    ImportEvent event;
    const auto at = [&](const QByteArray &time) {
        const QByteArray line = time + " host sshd[1]: Failed password for x from 203.0.113.7 port 1 ssh2";
        return reader.read(line, event) == LineKind::Event ? formatTime(event.row.at).left(10) : QByteArray("unread");
    };
    QCOMPARE(at("Dec 31 23:59:59"), "2023-12-31");
    QCOMPARE(at("Jan  1 00:00:01"), "2024-01-01");
    QCOMPARE(at("Dec 31 23:59:59"), "2023-12-31"); // a little late
    QCOMPARE(at("Jan  1 00:00:02"), "2024-01-01");
    QCOMPARE(at("Feb 29 00:00:00"), "2024-02-29");
    QCOMPARE(at("Dec 31 00:00:00"), "2024-12-31");
    QCOMPARE(at("Jan  1 00:00:00"), "2025-01-01");
}

void SshdReaderTest::repeated()
{
    SshdReader reader(options());
    ImportEvent event;
    QCOMPARE(reader.read("Jul 15 10:30:00 host sshd[1]: message repeated 4 times: [ Failed password for root from "
                         "203.0.113.7 port 1 ssh2]",
                         event),
             LineKind::Event);
    QCOMPARE(event.count, 4);
    QCOMPARE(event.row.ipAddress, "203.0.113.7");
    // Within a user's name it repeats nothing.
    QCOMPARE(
        reader.read("Jul 15 10:30:00 host sshd[1]: Failed password for invalid user message repeated 4 times: [ x] "
                    "from 203.0.113.7 port 1 ssh2",
                    event),
        LineKind::Event);
    QCOMPARE(event.count, 1);
}

void SshdReaderTest::lastRepeated()
{
    SshdReader reader(options());
    ImportEvent event;
    const QByteArray failed = "Jul 15 10:30:00 host sshd[1]: Failed password for root from 203.0.113.7 port 1 ssh2";
    const QByteArray repeated = "Jul 15 10:30:09 host last message repeated 4 times";
    QCOMPARE(reader.read(failed, event), LineKind::Event);
    QCOMPARE(reader.read(repeated, event), LineKind::Event);
    QCOMPARE(event.count, 4);
    QCOMPARE(event.row.ipAddress, "203.0.113.7");
    QCOMPARE(formatTime(event.row.at), "2025-07-15T10:30:09.000Z");
    QCOMPARE(reader.read(repeated, event), LineKind::Event); // of the same line still
    // Not another host's line, not another program's, and not one of no program.
    QCOMPARE(reader.read("Jul 15 10:30:09 other last message repeated 4 times", event), LineKind::Other);
    for (const QByteArray between : {"Jul 15 10:30:01 host CRON[1]: x", "Jul 15 10:30:01 host -- MARK --",
                                     "Jul 15 10:30:01 host sshd[1]: Server listening on 0.0.0.0 port 22."}) {
        QCOMPARE(reader.read(failed, event), LineKind::Event);
        QCOMPARE(reader.read(between, event), LineKind::Other);
        QCOMPARE(reader.read(repeated, event), LineKind::Other);
    }
    QCOMPARE(reader.read(failed, event), LineKind::Event);
    QCOMPARE(reader.read("Jul 15 10:30:09 host last message repeated 100001 times", event), LineKind::Unreadable);
}

QTEST_GUILESS_MAIN(SshdReaderTest)
#include "sshdreadertest.moc"
