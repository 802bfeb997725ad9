// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demotraffic.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

// Public resolvers stand for places all over the world: everybody knows whose addresses they are.
constexpr auto kOffice = "194.25.2.129"_L1, kHome = "217.237.150.115"_L1, kBotHost = "192.0.2.40"_L1,
               kRussia = "77.88.8.8"_L1, kChina = "114.114.114.114"_L1, kJapan = "210.130.0.1"_L1;
constexpr std::array kEndpoints{"/v1/orders"_L1, "/v1/orders/4711"_L1, "/v1/customers"_L1, "/v1/reports/monthly"_L1,
                                "/v1/shipments"_L1};
constexpr std::array kAgents{"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"_L1,
                             "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15"_L1,
                             "okhttp/4.12.0"_L1};
constexpr int kBot = 3; // among accounts()

QString addressOf(int person)
{
    return person == kBot ? kBotHost : person == 2 ? kHome : kOffice;
}

} // namespace

QStringList DemoTraffic::accounts()
{
    // The longest address that there can be: every list has to cope with it.
    const QString longest = QString(60, u'l') + u"@"_s + (QString(60, u'o') + u'.').repeated(3) + u"example"_s;
    return {u"ana.moreno@example.com"_s, u"ben.okafor@example.com"_s, u"chiara.rossi@example.com"_s,
            u"deploy-bot@example.com"_s, longest};
}

void DemoTraffic::add(Events &events, const QDateTime &at, const QString &account, const QString &action,
                      const QString &address, QJsonObject more)
{
    more.insert(u"createdAt"_s, at.toUTC().toString(Qt::ISODateWithMs));
    more.insert(u"account"_s, account);
    more.insert(u"action"_s, action);
    more.insert(u"ipAddress"_s, address);
    if (!more.contains(u"userAgent"_s))
        more.insert(u"userAgent"_s, kAgents[static_cast<std::size_t>(below(int{kAgents.size()}))]);
    events.append({.at = at, .json = more});
}

void DemoTraffic::addRequest(Events &events, const QDateTime &at, int person)
{
    const int die = below(100);
    const int status = die < 93 ? 200 : die < 97 ? 404 : die < 99 ? 403 : 500;
    add(events, at, accounts()[person], u"api_request"_s, addressOf(person),
        {{u"endpoint"_s, kEndpoints[static_cast<std::size_t>(below(int{kEndpoints.size()}))]},
         {u"method"_s, below(5) == 0 ? u"POST"_s : u"GET"_s},
         {u"status"_s, status}});
}

// By day people work, less on Saturdays and Sundays; the bot does all night.
void DemoTraffic::addHour(Events &events, const QDateTime &from)
{
    const int hour = from.time().hour(), day = from.date().dayOfWeek();
    const bool isWork = hour >= 7 && hour < 19;
    const auto anyTime = [&] { return from.addMSecs(below(3'600'000)); };
    for (int person = 0; person < kBot; ++person) {
        const int most = isWork ? (day < 6 ? 9 + 3 * person : 3) : 2;
        for (int i = below(most); i > 0; --i)
            addRequest(events, anyTime(), person);
    }
    for (int i = 2 + below(3); i > 0; --i) {
        add(events, anyTime(), accounts()[kBot], u"send_email"_s, addressOf(kBot),
            {{u"endpoint"_s, u"/v1/messages"_s},
             {u"method"_s, u"POST"_s},
             {u"status"_s, 202},
             {u"userAgent"_s, u"deploy-bot/2.4"_s},
             {u"metadata"_s, QJsonObject{{u"messageId"_s, u"msg_%1"_s.arg(m_dice(), 0, 36)}}}});
    }
}

// Who comes to work signs in, and now and then mistypes.
void DemoTraffic::addMorning(Events &events, const QDateTime &day)
{
    for (int person = 0; person < kBot; ++person) {
        if (day.date().dayOfWeek() >= 6 && below(3) > 0)
            continue;
        QDateTime at = day.addSecs(7 * 3600 + below(5400));
        const QJsonObject login{{u"endpoint"_s, u"/v1/auth/login"_s}, {u"method"_s, u"POST"_s}};
        if (below(6) == 0) {
            QJsonObject failed = login;
            failed.insert(u"status"_s, 401);
            add(events, at, accounts()[person], u"login_failed"_s, addressOf(person), failed);
            at = at.addSecs(9 + below(20));
        }
        QJsonObject succeeded = login;
        succeeded.insert(u"status"_s, 200);
        // From the office, but for those who are at home today.
        add(events, at, accounts()[person], u"login"_s, below(3) == 0 ? QString(kHome) : addressOf(person), succeeded);
    }
}

void DemoTraffic::addBruteForce(Events &events, const QDateTime &from, const QString &address, int account)
{
    for (int i = 0; i < 6; ++i) {
        add(events, from.addSecs(7 * i), accounts()[account], u"login_failed"_s, address,
            {{u"endpoint"_s, u"/v1/auth/login"_s},
             {u"method"_s, u"POST"_s},
             {u"status"_s, 401},
             {u"userAgent"_s, u"python-requests/2.32"_s}});
    }
}

