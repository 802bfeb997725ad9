// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/attachpresenter.h"

#include <QHostAddress>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

AttachPresenter::AttachPresenter(QObject *parent) : QObject(parent)
{
    connect(&m_fetcher, &CertificateFetcher::fetched, this, [this](const ServerCertificate &certificate) {
        if (certificate.trustedBySystem)
            return probe();
        m_pin = certificate.sha256;
        m_busy = false;
        Q_EMIT certificateFound(certificate);
    });
    connect(&m_fetcher, &CertificateFetcher::failed, this, [this](bool reachedIt, const QString &why) {
        if (reachedIt)
            return fail(tr("%1 answers, but not with TLS.").arg(m_url.authority()));
        fail(tr("%1 could not be reached.").arg(m_url.authority()),
             ApiError{.kind = ApiError::Kind::Offline, .detail = why});
    });
}

std::expected<QUrl, QString> AttachPresenter::readUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::unexpected(tr("Enter the server's address, such as https://10.0.0.5:8787."));
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::unexpected(tr("This is not an address of a server. One looks like https://10.0.0.5:8787."));
    const bool loopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return std::unexpected(tr("Only https addresses are possible."));
    if (url.scheme() == "http"_L1 && !loopback)
        return std::unexpected(tr("Over http everybody on the way could read the password. Use https."));
    QUrl base = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.path().endsWith(u'/'))
        base.setPath(base.path().chopped(1));
    return base;
}

void AttachPresenter::check(const QUrl &url)
{
    cancel();
    m_url = url;
    m_busy = true;
    if (url.scheme() == "https"_L1)
        m_fetcher.fetch(url);
    else
        probe();
}

void AttachPresenter::trust()
{
    m_busy = true;
    probe();
}

void AttachPresenter::cancel()
{
    m_fetcher.cancel();
    m_probe.reset();
    m_pin.clear();
    m_busy = false;
}

void AttachPresenter::probe()
{
    m_probe = std::make_unique<ApiClient>();
    m_probe->useServer(m_url, m_pin);
    m_probe->send({.endpoint = EndpointId::Health}, m_probe.get(), [this](const ApiResult<QJsonObject> &answer) {
        // Also a refusal comes from a server of ours: blocked and whitelisted addresses learn why when they sign in.
        if (!answer && answer.error().kind != ApiError::Kind::Refused)
            return fail(tr("There is no Postject server at %1.").arg(m_url.authority()), answer.error());
        m_busy = false;
        Q_EMIT reached(m_url, m_pin, m_probe->clockOffset());
    });
}

void AttachPresenter::fail(const QString &what, const std::optional<ApiError> &error)
{
    m_busy = false;
    Q_EMIT failed(what, error);
}

} // namespace postject::ui
