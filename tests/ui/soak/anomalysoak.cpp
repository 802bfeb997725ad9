// SPDX-License-Identifier: GPL-3.0-or-later
//
// anomalysoak [--seconds N] [--rate EVENTS] [--judge]: the console on Anomalies while a platform reports so many events
// a second: the server goes and comes back, the session ends, the whitelist refuses the console's address. Prints what
// memory and the longest pause of the window were. Without --judge only what the page says is judged, not times and
// memory, which a busy machine changes.
#include "tests/support/serverfixture.h"
#include "ui/pages/anomaliespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagetable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace postject;
using namespace postject::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using Liveness = AnomalyPresenter::Liveness;

namespace {

constexpr int kPatience = 60'000; // milliseconds, for what has to happen
constexpr qint64 kStallMax = 50;  // milliseconds
constexpr qint64 kGrowthMax = 24; // MiB, after the first quarter

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

qint64 memoryInKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n'); // such a file has no size
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

// The platform: a thread of its own, so that the window's thread has the console's work alone. What the server does not
// take while it is away is not reported again.
class Platform
{
public:
    Platform(quint16 port, QByteArray key, int rate)
        : m_thread([=, this] {
              std::unique_ptr<TestConnection> connection;
              qint64 sent = 0;
              for (QElapsedTimer clock = started(); !m_isStopping; std::this_thread::sleep_for(20ms)) {
                  const qint64 due = clock.elapsed() * rate / 1000 - sent;
                  const std::scoped_lock lock(m_mutex);
                  if (due < qMax(1, rate / 10) || m_isAway)
                      continue;
                  if (!connection || !connection->isConnected())
                      connection = std::make_unique<TestConnection>(port, "127.0.0.1", nullptr);
                  QJsonArray events;
                  for (qint64 i = 0; i < qMin<qint64>(due, 1000); ++i)
                      events.append(event(sent + i));
                  (void)connection->call({.method = "POST",
                                          .target = "/v1/security/activity-logs",
                                          .token = key,
                                          .body = QJsonObject{{u"events"_s, events}}});
                  sent += due;
              }
          })
    {
    }
    ~Platform()
    {
        m_isStopping = true;
        m_thread.join();
    }

    // No report is under way while the server is away: a refused connection would end the test.
    void setServerAway(bool isAway)
    {
        const std::scoped_lock lock(m_mutex);
        m_isAway = isAway;
    }

private:
    static QElapsedTimer started()
    {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }
    static QJsonObject event(qint64 number)
    {
        return {{u"account"_s, u"person%1@example.com"_s.arg(number % 50)},
                {u"action"_s, number % 20 == 0 ? u"login_failed"_s : u"api_request"_s},
                {u"ipAddress"_s, u"198.51.100.%1"_s.arg(number % 250)},
                {u"endpoint"_s, number % 7 == 0 ? u"/v1/billing/cards"_s : u"/v1/orders"_s},
                {u"method"_s, u"GET"_s},
                {u"status"_s, number % 20 == 0 ? 401 : 200}};
    }

    std::mutex m_mutex;
    bool m_isAway = false;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread; // last: it uses the others
};

// The longest time that the event loop did not come back; asked for and forgotten piece by piece, so that what this
// program itself waits for does not count.
class Watchdog
{
public:
    Watchdog()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(10);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            if (m_isOn)
                m_longest = qMax(m_longest, m_gap.restart());
        });
        m_tick.start();
    }
    void on()
    {
        m_gap.start();
        m_isOn = true;
    }
    void off() { m_isOn = false; }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_tick;
    QElapsedTimer m_gap;
    qint64 m_longest = 0;
    bool m_isOn = false;
};

class Soak
{
public:
    Soak(int seconds, int rate)
        : m_seconds(seconds),
          m_port(freePort()),
          m_server([this](ServerOptions &options) {
              options.port = m_port;
              options.clock = nullptr; // the real one: the console goes by its own
          }),
          m_settings(m_folder.filePath(u"console.ini"_s), QSettings::IniFormat),
          m_platform(m_port, m_server.makeKey(m_server.signIn(m_server.makeAccount(u"administrator"_s)), {"ingest"}),
                     rate)
    {
        m_client.useServer(QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)), {});
        m_window = std::make_unique<MainWindow>(&m_client, pageTable(), &m_settings);
        m_window->resize(1280, 800);
        m_window->show();
    }

    bool run()
    {
        signIn();
        const auto leave = [this] {
            m_platform.setServerAway(true);
            m_server.stop();
        };
        const auto comeBack = [this] {
            m_server.start();
            m_platform.setServerAway(false);
        };
        return step(
                   "begins", [] {}, Liveness::Live) &&
               watch() && step("server gone", leave, Liveness::Lost) && step("server back", comeBack, Liveness::Live) &&
               watch() && endSession() && watch() && refuse() && watch();
    }
    qint64 longestStall() const { return m_watchdog.longest(); }
    qint64 growthInMiB() const { return m_memory.isEmpty() ? 0 : (m_memory.last() - m_memory.first()) / 1024; }

