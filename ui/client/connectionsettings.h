// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which server this console works with, kept in the user's settings. Versioned: an older file is read, a newer one is
// read as far as it is understood, and keeps its number. No secrets: tokens are TokenStore's. GUI thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

class QSettings;

namespace postject::ui {

struct Connection
{
    enum class Mode { NotChosen, Here, Attach };

    Mode mode = Mode::NotChosen;
    // Here: the embedded server's listener, beside its private local socket.
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8787;
    bool tls = true;
    QString dataFolder = {}; // "": the platform's place
    // Attach:
    QUrl url = {};
    QByteArray certificateSha256 = {}; // the pin; "" for a certificate that the system trusts, or for http

    bool operator==(const Connection &) const = default;
};

class ConnectionSettings
{
public:
    explicit ConnectionSettings(QSettings &settings);

    // What makes no sense (a URL without a host, a pin that is not 32 bytes, …) is NotChosen, so that the first-run
    // wizard asks again. A damaged pin never becomes "no pin".
    Connection load() const;
    void save(const Connection &connection);

private:
    QSettings &m_settings;
};

} // namespace postject::ui
