// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/formatsurvey.h"

#include "server/import/logtext.h"
#include "server/import/webreader.h"

#include <algorithm>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kForeignShare = 20; // one line of so many may be of another format

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "203.0.113.5:4711 [20/Nov/2026:10:00:00.123] "
bool isHaproxy(QByteArrayView text)
{
    const QByteArrayView client = takeWord(text);
    return client.contains(':') && text.size() > 27 && text[0] == '[' && text[3] == '/' && text[21] == '.' &&
           text[25] == ']';
}

// "https 2026-11-20T10:00:00.123456Z app/…", and the classic one without its first word.
bool isAlb(QByteArrayView text)
{
    if (text.size() < 60)
        return false;
    if (!isDigit(text.front()))
        takeWord(text);
    const QByteArrayView time = takeWord(text);
    takeWord(text); // the balancer
    return time.size() == 27 && time.endsWith('Z') && time[10] == 'T' && takeWord(text).contains(':') &&
           text.contains('"');
}

// A container's output holds the errors of a web server among its requests.
bool liesBetween(LogFormat format, LogFormat most)
{
    return most == LogFormat::Nginx && (format == LogFormat::NginxError || format == LogFormat::ApacheError);
}

std::optional<LogFormat> formatOfText(QByteArrayView text)
{
    if (text.startsWith('{'))
        return text.contains("\"action\"") && text.contains("\"createdAt\"") ? LogFormat::Ndjson : LogFormat::Json;
    for (const QByteArrayView directive : {"#Software:", "#Version:", "#Fields:", "#Date:"}) {
        if (text.startsWith(directive))
            return LogFormat::Iis;
    }
    if (isNginxErrorLine(text))
        return LogFormat::NginxError;
    if (isApacheErrorLine(text))
        return LogFormat::ApacheError;
    if (text.size() > 28 && text[0] == '[' && text[3] == '/' && text[27] == ']')
        return LogFormat::Npm;
    if (isHaproxy(text))
        return LogFormat::Haproxy;
    if (splitWebLogLine(text))
        return LogFormat::Nginx;
    if (isAlb(text))
        return LogFormat::Alb;
    return std::nullopt;
}

} // namespace

FormatSurvey::FormatSurvey(const ImportOptions &options) : m_header(SyslogStripper::ofHeads(options)) {}

std::optional<LogFormat> FormatSurvey::formatOf(const LogLine &line)
{
    LogLine alone = line;
    if (!line.isJournal)
        alone.at.reset();
    const auto syslog = line.isJournal || SyslogStripper::mayHaveHead(line.text) ? m_header.read(alone) : std::nullopt;
    if (syslog && !syslog->program.isEmpty()) {
        if (syslog->program.startsWith("sshd"))
            return LogFormat::Sshd;
        if (syslog->program == "dropbear")
            return LogFormat::Dropbear;
        const auto inner = formatOfText(syslog->message);
        m_syslog += !inner;
        return inner;
    }
    if (syslog) { // "last message repeated 3 times"
        ++m_syslog;
        return std::nullopt;
    }
    if (const auto format = formatOfText(line.text))
        return format;
    // What sshd and dropbear write to their standard error.
    for (const QByteArrayView begin : {"Failed password for ", "Invalid user ", "Accepted password for ",
                                       "Accepted publickey for ", "Failed publickey for ", "Server listening on "}) {
        if (line.at && line.text.startsWith(begin))
            return LogFormat::Sshd;
    }
    return std::nullopt;
}

void FormatSurvey::add(QByteArrayView raw)
{
    const std::optional<LogLine> line = m_unwrapper.unwrap(withoutLineEnd(raw));
    if (!line || std::ranges::all_of(line->text, isBlank) || line->text.startsWith("-- "))
        return;
    const qint64 before = m_syslog;
    if (const auto format = formatOf(*line))
        ++m_lines[static_cast<std::size_t>(*format)];
    else if (m_syslog == before) {
        ++m_unknown;
        m_binary += line->text.contains('\0');
    }
}

Result<std::optional<LogFormat>> FormatSurvey::format() const
{
    const auto most = std::ranges::max_element(m_lines);
    const auto best = static_cast<std::size_t>(most - m_lines.begin());
    if (*most == 0 && m_syslog > 0)
        return LogFormat::Sshd; // an auth.log of a machine that nobody signs in to
    if (*most == 0 && m_unknown == 0)
        return std::nullopt;
    if (m_binary > *most) // some of whose lines begin as those of a log do
        return failure(ErrorCode::InvalidRequest, u"it is no text: it holds binary data of a kind that is not known"_s);
    if (*most == 0 || m_unknown > *most * kForeignShare) {
        return failure(ErrorCode::InvalidRequest,
                       u"its lines are of no format that is known; --format says which it is"_s);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i == best || m_lines[i] * kForeignShare < *most ||
            liesBetween(static_cast<LogFormat>(i), static_cast<LogFormat>(best)))
            continue;
        return failure(
            ErrorCode::InvalidRequest,
            u"its lines are of two formats, %1 (%2 lines) and %3 (%4 lines): split it, or say by --format which "
            "of them counts"_s.arg(QLatin1StringView(kLogFormatNames[best]))
                .arg(*most)
                .arg(QLatin1StringView(kLogFormatNames[i]))
                .arg(m_lines[i]));
    }
    return static_cast<LogFormat>(best);
}

} // namespace postject
