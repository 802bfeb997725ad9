// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows a server's certificate by its fingerprint and asks whether to trust it. After a change it shows both values,
// and the new one is trusted only once four of its pairs were typed, as the server itself shows them. Opened with
// open(); accepted() means trusted. GUI thread.
#pragma once

#include "ui/client/certificatefetcher.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace postject::ui {

class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    // expectedSha256: what was trusted so far, empty at the first meeting.
    CertificateDialog(const QString &serverName, const ServerCertificate &certificate,
                      const QByteArray &expectedSha256 = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void anotherServerRequested(); // it has closed

private:
    void addTyping(QVBoxLayout *rows, const QByteArray &sha256);
    void addFingerprint(QVBoxLayout *rows, const QString &label, const QByteArray &sha256);
    void addButtons(QVBoxLayout *rows, bool changed);

    QLineEdit *m_typed = nullptr; // after a change
    QPushButton *m_trust = nullptr;
};

} // namespace postject::ui
