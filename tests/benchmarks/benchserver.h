// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole server in this process with one administrator, and blocking connections to it, for programs that measure.
#pragma once

#include "server/core/crypto.h"
#include "server/host/serverhost.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace postject {

using namespace Qt::Literals::StringLiterals;

class BenchConnection
{
public:
    explicit BenchConnection(quint16 port, const QString &from = u"127.0.0.1"_s)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->bind(QHostAddress(from));
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket->waitForConnected();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_device = std::move(socket);
    }
    explicit BenchConnection(const QString &socketFile)
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(socketFile);
        socket->waitForConnected();
        m_device = std::move(socket);
    }

    QIODevice &device() { return *m_device; }

    void send(const QByteArray &line, const QByteArray &token, const QByteArray &body = {})
    {
        QByteArray bytes = line + " HTTP/1.1\r\nHost: x\r\n";
        if (!token.isEmpty())
            bytes += "Authorization: Bearer " + token + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        m_device->write(bytes + "\r\n" + body);
        while (m_device->bytesToWrite() > 0)
            m_device->waitForBytesWritten(1000);
    }

    QByteArray read() // what comes next; empty at the end
    {
        if (m_device->bytesAvailable() == 0)
            m_device->waitForReadyRead(10'000);
        return m_device->readAll();
    }

    QByteArray call(const QByteArray &line, const QByteArray &token, const QByteArray &body = {}) // the answer's body
    {
        send(line, token, body);
        QByteArray bytes;
        for (;;) {
            const qsizetype head = bytes.indexOf("\r\n\r\n");
            if (head >= 0) {
                const qsizetype at = bytes.toLower().indexOf("content-length:");
                const qsizetype length =
                    at < 0 ? 0 : bytes.sliced(at + 15, bytes.indexOf('\r', at) - at - 15).toLongLong();
                if (bytes.size() >= head + 4 + length)
                    return bytes.sliced(head + 4, length);
            }
            const QByteArray more = read();
            if (more.isEmpty())
                return {};
            bytes += more;
        }
    }

private:
    std::unique_ptr<QIODevice> m_device;
};

class BenchServer
{
public:
    explicit BenchServer(const QTemporaryDir &folder) : BenchServer(folder.path()) {}
    // Data and configuration in that folder; the administrator is made when nobody is there yet.
    explicit BenchServer(const QString &folder)
    {
        ServerOptions options;
        options.dataDir = folder + u"/data"_s;
        options.configDir = folder + u"/config"_s;
        options.port = 0;
        options.passwordCost = {.passes = 1, .bytes = 8UL * 1024 * 1024};
        QElapsedTimer timer;
        timer.start();
        auto started = ServerHost::start(options);
        startMilliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        if (!started) {
            std::fprintf(stderr, "%s\n", qPrintable(started.error().detail));
            std::exit(1);
        }
        host = *std::move(started);
        BenchConnection local(host->address().socketFile);
        local.call("POST /v1/setup", {}, R"({"email":"bench@example.com","password":"a long benchmark passphrase"})");
        const QByteArray answer = local.call(
            "POST /v1/auth/login", {}, R"({"email":"bench@example.com","password":"a long benchmark passphrase"})");
        token = QJsonDocument::fromJson(answer)["token"_L1].toString().toLatin1();
    }

    std::unique_ptr<ServerHost> host;
    QByteArray token;
    double startMilliseconds = 0;
};

} // namespace postject
