// SPDX-License-Identifier: GPL-3.0-or-later
//
// First-run wizard: the URL of a server that runs already, and trust in its certificate. GUI thread.
#pragma once

#include "ui/dialogs/firstrunpage.h"
#include "ui/presenters/attachpresenter.h"

class QLineEdit;

namespace postject::ui {

class AttachPage : public FirstRunPage
{
    Q_OBJECT

public:
    explicit AttachPage(QWidget *parent = nullptr);

    QUrl url() const { return m_url; }
    QByteArray certificateSha256() const { return m_pin; }

    int nextId() const override { return -1; }
    void cleanupPage() override; // Back keeps what is typed

protected:
    void focusFirst() override;
    void submit() override;

private:
    void askForTrust(const ServerCertificate &certificate);
    void take(const QUrl &url, const QByteArray &pin, std::optional<std::chrono::seconds> clockOffset);
    void fail(const QString &what, const std::optional<ApiError> &error);

    AttachPresenter m_presenter;
    QLineEdit *m_address;
    QUrl m_url; // that was reached
    QByteArray m_pin;
    QUrl m_warned; // whose clock was complained of: finishing again goes on
};

} // namespace postject::ui
