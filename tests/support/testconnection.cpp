// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testconnection.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace postject {

namespace {

constexpr int kPatienceMs = 10'000;
const QList<QByteArray> kOtherTypes{"text/csv; charset=utf-8; header=present", "application/x-ndjson",
                                    "text/event-stream", "text/plain; version=0.0.4; charset=utf-8"};

QByteArray bytesOf(const Call &call)
{
    const QByteArray body = call.body ? QJsonDocument(*call.body).toJson(QJsonDocument::Compact) : call.rawBody;
    QByteArray bytes = call.method + ' ' + call.target + " HTTP/1.1\r\nHost: localhost\r\n";
    bool namesType = false;
    for (const auto &[name, value] : call.headers) {
        bytes += name + ": " + value + "\r\n";
        namesType = namesType || name.toLower() == "content-type";
    }
    if (!call.token.isEmpty())
        bytes += "Authorization: Bearer " + call.token + "\r\n";
    if (!body.isEmpty()) {
        if (!namesType)
            bytes += "Content-Type: application/json\r\n";
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return bytes + "\r\n" + body;
}

// Of the head, whatever the body says.
void checkProblemHead(const Answer &answer, QStringList &missing)
{
    if (answer.header("Content-Type") != "application/problem+json")
        missing.append(u"application/problem+json"_s);
    if (answer.status == 401 && !answer.header("WWW-Authenticate").startsWith("Bearer"))
        missing.append(u"WWW-Authenticate"_s);
    if (answer.status == 405 && answer.header("Allow").isEmpty())
        missing.append(u"Allow"_s);
    if ((answer.status == 429 || answer.status == 503) && answer.header("Retry-After").toInt() < 1)
        missing.append(u"Retry-After"_s);
}

void checkProblem(const Answer &answer, QStringList &missing)
{
    const QJsonObject problem = answer.json();
    for (const QString &member : {u"type"_s, u"title"_s, u"detail"_s, u"code"_s}) {
        if (!problem.value(member).isString() || problem.value(member).toString().isEmpty())
            missing.append(u"the problem's "_s + member);
    }
    if (problem.value("status"_L1).toInt() != answer.status)
        missing.append(u"the problem's status"_s);
    if (problem.value("code"_L1).toString() == "ip_blocked"_L1 && answer.header("Retry-After").toInt() < 1)
        missing.append(u"Retry-After"_s);
}

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Answer::outcome() const
{
    const QByteArray code = status >= 400 ? json().value("code"_L1).toString().toLatin1() : QByteArray();
    return code.isEmpty() ? QByteArray::number(status) : QByteArray::number(status) + ' ' + code;
}

QStringList Answer::fields() const
{
    QStringList names;
    const QJsonArray errors = json().value("errors"_L1).toArray();
    for (const QJsonValue &each : errors) {
        if (each["message"_L1].toString().isEmpty())
            return {u"an error without a message"_s};
        names.append(each["field"_L1].toString());
    }
    return names;
}

QStringList Answer::members() const
{
    return json().keys();
}

QStringList breaches(const Answer &answer, const QByteArray &method)
{
    QStringList missing;
    if (answer.status == 0)
        return missing;
    if (answer.requestId().isEmpty())
        missing.append(u"X-Request-Id"_s);
    if (answer.header("Cache-Control") != "no-store")
        missing.append(u"Cache-Control: no-store"_s);
    if (answer.header("X-Content-Type-Options") != "nosniff")
        missing.append(u"X-Content-Type-Options: nosniff"_s);
    // What is no JSON says what it is.
    const bool isJson = !kOtherTypes.contains(answer.header("Content-Type"));
    if (answer.status >= 400)
        checkProblemHead(answer, missing);
    if (method == "HEAD") {
        if (!answer.body.isEmpty())
            missing.append(u"an empty body of HEAD"_s);
        return missing;
    }
    if (answer.status >= 400)
        checkProblem(answer, missing);
    else if (!answer.body.isEmpty() && isJson && answer.header("Content-Type") != "application/json")
        missing.append(u"application/json"_s);
    if (answer.status == 204 && !answer.body.isEmpty())
        missing.append(u"an empty body of 204"_s);
    if (!answer.body.isEmpty() && isJson && !QJsonDocument::fromJson(answer.body).isObject())
        missing.append(u"a JSON object"_s);
    return missing;
}

TestConnection::TestConnection(quint16 port, const QByteArray &from, Watcher watcher) : m_watcher(std::move(watcher))
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->bind(QHostAddress(QString::fromLatin1(from))))
        qFatal("can't bind %s: %s", from.constData(), qPrintable(socket->errorString()));
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket->waitForConnected(kPatienceMs))
        qFatal("can't connect from %s: %s", from.constData(), qPrintable(socket->errorString()));
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_device = std::move(socket);
}

