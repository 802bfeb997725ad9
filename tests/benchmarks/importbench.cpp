// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast logs are read: lines per second of one core, out of a generated file, for each format; parsed only, and with
// all detectors over them as in a dry run; and how fast their format is recognised. "importbench [LINES]" prints
// "<format> <parsed/s> <rehearsed/s> <recognised/s>" per format.
#include "server/core/crypto.h"
#include "server/import/formatsurvey.h"
#include "server/import/logstream.h"
#include "server/import/logtext.h"
#include "server/import/rehearsal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>

#include <cstdio>
#include <cstdlib>

using namespace postject;

namespace {

constexpr TimePoint kStart{std::chrono::sys_days{std::chrono::year{2025} / 7 / 1}};

QByteArray lineOf(LogFormat format, int i)
{
    const TimePoint at = kStart + std::chrono::seconds(i / 2);
    const QByteArray time = formatTime(at);
    const QByteArray address = "203.0." + QByteArray::number(i % 7) + '.' + QByteArray::number(i % 200);
    const QByteArray day = time.mid(8, 2), clock = time.mid(11, 8);
    switch (format) {
    case LogFormat::Nginx:
        return address + " - - [" + day + "/Jul/2025:" + clock + " +0000] \"" +
               (i % 50 == 0 ? "POST /v1/auth/login" : "GET /v1/messages/" + QByteArray::number(i % 1000) + "?page=2") +
               " HTTP/1.1\" " + (i % 50 == 0 ? "401" : "200") +
               " 1234 \"https://www.example.com/\" \"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 "
               "Firefox/128.0\"\n";
    case LogFormat::Sshd:
        return "Jul " + day + ' ' + clock + " host sshd[" + QByteArray::number(i % 30000) +
               (i % 3 == 0 ? "]: Failed password for invalid user admin from " + address + " port 40022 ssh2\n"
                           : "]: Connection closed by " + address + " port 40022 [preauth]\n");
    case LogFormat::Ndjson:
        return R"({"action":"send_email","ipAddress":")" + address +
               R"(","userAgent":"app/1.2","endpoint":"/v1/mail","method":"POST","status":202,)"
               R"("metadata":{"messageId":"m)" +
               QByteArray::number(i) + R"("},"createdAt":")" + time + "\"}\n";
    case LogFormat::Json:
        return R"({"level":"info","ts":)" + QByteArray::number(toMilliseconds(at) / 1000) +
               R"(.123,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":")" + address +
               R"(","remote_port":"4711","client_ip":")" + address +
               R"(","proto":"HTTP/2.0","method":"GET","host":"example.com","uri":"/v1/messages?page=2","headers":)"
               R"({"User-Agent":["Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"]}},)"
               R"("duration":0.001,"size":1234,"status":200})"
               "\n";
    default:
        break; // not measured
    }
    Q_UNREACHABLE_RETURN({});
}

double linesPerSecond(const QString &file, LogFormat format, Rehearsal *rehearsal)
{
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly))
        return 0;
    const auto reader =
        makeLineReader(format, {.account = AccountId{1}, .year = 2025, .now = kStart + std::chrono::days(60)});
    QElapsedTimer timer;
    timer.start();
    LogStream stream(std::move(device));
    LogStream::Line line;
    ImportEvent event;
    qint64 lines = 0;
    while (stream.next(line)) {
        ++lines;
        if (reader->read(line.text, event) == LineKind::Event && rehearsal)
            rehearsal->observe(event);
    }
    return static_cast<double>(lines) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

// 0 if it is not recognised.
double recognisedPerSecond(const QString &file, LogFormat format)
{
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly))
        return 0;
    FormatSurvey survey({.now = kStart + std::chrono::days(60)});
    QElapsedTimer timer;
    timer.start();
    LogStream stream(std::move(device));
    LogStream::Line line;
    qint64 lines = 0;
    for (; stream.next(line); ++lines)
        survey.add(line.text);
    const auto recognised = survey.format();
    const bool isRight = recognised && *recognised == format;
    return isRight ? static_cast<double>(lines) * 1e9 / static_cast<double>(timer.nsecsElapsed()) : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const CryptoLibrary crypto;
    const int lines = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    for (const LogFormat format : {LogFormat::Nginx, LogFormat::Sshd, LogFormat::Ndjson, LogFormat::Json}) {
        QTemporaryFile file;
        if (!file.open())
            return 1;
        for (int i = 0; i < lines; ++i)
            file.write(lineOf(format, i));
        file.flush();
        const double parsed = linesPerSecond(file.fileName(), format, nullptr);
        Rehearsal rehearsal({});
        const double rehearsed = linesPerSecond(file.fileName(), format, &rehearsal);
        std::printf("%s %.0f %.0f %.0f\n", logFormatName(format), parsed, rehearsed,
                    recognisedPerSecond(file.fileName(), format));
    }
    return 0;
}
