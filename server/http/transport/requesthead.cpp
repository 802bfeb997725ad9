// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/requesthead.h"

#include <algorithm>
#include <charconv>

namespace postject {

namespace {

bool is(QByteArrayView text, QByteArrayView other)
{
    return text.size() == other.size() && text.compare(other, Qt::CaseInsensitive) == 0;
}

auto bad(const QString &detail)
{
    return failure(ErrorCode::InvalidRequest, detail);
}

// Calls visit with each element of a comma-separated list (RFC 9110 section 5.6.1), empty ones included.
template <typename Visitor>
void forEachElement(QByteArrayView list, Visitor visit)
{
    while (true) {
        const qsizetype comma = list.indexOf(',');
        visit((comma < 0 ? list : list.first(comma)).trimmed());
        if (comma < 0)
            return;
        list = list.sliced(comma + 1);
    }
}

bool isPort(QByteArrayView port)
{
    return port.size() <= 5 && std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; }) &&
           (port.isEmpty() || port.toInt() <= 65535);
}

// uri-host [ ":" port ] (RFC 9110 section 7.2), with the characters of RFC 3986 section 3.2.2, and no user.
bool isAuthority(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        const auto isAddressCharacter = [](char c) { return QByteArrayView("0123456789abcdefABCDEF:.").contains(c); };
        if (end < 3 || !std::ranges::all_of(text.sliced(1, end - 1), isAddressCharacter))
            return false;
        const QByteArrayView rest = text.sliced(end + 1);
        return rest.isEmpty() || (rest.startsWith(':') && isPort(rest.sliced(1)));
    }
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView host = colon < 0 ? text : text.first(colon);
    const auto isNameCharacter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView("-._~%!$&'()*+;=").contains(c);
    };
    return !host.isEmpty() && std::ranges::all_of(host, isNameCharacter) &&
           (colon < 0 || isPort(text.sliced(colon + 1)));
}

// Everything that is gathered in one walk over the fields.
struct Survey
{
    int hosts = 0;
    int lengths = 0;
    QByteArrayView host;
    QByteArrayView length;
    bool hasTransferEncoding = false;
    bool hasEmptyCoding = false;
    int codings = 0;
    int chunkedAt = 0; // of the codings, from 1; 0: none
    bool chunkedTwice = false;
    bool unknownCoding = false;
    bool close = false;
    bool contentCoded = false;
    QByteArrayView expect;
};

void surveyCodings(Survey &survey, QByteArrayView value)
{
    survey.hasTransferEncoding = true;
    survey.hasEmptyCoding |= value.isEmpty();
    forEachElement(value, [&survey](QByteArrayView coding) {
        ++survey.codings;
        if (is(coding, "chunked")) {
            survey.chunkedTwice = survey.chunkedAt != 0;
            survey.chunkedAt = survey.codings;
        } else {
            survey.unknownCoding = true;
        }
    });
}

void surveyField(Survey &survey, const HeaderField &field)
{
    if (is(field.name, "host")) {
        ++survey.hosts;
        survey.host = field.value;
    } else if (is(field.name, "content-length")) {
        ++survey.lengths;
        survey.length = field.value;
    } else if (is(field.name, "transfer-encoding")) {
        surveyCodings(survey, field.value);
    } else if (is(field.name, "connection")) {
        forEachElement(field.value, [&survey](QByteArrayView option) { survey.close |= is(option, "close"); });
    } else if (is(field.name, "content-encoding")) {
        forEachElement(field.value, [&survey](QByteArrayView coding) {
            survey.contentCoded |= !coding.isEmpty() && !is(coding, "identity");
        });
    } else if (is(field.name, "expect")) {
        survey.expect = survey.expect.isEmpty() ? field.value : QByteArrayView("several");
    }
}

Result<void> judgeHost(const Survey &survey, const RequestLine &line)
{
    if (survey.hosts > 1 || (survey.hosts == 0 && line.isHttp11))
        return bad(u"A request needs exactly one Host."_s);
    if (survey.hosts == 1 && !isAuthority(survey.host))
        return bad(u"The Host is not valid."_s);
    if (!line.authority.isEmpty() && (survey.hosts == 0 || !is(line.authority, survey.host)))
        return bad(u"The Host differs from the one in the request target."_s);
    return {};
}

Result<void> judgeTransferEncoding(const Survey &survey, const RequestLine &line)
{
    if (!survey.hasTransferEncoding)
        return {};
    if (!line.isHttp11)
        return bad(u"HTTP/1.0 has no Transfer-Encoding."_s);
    if (survey.lengths > 0)
        return bad(u"Content-Length and Transfer-Encoding contradict each other."_s);
    if (survey.hasEmptyCoding) // newer versions of llhttp refuse it so, too
        return bad(u"The Transfer-Encoding is empty."_s);
    if (survey.chunkedTwice || (survey.chunkedAt != 0 && survey.chunkedAt != survey.codings))
        return bad(u"The chunked transfer coding must come last, and once."_s);
    if (survey.unknownCoding)
        return failure(ErrorCode::NotImplemented, u"Only the chunked transfer coding is implemented."_s);
    return {};
}

Result<qint64> judgeLength(const Survey &survey)
{
    if (survey.lengths == 0)
        return 0;
    qint64 length = -1;
    const char *end = survey.length.data() + survey.length.size();
    const bool isNumber =
        !survey.length.isEmpty() && std::ranges::all_of(survey.length, [](char c) { return c >= '0' && c <= '9'; });
    if (survey.lengths > 1 || !isNumber || std::from_chars(survey.length.data(), end, length).ec != std::errc())
        return bad(u"The Content-Length is not one valid number."_s);
    return length;
}

} // namespace

Result<RequestHead> judgeHead(const RequestLine &line, std::span<const HeaderField> fields, int bodyBytes)
{
    Survey survey;
    for (const HeaderField &field : fields)
        surveyField(survey, field);
    if (const Result<void> host = judgeHost(survey, line); !host)
        return std::unexpected(host.error());
    if (const Result<void> coding = judgeTransferEncoding(survey, line); !coding)
        return std::unexpected(coding.error());
    const Result<qint64> length = judgeLength(survey);
    if (!length)
        return std::unexpected(length.error());

    RequestHead head;
    head.contentLength = *length;
    head.isChunked = survey.hasTransferEncoding;
    head.isLast = survey.close || !line.isHttp11;
    const bool hasBody = head.isChunked || head.contentLength > 0;
    if (!line.isAllowed)
        return failure(ErrorCode::MethodNotAllowed, u"No endpoint has this method."_s);
    if (line.isHttp11 && !survey.expect.isEmpty() && !is(survey.expect, "100-continue"))
        return failure(ErrorCode::ExpectationFailed, u"The only expectation that can be met is 100-continue."_s);
    if (hasBody && survey.contentCoded)
        return failure(ErrorCode::UnsupportedMediaType, u"A body must not have a content coding."_s);
    if (head.contentLength > bodyBytes)
        return failure(ErrorCode::PayloadTooLarge, u"The body is larger than %1 bytes."_s.arg(bodyBytes));
    head.expectsContinue = line.isHttp11 && hasBody && !survey.expect.isEmpty();
    return head;
}

} // namespace postject
