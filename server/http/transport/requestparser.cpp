// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/requestparser.h"

#include <algorithm>
#include <utility>

namespace postject {

namespace {

constexpr int kEmptyLinesMax = 4;                 // before a request line (RFC 9112 section 2.2)
constexpr qsizetype kChunkExtensionBytes = 256;   // of one chunk
constexpr qsizetype kKeptBufferBytes = 64 * 1024; // larger ones are given back after use
constexpr qsizetype kLoggedMethodBytes = 32;
constexpr qsizetype kLoggedTextBytes = 512;

} // namespace

RequestParser::RequestParser(const GuardLimits &limits, const Guard::BodyLimit &bodyLimit, QByteArray target)
    : m_limits(limits), m_bodyLimit(bodyLimit), m_target(std::move(target))
{
    llhttp_init(&m_parser, HTTP_REQUEST, &settings());
    m_parser.data = this;
}

const llhttp_settings_t &RequestParser::settings()
{
    static const llhttp_settings_t kSettings = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_header_field = [](llhttp_t *p, const char *at, size_t n) { return self(p).onFieldName(at, n); };
        s.on_header_value = [](llhttp_t *p, const char *at, size_t n) { return self(p).onFieldValue(at, n); };
        s.on_header_field_complete = [](llhttp_t *p) {
            self(p).m_isNameOpen = false;
            return 0;
        };
        s.on_headers_complete = [](llhttp_t *p) { return self(p).onHeadComplete(); };
        s.on_body = [](llhttp_t *p, const char *at, size_t n) { return self(p).onBody(at, n); };
        s.on_chunk_header = [](llhttp_t *p) { return self(p).onChunk(p->content_length); };
        s.on_chunk_extension_name = [](llhttp_t *p, const char *, size_t n) { return self(p).onChunkExtension(n); };
        s.on_chunk_extension_value = s.on_chunk_extension_name;
        s.on_message_complete = [](llhttp_t *p) { return self(p).onComplete(); };
        return s;
    }();
    return kSettings;
}

std::span<char> RequestParser::room(qsizetype bytes)
{
    if (m_start > 0) {
        std::copy(m_input.constData() + m_start, m_input.constData() + m_end, m_input.data());
        m_parsed -= m_start;
        m_end -= m_start;
        m_start = 0;
    }
    if (m_input.size() < m_end + bytes)
        m_input.resize(m_end + bytes);
    return {m_input.data() + m_end, static_cast<size_t>(bytes)};
}

RequestParser::Step RequestParser::advance()
{
    if (m_isRefused)
        return Step::Refused;
    if (!m_isComplete && (m_isReadingHead || m_isReadingBody || readLine()))
        parse();
    if (m_isRefused)
        return Step::Refused;
    if (m_isComplete)
        return Step::Complete;
    if (m_isReadingBody)
        m_start = m_parsed; // the head has been copied
    return std::exchange(m_owesContinue, false) ? Step::Continue : Step::NeedsMore;
}

void RequestParser::next(bool last)
{
    Q_ASSERT(m_isComplete);
    m_start = m_parsed;
    if (m_start == m_end)
        m_start = m_parsed = m_end = 0;
    if (m_input.size() > kKeptBufferBytes && m_end == 0)
        m_input = QByteArray();
    if (m_canonical.capacity() > kKeptBufferBytes)
        m_canonical = QByteArray();
    m_body = QByteArray();
    m_fields.clear();
    m_isComplete = m_isReadingHead = m_isReadingBody = m_owesContinue = false;
    m_isLastServed = last;
    m_emptyLines = 0;
    m_trailerFields = 0;
    m_trailerBytes = 0;
    llhttp_reset(&m_parser);
}

void RequestParser::refuse(ErrorCode code, const QString &detail)
{
    stop(code, detail);
}

GuardRefusal RequestParser::refusal() const
{
    GuardRefusal refusal;
    refusal.code = m_code;
    refusal.detail = m_detail;
    refusal.method = m_method;
    refusal.path = m_path;
    refusal.userAgent = m_userAgent;
    refusal.authorization = m_authorization;
    refusal.forwardedFor = m_forwardedFor;
    return refusal;
}

TargetLimits RequestParser::targetLimits() const
{
    return {.bytes = m_limits.targetBytes,
            .forwardingPath = m_limits.forwarding.path,
            .forwardingBytes = m_limits.forwarding.head.bytes};
}

bool RequestParser::readLine()
{
    while (current().startsWith("\r\n")) {
        if (++m_emptyLines > kEmptyLinesMax)
            return stop(ErrorCode::InvalidRequest, u"There are empty lines before the request."_s) == HPE_OK;
        m_start += 2;
    }
    m_parsed = m_start;
    if (m_start == m_end || current() == "\r")
        return false;
    Result<std::optional<RequestLine>> line = readRequestLine(current(), targetLimits());
    if (!line)
        return stop(line.error().code, line.error().detail) == HPE_OK;
    if (!*line)
        return false;
    m_line = **line;
    if (m_line.isForwarding)
        coverQuery();
    m_lineAt = current().data();
    m_isReadingHead = true;
    return true;
}

