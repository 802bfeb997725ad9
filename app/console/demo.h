// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills a throw-away server for the demonstration, and keeps it busy: the accounts of a small platform, a month of its
// traffic, then, if the clock goes on, an event or two a second. It is a client like any other, over the REST API. GUI
// thread.
#pragma once

#include "app/console/demotraffic.h"
#include "ui/client/sessionclient.h"

#include <QTimer>

namespace postject {

class Demo : public QObject
{
    Q_OBJECT

public:
    // socketFile: of a server that nobody has set up. goesOn: traffic comes also after the month.
    Demo(const QString &socketFile, quint64 seed, bool goesOn = true);
    void start(); // ready() or failed() follows

    // Whoever the demonstration is shown to.
    const QString &email() const { return m_email; }
    const QString &password() const { return m_password; }

Q_SIGNALS:
    void ready(); // the month is there
    void failed(const QString &why);

private:
    using Next = std::function<void(const QJsonObject &)>;
    void send(ui::ApiClient &client, const ui::ApiCall &call, const Next &next);
    void signIn();
    void addAccounts(qsizetype index);
    void makeKey();
    void report(qsizetype batch);
    void allowOffices(qsizetype index);
    void goOn();

    ui::ApiClient m_client;   // the administrator
    ui::ApiClient m_reporter; // the platform's services, by an API key
    ui::SessionClient m_session;
    DemoTraffic m_traffic;
    QList<QJsonArray> m_month;
    QString m_email, m_password;
    QTimer m_second;
    bool m_goesOn;
};

} // namespace postject
