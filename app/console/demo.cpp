// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo.h"

#include "server/core/crypto.h"
#include "ui/client/consoletime.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Office
{
    QLatin1StringView range;
    QString label;
};

} // namespace

Demo::Demo(const QString &socketFile, quint64 seed, bool goesOn)
    : m_session(&m_client),
      m_traffic(seed),
      m_email(DemoTraffic::accounts().first()),
      m_password(QString::fromLatin1(randomBytes(16).toHex())),
      m_goesOn(goesOn)
{
    m_client.useLocalSocket(socketFile);
    m_reporter.useLocalSocket(socketFile);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Demo::goOn);
}

void Demo::send(ui::ApiClient &client, const ui::ApiCall &call, const Next &next)
{
    client.send(call, this,
                [this, next, path = endpoint(call.endpoint).path](const ui::ApiResult<QJsonObject> &answer) {
                    if (answer)
                        next(*answer);
                    else
                        Q_EMIT failed(u"%1: %2"_s.arg(path, answer.error().detail));
                });
}

void Demo::start()
{
    m_month = m_traffic.month(ui::consoletime::utc());
    m_session.setUp(m_email, m_password, this, [this](const ui::ApiResult<QJsonObject> &answer) {
        if (answer)
            signIn();
        else
            Q_EMIT failed(answer.error().detail);
    });
}

void Demo::signIn()
{
    m_session.logIn(m_email, m_password, std::nullopt, this, [this](const ui::ApiResult<ui::LoginAnswer> &answer) {
        if (answer)
            addAccounts(1);
        else
            Q_EMIT failed(answer.error().detail);
    });
}

void Demo::addAccounts(qsizetype index)
{
    const QStringList accounts = DemoTraffic::accounts();
    if (index == accounts.size())
        return makeKey();
    const QString password = QString::fromLatin1(randomBytes(16).toHex());
    send(m_client,
         {.endpoint = EndpointId::CreateAccount,
          .body = QJsonObject{{u"email"_s, accounts[index]}, {u"password"_s, password}, {u"role"_s, u"member"_s}}},
         [this, index](const QJsonObject &) { addAccounts(index + 1); });
}

void Demo::makeKey()
{
    send(m_client,
         {.endpoint = EndpointId::CreateApiKey,
          .body = QJsonObject{{u"name"_s, tr("Platform services")}, {u"scopes"_s, QJsonArray{u"ingest"_s}}}},
         [this](const QJsonObject &answer) {
             m_reporter.setToken(answer["key"_L1].toString().toLatin1(), ui::consoletime::utc().addDays(1));
             report(0);
         });
}

void Demo::report(qsizetype batch)
{
    if (batch == m_month.size()) {
        m_month.clear();
        return allowOffices(0);
    }
    send(m_reporter, {.endpoint = EndpointId::IngestActivity, .body = QJsonObject{{u"events"_s, m_month[batch]}}},
         [this, batch](const QJsonObject &) { report(batch + 1); });
}

void Demo::allowOffices(qsizetype index)
{
    const QList<Office> offices{{"194.25.2.128/28"_L1, tr("Office")},
                                {"2001:db8:10::/48"_L1, tr("Data centre")},
                                {"217.237.150.115"_L1, tr("Home")}};
    if (index == offices.size()) {
        m_session.logOut(this, [](const ui::ApiResult<QJsonObject> &) {});
        if (m_goesOn)
            m_second.start();
        Q_EMIT ready();
        return;
    }
    send(m_client,
         {.endpoint = EndpointId::AddToWhitelist,
          .body = QJsonObject{{u"ip"_s, QString(offices[index].range)}, {u"label"_s, offices[index].label}}},
         [this, index](const QJsonObject &) { allowOffices(index + 1); });
}

// A report that fails is left out: the next second has its own.
void Demo::goOn()
{
    const QJsonArray events = m_traffic.second(ui::consoletime::utc());
    if (!events.isEmpty()) {
        m_reporter.send({.endpoint = EndpointId::IngestActivity, .body = QJsonObject{{u"events"_s, events}}}, this,
                        [](const ui::ApiResult<QJsonObject> &) {});
    }
}

} // namespace postject