// llhttp takes ASCII alone, and nobody reads the query of a client of a proxy.
void RequestParser::coverQuery()
{
    char *const begin = m_input.data() + (m_line.target.cend() - m_input.constData());
    char *const end = m_input.data() + m_end;
    std::replace_if(
        begin, std::find(begin, end, ' '), [](char c) { return (static_cast<uchar>(c) & 0x80U) != 0; }, '_');
}

void RequestParser::parse()
{
    while (m_parsed < m_end && !m_isComplete && !m_isRefused) {
        qsizetype bytes = m_end - m_parsed;
        if (m_isReadingHead)
            bytes = std::min(bytes, headLimits().bytes - (m_parsed - m_start));
        const char *from = m_input.constData() + m_parsed;
        const llhttp_errno_t error = llhttp_execute(&m_parser, from, static_cast<size_t>(bytes));
        if (error == HPE_OK)
            m_parsed += bytes;
        else if (m_isComplete)
            m_parsed = llhttp_get_error_pos(&m_parser) - m_input.constData();
        else if (!m_isRefused)
            stop(ErrorCode::InvalidRequest,
                 u"The request is malformed: %1."_s.arg(QLatin1StringView(llhttp_get_error_reason(&m_parser))));
        if (m_isReadingHead && !m_isRefused && m_parsed - m_start >= headLimits().bytes)
            stop(ErrorCode::HeaderTooLarge, u"The head is larger than %1 bytes."_s.arg(headLimits().bytes));
    }
}

int RequestParser::onFieldName(const char *at, size_t length)
{
    const auto size = static_cast<qsizetype>(length);
    if (!m_isReadingHead) { // a trailer, checked and forgotten
        m_trailerFields += m_isNameOpen ? 0 : 1;
        m_trailerBytes += size;
        m_isNameOpen = true;
        if (m_trailerFields > headLimits().fields || m_trailerBytes > headLimits().fieldBytes)
            return stop(ErrorCode::HeaderTooLarge, u"The trailer is too large."_s);
        return HPE_OK;
    }
    if (!m_isNameOpen) {
        if (std::ssize(m_fields) >= headLimits().fields)
            return stop(ErrorCode::HeaderTooLarge, u"There are more than %1 fields."_s.arg(headLimits().fields));
        m_fields.push_back({.name = {.at = at - current().data()}, .value = {}});
        m_isNameOpen = true;
    }
    m_fields.back().name.size += size;
    if (m_fields.back().name.size > headLimits().fieldBytes)
        return stop(ErrorCode::HeaderTooLarge, u"A field is larger than %1 bytes."_s.arg(headLimits().fieldBytes));
    return HPE_OK;
}

int RequestParser::onFieldValue(const char *at, size_t length)
{
    const auto size = static_cast<qsizetype>(length);
    if (!m_isReadingHead) {
        m_trailerBytes += size;
        if (m_trailerBytes > headLimits().fieldBytes)
            return stop(ErrorCode::HeaderTooLarge, u"The trailer is too large."_s);
        return HPE_OK;
    }
    FieldSpan &field = m_fields.back();
    const qsizetype offset = at - current().data();
    if (field.value.size == 0)
        field.value.at = offset;
    else if (field.value.at + field.value.size != offset) // RFC 9112 section 5.2
        return stop(ErrorCode::InvalidRequest, u"A field goes on over several lines."_s);
    field.value.size += size;
    if (field.name.size + field.value.size > headLimits().fieldBytes)
        return stop(ErrorCode::HeaderTooLarge, u"A field is larger than %1 bytes."_s.arg(headLimits().fieldBytes));
    return HPE_OK;
}

void RequestParser::gatherFields()
{
    const char *base = current().data();
    m_views.clear();
    for (const FieldSpan &field : m_fields) {
        m_views.push_back({.name = QByteArrayView(base + field.name.at, field.name.size),
                           .value = QByteArrayView(base + field.value.at, field.value.size).trimmed()});
    }
    if (m_lineAt != base) // the input moved since the line was read
        m_line = readRequestLine(current(), targetLimits()).value().value();
}

