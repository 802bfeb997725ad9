// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server shows another certificate than the one that was trusted: fetches it, shows both and asks. Only a TLS
// handshake takes place. GUI thread.
#pragma once

#include "ui/client/certificatefetcher.h"
#include "ui/client/connectionsettings.h"

class QWidget;

namespace postject {

class CertificateQuestion final : public QObject
{
    Q_OBJECT

public:
    // For an attached server over https. window: that the question is asked in; its parent.
    CertificateQuestion(const ui::Connection &connection, QWidget *window);

    void ask(); // then ends itself

Q_SIGNALS:
    void trusted(const QByteArray &certificateSha256); // "": the system vouches for it
    void anotherServerRequested();

private:
    void show(const ui::ServerCertificate &certificate);
    void fail();

    ui::Connection m_connection;
    QWidget *m_window;
    ui::CertificateFetcher m_fetcher;
};

} // namespace postject
