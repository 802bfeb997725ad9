// SPDX-License-Identifier: GPL-3.0-or-later
//
// How soon an alert is on the live stream: from the answer to the fifth failed login to the event, while other clients
// send so many requests a second. "streambench [ALERTS [REQUESTS-PER-SECOND]]".
#include "tests/benchmarks/benchserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace postject;

namespace {

constexpr int kClients = 16;

void load(quint16 port, const QByteArray &token, int perSecond, const std::atomic<bool> &stop,
          std::atomic<qint64> &sent)
{
    const auto pause = std::chrono::microseconds(1'000'000LL * kClients / perSecond);
    auto connection = std::make_unique<BenchConnection>(port);
    auto next = std::chrono::steady_clock::now();
    for (int i = 1; !stop; ++i) {
        if (i % 900 == 0) // a connection serves a thousand requests
            connection = std::make_unique<BenchConnection>(port);
        connection->call("GET /v1/auth/me", token);
        ++sent;
        std::this_thread::sleep_until(next += pause);
    }
}

double waitFor(BenchConnection &stream, const QByteArray &address, const QElapsedTimer &timer, QByteArray &seen)
{
    while (!seen.contains('"' + address + '"')) {
        const QByteArray more = stream.read();
        if (more.isEmpty())
            return -1;
        seen += more;
    }
    seen.clear();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const CryptoLibrary crypto;
    const int alerts = QCoreApplication::arguments().value(1, u"200"_s).toInt();
    const int perSecond = QCoreApplication::arguments().value(2, u"5000"_s).toInt();
    const QTemporaryDir folder;
    const BenchServer server(folder);
    const quint16 port = server.host->address().port;
    std::atomic<bool> stop = false;
    std::atomic<qint64> sent = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < kClients && perSecond > 0; ++i)
        clients.emplace_back([&] { load(port, server.token, perSecond, stop, sent); });
    BenchConnection stream(port);
    stream.send("GET /v1/security/stream?account=all&events=alert", server.token);
    QByteArray seen = stream.read();
    std::vector<double> delays;
    QElapsedTimer whole;
    whole.start();
    for (int round = 0; round < alerts; ++round) {
        const QByteArray from = "127.9." + QByteArray::number(round / 250) + '.' + QByteArray::number(round % 250 + 1);
        BenchConnection attacker(port, QString::fromLatin1(from));
        for (int i = 0; i < 5; ++i)
            attacker.call("POST /v1/auth/login", {}, R"({"email":"bench@example.com","password":"wrong"})");
        QElapsedTimer timer;
        timer.start();
        delays.push_back(waitFor(stream, from, timer, seen));
    }
    const double rate = static_cast<double>(sent) * 1000 / static_cast<double>(whole.elapsed());
    stop = true;
    for (std::thread &client : clients)
        client.join();
    std::ranges::sort(delays);
    const auto percentile = [&](double p) {
        return delays[static_cast<std::size_t>(p * static_cast<double>(delays.size() - 1))];
    };
    std::printf("%zu alerts under %.0f requests/s: median %.2f ms, 95%% %.2f ms, 99%% %.2f ms, worst %.2f ms%s\n",
                delays.size(), rate, percentile(0.5), percentile(0.95), percentile(0.99), delays.back(),
                delays.front() < 0 ? ", SOME NEVER CAME" : "");
    return 0;
}
