// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast logs are read: lines per second of processor of one core, out of a generated file, for each format and some
// of the wrappers in which it comes. "importbench [LINES]" prints for each what each pass over the file reaches, and
// all of them together, as a dry run with "--format auto" makes them: the format is recognised, what one line can't
// tell (years, which field is the client) is surveyed, and the lines are read with all detectors over them.
#include "server/core/crypto.h"
#include "server/import/formatsurvey.h"
#include "server/import/logstream.h"
#include "server/import/logtext.h"
#include "server/import/rehearsal.h"
#include "server/import/webreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace postject;

namespace {

constexpr TimePoint kStart{std::chrono::sys_days{std::chrono::year{2025} / 7 / 1}};
constexpr auto kBrowser = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

// What a line tells of, for all formats alike: one in fifty is a sign-in that fails.
struct Told
{
    explicit Told(int i)
        : number(i),
          isFailure(i % 50 == 0),
          time(formatTime(kStart + std::chrono::seconds(i / 2))),
          day(time.mid(8, 2)),
          clock(time.mid(11, 8)),
          address("203.0." + QByteArray::number(i % 7) + '.' + QByteArray::number(i % 200)),
          verb(isFailure ? "POST" : "GET"),
          target(isFailure ? "/v1/auth/login" : "/v1/messages/" + QByteArray::number(i % 1000) + "?page=2"),
          status(isFailure ? "401" : "200")
    {
    }

    QByteArray commonTime() const { return '[' + day + "/Jul/2025:" + clock + " +0000]"; }
    QByteArray syslogTime() const { return "Jul " + day + ' ' + clock; }

    int number;
    bool isFailure;
    QByteArray time, day, clock, address, verb, target, status;
};

QByteArray combined(const Told &told)
{
    return told.address + " - - " + told.commonTime() + " \"" + told.verb + ' ' + told.target + " HTTP/1.1\" " +
           told.status + " 1234 \"https://www.example.com/\" \"" + kBrowser + '"';
}

QByteArray sshdMessage(const Told &told)
{
    return told.number % 3 == 0 ? "Failed password for invalid user admin from " + told.address + " port 40022 ssh2"
                                : "Connection closed by " + told.address + " port 40022 [preauth]";
}

QByteArray processId(const Told &told)
{
    return QByteArray::number(told.number % 30000);
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('"', "\\\"") + '"';
}

QByteArray caddy(const Told &told)
{
    return R"({"level":"info","ts":)" + QByteArray::number(toMilliseconds(kStart) / 1000 + told.number / 2) +
           R"(.123,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":")" + told.address +
           R"(","remote_port":"4711","client_ip":")" + told.address + R"(","proto":"HTTP/2.0","method":")" + told.verb +
           R"(","host":"example.com","uri":")" + told.target + R"(","headers":{"User-Agent":[")" + kBrowser +
           R"("]}},"duration":0.001,"size":1234,"status":)" + told.status + '}';
}

struct Sample
{
    const char *name;
    LogFormat format;
    QByteArray (*line)(const Told &);
};

