// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows a server's certificate by its fingerprint and asks whether to trust it; after a change shows both values.
// Opened with open(); accepted() means trusted. GUI thread.
#pragma once

#include "ui/client/certificatefetcher.h"

#include <QDialog>

class QVBoxLayout;

namespace postject::ui {

class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    // expectedSha256: what was trusted so far, empty at the first meeting.
    CertificateDialog(const QString &serverName, const ServerCertificate &certificate,
                      const QByteArray &expectedSha256 = {}, QWidget *parent = nullptr);

private:
    void addFingerprint(QVBoxLayout *rows, const QString &label, const QByteArray &sha256);
    void addButtons(QVBoxLayout *rows, bool changed);
};

} // namespace postject::ui
