// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/syslogtime.h"

#include "server/import/logtext.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace postject {

namespace {

struct TimeOfDay
{
    int hour = 0, minute = 0, second = 0;
    Milliseconds fraction{0};
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "10:30:00[.123456]"; what follows it stays in text.
std::optional<TimeOfDay> takeClock(QByteArrayView &text)
{
    if (text.size() < 8 || text[2] != ':' || text[5] != ':')
        return std::nullopt;
    TimeOfDay clock{.hour = digitsAt(text, 0, 2), .minute = digitsAt(text, 3, 2), .second = digitsAt(text, 6, 2)};
    text = text.sliced(8);
    if (!text.startsWith('.') && !text.startsWith(','))
        return clock;
    int value = 0, digits = 0;
    for (text = text.sliced(1); !text.isEmpty() && isDigit(text.front()); text = text.sliced(1), ++digits) {
        if (digits < 3)
            value = value * 10 + (text.front() - '0');
    }
    for (; digits < 3; ++digits)
        value *= 10;
    clock.fraction = Milliseconds(value);
    return clock;
}

std::optional<TimePoint> wallTimeOf(int year, int month, int day, const TimeOfDay &clock)
{
    return wallTime(year, month, day, clock.hour, clock.minute, clock.second).transform([&](TimePoint wall) {
        return wall + clock.fraction;
    });
}

// "Z", "+02:00", "+0200" or "+02"; nothing for any other text.
std::optional<std::chrono::minutes> offsetOf(QByteArrayView zone)
{
    if (zone == "Z" || zone == "UTC" || zone == "GMT")
        return std::chrono::minutes(0);
    if (zone.size() < 3 || (zone[0] != '+' && zone[0] != '-'))
        return std::nullopt;
    const bool hasColon = zone.size() == 6 && zone[3] == ':';
    const int hours = digitsAt(zone, 1, 2), minutes = zone.size() == 3 ? 0 : digitsAt(zone, hasColon ? 4 : 3, 2);
    if ((zone.size() != 3 && zone.size() != 5 && !hasColon) || hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset(hours * 60 + minutes);
    return zone[0] == '+' ? offset : -offset;
}

bool isDayName(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 7> kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return text.size() > 4 && text[3] == ' ' && std::ranges::find(kDays, text.first(3)) != kDays.end();
}

// "1763632800.123456" of "journalctl -o short-unix".
std::optional<TimePoint> takeUnixTime(QByteArrayView &rest)
{
    QByteArrayView text = rest;
    const QByteArrayView word = takeWord(text);
    const qsizetype point = word.indexOf('.');
    if (point < 9 || point > 10 || !std::ranges::all_of(word.first(point), isDigit) || digitsAt(word, point + 1, 3) < 0)
        return std::nullopt;
    rest = text;
    return TimePoint(std::chrono::seconds(word.first(point).toLongLong()) + Milliseconds(digitsAt(word, point + 1, 3)));
}

} // namespace

// An abbreviation names many zones: it is believed where the zone that was given bears it at that time.
std::optional<TimePoint> SyslogTime::withZone(TimePoint wall, QByteArrayView zone)
{
    if (zone.isEmpty())
        return m_clock.inZone(wall);
    if (const auto offset = offsetOf(zone))
        return wall - *offset;
    const TimePoint at = m_clock.inZone(wall);
    for (const auto shift : {std::chrono::hours(0), std::chrono::hours(1)}) { // the hour that is repeated
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at + shift), QTimeZone::UTC);
        const QDateTime there = moment.toTimeZone(m_clock.zone());
        const bool isThatTime =
            there.offsetFromUtc() == std::chrono::round<std::chrono::seconds>(wall - at - shift).count();
        if (isThatTime && there.timeZoneAbbreviation().toLatin1() == zone)
            return at + shift;
    }
    return std::nullopt;
}

// isYearLast: "Jul 15 10:30:00 2025".
std::optional<TimePoint> SyslogTime::takeMonth(QByteArrayView &rest, bool isYearLast)
{
    QByteArrayView text = rest;
    const int month = text.size() > 3 ? monthOf(text.first(3)) : 0;
    if (month == 0 || takeWord(text).size() != 3)
        return std::nullopt;
    const QByteArrayView dayWord = takeWord(text);
    const int day = dayWord.size() <= 2 ? digitsAt(dayWord, 0, dayWord.size()) : -1;
    int year = 0;
    if (!isYearLast && text.size() > 5 && text[4] == ' ' && (year = digitsAt(text, 0, 4)) > 0)
        takeWord(text);
    const std::optional<TimeOfDay> clock = takeClock(text);
    if (day < 1 || day > 31 || !clock || (!text.isEmpty() && !isBlank(text.front())))
        return std::nullopt;
    takeWord(text); // the blanks
    if (isYearLast && (year = digitsAt(takeWord(text), 0, 4)) < 1970)
        return std::nullopt;
    const auto at =
        year > 0
            ? wallTimeOf(year, month, day, *clock).transform([this](TimePoint wall) { return m_clock.inZone(wall); })
            : m_clock.withoutYear(month, day, clock->hour, clock->minute, clock->second)
                  .transform([&](TimePoint whole) { return whole + clock->fraction; });
    if (at)
        rest = text;
    return at;
}

std::optional<TimePoint> SyslogTime::takeIso(QByteArrayView &rest)
{
    QByteArrayView text = rest;
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    const int year = digitsAt(text, 0, 4), month = digitsAt(text, 5, 2), day = digitsAt(text, 8, 2);
    text = text.sliced(11);
    const std::optional<TimeOfDay> clock = takeClock(text);
    const auto wall = clock ? wallTimeOf(year, month, day, *clock) : std::nullopt;
    if (!wall)
        return std::nullopt;
    const auto at = withZone(*wall, takeWord(text));
    if (at)
        rest = text;
    return at;
}

// "Fri 2025-07-15 10:30:00 CEST", or with the year behind the time.
std::optional<TimePoint> SyslogTime::takeFull(QByteArrayView &rest)
{
    QByteArrayView text = rest;
    takeWord(text);
    if (text.isEmpty() || !isDigit(text.front())) {
        const auto at = takeMonth(text, true);
        if (at)
            rest = text;
        return at;
    }
    if (text.size() < 20 || text[10] != ' ')
        return std::nullopt;
    const QByteArrayView date = takeWord(text);
    const std::optional<TimeOfDay> clock = takeClock(text);
    const auto wall = clock && date.size() == 10 && date[4] == '-' && date[7] == '-'
                          ? wallTimeOf(digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2), *clock)
                          : std::nullopt;
    if (!wall || !takeWord(text).isEmpty()) // blanks alone
        return std::nullopt;
    const auto at = withZone(*wall, takeWord(text));
    if (at)
        rest = text;
    return at;
}

std::optional<TimePoint> SyslogTime::take(QByteArrayView &rest)
{
    if (rest.isEmpty())
        return std::nullopt;
    if (!isDigit(rest.front()))
        return isDayName(rest) ? takeFull(rest) : takeMonth(rest, false);
    const auto at = takeIso(rest);
    return at ? at : takeUnixTime(rest);
}

} // namespace postject