constexpr std::array kSamples{
    Sample{"nginx", LogFormat::Nginx, combined},
    Sample{"nginx in Docker", LogFormat::Nginx,
           [](const Told &told) {
               return R"({"log":)" + quoted(combined(told)).chopped(1) + R"(\n","stream":"stdout","time":")" +
                      told.time + R"("})";
           }},
    Sample{"nginx in Kubernetes", LogFormat::Nginx,
           [](const Told &told) { return told.time.chopped(1) + "000001Z stdout F " + combined(told); }},
    Sample{"sshd", LogFormat::Sshd,
           [](const Told &told) {
               return told.syslogTime() + " host sshd[" + processId(told) + "]: " + sshdMessage(told);
           }},
    Sample{"sshd, RFC 5424", LogFormat::Sshd,
           [](const Told &told) {
               return "<38>1 " + told.time + " host sshd " + processId(told) + " - - " + sshdMessage(told);
           }},
    Sample{"sshd, short-precise", LogFormat::Sshd,
           [](const Told &told) {
               return told.syslogTime() + ".123456 host sshd[" + processId(told) + "]: " + sshdMessage(told);
           }},
    Sample{"sshd, journalctl -o json", LogFormat::Sshd,
           [](const Told &told) {
               return R"({"__CURSOR":"s=0a;i=1f","__REALTIME_TIMESTAMP":")" +
                      QByteArray::number(toMilliseconds(kStart) + told.number * 500) +
                      R"(000","_HOSTNAME":"host","PRIORITY":"6","SYSLOG_IDENTIFIER":"sshd","_PID":")" +
                      processId(told) + R"(","MESSAGE":)" + quoted(sshdMessage(told)) + '}';
           }},
    Sample{"dropbear", LogFormat::Dropbear,
           [](const Told &told) {
               return told.syslogTime() + " router dropbear[" + processId(told) + "]: " +
                      (told.number % 3 == 0 ? "Bad password attempt for 'root' from " + told.address + ":40022"
                                            : "Child connection from " + told.address + ":40022");
           }},
    Sample{"ndjson", LogFormat::Ndjson,
           [](const Told &told) {
               return R"({"action":"send_email","ipAddress":")" + told.address +
                      R"(","userAgent":"app/1.2","endpoint":"/v1/mail","method":"POST","status":202,)"
                      R"("metadata":{"messageId":"m)" +
                      QByteArray::number(told.number) + R"("},"createdAt":")" + told.time + "\"}";
           }},
    Sample{"json, Caddy", LogFormat::Json, caddy},
    Sample{"json, nginx", LogFormat::Json,
           [](const Told &told) {
               return R"({"time_iso8601":")" + told.time + R"(","remote_addr":")" + told.address +
                      R"(","request_method":")" + told.verb + R"(","request_uri":")" + told.target + R"(","status":)" +
                      told.status + R"(,"body_bytes_sent":1234,"http_user_agent":")" + kBrowser + R"("})";
           }},
    Sample{"nginx-error", LogFormat::NginxError,
           [](const Told &told) {
               return "2025/07/" + told.day + ' ' + told.clock + " [error] 12#12: *5 user \"bob\": password " +
                      "mismatch, client: " + told.address + ", server: example.com, request: \"GET /admin HTTP/1.1\"," +
                      " host: \"example.com\"";
           }},
    Sample{"apache-error", LogFormat::ApacheError,
           [](const Told &told) {
               return "[Tue Jul " + told.day + ' ' + told.clock + ".123456 2025] [auth_basic:error] [pid 1:tid 2] " +
                      "[client " + told.address +
                      ":4711] AH01617: user bob: authentication failure for \"/admin\": " + "Password Mismatch";
           }},
    Sample{"npm", LogFormat::Npm,
           [](const Told &told) {
               return told.commonTime() + " - " + told.status + ' ' + told.status + " - " + told.verb +
                      " https example.com \"" + told.target + "\" [Client " + told.address +
                      "] [Length 12] [Gzip -] [Sent-to app] \"" + kBrowser + "\" \"-\"";
           }},
    Sample{"haproxy", LogFormat::Haproxy,
           [](const Told &told) {
               return told.syslogTime() + " lb haproxy[14]: " + told.address + ":4711 [" + told.day +
                      "/Jul/2025:" + told.clock + ".123] web app/one 0/0/1/2/3 " + told.status +
                      " 212 - - ---- 1/1/0/0/0 0/0 \"" + told.verb + ' ' + told.target + " HTTP/1.1\"";
           }},
    Sample{"iis", LogFormat::Iis,
           [](const Told &told) {
               if (told.number == 0)
                   return QByteArray(
                       "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip "
                       "cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken");
               return "2025-07-" + told.day + ' ' + told.clock + " 192.0.2.1 " + told.verb + ' ' +
                      told.target.split('?').first() + " page=2 443 - " + told.address + ' ' +
                      QByteArray(kBrowser).replace(' ', '+') + " - " + told.status + " 0 0 15";
           }},
    Sample{"alb", LogFormat::Alb,
           [](const Told &told) {
               return "h2 " + told.time.chopped(1) + "000Z app/web/50dc6c495c0c9188 " + told.address +
                      ":2817 192.0.2.1:80 0.000 0.001 0.000 " + told.status + ' ' + told.status + " 34 366 \"" +
                      told.verb + " https://www.example.com:443" + told.target + " HTTP/2.0\" \"" + kBrowser +
                      "\" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 - \"-\" \"-\" \"-\" 0";
           }},
};

