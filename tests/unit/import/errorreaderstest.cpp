// SPDX-License-Identifier: GPL-3.0-or-later
//
// Refused sign-ins out of the error logs of nginx and Apache, and those of dropbear.
#include "server/import/importevent.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2026-12-01T00:00:00.000Z");

std::unique_ptr<LineReader> readerOf(LogFormat format)
{
    return makeLineReader(format, {.account = AccountId{7}, .zone = QTimeZone("Europe/Berlin"), .now = kNow});
}

const QByteArray kNginx = "2026/11/20 11:00:00 [error] 12#12: *5 user ";
const QByteArray kNginxEnd =
    ", client: 203.0.113.5, server: example.com, request: \"GET / HTTP/1.1\", host: \"example.com\"";
const QByteArray kDropbear = "Nov 20 11:00:00 router dropbear[42]: ";

} // namespace

class ErrorReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signIns_data();
    void signIns();
    void others_data();
    void others();
    void dropbearsConnections();
};

void ErrorReadersTest::signIns_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("user");
    const auto row = [](const char *name, LogFormat format, const QByteArray &line, const QByteArray &user,
                        const QByteArray &address = "203.0.113.5", const QByteArray &action = "login_failed") {
        QTest::newRow(name) << format << line << action << address << user;
    };
    using enum LogFormat;
    row("nginx", NginxError, kNginx + "\"bob\": password mismatch" + kNginxEnd, "bob");
    row("nginx, no such user", NginxError, kNginx + "\"bob\" was not found in \"/etc/nginx/.htpasswd\"" + kNginxEnd,
        "bob");
    row("nginx, a name with quotes", NginxError, kNginx + "\"a\" was not found in \"b\": password mismatch" + kNginxEnd,
        "a\\\" was not found in \\\"b");
    row("nginx, a request that names another client", NginxError,
        kNginx + "\"bob\": password mismatch" + kNginxEnd + ", client: 198.51.100.7, referrer: \"a\"", "bob");
    row("nginx behind a syslog's head", NginxError,
        "Nov 20 10:00:00 web nginx: " + kNginx + "\"bob\": password mismatch" + kNginxEnd, "bob");
    row("Apache", ApacheError,
        "[Fri Nov 20 11:00:00.123456 2026] [auth_basic:error] [pid 1:tid 2] [client 203.0.113.5:4711] AH01618: user "
        "bob not "
        "found: /admin",
        "bob");
    row("Apache, a password", ApacheError,
        "[Fri Nov 20 11:00:00.123456 2026] [auth_basic:error] [pid 1:tid 2] [client 203.0.113.5:4711] AH01617: user "
        "bob: "
        "authentication failure for \"/admin\": Password Mismatch",
        "bob");
    row("Apache, IPv6 and its port", ApacheError,
        "[Fri Nov 20 11:00:00.123456 2026] [auth_basic:error] [pid 1:tid 2] [client 2001:db8::5:4711] AH01618: user "
        "bob not "
        "found: /",
        "bob", "2001:db8::5");
    row("Apache 2.2", ApacheError,
        "[Fri Nov 20 11:00:00 2026] [error] [client 203.0.113.5] user a [client 198.51.100.7] not found: /x",
        "a [client 198.51.100.7]");
    row("Apache 2.2, IPv6", ApacheError, "[Fri Nov 20 11:00:00 2026] [error] [client 2001:db8::5] user a not found: /x",
        "a", "2001:db8::5");
    row("Apache, digest", ApacheError,
        "[Fri Nov 20 11:00:00.1 2026] [auth_digest:error] [pid 1] [client 203.0.113.5:4711] AH01790: user `bob' in "
        "realm "
        "`x' not found: /",
        "`bob");
    row("dropbear", Dropbear, kDropbear + "Bad password attempt for 'root' from 203.0.113.5:4711", "root");
    row("dropbear, IPv6", Dropbear, kDropbear + "Bad password attempt for 'root' from 2001:db8::5:4711", "root",
        "2001:db8::5");
    row("dropbear, a name that frames another", Dropbear,
        kDropbear + "Bad password attempt for 'a' from 198.51.100.7:1' from 203.0.113.5:4711",
        "a' from 198.51.100.7:1");
    row("dropbear, PAM, an old one", Dropbear, kDropbear + "bad PAM password attempt for 'a' from 203.0.113.5:4711",
        "a");
    row("dropbear, no such user", Dropbear, kDropbear + "Login attempt for nonexistent user from 203.0.113.5:4711", "");
    row("dropbear, an end", Dropbear,
        kDropbear +
            "Exit before auth (user 'root', 3 fails): Max auth tries reached - user 'root' from 203.0.113.5:4711",
        "root");
    row("dropbear, an end of a newer one", Dropbear,
        kDropbear + "Exit before auth from <203.0.113.5:4711>: (user 'root', 3 fails): Exited normally", "root");
    row("dropbear, a key", Dropbear,
        kDropbear + "Pubkey auth succeeded for 'root' with ssh-rsa key SHA256:abc from 203.0.113.5:4711", "root",
        "203.0.113.5", "login");
    row("dropbear, a password that was right", Dropbear,
        kDropbear + "Password auth succeeded for 'root' from 203.0.113.5:4711", "root", "203.0.113.5", "login");
    row("dropbear on OpenWrt", Dropbear,
        "Fri Nov 20 11:00:00 2026 authpriv.warn dropbear[42]: Bad password attempt for 'root' from 203.0.113.5:4711",
        "root");
}