private:
    AnomalyPresenter &page() const { return m_window->findChild<AnomaliesPage *>()->presenter(); }

    void signIn()
    {
        m_token = m_server.signIn(m_server.administrator());
        m_client.setToken(m_token, QDateTime::currentDateTimeUtc().addDays(1));
        m_window->setAccount(
            {.id = m_server.administrator().id, .email = m_server.administrator().email, .role = u"administrator"_s});
        m_window->showPages();
        m_window->goTo(u"anomalies"_s);
    }
    bool eventually(const char *what, const std::function<bool()> &holds)
    {
        const bool held = QTest::qWaitFor(holds, kPatience);
        std::printf("%-24s %s\n", what, held ? "seen" : "NOT SEEN");
        std::fflush(stdout);
        return held;
    }
    bool step(const char *what, const std::function<void()> &happens, Liveness then)
    {
        m_watchdog.off();
        happens();
        m_watchdog.on();
        return eventually(what, [&] { return page().liveness() == then; });
    }
    // A quarter of the time: the figures go on.
    bool watch()
    {
        const qint64 before = page().figures().rate().last().requests;
        QTest::qWait(m_seconds * 1000 / 4);
        m_memory.append(memoryInKiB());
        const bool moved =
            eventually("figures go on", [&] { return page().figures().rate().last().requests > before; });
        std::printf("memory %lld MiB, longest pause %lld ms\n", static_cast<long long>(m_memory.last() / 1024),
                    static_cast<long long>(m_watchdog.longest()));
        return moved;
    }
    bool endSession()
    {
        m_watchdog.off();
        (void)m_server.call({.method = "POST", .target = "/v1/auth/logout", .token = m_token});
        m_watchdog.on();
        if (!eventually("session ended", [this] { return !m_client.hasToken() || !m_window->isEnabled(); }))
            return false;
        m_watchdog.off();
        signIn();
        m_watchdog.on();
        return eventually("signed in again", [this] { return page().liveness() == Liveness::Live; });
    }
    // By the server's private socket, which no whitelist cuts off.
    bool refuse()
    {
        m_watchdog.off();
        const QByteArray token = m_server.signInLocally(m_server.administrator());
        const Call add{.method = "POST",
                       .target = "/v1/auth/ip-whitelist",
                       .token = token,
                       .body = QJsonObject{{u"ip"_s, u"203.0.113.7"_s}}};
        (void)m_server.callLocally(add);
        m_watchdog.on();
        if (!eventually("refused by the whitelist", [this] { return page().liveness() == Liveness::Refused; }))
            return false;
        m_watchdog.off();
        Call removal = add;
        removal.method = "DELETE";
        (void)m_server.callLocally(removal);
        m_watchdog.on();
        m_window->findChild<AnomaliesPage *>()->activate(); // F5
        return eventually("let in again", [this] { return page().liveness() == Liveness::Live; });
    }

    int m_seconds;
    quint16 m_port;
    ServerFixture m_server;
    QTemporaryDir m_folder;
    QSettings m_settings;
    ApiClient m_client;
    std::unique_ptr<MainWindow> m_window;
    QByteArray m_token;
    Watchdog m_watchdog;
    QList<qint64> m_memory; // KiB, after each quarter
    Platform m_platform;
};

} // namespace

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seconds(u"seconds"_s, {}, u"N"_s, u"600"_s), rate(u"rate"_s, {}, u"EVENTS"_s, u"500"_s),
        judge(u"judge"_s);
    parser.addOptions({seconds, rate, judge});
    parser.process(application);
    theme::apply(theme::Scheme::Light);
    Soak soak(parser.value(seconds).toInt(), parser.value(rate).toInt());
    if (!soak.run())
        return 1;
    std::printf("memory grew by %lld MiB, longest pause %lld ms\n", static_cast<long long>(soak.growthInMiB()),
                static_cast<long long>(soak.longestStall()));
    const bool isGood = soak.longestStall() <= kStallMax && soak.growthInMiB() <= kGrowthMax;
    return parser.isSet(judge) && !isGood ? 1 : 0;
}
