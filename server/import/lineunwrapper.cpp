// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/lineunwrapper.h"

#include "server/core/json.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kDockerPieceBytes = 16 * 1024; // a shorter one without a line feed is whole
constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");
constexpr auto kJournalTime = qMakeStaticByteArrayMatcher("\"__REALTIME_TIMESTAMP\"");

// The length of a colour at that escape character (ECMA-48: SGR, and "erase in line" which grep writes beside it).
qsizetype colourBytes(QByteArrayView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (end >= text.size() || text[end] != '[')
        return 0;
    ++end;
    while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == ';'))
        ++end;
    return end < text.size() && (text[end] == 'm' || text[end] == 'K') ? end + 1 - at : 0;
}

// The journal writes what is not UTF-8 as an array of bytes.
QByteArray journalText(const JsonView &value)
{
    if (!value.isArray())
        return value.string().toByteArray();
    QByteArray bytes;
    value.eachElement([&](const JsonView &each) { bytes += static_cast<char>(each.integer().value_or('?')); });
    return bytes;
}

std::optional<TimePoint> journalTime(QByteArrayView microseconds)
{
    bool isNumber = false;
    const qint64 count = microseconds.toLongLong(&isNumber);
    return isNumber && count > 0 ? std::optional(fromMilliseconds(count / 1000)) : std::nullopt;
}

} // namespace

// By stream: a container writes to both, and their pieces lie between each other.
std::optional<LogLine> LineUnwrapper::join(const LogLine &piece, bool isLast, bool isErrorStream)
{
    QByteArray &pending = m_pending[isErrorStream ? 1 : 0];
    if (isLast && pending.isEmpty())
        return piece;
    pending.append(piece.text.first(std::min(piece.text.size(), kJoinedMaxBytes - pending.size())));
    if (!isLast)
        return std::nullopt;
    m_joined = std::exchange(pending, {});
    LogLine whole = piece;
    whole.text = m_joined;
    return whole;
}

// {"log":"…\n","stream":"stdout","time":"…"} of Docker; any other object stays as it is.
std::optional<LogLine> LineUnwrapper::unwrapDocker(QByteArrayView line)
{
    const Result<JsonDocument> document = JsonDocument::parse(line);
    if (!document)
        return LogLine{.text = line};
    LogLine read;
    bool isErrorStream = false, isOther = false;
    m_fields = {};
    document->root().eachMember([&](QByteArrayView name, const JsonView &value) {
        if (name == "log")
            m_fields.text = value.string().toByteArray();
        else if (name == "time")
            read.at = parseTime(value.string());
        else if (name == "stream")
            isErrorStream = value.string() == "stderr";
        else
            isOther = isOther || name != "attrs";
    });
    if (!read.at || isOther)
        return LogLine{.text = line};
    const bool isLast = m_fields.text.endsWith('\n') || m_fields.text.size() < kDockerPieceBytes;
    read.text = m_fields.text;
    while (read.text.endsWith('\n') || read.text.endsWith('\r'))
        read.text.chop(1);
    return join(read, isLast, isErrorStream);
}

// An entry of "journalctl -o json"; any other object stays as it is.
std::optional<LogLine> LineUnwrapper::unwrapJournal(QByteArrayView line)
{
    const Result<JsonDocument> document = JsonDocument::parse(line);
    if (!document)
        return LogLine{.text = line};
    LogLine read{.isJournal = true};
    bool isMessage = false;
    m_fields = {};
    document->root().eachMember([&](QByteArrayView name, const JsonView &value) {
        if (name == "MESSAGE") {
            isMessage = true;
            m_fields.text = journalText(value);
        } else if (name == "__REALTIME_TIMESTAMP") {
            read.at = journalTime(value.string());
        } else if (name == "_HOSTNAME") {
            m_fields.host = value.string().toByteArray();
        } else if (name == "SYSLOG_IDENTIFIER" || (name == "_COMM" && m_fields.program.isEmpty())) {
            m_fields.program = value.string().toByteArray();
        } else if (name == "_PID") {
            m_fields.process = value.string().toByteArray();
        }
    });
    if (!isMessage || !read.at)
        return LogLine{.text = line};
    read.text = m_fields.text;
    read.host = m_fields.host;
    read.program = m_fields.program;
    read.process = m_fields.process;
    return read;
}

// "2026-11-20T10:00:00.123456789+01:00 stdout F message": F is a whole line or the last piece of one, P another piece.
std::optional<LogLine> LineUnwrapper::unwrapContainer(QByteArrayView line)
{
    if (line.size() < 30 || line[4] != '-' || line[10] != 'T')
        return LogLine{.text = line};
    const qsizetype space = line.first(std::min<qsizetype>(line.size(), 40)).indexOf(' ');
    const QByteArrayView rest = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    const bool isErrorStream = rest.startsWith("stderr ");
    if ((!isErrorStream && !rest.startsWith("stdout ")) || rest.size() < 9 || (rest[7] != 'F' && rest[7] != 'P') ||
        (rest[8] != ' ' && rest[8] != ':'))
        return LogLine{.text = line};
    const std::optional<TimePoint> at = parseTime(line.first(space));
    const qsizetype tagsEnd = rest.indexOf(' ', 8);
    if (!at || tagsEnd < 0)
        return LogLine{.text = line};
    return join({.text = rest.sliced(tagsEnd + 1), .at = at}, rest[7] == 'F', isErrorStream);
}

QByteArrayView LineUnwrapper::withoutColours(QByteArrayView text)
{
    qsizetype escape = text.indexOf('\x1b');
    if (escape < 0)
        return text;
    QByteArray plain;
    plain.reserve(text.size());
    qsizetype from = 0;
    for (; escape >= 0; escape = text.indexOf('\x1b', escape + 1)) {
        const qsizetype bytes = colourBytes(text, escape);
        if (bytes == 0)
            continue;
        plain += text.sliced(from, escape - from);
        from = escape + bytes;
    }
    plain += text.sliced(from);
    m_plain = std::move(plain); // text may be a view of the one before
    return m_plain;
}

std::optional<LogLine> LineUnwrapper::unwrap(QByteArrayView line)
{
    if (line.startsWith(kByteOrderMark))
        line = line.sliced(kByteOrderMark.size());
    line = withoutColours(line);
    std::optional<LogLine> read = LogLine{.text = line};
    if (line.startsWith("{\"log\":"))
        read = unwrapDocker(line);
    else if (line.startsWith('{') && kJournalTime.indexIn(line.data(), line.size()) >= 0)
        read = unwrapJournal(line);
    else if (line.startsWith('1') || line.startsWith('2'))
        read = unwrapContainer(line);
    if (read && read->at) {
        read->text = withoutColours(read->text);
        if (read->text.endsWith('\r'))
            read->text.chop(1);
    }
    return read;
}

} // namespace postject
