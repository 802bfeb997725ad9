// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads requests, one after the other, from the bytes of one connection: strictly (llhttp without any leniency, and the
// rules of requestline.h and requesthead.h), whole and within the limits. What comes out is the checked head, and
// canonical bytes for QHttpServer that leave nothing to interpret: the method (GET for HEAD), a target of this
// connection's own, and the body. No I/O, no clock; owned by its Connection. Its memory is bounded by the limits.
#pragma once

#include "server/http/transport/guard.h"
#include "server/http/transport/parsedhead.h"
#include "server/http/transport/requesthead.h"
#include "server/http/transport/requestline.h"

#include <QByteArray>

#include <llhttp.h>

#include <span>
#include <vector>

namespace postject {

class RequestParser
{
public:
    enum class Step {
        NeedsMore, // of the current request
        Continue,  // as NeedsMore, and the client waits for "100 Continue"; said once
        Complete,  // head() and canonical() hold it
        Refused,   // refusal() says why; nothing further is read
    };

    // Limits and body limit outlive the parser. target: what stands in canonical() for each request's own.
    RequestParser(const GuardLimits &limits, const Guard::BodyLimit &bodyLimit, QByteArray target);
    Q_DISABLE_COPY_MOVE(RequestParser)

    // Room for the next bytes of the connection; commit() says how many of them came.
    std::span<char> room(qsizetype bytes);
    void commit(qsizetype bytes) { m_end += bytes; }
    qsizetype unparsedBytes() const { return m_end - m_parsed; }

    Step advance();
    // Drops the finished request and starts with the next; `last` announces that no further one is served.
    void next(bool last);

    void setLast(bool last) { m_isLastServed = last; } // of the first request

    bool hasBegun() const { return m_isReadingHead || m_isReadingBody || m_end > m_start; } // the current request
    bool isReadingBody() const { return m_isReadingBody; }
    // Bytes of the body that are here, of this request or, until the next one's head is complete, of the last.
    qsizetype bodyBytes() const { return m_bodyBytes; }
    bool isLast() const { return m_framing.isLast; }          // of a complete request: the connection closes after it
    bool isRefusedHead() const { return m_method == "HEAD"; } // of a refused request
    const ParsedHead &head() const { return m_head; }         // of the complete request
    QByteArray &canonical() { return m_canonical; }           // may be swapped away for another buffer

    void refuse(ErrorCode code, const QString &detail); // a deadline, say
    // What is known of the current request, without the peer.
    GuardRefusal refusal() const;

private:
    struct Span
    {
        qsizetype at = 0;
        qsizetype size = 0;
    };
    struct FieldSpan
    {
        Span name;
        Span value;
    };

    static const llhttp_settings_t &settings();
    static RequestParser &self(llhttp_t *parser) { return *static_cast<RequestParser *>(parser->data); }
    int onFieldName(const char *at, size_t length);
    int onFieldValue(const char *at, size_t length);
    int onHeadComplete();
    int onBody(const char *at, size_t length);
    int onChunk(quint64 length);
    int onChunkExtension(size_t length);
    int onComplete();

    TargetLimits targetLimits() const;
    const HeadLimits &headLimits() const { return m_line.isForwarding ? m_limits.forwarding.head : m_limits.head; }
    bool readLine();
    void coverQuery();
    void parse();
    void gatherFields();
    void completeCanonical();
    void describe();
    int stop(ErrorCode code, const QString &detail);
    int stopTooLarge();
    QByteArrayView current() const { return QByteArrayView(m_input).sliced(m_start, m_end - m_start); }

    const GuardLimits &m_limits;
    const Guard::BodyLimit &m_bodyLimit;
    const QByteArray m_target;
    llhttp_t m_parser{};

    QByteArray m_input; // the bytes of the connection lie between m_start, the current request, and m_end
    qsizetype m_start = 0;
    qsizetype m_parsed = 0; // how far they were read
    qsizetype m_end = 0;
    std::vector<FieldSpan> m_fields; // of the head, counted from m_start
    std::vector<HeaderField> m_views;
    bool m_isNameOpen = false; // the last field's name goes on

    bool m_isReadingHead = false;
    bool m_isReadingBody = false;
    bool m_isComplete = false;
    bool m_isRefused = false;
    bool m_isLastServed = false;
    bool m_owesContinue = false;
    int m_emptyLines = 0;
    RequestLine m_line; // while its head is read, and only until the input moves
    const char *m_lineAt = nullptr;
    RequestHead m_framing;
    ParsedHead m_head;
    BodyAllowance m_allowance;
    qsizetype m_bodyBytes = 0;
    int m_trailerFields = 0;
    qsizetype m_trailerBytes = 0;
    qsizetype m_extensionBytes = 0; // of the current chunk
    QByteArray m_body;              // of a chunked request
    QByteArray m_canonical;

    ErrorCode m_code = ErrorCode::InvalidRequest;
    QString m_detail;
    QByteArray m_method;
    QByteArray m_path;
    QByteArray m_userAgent;
    QByteArray m_authorization;
    QList<QByteArray> m_forwardedFor;
};

} // namespace postject