void DemoTraffic::addAttacks(Events &events, const QDateTime &until)
{
    const QStringList all = accounts();
    addBruteForce(events, until.addDays(-11), u"198.51.100.23"_s, 1);
    addBruteForce(events, until.addDays(-4), u"2001:db8:51::7"_s, 2);
    addBruteForce(events, until.addSecs(-50 * 60), u"203.0.113.66"_s, 1);
    const QJsonObject login{{u"endpoint"_s, u"/v1/auth/login"_s}, {u"method"_s, u"POST"_s}};
    const auto signIn = [&](const QDateTime &at, int person, const QString &address, bool succeeds) {
        QJsonObject more = login;
        more.insert(u"status"_s, succeeds ? 200 : 401);
        add(events, at, all[person], succeeds ? u"login"_s : u"login_failed"_s, address, more);
    };
    signIn(until.addDays(-9), 1, kChina, false);
    signIn(until.addDays(-6).addSecs(700), 0, kJapan, true);
    signIn(until.addSecs(-26 * 3600), 2, kRussia, true);
    for (int i = 0; i < 16; ++i) { // somebody looks for invoices
        add(events, until.addSecs(-3 * 3600 + 40 * i), all[1], u"api_request"_s, addressOf(1),
            {{u"endpoint"_s, u"/v1/billing/invoices"_s},
             {u"method"_s, u"GET"_s},
             {u"status"_s, i % 5 == 4 ? 403 : 200}});
    }
    for (int i = 0; i < 420; ++i) { // a loop without a pause
        add(events, until.addSecs(-5 * 3600 + 5 * i), all[kBot], u"api_request"_s, addressOf(kBot),
            {{u"endpoint"_s, u"/v1/orders"_s},
             {u"method"_s, u"GET"_s},
             {u"status"_s, i % 9 == 0 ? 503 : 200},
             {u"userAgent"_s, u"deploy-bot/2.5-rc1"_s}});
    }
    for (int i = 0; i < 24; ++i) { // one account, guessed at from many addresses
        add(events, until.addSecs(-20 * 60 + 30 * i), all[0], u"login_failed"_s, u"198.51.100.%1"_s.arg(100 + i),
            {{u"endpoint"_s, u"/v1/auth/login"_s}, {u"method"_s, u"POST"_s}, {u"status"_s, 401}});
    }
}

// What strangers and careless services send.
void DemoTraffic::addOddities(Events &events, const QDateTime &until)
{
    const QStringList agents{u"<img src=x onerror=alert(1)>"_s, u"\u202Egpj.exe"_s, u"%s%s%n' OR 1=1 --"_s,
                             u"مرحبا 你好 👩🏽‍🚀"_s, QString(480, u'W')};
    for (qsizetype i = 0; i < agents.size(); ++i) {
        add(events, until.addSecs(-(i + 1) * 1900), accounts()[4], u"api_request"_s, u"198.51.100.77"_s,
            {{u"endpoint"_s, u"/v1/search"_s},
             {u"method"_s, u"GET"_s},
             {u"status"_s, 400},
             {u"userAgent"_s, agents[i]}});
    }
    for (int i = 0; i < 40; ++i) // reported without saying how it ended
        add(events, until.addSecs(-i * 5200 - 300), accounts()[4], u"report.opened"_s, u"192.0.2.15"_s);
}

QList<QJsonArray> DemoTraffic::month(const QDateTime &until)
{
    Events events;
    const QDateTime first = until.addDays(-kDays).toUTC();
    for (QDateTime hour = first; hour < until; hour = hour.addSecs(3600))
        addHour(events, hour);
    for (QDateTime day(first.date(), QTime(0, 0), QTimeZone::UTC); day < until; day = day.addDays(1))
        addMorning(events, day);
    addAttacks(events, until);
    addOddities(events, until);
    events.removeIf([&](const Event &each) { return each.at > until || each.at < first; });
    std::ranges::stable_sort(events, {}, &Event::at);
    QList<QJsonArray> batches;
    for (const Event &each : std::as_const(events)) {
        if (batches.isEmpty() || batches.last().size() == kBatch)
            batches.append(QJsonArray());
        batches.last().append(each.json);
    }
    return batches;
}

QJsonArray DemoTraffic::second(const QDateTime &at)
{
    Events events;
    for (int person = 0; person < kBot; ++person) {
        if (below(3) == 0)
            addRequest(events, at.addMSecs(-below(900)), person);
    }
    // Whoever asks once a second may miss any one second of a minute.
    const qint64 minute = at.toSecsSinceEpoch() / 60;
    if (at.time().second() >= 30 && std::exchange(m_attackedMinute, minute) != minute)
        addBruteForce(events, at.addSecs(-50), u"203.0.113.%1"_s.arg(1 + below(250)), below(kBot));
    std::ranges::stable_sort(events, {}, &Event::at);
    QJsonArray list;
    for (const Event &each : std::as_const(events))
        list.append(each.json);
    return list;
}

} // namespace postject
