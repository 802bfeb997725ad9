// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/mailmessage.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kAddressBytes = 254; // RFC 5321 section 4.5.3.1.3, less the angle brackets
constexpr qsizetype kShortLine = 300;
constexpr qsizetype kSubjectLength = 200;
// 52 characters of Base64: with "Subject: " and what is around them a line has at most 76 (RFC 2047 section 2).
constexpr qsizetype kEncodedBytes = 39;
constexpr qsizetype kQuotedLine = 75; // and "=": 76 (RFC 2045 section 6.7)

bool isUnfit(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isId(const QByteArray &id)
{
    const auto fits = [](char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
               each == '.' || each == '_' || each == '-';
    };
    return !id.isEmpty() && id.size() <= 100 && std::ranges::all_of(id, fits);
}

// Unstructured text of a header field: as it is when it is short ASCII, else in encoded words.
QByteArray headerText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool isPlain = utf8.size() <= 60 && !utf8.contains("=?") &&
                         std::ranges::all_of(utf8, [](char each) { return each >= ' ' && each <= '~'; });
    if (isPlain)
        return utf8;
    QByteArray encoded;
    for (qsizetype at = 0; at < utf8.size();) {
        qsizetype end = std::min(at + kEncodedBytes, utf8.size());
        while (end < utf8.size() && (utf8[end] & 0xc0) == 0x80) // a character stays whole
            --end;
        encoded += (at == 0 ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + utf8.sliced(at, end - at).toBase64() + "?=";
        at = end;
    }
    return encoded;
}

void appendQuotedLine(QByteArray &out, QByteArrayView line)
{
    constexpr char kHex[] = "0123456789ABCDEF";
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char each = line[i];
        const bool isLastBlank = (each == ' ' || each == '\t') && i + 1 == line.size();
        // A dot or "From " at the beginning of a line means something on the way.
        const bool isTrap = column == 0 && (each == '.' || each == 'F');
        const bool isLiteral = (each == '\t' || (each >= ' ' && each <= '~')) && each != '=';
        const bool isQuoted = !isLiteral || isLastBlank || isTrap;
        if (column + (isQuoted ? 3 : 1) > kQuotedLine) {
            out += "=\r\n";
            column = 0;
            --i; // again, at the beginning of a line
            continue;
        }
        if (isQuoted) {
            const auto byte = static_cast<unsigned char>(each);
            out += '=';
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += each;
        }
        column += isQuoted ? 3 : 1;
    }
    out += "\r\n";
}

QByteArray quotedPrintable(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() * 5 / 4);
    QByteArrayView rest(utf8);
    if (rest.endsWith('\n'))
        rest.chop(1);
    for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        appendQuotedLine(out, rest.first(end));
        rest = rest.sliced(end + 1);
    }
    appendQuotedLine(out, rest);
    return out;
}

// RFC 5322 section 3.3, in the C locale's names.
QByteArray headerDate(TimePoint time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), QTimeZone::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
}

QByteArray part(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(text) + "\r\n"; // that line end is the boundary's (RFC 2046 section 5.1.1)
}

std::unexpected<Error> refused(const QString &what)
{
    return failure(ErrorCode::InvalidRequest, what);
}

} // namespace

QString plainLine(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const char32_t character : text.toUcs4())
        plain += isUnfit(character) ? u"\uFFFD"_s : QString::fromUcs4(&character, 1);
    return plain;
}

QString shortLine(const QString &text)
{
    const QString line = plainLine(text);
    return line.size() <= kShortLine ? line : line.left(kShortLine) + u'…';
}

bool isMailAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at <= 0 || at + 1 == address.size() || address.lastIndexOf(u'@') != at ||
        address.toUtf8().size() > kAddressBytes || !address.isValidUtf16())
        return false;
    return std::ranges::none_of(address.toUcs4(), [](char32_t each) {
        return isUnfit(each) || QChar::isSpace(each) ||
               (each < 128 && QByteArrayView("<>()[]\\\",;:").contains(static_cast<char>(each)));
    });
}

QByteArray wireAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@') + 1;
    const QByteArray ascii = QUrl::toAce(address.sliced(at));
    return address.first(at).toUtf8() + (ascii.isEmpty() ? address.sliced(at).toUtf8() : ascii);
}

Result<QByteArray> mailMessage(const Mail &mail)
{
    if (!isMailAddress(mail.from))
        return refused(u"The sender is no mail address."_s);
    if (!isMailAddress(mail.to))
        return refused(u"The recipient is no mail address."_s);
    if (!isId(mail.id))
        return refused(u"The id has characters that Message-ID can't hold."_s);
    const QByteArray from = wireAddress(mail.from);
    const QByteArray domain = from.sliced(from.lastIndexOf('@') + 1);
    // "=_" can't occur in quoted-printable text, so no part can hold its own end.
    const QByteArray boundary = "=_postject_" + mail.id.left(40);
    QByteArray message;
    message += "Date: " + headerDate(mail.date) + "\r\n";
    message += "From: Postject Security <" + from + ">\r\n";
    message += "To: <" + wireAddress(mail.to) + ">\r\n";
    message += "Subject: " + headerText(plainLine(mail.subject.left(kSubjectLength))) + "\r\n";
    message += "Message-ID: <" + mail.id + '@' + domain + ">\r\n";
    message += "List-Id: Postject Security alerts <alerts.postject." + domain + ">\r\n"; // RFC 2919: to sort them by
    message += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: nobody's holiday notice answers
    message += "MIME-Version: 1.0\r\n";
    message += "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n";
    message += "--" + boundary + "\r\n" + part("text/plain", mail.text);
    message += "--" + boundary + "\r\n" + part("text/html", mail.html);
    message += "--" + boundary + "--\r\n";
    return message;
}

} // namespace postject
