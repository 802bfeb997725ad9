// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding a server by its URL: its certificate first, then, once a person trusts it, whether it answers as a Postject
// server and what its clock says. Nothing but GET /v1/health is ever sent from here. GUI thread.
#pragma once

#include "ui/client/apiclient.h"
#include "ui/client/certificatefetcher.h"

namespace postject::ui {

class AttachPresenter : public QObject
{
    Q_OBJECT

public:
    explicit AttachPresenter(QObject *parent = nullptr);

    // "10.0.0.5:8787" is https. Plain http only for this computer. The error is a translated sentence.
    static std::expected<QUrl, QString> readUrl(const QString &typed);

    void check(const QUrl &url); // a further call replaces the former one
    void trust();                // goes on with the certificate that was found
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void certificateFound(const postject::ui::ServerCertificate &certificate); // asks: trust() or cancel()
    // certificateSha256: the pin, empty for a certificate that the system trusts and for http.
    void reached(const QUrl &url, const QByteArray &certificateSha256, std::optional<std::chrono::seconds> clockOffset);
    void failed(const QString &what, const std::optional<postject::ui::ApiError> &error);

private:
    void probe();
    void fail(const QString &what, const std::optional<ApiError> &error = std::nullopt);

    CertificateFetcher m_fetcher;
    std::unique_ptr<ApiClient> m_probe;
    QUrl m_url;
    QByteArray m_pin;
    bool m_busy = false;
};

} // namespace postject::ui
