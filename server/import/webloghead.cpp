// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/webloghead.h"

#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kTimeBytes = 26; // 10/Oct/2000:13:55:36 -0700

enum class Kind { Client, List, Name, Open };
struct Variable
{
    QByteArrayView text;
    Kind kind;
};
// nginx's and Apache's, as they may stand before the time. Open: it may hold blanks, so that nothing behind it can be
// found.
constexpr std::array kVariables{
    Variable{"$remote_addr", Kind::Client},
    Variable{"%h", Kind::Client},
    Variable{"%a", Kind::Client},
    Variable{"%{c}a", Kind::Client},
    Variable{"$http_x_forwarded_for", Kind::List},
    Variable{"%{X-Forwarded-For}i", Kind::List},
    Variable{"$host", Kind::Name},
    Variable{"$http_host", Kind::Name},
    Variable{"$server_name", Kind::Name},
    Variable{"$server_port", Kind::Name},
    Variable{"$host:$server_port", Kind::Name},
    Variable{"$server_name:$server_port", Kind::Name},
    Variable{"%v", Kind::Name},
    Variable{"%V", Kind::Name},
    Variable{"%v:%p", Kind::Name},
    Variable{"%V:%p", Kind::Name},
    Variable{"%l", Kind::Name},
    Variable{"-", Kind::Name},
    Variable{"$remote_user", Kind::Open},
    Variable{"%u", Kind::Open},
};

std::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorCode::InvalidRequest, sentence);
}

QByteArrayView takeField(QByteArrayView &rest)
{
    const qsizetype blank = rest.indexOf(' ');
    const QByteArrayView field = blank < 0 ? rest : rest.first(blank);
    rest = blank < 0 ? QByteArrayView() : rest.sliced(blank + 1);
    return field;
}

// The fields before the time; the rest must be what NginxReader reads.
Result<QByteArray> fieldsOf(QByteArrayView format)
{
    QByteArray text = format.toByteArray().replace("\\\"", "\"").simplified();
    if (text == "common" || text == "combined")
        return "%h %l %u"_ba;
    if (text == "vhost_combined")
        return "%v:%p %h %l %u"_ba;
    for (const char *rest : {" [$time_local] \"$request\" $status", " %t \"%r\" %>s", " %t \"%r\" %s"}) {
        if (const qsizetype at = text.indexOf(rest); at > 0)
            return text.first(at);
    }
    return refused(u"--log-format must go on with [$time_local] \"$request\" $status, or %t \"%r\" %>s, behind the "
                   "fields that begin a line"_s);
}

} // namespace

Result<WebLogHead> webLogHeadOf(QByteArrayView format)
{
    const Result<QByteArray> fields = fieldsOf(format);
    if (!fields)
        return std::unexpected(fields.error());
    std::optional<WebLogHead> client, list;
    bool isOpen = false;
    int index = 0;
    for (QByteArrayView rest = *fields; !rest.isEmpty(); ++index) {
        const QByteArrayView field = takeField(rest);
        const auto known = std::ranges::find(kVariables, field, &Variable::text);
        if (known == kVariables.end())
            return refused(u"--log-format: \"%1\" is not known before the time"_s.arg(QString::fromUtf8(field)));
        if (known->kind == Kind::Client && !client && !isOpen)
            client = WebLogHead{.fieldsBefore = index};
        if (known->kind == Kind::List && !list && !isOpen)
            list = WebLogHead{.fieldsBefore = index, .isList = true};
        isOpen = isOpen || known->kind == Kind::Open || known->kind == Kind::List;
    }
    if (!client && !list)
        return refused(
            u"--log-format names no $remote_addr or %h that could be found: one that stands before the time, "
            "and before what may hold blanks"_s);
    return client ? *client : *list;
}

qsizetype findQuote(QByteArrayView text, qsizetype from)
{
    bool isEscaped = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (isEscaped)
            isEscaped = false;
        else if (text[i] == '\\')
            isEscaped = true;
        else if (text[i] == '"')
            return i;
    }
    return -1;
}

// The request's quote is the first that is not escaped; right before it stands the time, whatever the user's name is.
std::optional<WebLogLine> splitWebLogLine(QByteArrayView line)
{
    const qsizetype quote = findQuote(line, 0);
    const qsizetype open = quote - 3 - kTimeBytes;
    if (open < 2 || line[quote - 1] != ' ' || line[quote - 2] != ']' || line[open] != '[' || line[open - 1] != ' ')
        return std::nullopt;
    return WebLogLine{
        .head = line.first(open - 1), .time = line.sliced(open + 1, kTimeBytes), .rest = line.sliced(quote)};
}

std::optional<IpAddress> addressIn(QByteArrayView field)
{
    const auto isOfAddress = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '.' || c == ':' ||
               c == '[' || c == ']';
    };
    if (field.isEmpty() || !std::ranges::all_of(field, isOfAddress)) // the common case of a host's name, told quickly
        return std::nullopt;
    const qsizetype colon = lastIndexIn(field, ':');
    if (field.startsWith('[')) {
        const qsizetype end = field.indexOf(']');
        if (end < 0 || (end != field.size() - 1 && end != colon - 1))
            return std::nullopt;
        field = field.first(end).sliced(1);
    } else if (field.count(':') == 1 && colon > 0) {
        field = field.first(colon);
    }
    const Result<IpAddress> address = IpAddress::parse(field);
    return address ? std::optional(*address) : std::nullopt;
}

void WebLogSurvey::add(QByteArrayView line)
{
    const std::optional<WebLogLine> parts = splitWebLogLine(withoutLineEnd(line));
    if (!parts)
        return;
    ++m_lines;
    QByteArrayView rest = parts->head;
    const QByteArrayView first = takeField(rest), second = takeField(rest);
    const auto isOfList = [](QByteArrayView field) { return field.endsWith(',') && addressIn(field.chopped(1)); };
    if (isOfList(first) || isOfList(second)) {
        ++m_lists;
        return;
    }
    const bool isFirst = addressIn(first).has_value(), isSecond = addressIn(second).has_value();
    m_namesBefore += !isFirst && isSecond;
    m_addressFirst += isFirst && !isSecond && second != "unix:";
    m_addresses += isFirst && isSecond;
}

Result<WebLogHead> WebLogSurvey::head() const
{
    if (m_lists > 0)
        return refused(
            u"its lines hold lists of addresses, of which a client may have written some: say by --log-format "
            "what the fields are"_s);
    if (m_namesBefore > 0 && m_addressFirst > 0)
        return refused(u"its lines are of two formats: in some the first field is the client's address, in others the "
                       "second; split it, or say by --log-format what counts"_s);
    if (m_addresses > 0 && m_namesBefore == 0 && m_addressFirst == 0)
        return refused(u"its lines begin with two addresses, and nothing tells which is the client's: say it by "
                       "--log-format, such as '$host $remote_addr …'"_s);
    return WebLogHead{.fieldsBefore = m_namesBefore > 0 ? 1 : 0};
}

} // namespace postject
