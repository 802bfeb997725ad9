// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/timestamp.h"

#include <algorithm>

namespace postject {

namespace {

using namespace std::chrono;

void put(char *at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

std::optional<int> number(QByteArrayView text)
{
    int value = 0;
    for (const char each : text) {
        if (each < '0' || each > '9')
            return std::nullopt;
        value = value * 10 + (each - '0');
    }
    return value;
}

// "hh:mm" or "hhmm" after its sign; minutes.
std::optional<minutes> offsetOf(QByteArrayView text)
{
    const bool hasColon = text.size() == 5 && text[2] == ':';
    if (!hasColon && text.size() != 4)
        return std::nullopt;
    const auto hour = number(text.first(2));
    const auto minute = number(text.last(2));
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    return hours(*hour) + minutes(*minute);
}

std::optional<Milliseconds> fractionOf(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 9 || !number(digits))
        return std::nullopt;
    int value = 0; // beyond milliseconds is cut, as a clock does
    for (qsizetype i = 0; i < 3; ++i)
        value = value * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    return Milliseconds(value);
}

// ":30" or ":30.123" at the front of rest, which is moved behind it; without seconds it is the whole minute.
std::optional<Milliseconds> takeSeconds(QByteArrayView &rest)
{
    if (!rest.startsWith(':'))
        return Milliseconds(0);
    const auto whole = rest.size() >= 3 ? number(rest.sliced(1, 2)) : std::nullopt;
    if (!whole || *whole > 59)
        return std::nullopt;
    rest = rest.sliced(3);
    if (!rest.startsWith('.'))
        return seconds(*whole);
    const auto end = std::find_if(rest.begin() + 1, rest.end(), [](char c) { return c < '0' || c > '9'; });
    const auto fraction = fractionOf(rest.sliced(1, end - rest.begin() - 1));
    rest = rest.sliced(end - rest.begin());
    return fraction.transform([&](Milliseconds part) { return seconds(*whole) + part; });
}

// "Z" or an offset, to the end; what it is ahead of UTC.
std::optional<minutes> zoneOf(QByteArrayView text)
{
    if (text == "Z" || text == "z")
        return minutes(0);
    if (text.isEmpty() || (text[0] != '+' && text[0] != '-' && text[0] != ' '))
        return std::nullopt;
    const auto offset = offsetOf(text.sliced(1));
    return offset && text[0] == '-' ? std::optional(-*offset) : offset;
}

} // namespace

QByteArray formatTime(TimePoint time)
{
    time = std::clamp(time, kEarliestTime, kLatestTime);
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    QByteArray text("0000-00-00T00:00:00.000Z");
    char *at = text.data();
    put(at, static_cast<int>(date.year()), 4);
    put(at + 5, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    put(at + 8, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    put(at + 11, static_cast<int>(clock.hours().count()), 2);
    put(at + 14, static_cast<int>(clock.minutes().count()), 2);
    put(at + 17, static_cast<int>(clock.seconds().count()), 2);
    put(at + 20, static_cast<int>(clock.subseconds().count()), 3);
    return text;
}

std::optional<TimePoint> parseDate(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto y = number(text.first(4));
    const auto m = number(text.sliced(5, 2));
    const auto d = number(text.sliced(8, 2));
    if (!y || !m || !d)
        return std::nullopt;
    const year_month_day date{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
    if (!date.ok() || *y == 0)
        return std::nullopt;
    return TimePoint(sys_days(date));
}

std::optional<TimePoint> parseTime(QByteArrayView text)
{
    if (text.size() < 16 || (text[10] != 'T' && text[10] != 't') || text[13] != ':')
        return std::nullopt;
    const auto date = parseDate(text.first(10));
    const auto h = number(text.sliced(11, 2));
    const auto m = number(text.sliced(14, 2));
    if (!date || !h || !m || *h > 23 || *m > 59)
        return std::nullopt;
    QByteArrayView rest = text.sliced(16);
    const auto past = takeSeconds(rest);
    const auto zone = past ? zoneOf(rest) : std::nullopt;
    if (!zone)
        return std::nullopt;
    const TimePoint time = *date + hours(*h) + minutes(*m) + *past - *zone;
    if (time < kEarliestTime || time > kLatestTime)
        return std::nullopt;
    return time;
}

} // namespace postject