double processorSeconds() // of this thread: others on the machine do not count
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// Seconds of processor that a pass takes which calls take(line) for each.
template <typename Take>
double secondsOf(const QString &file, Take take)
{
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly))
        std::abort();
    const double before = processorSeconds();
    LogStream stream(std::move(device));
    LogStream::Line line;
    while (stream.next(line))
        take(line.text);
    return processorSeconds() - before;
}

ImportOptions options()
{
    return {.account = AccountId{1}, .year = 2025, .now = kStart + std::chrono::days(60)};
}

double secondsToRecognise(const QString &file, LogFormat format)
{
    FormatSurvey survey(options());
    const double seconds = secondsOf(file, [&](QByteArrayView line) { survey.add(line); });
    const auto recognised = survey.format();
    if (!recognised || *recognised != format)
        std::printf("%s is not recognised\n", logFormatName(format));
    return seconds;
}

// As ImportCommand::survey() does.
double secondsToSurvey(const QString &file, LogFormat format)
{
    YearSurvey years;
    ImportOptions surveying = options();
    surveying.yearSurvey = &years;
    const auto reader = makeLineReader(format, surveying);
    SyslogStripper stripper(surveying);
    LineUnwrapper unwrapper;
    WebLogSurvey heads;
    ImportEvent event;
    return secondsOf(file, [&](QByteArrayView line) {
        if (isYearless(format))
            reader->read(line, event);
        else if (format != LogFormat::Nginx)
            return;
        else if (const auto unwrapped = unwrapper.unwrap(withoutLineEnd(line)))
            heads.add(stripper.strip(*unwrapped));
    });
}

struct Read
{
    double seconds = 0;
    qint64 unreadable = 0;
};

Read secondsToRead(const QString &file, LogFormat format, Rehearsal *rehearsal)
{
    const auto reader = makeLineReader(format, options());
    ImportEvent event;
    Read read;
    read.seconds = secondsOf(file, [&](QByteArrayView line) {
        const LineKind kind = reader->read(line, event);
        read.unreadable += kind == LineKind::Unreadable ? 1 : 0;
        if (kind == LineKind::Event && rehearsal)
            rehearsal->observe(event);
    });
    return read;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const CryptoLibrary crypto;
    const int lines = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    std::printf("%-26s %10s %10s %10s %10s %10s lines/s\n", "", "recognised", "surveyed", "parsed", "rehearsed",
                "all passes");
    for (const auto &[name, format, lineOf] : kSamples) {
        QTemporaryFile file;
        if (!file.open())
            return 1;
        for (int i = 0; i < lines; ++i)
            file.write(lineOf(Told(i)) + '\n');
        file.flush();
        const double recognised = secondsToRecognise(file.fileName(), format);
        const double surveyed = secondsToSurvey(file.fileName(), format);
        const Read parsed = secondsToRead(file.fileName(), format, nullptr);
        Rehearsal rehearsal({});
        const Read rehearsed = secondsToRead(file.fileName(), format, &rehearsal);
        std::printf("%-26s %10.0f %10.0f %10.0f %10.0f %10.0f", name, lines / recognised, lines / surveyed,
                    lines / parsed.seconds, lines / rehearsed.seconds,
                    lines / (recognised + surveyed + rehearsed.seconds));
        std::printf(parsed.unreadable > 0 ? ", %lld lines can't be read\n" : "\n",
                    static_cast<long long>(parsed.unreadable));
        std::fflush(stdout);
    }
    return 0;
}
