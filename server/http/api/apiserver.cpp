// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/apiserver.h"

#include "server/http/api/answerstream.h"
#include "server/http/api/forwarded.h"
#include "server/http/api/problem.h"
#include "server/http/api/serverfigures.h"
#include "server/http/transport/channel.h"
#include "server/http/transport/httpserverlimits.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <memory>
#include <utility>

namespace postject {

namespace {

constexpr qsizetype kUserAgentMaxBytes = 512;

// Valid UTF-8 of at most so many bytes, cut at a character's end; what is not UTF-8 is replaced.
QByteArray cleanText(QByteArrayView text, qsizetype maxBytes)
{
    const bool isPlain = std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
    if (isPlain)
        return text.first(std::min(text.size(), maxBytes)).toByteArray();
    QString clean = QString::fromUtf8(text.first(std::min(text.size(), maxBytes)));
    if (text.size() > maxBytes) {
        while (clean.endsWith(QChar::ReplacementCharacter))
            clean.chop(1);
    }
    return clean.toUtf8();
}

QByteArray constantLines(bool isSecure)
{
    QByteArray lines = "cache-control: no-store\r\n"
                       "x-content-type-options: nosniff\r\n"
                       "content-security-policy: default-src 'none'; frame-ancestors 'none'\r\n";
    if (isSecure)
        lines += "strict-transport-security: max-age=31536000; includeSubDomains\r\n";
    return lines;
}

// Of the body, or of the stream; empty when there is neither.
QByteArrayView contentTypeOf(const Reply &reply)
{
    if (!reply.contentType.isEmpty())
        return reply.contentType;
    if (reply.body.isEmpty())
        return {};
    return reply.status >= 400 ? kProblemType : kJsonType;
}

// A line end would begin a field of whoever chose the value.
bool isFieldValue(QByteArrayView value)
{
    return std::ranges::all_of(value, [](char c) { return c == '\t' || static_cast<unsigned char>(c) >= 0x20; });
}

void readWhatIsForwarded(Request &request, const ParsedHead &head)
{
    const Result<std::optional<ForwardedRequest>> forwarded =
        readForwarded({.methods = head.values("x-forwarded-method"),
                       .uris = head.values("x-forwarded-uri"),
                       .originalMethods = head.values("x-original-method"),
                       .originalUrls = head.values("x-original-url")});
    if (forwarded)
        request.forwarded = *forwarded;
    else
        request.forwardingFault = forwarded.error().detail;
}

} // namespace

ApiServer::ApiServer(Pipeline &pipeline, const Clock &clock, Peer peer, bool isSecure, QObject *parent)
    : QAbstractHttpServer(parent),
      m_pipeline(pipeline),
      m_clock(clock),
      m_peer(peer),
      m_constantLines(constantLines(isSecure))
{
    leaveLimitsToGuard(*this);
}

QByteArray ApiServer::dateHeader(TimePoint now)
{
    const qint64 second = toMilliseconds(now) / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date =
            QLocale::c()
                .toString(QDateTime::fromSecsSinceEpoch(second, QTimeZone::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                .toLatin1(); // RFC 9110 section 5.6.7
    }
    return m_date;
}

QByteArray ApiServer::headOf(const Request &request, const Reply &reply)
{
    constexpr qsizetype kHeadBytes = 512; // more than the usual ones take
    QByteArray head;
    head.reserve(kHeadBytes + reply.body.size()); // which wholeAnswer() appends
    const auto field = [&head](QByteArrayView name, QByteArrayView value) {
        if (isFieldValue(value))
            head.append(name).append(": ").append(value).append("\r\n");
    };
    head.append("HTTP/1.1 ").append(QByteArray::number(reply.status)).append(' ').append(reasonPhrase(reply.status));
    head.append("\r\n").append(m_constantLines);
    if (const QByteArrayView type = contentTypeOf(reply); !type.isEmpty())
        field("content-type", type);
    field("date", dateHeader(m_clock.now()));
    field("x-request-id", request.requestId);
    if (request.mustClose)
        field("connection", "close");
    for (const auto &[name, value] : reply.headers)
        field(name.toLower(), value);
    return head;
}

QByteArray ApiServer::wholeAnswer(const Request &request, const Reply &reply)
{
    QByteArray answer = headOf(request, reply);
    if (reply.status != 204) // RFC 9110 section 8.6
        answer.append("content-length: ").append(QByteArray::number(reply.body.size())).append("\r\n");
    return answer.append("\r\n").append(reply.body);
}

void ApiServer::setClient(Request &request, const IpAddress &peer, const QList<QByteArray> &forwardedFor) const
{
    const ResolvedClient client = resolveClient(peer, forwardedFor, m_pipeline.trustedProxies());
    request.client = client.address;
    request.addressFault = client.fault;
}

Request ApiServer::requestOf(const ChannelPeer &from, QByteArray body)
{
    const ParsedHead &head = from.head();
    Request request;
    request.at = m_clock.now();
    request.requestId = m_pipeline.newRequestId();
    request.method = head.method().toByteArray();
    request.path = head.path().toByteArray();
    request.query = head.query().toByteArray();
    request.contentType = head.value("content-type").toByteArray();
    request.userAgent = cleanText(head.value("user-agent"), kUserAgentMaxBytes);
    request.authorization = head.combinedValue("authorization");
    request.lastEventId = head.value("last-event-id").toByteArray();
    request.body = std::move(body);
    request.mustClose = head.isLast();
    request.isHttp10 = !head.isHttp11();
    if (m_peer == Peer::Network) {
        setClient(request, from.peer(), head.values("x-forwarded-for"));
        if (QLatin1StringView(request.path) == endpoint(EndpointId::Verify).path &&
            isTrustedProxy(from.peer(), m_pipeline.trustedProxies()))
            readWhatIsForwarded(request, head);
    }
    return request;
}

// It has the headers of every answer, but no row: nothing was asked yet.
QByteArray ApiServer::busyAnswer()
{
    Request request;
    request.requestId = m_pipeline.newRequestId();
    request.mustClose = true;
    const Error error{.code = ErrorCode::Busy, .retryAfterSeconds = 5};
    return wholeAnswer(request, problemReply(error, request.requestId));
}

bool ApiServer::serve(Guard *guard)
{
    m_guard = guard;
    guard->setBusyAnswer([this] { return busyAnswer(); });
    return bind(guard);
}

bool ApiServer::handleRequest(const QHttpServerRequest &from, QHttpServerResponder &responder)
{
    const QPointer<Channel> channel = m_guard ? m_guard->channel(from.url().path()) : nullptr;
    const ChannelPeer *peer = channel ? channel->peer() : nullptr;
    if (!peer) { // its connection is gone, and nobody waits for an answer
        responder.write(QHttpServerResponder::StatusCode::InternalServerError);
        return true;
    }
    // The responder is moved into the answer's closure, which std::function must be able to copy.
    const auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    const auto begun = ServerFigures::Clock::now();
    Request asked = requestOf(*peer, from.body());
    asked.connection = channel;
    m_pipeline.serve(std::move(asked), [this, held, channel, begun](const Request &request, const Reply &reply) {
        if (m_figures)
            m_figures->answered(reply.status, ServerFigures::Clock::now() - begun);
        if (reply.stream)
            return stream(request, reply, std::move(*held), channel);
        if (channel)
            channel->answer(wholeAnswer(request, reply));
    });
    if (held.use_count() == 1)
        letGoLater(held);
    return true;
}

// For what is answered already. QHttpServer takes a responder's end for the sign to listen to the channel again; while
// it is still inside the request it listens already, and so would twice, and with the next answer three times: each
// request of the connection would be read once more than the one before.
void ApiServer::letGoLater(std::shared_ptr<QHttpServerResponder> answered)
{
    if (m_answered.empty())
        QMetaObject::invokeMethod(this, [this] { std::exchange(m_answered, {}).clear(); }, Qt::QueuedConnection);
    m_answered.push_back(std::move(answered));
}

// The connection may be gone by now: then the stream's feeder is never called.
void ApiServer::stream(const Request &request, const Reply &reply, QHttpServerResponder &&responder, Channel *channel)
{
    if (!channel)
        return;
    channel->write(headOf(request, reply).append("transfer-encoding: chunked\r\n\r\n"));
    auto answer = std::make_unique<AnswerStream>(std::move(responder), channel);
    if (request.method == "HEAD") // what would follow is never made
        answer->finish();
    else
        reply.stream(std::move(answer));
}

void ApiServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
{
    Q_UNREACHABLE(); // handleRequest takes every request
}

Guard::RefusalHandler ApiServer::refusalHandler()
{
    return [this](const GuardRefusal &refusal, Guard::Answer answer) {
        Request request;
        request.at = m_clock.now();
        request.requestId = m_pipeline.newRequestId();
        request.method = cleanText(refusal.method, 32);
        request.path = cleanText(refusal.path, 512);
        request.userAgent = cleanText(refusal.userAgent, kUserAgentMaxBytes);
        request.authorization = refusal.authorization;
        if (m_peer == Peer::Network)
            setClient(request, refusal.peer, refusal.forwardedFor);
        request.mustClose = true;
        m_pipeline.serveRefusal(std::move(request), Error{.code = refusal.code, .detail = refusal.detail},
                                [this, answer = std::move(answer)](const Request &refused, const Reply &reply) {
                                    if (m_figures)
                                        m_figures->answered(reply.status, {});
                                    answer(wholeAnswer(refused, reply));
                                });
    };
}

} // namespace postject
