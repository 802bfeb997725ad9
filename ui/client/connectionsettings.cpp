// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/connectionsettings.h"

#include <QSettings>

#include <optional>

namespace postject::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kVersion = 1;
constexpr auto kKeyVersion = "version"_L1;
constexpr auto kKeyMode = "connection/mode"_L1;
constexpr auto kKeyHost = "connection/listenHost"_L1;
constexpr auto kKeyPort = "connection/listenPort"_L1;
constexpr auto kKeyTls = "connection/tls"_L1;
constexpr auto kKeyDataFolder = "connection/dataFolder"_L1;
constexpr auto kKeyUrl = "connection/url"_L1;
constexpr auto kKeyPin = "connection/certificateSha256"_L1;
constexpr auto kHere = "here"_L1;
constexpr auto kAttach = "attach"_L1;

std::optional<Connection> readHere(const QSettings &settings, Connection connection)
{
    bool good = false;
    const uint port = settings.value(kKeyPort, connection.port).toUInt(&good);
    connection.mode = Connection::Mode::Here;
    connection.host = settings.value(kKeyHost, connection.host).toString();
    connection.port = static_cast<quint16>(port);
    connection.tls = settings.value(kKeyTls, connection.tls).toBool();
    connection.dataFolder = settings.value(kKeyDataFolder).toString();
    return good && port >= 1 && port <= 65535 && !connection.host.isEmpty() ? std::optional(connection) : std::nullopt;
}

std::optional<Connection> readAttach(const QSettings &settings, Connection connection)
{
    const QByteArray hex = settings.value(kKeyPin).toString().toLatin1();
    connection.mode = Connection::Mode::Attach;
    connection.url = QUrl(settings.value(kKeyUrl).toString(), QUrl::StrictMode);
    connection.certificateSha256 = QByteArray::fromHex(hex);
    const QString scheme = connection.url.scheme();
    const bool pinIsWhole = hex.isEmpty() || connection.certificateSha256.toHex() == hex.toLower();
    const bool pinIsSha256 = hex.isEmpty() || connection.certificateSha256.size() == 32;
    const bool good = connection.url.isValid() && !connection.url.host().isEmpty() && pinIsWhole && pinIsSha256 &&
                      (scheme == "https"_L1 || scheme == "http"_L1);
    return good ? std::optional(connection) : std::nullopt;
}

} // namespace

ConnectionSettings::ConnectionSettings(QSettings &settings) : m_settings(settings) {}

Connection ConnectionSettings::load() const
{
    const QString mode = m_settings.value(kKeyMode).toString();
    if (mode == kHere)
        return readHere(m_settings, {}).value_or(Connection());
    if (mode == kAttach)
        return readAttach(m_settings, {}).value_or(Connection());
    return {};
}

void ConnectionSettings::save(const Connection &connection)
{
    m_settings.setValue(kKeyVersion, qMax(kVersion, m_settings.value(kKeyVersion).toInt()));
    m_settings.remove("connection"_L1);
    if (connection.mode == Connection::Mode::Here) {
        m_settings.setValue(kKeyMode, QString(kHere));
        m_settings.setValue(kKeyHost, connection.host);
        m_settings.setValue(kKeyPort, connection.port);
        m_settings.setValue(kKeyTls, connection.tls);
        if (!connection.dataFolder.isEmpty())
            m_settings.setValue(kKeyDataFolder, connection.dataFolder);
    } else if (connection.mode == Connection::Mode::Attach) {
        m_settings.setValue(kKeyMode, QString(kAttach));
        m_settings.setValue(kKeyUrl, connection.url.toString(QUrl::FullyEncoded));
        m_settings.setValue(kKeyPin, QString::fromLatin1(connection.certificateSha256.toHex()));
    }
}

} // namespace postject::ui
