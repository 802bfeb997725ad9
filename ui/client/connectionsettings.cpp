// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/connectionsettings.h"

#include "ui/client/apiclient.h"

#include <QSettings>

#include <algorithm>
#include <optional>

namespace postject::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kVersion = 1;
constexpr auto kKeyVersion = "version"_L1;
constexpr auto kCurrent = "connections/current"_L1;
const QString kChosen = u"connection"_s, kAll = u"connections"_s;
constexpr auto kKeyMode = "/mode"_L1;
constexpr auto kKeyHost = "/listenHost"_L1;
constexpr auto kKeyPort = "/listenPort"_L1;
constexpr auto kKeyTls = "/tls"_L1;
constexpr auto kKeyDataFolder = "/dataFolder"_L1;
constexpr auto kKeyUrl = "/url"_L1;
constexpr auto kKeyPin = "/certificateSha256"_L1;
constexpr auto kKeyName = "/name"_L1;
constexpr auto kKeyEmail = "/email"_L1;
constexpr auto kHere = "here"_L1;
constexpr auto kAttach = "attach"_L1;
constexpr qsizetype kNameMax = 64;

std::optional<Connection> readHere(const QSettings &settings, const QString &group, Connection connection)
{
    bool good = false;
    const uint port = settings.value(group + kKeyPort, connection.port).toUInt(&good);
    connection.mode = Connection::Mode::Here;
    connection.host = settings.value(group + kKeyHost, connection.host).toString();
    connection.port = static_cast<quint16>(port);
    connection.tls = settings.value(group + kKeyTls, connection.tls).toBool();
    connection.dataFolder = settings.value(group + kKeyDataFolder).toString();
    return good && port >= 1 && port <= 65535 && !connection.host.isEmpty() ? std::optional(connection) : std::nullopt;
}

std::optional<Connection> readAttach(const QSettings &settings, const QString &group, Connection connection)
{
    const QByteArray hex = settings.value(group + kKeyPin).toString().toLatin1();
    connection.mode = Connection::Mode::Attach;
    connection.url = QUrl(settings.value(group + kKeyUrl).toString(), QUrl::StrictMode);
    connection.certificateSha256 = QByteArray::fromHex(hex);
    const QString scheme = connection.url.scheme();
    const bool pinIsWhole = hex.isEmpty() || connection.certificateSha256.toHex() == hex.toLower();
    const bool pinIsSha256 = hex.isEmpty() || connection.certificateSha256.size() == 32;
    const bool good = connection.url.isValid() && !connection.url.host().isEmpty() && pinIsWhole && pinIsSha256 &&
                      (scheme == "https"_L1 || scheme == "http"_L1);
    return good ? std::optional(connection) : std::nullopt;
}

Connection read(const QSettings &settings, const QString &group)
{
    const QString mode = settings.value(group + kKeyMode).toString();
    if (mode == kHere)
        return readHere(settings, group, {}).value_or(Connection());
    if (mode == kAttach)
        return readAttach(settings, group, {}).value_or(Connection());
    return {};
}

void write(QSettings &settings, const QString &group, const Connection &connection)
{
    settings.remove(group);
    if (connection.mode == Connection::Mode::Here) {
        settings.setValue(group + kKeyMode, QString(kHere));
        settings.setValue(group + kKeyHost, connection.host);
        settings.setValue(group + kKeyPort, connection.port);
        settings.setValue(group + kKeyTls, connection.tls);
        if (!connection.dataFolder.isEmpty())
            settings.setValue(group + kKeyDataFolder, connection.dataFolder);
    } else if (connection.mode == Connection::Mode::Attach) {
        settings.setValue(group + kKeyMode, QString(kAttach));
        settings.setValue(group + kKeyUrl, connection.url.toString(QUrl::FullyEncoded));
        settings.setValue(group + kKeyPin, QString::fromLatin1(connection.certificateSha256.toHex()));
    }
}

QString groupOf(const QString &id)
{
    return u"connections/"_s + id;
}

bool isId(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString NamedConnection::server() const
{
    if (connection.mode != Connection::Mode::Attach)
        return ApiClient::tr("This computer");
    return connection.url.authority() + connection.url.path();
}

QString NamedConnection::shownName() const
{
    return name.isEmpty() ? server() : name;
}

ConnectionSettings::ConnectionSettings(QSettings &settings) : m_settings(settings) {}

Connection ConnectionSettings::load() const
{
    return read(m_settings, kChosen);
}

void ConnectionSettings::save(const Connection &connection)
{
    m_settings.setValue(kKeyVersion, qMax(kVersion, m_settings.value(kKeyVersion).toInt()));
    write(m_settings, kChosen, connection);
    if (const QString id = currentId(); !id.isEmpty())
        store(id, connection);
}

void ConnectionSettings::store(const QString &id, const Connection &connection)
{
    const QString name = m_settings.value(groupOf(id) + kKeyName).toString();
    const QString email = m_settings.value(groupOf(id) + kKeyEmail).toString();
    write(m_settings, groupOf(id), connection);
    m_settings.setValue(groupOf(id) + kKeyName, name);
    m_settings.setValue(groupOf(id) + kKeyEmail, email);
}

QList<NamedConnection> ConnectionSettings::all() const
{
    m_settings.beginGroup(kAll);
    QStringList ids = m_settings.childGroups();
    m_settings.endGroup();
    ids.removeIf([](const QString &id) { return !isId(id); });
    std::ranges::sort(ids, {}, [](const QString &id) { return std::pair(id.size(), id); });
    QList<NamedConnection> all;
    for (const QString &id : std::as_const(ids)) {
        const Connection connection = read(m_settings, groupOf(id));
        if (connection.mode != Connection::Mode::NotChosen)
            all.append({.id = id,
                        .name = m_settings.value(groupOf(id) + kKeyName).toString(),
                        .email = m_settings.value(groupOf(id) + kKeyEmail).toString(),
                        .connection = connection});
    }
    return all;
}

QString ConnectionSettings::currentId() const
{
    const QString id = m_settings.value(kCurrent).toString();
    return isId(id) ? id : QString();
}

QString ConnectionSettings::add(const Connection &connection)
{
    const QList<NamedConnection> known = all();
    const auto same = std::ranges::find(known, connection, &NamedConnection::connection);
    if (same != known.end())
        return same->id;
    qulonglong last = 0;
    m_settings.beginGroup(kAll);
    for (const QString &id : m_settings.childGroups())
        last = qMax(last, id.toULongLong());
    m_settings.endGroup();
    const QString id = QString::number(last + 1);
    store(id, connection);
    return id;
}

bool ConnectionSettings::choose(const QString &id)
{
    const QList<NamedConnection> known = all();
    const auto found = std::ranges::find(known, id, &NamedConnection::id);
    if (found == known.end())
        return false;
    m_settings.setValue(kCurrent, id);
    save(found->connection);
    return true;
}

void ConnectionSettings::rename(const QString &id, const QString &name)
{
    if (isId(id))
        m_settings.setValue(groupOf(id) + kKeyName, name.simplified().first(qMin(kNameMax, name.simplified().size())));
}

void ConnectionSettings::setEmail(const QString &id, const QString &email)
{
    if (isId(id))
        m_settings.setValue(groupOf(id) + kKeyEmail, email);
}

void ConnectionSettings::remove(const QString &id)
{
    if (isId(id) && id != currentId())
        m_settings.remove(groupOf(id));
}

} // namespace postject::ui
