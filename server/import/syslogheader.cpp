// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/syslogheader.h"

#include "server/import/logtext.h"

#include <QDateTime>

namespace postject {

namespace {

constexpr qsizetype kOldTimeBytes = 15; // Jul 15 10:30:00

// The text up to the next space; the rest is what follows it.
QByteArrayView takeToken(QByteArrayView &rest)
{
    const qsizetype space = rest.indexOf(' ');
    const QByteArrayView token = space < 0 ? rest : rest.first(space);
    rest = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
    return token;
}

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
        return takeToken(text) == "-";
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

} // namespace

SyslogHeader::SyslogHeader(std::optional<int> year, const QTimeZone &zone, TimePoint now)
    : m_year(year), m_zone(zone), m_now(now)
{
}

// A zone's offset changes on the hour, or never: asked once per hour of the log.
TimePoint SyslogHeader::inZone(TimePoint wall)
{
    const qint64 hour = toMilliseconds(std::chrono::floor<std::chrono::hours>(wall)) / 3'600'000;
    if (hour != m_offsetHour) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(hour * 3'600'000, QTimeZone::UTC);
        m_offset = std::chrono::seconds(QDateTime(utc.date(), utc.time(), m_zone).offsetFromUtc());
        m_offsetHour = hour;
    }
    return wall - m_offset;
}

int SyslogHeader::yearOf(int month, int day)
{
    using namespace std::chrono;
    if (!m_year) {
        const year_month_day today(floor<days>(m_now));
        m_year = static_cast<int>(today.year());
        const auto then = wallTime(*m_year, month, day, 0, 0, 0);
        if (!then || *then > m_now + days(1))
            --*m_year;
    }
    if (m_month >= 11 && month <= 2)
        ++*m_year;
    else if (m_month == 1 && month == 12)
        return *m_year - 1; // one that came a little late
    m_month = month;
    return *m_year;
}

std::optional<TimePoint> SyslogHeader::readOldTime(QByteArrayView text)
{
    const int month = monthOf(text.first(3));
    const int day = text[4] == ' ' ? digitsAt(text, 5, 1) : digitsAt(text, 4, 2);
    if (month == 0 || day < 1 || day > 31 || text[3] != ' ' || text[6] != ' ' || text[9] != ':' || text[12] != ':')
        return std::nullopt;
    const int hour = digitsAt(text, 7, 2), minute = digitsAt(text, 10, 2), second = digitsAt(text, 13, 2);
    return wallTime(yearOf(month, day), month, day, hour, minute, second).transform([this](TimePoint wall) {
        return inZone(wall);
    });
}

std::optional<TimePoint> SyslogHeader::readIsoTime(QByteArrayView text)
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    auto wall = wallTime(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2), digitsAt(text, 11, 2),
                         digitsAt(text, 14, 2), digitsAt(text, 17, 2));
    if (!wall)
        return std::nullopt;
    text = text.sliced(19);
    if (text.startsWith('.') || text.startsWith(',')) {
        qsizetype end = 1;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        const QByteArray milliseconds =
            text.sliced(1, std::min<qsizetype>(end - 1, 3)).toByteArray().leftJustified(3, '0');
        *wall += Milliseconds(milliseconds.toInt());
        text = text.sliced(end);
    }
    if (text == "Z")
        return wall;
    if (text.isEmpty())
        return inZone(*wall);
    const bool hasColon = text.size() == 6 && text[3] == ':';
    const int hours = digitsAt(text, 1, 2), minutes = digitsAt(text, hasColon ? 4 : 3, 2);
    if ((text[0] != '+' && text[0] != '-') || (!hasColon && text.size() != 5) || hours < 0 || hours > 18 ||
        minutes < 0 || minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset(hours * 60 + minutes);
    return text[0] == '+' ? *wall - offset : *wall + offset;
}

std::optional<SyslogLine> SyslogHeader::read(QByteArrayView line)
{
    bool isRfc5424 = false;
    skipPriority(line, isRfc5424);
    std::optional<TimePoint> at;
    if (!line.isEmpty() && line.front() >= '0' && line.front() <= '9') {
        at = readIsoTime(takeToken(line));
    } else if (line.size() > kOldTimeBytes && line[kOldTimeBytes] == ' ') {
        at = readOldTime(line.first(kOldTimeBytes));
        line = line.sliced(kOldTimeBytes + 1);
    }
    if (!at || *at > m_now + kEventFutureMax || toMilliseconds(*at) < 0 || takeToken(line).isEmpty()) // the host
        return std::nullopt;
    SyslogLine read{.at = *at, .program = {}, .message = {}};
    if (isRfc5424) {
        read.program = takeToken(line);
        takeToken(line); // process id
        takeToken(line); // message id
        if (!skipStructuredData(line))
            return std::nullopt;
        read.message = line.startsWith("\xef\xbb\xbf") ? line.sliced(3) : line;
        return read;
    }
    QByteArrayView tag = takeToken(line);
    if (!tag.endsWith(':')) {
        read.message = line; // "last message repeated 3 times", say: nobody's
        return read;
    }
    tag.chop(1);
    read.program = tag.endsWith(']') ? tag.first(std::max<qsizetype>(tag.indexOf('['), 0)) : tag;
    read.message = line;
    return read;
}

} // namespace postject
