// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/logtext.h"

#include <QString>

#include <algorithm>

namespace postject {

namespace {

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f;
}

bool turnsDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QByteArray cleanLogText(QByteArrayView text, qsizetype maxBytes)
{
    // A little more than what can stay: what is beyond it can't matter.
    text = text.first(std::min(text.size(), maxBytes + 4));
    if (std::ranges::all_of(text, isPlain))
        return text.first(std::min(text.size(), maxBytes)).toByteArray();
    QString decoded = QString::fromUtf8(text);
    for (QChar &c : decoded) {
        if (c.category() == QChar::Other_Control || turnsDirection(c.unicode()))
            c = QChar::ReplacementCharacter;
    }
    QByteArray clean = decoded.toUtf8();
    qsizetype end = std::min(clean.size(), maxBytes);
    while (end > 0 && end < clean.size() && (static_cast<unsigned char>(clean[end]) & 0xc0) == 0x80)
        --end;
    clean.truncate(end);
    return clean;
}

QByteArray escapedForTerminal(QByteArrayView text, qsizetype maxBytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QByteArray shown;
    for (const char c : text.first(std::min(text.size(), maxBytes))) {
        const auto byte = static_cast<unsigned char>(c);
        if (isPlain(c))
            shown += c;
        else
            shown.append("\\x").append(kDigits[byte >> 4]).append(kDigits[byte & 15]);
    }
    return text.size() > maxBytes ? shown + "\xe2\x80\xa6" : shown;
}

bool matchesPattern(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype p = 0, t = 0, star = -1, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

QByteArrayView takeWord(QByteArrayView &rest)
{
    const auto end = std::ranges::find_if(rest, isBlank);
    const QByteArrayView word = rest.first(end - rest.begin());
    rest = rest.sliced(std::find_if_not(end, rest.end(), isBlank) - rest.begin());
    return word;
}

int digitsAt(QByteArrayView text, qsizetype at, qsizetype count)
{
    if (at < 0 || at + count > text.size())
        return -1;
    int value = 0;
    for (const char c : text.sliced(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

int monthOf(QByteArrayView name)
{
    static constexpr const char *kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (int i = 0; i < 12; ++i) {
        if (name == kMonths[i])
            return i + 1;
    }
    return 0;
}

std::optional<TimePoint> wallTime(int year, int month, int day, int hour, int minute, int second)
{
    using namespace std::chrono;
    if (year < 1970 || month < 1 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 60)
        return std::nullopt;
    const year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok())
        return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(std::min(second, 59));
}

} // namespace postject