int RequestParser::onHeadComplete()
{
    m_parser.upgrade = 0; // another protocol is never spoken: the offer is ignored (RFC 9110 section 7.8)
    gatherFields();
    m_head.assign(m_line, m_views);
    m_allowance = m_bodyLimit ? m_bodyLimit(m_head) : BodyAllowance{.bytes = m_limits.bodyBytes};
    const Result<RequestHead> head = judgeHead(m_line, m_views, m_allowance.bytes);
    if (!head && head.error().code == ErrorCode::PayloadTooLarge)
        return stopTooLarge();
    if (!head)
        return stop(head.error().code, head.error().detail);
    m_framing = *head;
    m_bodyBytes = 0;
    m_framing.isLast |= m_isLastServed;
    m_head.setLast(m_framing.isLast);
    if (m_framing.isChunked || m_framing.contentLength > 0)
        describe();
    m_owesContinue = m_framing.expectsContinue;
    m_canonical.resize(0);
    // QHttpServer answers a HEAD as the GET that it stands for; the connection keeps the body back.
    m_canonical.append(m_line.method == "HEAD" ? "GET" : m_line.method)
        .append(' ')
        .append(m_target)
        .append(" HTTP/1.1\r\n");
    if (!m_framing.isChunked)
        completeCanonical();
    m_isReadingHead = false;
    m_isReadingBody = true;
    return HPE_OK;
}

// Ends the head; what was announced as a body, or came in chunks, follows it.
void RequestParser::completeCanonical()
{
    const qint64 length = m_framing.isChunked ? m_body.size() : m_framing.contentLength;
    if (length > 0)
        m_canonical.append("Content-Length: ").append(QByteArray::number(length)).append("\r\n");
    m_canonical.append("\r\n").append(m_body);
}

int RequestParser::onBody(const char *at, size_t length)
{
    QByteArray &body = m_framing.isChunked ? m_body : m_canonical;
    body.append(at, static_cast<qsizetype>(length)); // within the limit: its size was announced
    m_bodyBytes += static_cast<qsizetype>(length);
    return HPE_OK;
}

int RequestParser::onChunk(quint64 length)
{
    m_extensionBytes = 0;
    if (length > static_cast<quint64>(m_allowance.bytes) - static_cast<quint64>(m_body.size()))
        return stopTooLarge();
    return HPE_OK;
}

int RequestParser::onChunkExtension(size_t length)
{
    m_extensionBytes += static_cast<qsizetype>(length);
    if (m_extensionBytes > kChunkExtensionBytes)
        return stop(ErrorCode::InvalidRequest, u"A chunk extension is too long."_s);
    return HPE_OK;
}

int RequestParser::onComplete()
{
    if (m_framing.isChunked)
        completeCanonical();
    m_isComplete = true;
    m_isReadingBody = false;
    return HPE_PAUSED;
}

// Keeps what a refusal may tell, as long as the head is at hand.
void RequestParser::describe()
{
    if (m_isReadingBody)
        return;
    QByteArrayView line = current();
    const auto isEnd = [](char c) { return c == '\r' || c == '\n'; };
    line = line.first(std::ranges::find_if(line, isEnd) - line.begin());
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView method = space < 0 ? line : line.first(space);
    m_method = isToken(method) ? method.first(std::min(method.size(), kLoggedMethodBytes)).toByteArray() : QByteArray();
    QByteArrayView target = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    const auto isEndOfPath = [](char c) { return c == ' ' || c == '?'; };
    target = target.first(std::ranges::find_if(target, isEndOfPath) - target.begin());
    m_path = target.first(std::min(target.size(), kLoggedTextBytes)).toByteArray();
    const char *base = current().data();
    m_userAgent.clear();
    m_authorization.clear();
    m_forwardedFor.clear();
    for (const FieldSpan &field : m_fields) {
        const QByteArrayView name(base + field.name.at, field.name.size);
        const QByteArrayView value = QByteArrayView(base + field.value.at, field.value.size).trimmed();
        if (name.compare("user-agent", Qt::CaseInsensitive) == 0)
            m_userAgent = value.first(std::min(value.size(), kLoggedTextBytes)).toByteArray();
        else if (name.compare("authorization", Qt::CaseInsensitive) == 0)
            m_authorization += (m_authorization.isEmpty() ? "" : ", ") + value.toByteArray();
        else if (name.compare("x-forwarded-for", Qt::CaseInsensitive) == 0)
            m_forwardedFor.append(value.toByteArray());
    }
}

int RequestParser::stop(ErrorCode code, const QString &detail)
{
    if (!m_isRefused) {
        describe();
        m_code = code;
        m_detail = detail;
        m_isRefused = true;
        m_canonical = m_body = QByteArray();
        m_bodyBytes = 0;
    }
    return HPE_USER;
}

int RequestParser::stopTooLarge()
{
    const QString detail = m_allowance.beyond == ErrorCode::PayloadTooLarge
                               ? u"The body is larger than %1 bytes."_s
                               : u"A body larger than %1 bytes needs a valid key."_s;
    return stop(m_allowance.beyond, detail.arg(m_allowance.bytes));
}

} // namespace postject
