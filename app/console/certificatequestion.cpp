// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/certificatequestion.h"

#include "ui/dialogs/certificatedialog.h"

#include <QMessageBox>

namespace postject {

CertificateQuestion::CertificateQuestion(const ui::Connection &connection, QWidget *window)
    : QObject(window), m_connection(connection), m_window(window)
{
    connect(&m_fetcher, &ui::CertificateFetcher::fetched, this, &CertificateQuestion::show);
    connect(&m_fetcher, &ui::CertificateFetcher::failed, this, &CertificateQuestion::fail);
}

void CertificateQuestion::ask()
{
    m_fetcher.fetch(m_connection.url);
}

void CertificateQuestion::show(const ui::ServerCertificate &certificate)
{
    auto *dialog =
        new ui::CertificateDialog(m_connection.url.authority(), certificate, m_connection.certificateSha256, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, pin = certificate.sha256] { Q_EMIT trusted(pin); });
    connect(dialog, &ui::CertificateDialog::anotherServerRequested, this, &CertificateQuestion::anotherServerRequested);
    connect(dialog, &QDialog::finished, this, &QObject::deleteLater);
    dialog->open();
}

void CertificateQuestion::fail()
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Postject Security Console"),
                        tr("%1 does not show a certificate now. Try again later.").arg(m_connection.url.authority()),
                        QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, &QObject::deleteLater);
    box->open();
}

} // namespace postject
