// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/firstrunpresenter.h"

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

FirstRunPresenter::FirstRunPresenter(FirstRunBackend *backend, SessionClient *session, QObject *parent)
    : QObject(parent), m_backend(backend), m_session(session)
{
}

void FirstRunPresenter::create(const ListenerChoice &listener, const QString &email, const QString &password)
{
    if (m_busy)
        return;
    m_busy = true;
    if (m_started == listener)
        return setUp(email, password);
    m_started.reset();
    Q_EMIT progressed(tr("Starting the server…"));
    m_backend->startHere(listener, this, [=, this](const std::expected<StartedServer, QString> &started) {
        if (!started)
            return fail(started.error());
        m_started = listener;
        m_server = *started;
        m_session->api()->useLocalSocket(started->socketFile);
        setUp(email, password);
    });
}

void FirstRunPresenter::setUp(const QString &email, const QString &password)
{
    if (m_accountMade == email)
        return logIn(email, password);
    Q_EMIT progressed(tr("Creating the administrator…"));
    m_session->setUp(email, password, this, [=, this](const ApiResult<QJsonObject> &answer) {
        if (!answer && answer.error().code == "not_found"_L1) {
            m_busy = false;
            Q_EMIT accountExists();
            return;
        }
        if (!answer)
            return fail(tr("The administrator could not be created."), answer.error());
        m_accountMade = email;
        logIn(email, password);
    });
}

void FirstRunPresenter::logIn(const QString &email, const QString &password)
{
    Q_EMIT progressed(tr("Signing in…"));
    m_session->logIn(email, password, std::nullopt, this, [this](const ApiResult<LoginAnswer> &answer) {
        if (!answer)
            return fail(tr("The administrator was created, but signing in failed."), answer.error());
        m_busy = false;
        Q_EMIT created(answer->account);
    });
}

void FirstRunPresenter::fail(const QString &what, const std::optional<ApiError> &error)
{
    m_busy = false;
    Q_EMIT failed(what, error);
}

} // namespace postject::ui
