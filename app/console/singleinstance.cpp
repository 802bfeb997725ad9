// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/singleinstance.h"

#include "app/console/embeddedserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace postject {

namespace {

constexpr int kPatience = 2000; // milliseconds
constexpr qint64 kTokenMax = 256;
constexpr auto kTokens = {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"};

} // namespace

SingleInstance::SingleInstance(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

QString SingleInstance::pathFor(const QString &dataDir)
{
    const QString dataFolder = dataDir.isEmpty() ? EmbeddedServer::platformDataDir() : dataDir;
    const QByteArray place = QDir(dataFolder).absolutePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder + u"/postject-console-"_s + QString::fromLatin1(name);
}

bool SingleInstance::isFirst()
{
    // Two at the same moment: one after the other, or both would take the other's socket for a dead one.
    QLockFile turn(m_path + u".lock"_s);
    turn.setStaleLockTime(0);
    if (!turn.tryLock(kPatience))
        return !askFirst();
    if (askFirst())
        return false;
    QLocalServer::removeServer(m_path); // of one that was killed
    m_server.listen(m_path);
    return true;
}

// The window manager lets a program come to the front that has the token of the user's own click.
bool SingleInstance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(kPatience))
        return false;
    QByteArray token;
    for (const char *each : kTokens)
        token = token.isEmpty() ? qgetenv(each).first(qMin(kTokenMax, qint64(qgetenv(each).size()))) : token;
    socket.write(token + '\n');
    return socket.waitForBytesWritten(kPatience);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() <= kTokenMax)
                return;
            const QByteArray token = socket->readLine(kTokenMax + 2).trimmed();
            if (!token.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", token);
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace postject
