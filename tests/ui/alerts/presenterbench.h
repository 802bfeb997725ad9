// SPDX-License-Identifier: GPL-3.0-or-later
//
// The triage queue's presenter against a scripted server that keeps alerts as the real one does; anew for each test.
#pragma once

#include "tests/ui/alerts/fakealerts.h"
#include "ui/presenters/alertpresenter.h"

#include <QSignalSpy>
#include <QTest>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;
using namespace postject::test;

class PresenterBench : public QObject
{
protected:
    void reset();
    void start(bool isAdministrator = true);
    QStringList ids() const;
    QString id(int row) const { return m_presenter->model().alert(row).id; }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<FakeAlerts> m_fake;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AlertClient> m_source;
    std::unique_ptr<AlertPresenter> m_presenter;
};

inline void PresenterBench::reset()
{
    m_presenter.reset();
    m_source.reset();
    m_client.reset();
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    m_fake = std::make_unique<FakeAlerts>(*m_server);
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    m_source = std::make_unique<AlertClient>(*m_client);
}

inline void PresenterBench::start(bool isAdministrator)
{
    m_presenter = std::make_unique<AlertPresenter>(*m_source, isAdministrator);
    m_presenter->feed().setFirstWait(std::chrono::milliseconds(10));
    m_presenter->activate();
    QTRY_VERIFY(m_presenter->state() != PageState::Loading && m_presenter->isLive());
    if (isAdministrator)
        QTRY_VERIFY(!m_presenter->accounts().isEmpty());
}

inline QStringList PresenterBench::ids() const
{
    QStringList all;
    for (int row = 0; row < m_presenter->model().rowCount(); ++row)
        all += id(row);
    return all;
}

} // namespace postject::ui
