// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/syslogheader.h"

#include "server/import/logtext.h"

#include <algorithm>
#include <array>

namespace postject {

namespace {

void skipPriority(QByteArrayView &text, bool &isRfc5424)
{
    if (!text.startsWith('<'))
        return;
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 5)).indexOf('>');
    if (end < 0)
        return;
    text = text.sliced(end + 1);
    isRfc5424 = text.startsWith("1 ");
    if (isRfc5424)
        text = text.sliced(2);
}

// RFC 5424 section 6.3: "-", or elements in brackets, in which "]" is escaped within quotes.
bool skipStructuredData(QByteArrayView &text)
{
    if (!text.startsWith('['))
        return takeWord(text) == "-";
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && text[i] == ']' && !text.sliced(i + 1).startsWith('[')) {
            text = text.sliced(i + 1);
            if (text.startsWith(' '))
                text = text.sliced(1);
            return true;
        }
    }
    return false;
}

// "auth.info", "authpriv.warn", "local0.notice"; with a bar and a colon on AIX: "auth|security:info".
bool isFacility(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 13> kNames{"auth", "authpriv", "security", "daemon", "user",
                                                           "kern", "mail",     "syslog",   "cron",   "ftp",
                                                           "lpr",  "news",     "local"};
    static constexpr std::array<QByteArrayView, 12> kLevels{"emerg",   "panic", "alert",  "crit", "err",   "error",
                                                            "warning", "warn",  "notice", "info", "debug", "none"};
    const qsizetype end = std::ranges::find_if(word, [](char c) { return c == '.' || c == '|'; }) - word.begin();
    if (end == word.size())
        return false;
    QByteArrayView name = word.first(end);
    if (name.size() == 6 && name.startsWith("local"))
        name.chop(1);
    const QByteArrayView rest = word.sliced(end + 1);
    const QByteArrayView level = word[end] == '.' ? rest : rest.sliced(rest.indexOf(':') + 1);
    return std::ranges::find(kNames, name) != kNames.end() && std::ranges::find(kLevels, level) != kLevels.end();
}

// "<4.6>" and "<auth.info>" of FreeBSD's "syslogd -v".
bool isPriority(QByteArrayView word)
{
    return word.size() > 2 && word.size() < 24 && word.front() == '<' && word.back() == '>' && word.contains('.');
}

bool isTag(QByteArrayView word)
{
    return word.size() > 1 && word.back() == ':';
}

// "/usr/sbin/sshd[42]" without the path.
void setProgram(QByteArrayView tag, SyslogLine &line)
{
    const qsizetype open = tag.endsWith(']') ? tag.indexOf('[') : -1;
    if (open >= 0)
        line.process = tag.sliced(open + 1).chopped(1);
    const QByteArrayView name = open >= 0 ? tag.first(open) : tag;
    line.program = name.sliced(lastIndexIn(name, '/') + 1);
}

// Solaris puts "[ID 800047 auth.info]" before what the program said.
QByteArrayView withoutMessageId(QByteArrayView message)
{
    if (!message.startsWith("[ID "))
        return message;
    const qsizetype end = message.first(std::min<qsizetype>(message.size(), 48)).indexOf("] ");
    QByteArrayView inner = end < 0 ? QByteArrayView() : message.sliced(4, end - 4);
    const QByteArrayView number = takeWord(inner);
    const bool isNumber = !number.isEmpty() && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && isFacility(inner) ? message.sliced(end + 2) : message;
}

std::optional<SyslogLine> readRfc5424(QByteArrayView line, TimePoint at)
{
    SyslogLine read{.at = at};
    read.host = takeWord(line);
    setProgram(takeWord(line), read);
    read.process = takeWord(line);
    takeWord(line); // message id
    if (!skipStructuredData(line))
        return std::nullopt;
    read.message = line.startsWith("\xef\xbb\xbf") ? line.sliced(3) : line;
    return read;
}

// What follows the time. The words that may stand before the program's name: a host, a facility, either or both.
std::optional<SyslogLine> readBody(QByteArrayView line, TimePoint at, bool isOfCollector)
{
    SyslogLine read{.at = at};
    const QByteArrayView whole = line;
    QByteArrayView word = takeWord(line);
    if (isPriority(word))
        word = takeWord(line);
    if (word.isEmpty())
        return std::nullopt;
    if (!isTag(word) && !isOfCollector) {
        if (!isFacility(word)) {
            read.host = word;
            if (line.isEmpty())
                return std::nullopt;
            QByteArrayView rest = line;
            if (isFacility(takeWord(rest)))
                line = rest;
        }
        if (line.startsWith("Message forwarded from ")) // AIX
            line = line.sliced(std::max<qsizetype>(line.indexOf(": "), 0) + 2);
        read.message = line;
        word = takeWord(line);
    }
    // A program's own sentence may begin with a word and a colon, its name in a line without a head has its id.
    if (!isTag(word) || (isOfCollector && !word.endsWith("]:"))) { // "last message repeated 3 times", say
        read.isBare = isOfCollector;
        if (isOfCollector)
            read.message = whole;
        return read;
    }
    setProgram(word.chopped(1), read);
    read.message = withoutMessageId(line);
    return read;
}

} // namespace

SyslogHeader::SyslogHeader(const ImportOptions &options) : m_time(LogClock(options)), m_now(options.now) {}

std::optional<SyslogLine> SyslogHeader::read(const LogLine &line)
{
    std::optional<SyslogLine> read;
    if (line.isJournal) {
        read = SyslogLine{.at = *line.at,
                          .host = line.host,
                          .program = line.program.sliced(lastIndexIn(line.program, '/') + 1),
                          .process = line.process,
                          .message = line.text};
    } else {
        bool isRfc5424 = false;
        QByteArrayView text = line.text;
        skipPriority(text, isRfc5424);
        const std::optional<TimePoint> at = m_time.take(text);
        if (!at && !line.at)
            return std::nullopt;
        read = isRfc5424 && at ? readRfc5424(text, *at) : readBody(text, at ? *at : *line.at, !at);
    }
    if (!read || read->at > m_now() + kEventFutureMax || toMilliseconds(read->at) < 0)
        return std::nullopt;
    return read;
}

} // namespace postject
