// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachpage.h"

#include "ui/dialogs/certificatedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postject::ui {

using namespace std::chrono_literals;

AttachPage::AttachPage(QWidget *parent) : FirstRunPage(tr("Server to attach to"), parent), m_address(new QLineEdit)
{
    m_address->setAccessibleName(tr("Server address"));
    m_address->setPlaceholderText(QStringLiteral("https://10.0.0.5:8787"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    rows()->addWidget(makeText(tr("The server shows its address and the fingerprint of its certificate when it starts. "
                                  "Have both at hand.")));
    rows()->addSpacing(theme::kLarge);
    addField(tr("&Server address"), m_address);
    setStep(2, 2);
    setFinalPage(true);
    connect(&m_presenter, &AttachPresenter::certificateFound, this, &AttachPage::askForTrust);
    connect(&m_presenter, &AttachPresenter::reached, this, &AttachPage::take);
    connect(&m_presenter, &AttachPresenter::failed, this, &AttachPage::fail);
}

void AttachPage::focusFirst()
{
    m_address->setFocus();
}

void AttachPage::cleanupPage()
{
    m_presenter.cancel();
    m_address->setReadOnly(false);
    setBusy(false);
}

void AttachPage::submit()
{
    const std::expected<QUrl, QString> url = AttachPresenter::readUrl(m_address->text());
    if (!url)
        return fail(url.error(), std::nullopt);
    if (m_warned == *url && m_url == *url)
        return pass();
    m_warned.clear();
    m_address->setReadOnly(true); // not disabled: it keeps the focus
    setBusy(true, tr("Looking for %1…").arg(url->authority()));
    m_presenter.check(*url);
}

void AttachPage::askForTrust(const ServerCertificate &certificate)
{
    auto *dialog = new CertificateDialog(m_address->text().trimmed(), certificate, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_presenter, &AttachPresenter::trust);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_presenter.cancel();
        fail(tr("The certificate was not trusted, so nothing was sent to the server."), std::nullopt);
    });
    dialog->open();
}

void AttachPage::take(const QUrl &url, const QByteArray &pin, std::optional<std::chrono::seconds> clockOffset)
{
    m_url = url;
    m_pin = pin;
    m_address->setReadOnly(false);
    if (!clockOffset || std::chrono::abs(*clockOffset) <= 30s)
        return pass();
    setBusy(false);
    m_warned = url;
    const int seconds = static_cast<int>(std::chrono::abs(*clockOffset).count());
    message()->showMessage(
        MessageBar::Kind::Warning,
        *clockOffset > 0s
            ? tr("The server's clock is %n seconds ahead of this computer's. Two-factor codes may be refused. Finish "
                 "again to go on all the same.",
                 nullptr, seconds)
            : tr("The server's clock is %n seconds behind this computer's. Two-factor codes may be refused. Finish "
                 "again to go on all the same.",
                 nullptr, seconds));
}

void AttachPage::fail(const QString &what, const std::optional<ApiError> &error)
{
    m_address->setReadOnly(false);
    setBusy(false);
    if (error)
        message()->showError(what, *error);
    else
        message()->showMessage(MessageBar::Kind::Error, what);
    m_address->setFocus();
    m_address->selectAll();
}

} // namespace postject::ui