void ErrorReadersTest::signIns()
{
    QFETCH(const LogFormat, format);
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, user);
    ImportEvent event;
    QCOMPARE(readerOf(format)->read(line, event), LineKind::Event);
    QTEST(event.row.action, "action");
    QTEST(event.row.ipAddress, "address");
    QVERIFY2(event.row.metadata.endsWith("\"user\":\"" + user + "\"}"), event.row.metadata.constData());
    QCOMPARE(formatTime(event.row.at).first(19), "2026-11-20T10:00:00");
}

void ErrorReadersTest::others_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isReadable");
    const auto row = [](const char *name, LogFormat format, const QByteArray &line, bool isReadable) {
        QTest::newRow(name) << format << line << isReadable;
    };
    using enum LogFormat;
    row("nginx, no password", NginxError,
        "2026/11/20 10:00:00 [info] 12#12: *5 no user/password was provided for basic authentication" + kNginxEnd,
        true);
    row("nginx, a request that looks like it", NginxError,
        "2026/11/20 10:00:00 [error] 1#1: *5 open() \"/ 5 user \"a\": password mismatch, client: 198.51.100.7\" "
        "failed" +
            kNginxEnd,
        true);
    row("nginx, a host's name", NginxError, kNginx + "\"bob\": password mismatch, client: host.example, server: a",
        false);
    row("nginx, no time", NginxError, "[error] 12#12: *5 user \"bob\": password mismatch" + kNginxEnd, false);
    row("nginx, the future", NginxError,
        "2036/11/20 10:00:00 [error] 12#12: *5 user \"bob\": password mismatch" + kNginxEnd, false);
    row("Apache, another error", ApacheError,
        "[Fri Nov 20 11:00:00 2026] [core:error] [pid 1] [client 203.0.113.5:1] AH00124: user bob not an error", true);
    row("Apache, of no client", ApacheError,
        "[Fri Nov 20 11:00:00 2026] [mpm_event:notice] [pid 1] AH00489: configured", true);
    row("Apache, no time", ApacheError, "[error] [client 203.0.113.5] user bob not found: /", false);
    row("dropbear, nothing was tried", Dropbear,
        kDropbear + "Exit before auth from <203.0.113.5:4711>: (user 'root', 0 fails): Exited normally", true);
    row("dropbear, a scan", Dropbear, kDropbear + "Exit before auth from <203.0.113.5:4711>: Exited normally", true);
    row("dropbear, a connection", Dropbear, kDropbear + "Child connection from 203.0.113.5:4711", true);
    row("dropbear, cut", Dropbear, kDropbear + "Bad password attempt for 'root' from 203.0", false);
    row("another program", Dropbear,
        "Nov 20 11:00:00 router sshd[42]: Bad password attempt for 'root' from 203.0.113.5:4711", true);
}

void ErrorReadersTest::others()
{
    QFETCH(const LogFormat, format);
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isReadable);
    ImportEvent event;
    QCOMPARE(readerOf(format)->read(line, event), isReadable ? LineKind::Other : LineKind::Unreadable);
}

void ErrorReadersTest::dropbearsConnections()
{
    const auto reader = readerOf(LogFormat::Dropbear);
    int failures = 0;
    ImportEvent event;
    for (const QByteArray message :
         {"Child connection from 203.0.113.5:4711", "Login attempt for nonexistent user from 203.0.113.5:4711",
          "Bad password attempt for 'a' from 203.0.113.5:4711", "Bad password attempt for 'a' from 203.0.113.5:4711",
          "Exit before auth from <203.0.113.5:4711>: (user 'a', 2 fails): Exited normally"}) {
        if (reader->read(kDropbear + message, event) == LineKind::Event)
            failures += event.count;
    }
    QCOMPARE(failures, 2);
}

QTEST_GUILESS_MAIN(ErrorReadersTest)
#include "errorreaderstest.moc"