TestConnection::TestConnection(const QString &socketFile, Watcher watcher) : m_watcher(std::move(watcher))
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(socketFile);
    if (!socket->waitForConnected(kPatienceMs))
        qFatal("can't connect to %s: %s", qPrintable(socketFile), qPrintable(socket->errorString()));
    m_device = std::move(socket);
}

Answer TestConnection::call(const Call &call)
{
    send(call);
    return receive();
}

void TestConnection::send(const Call &call)
{
    m_sent.append({call.method, call.target});
    sendRaw(bytesOf(call));
}

void TestConnection::sendRaw(const QByteArray &bytes)
{
    m_device->write(bytes);
    while (m_device->bytesToWrite() > 0 && m_device->waitForBytesWritten(kPatienceMs)) {
    }
}

bool TestConnection::readMore(int patienceMs)
{
    if (m_device->bytesAvailable() == 0 && !m_device->waitForReadyRead(patienceMs) && m_device->bytesAvailable() == 0)
        return false;
    m_buffer += m_device->readAll();
    return true;
}

Answer TestConnection::receive()
{
    const auto [method, target] = m_sent.isEmpty() ? std::pair<QByteArray, QByteArray>() : m_sent.takeFirst();
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return {};
    }
    const QByteArray head = m_buffer.first(end);
    m_buffer.remove(0, end + 4);
    Answer answer = parse(head, method);
    if (const QStringList missing = breaches(answer, method); !missing.isEmpty()) {
        const QString text =
            u"the answer %1 to %2 %3 lacks %4"_s.arg(QString::fromLatin1(answer.outcome()), QString::fromLatin1(method),
                                                     QString::fromLatin1(target), missing.join(u", "_s));
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
    }
    if (m_watcher)
        m_watcher(method, target, answer);
    return answer;
}

// RFC 9112 section 7.1; false: the next chunk is not here as a whole.
bool TestConnection::takeChunk()
{
    const qsizetype lineEnd = m_buffer.indexOf("\r\n");
    if (lineEnd < 0 || m_isStreamComplete)
        return false;
    const qsizetype size = m_buffer.first(lineEnd).toLongLong(nullptr, 16);
    if (m_buffer.size() < lineEnd + 2 + size + 2)
        return false;
    m_stream += m_buffer.sliced(lineEnd + 2, size);
    m_buffer.remove(0, lineEnd + 2 + size + 2);
    m_isStreamComplete = size == 0;
    return true;
}

QByteArray TestConnection::receiveChunks()
{
    while (!m_isStreamComplete && (takeChunk() || readMore())) {
    }
    return m_stream;
}

QByteArray TestConnection::readStream(const std::function<bool(const QByteArray &)> &enough, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    for (;;) {
        while (takeChunk()) {
        }
        if (enough(m_stream) || m_isStreamComplete || deadline.hasExpired())
            return m_stream;
        if (!readMore(static_cast<int>(deadline.remainingTime())) && !isConnected())
            return m_stream;
    }
}

bool TestConnection::isConnected() const
{
    const auto *tcp = qobject_cast<const QAbstractSocket *>(m_device.get());
    const auto *local = qobject_cast<const QLocalSocket *>(m_device.get());
    return tcp ? tcp->state() == QAbstractSocket::ConnectedState
               : local && local->state() == QLocalSocket::ConnectedState;
}

void TestConnection::close()
{
    m_device->close();
}

Answer TestConnection::parse(const QByteArray &head, const QByteArray &method)
{
    Answer answer;
    const QList<QByteArray> lines = head.split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(std::max<qsizetype>(colon, 0)).toLower(), line.sliced(colon + 1).trimmed());
    }
    if (method == "HEAD")
        return answer; // whatever its length says
    if (answer.header("Transfer-Encoding") == "chunked") {
        m_stream.clear();
        m_isStreamComplete = false;
        if (answer.header("Content-Type") != "text/event-stream")
            answer.body = receiveChunks();
        return answer;
    }
    const qsizetype length = answer.header("Content-Length").toInt();
    while (m_buffer.size() < length && readMore()) {
    }
    answer.body = m_buffer.first(std::min(length, m_buffer.size()));
    m_buffer.remove(0, answer.body.size());
    return answer;
}

} // namespace postject
