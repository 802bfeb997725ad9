// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

// The C locale, where none is set, has forms of its own that no user knows.
bool isUnset(const QLocale &locale)
{
    return locale.language() == QLocale::C;
}

// No locale has a form with seconds and without a zone: mostly its short one goes on with the same separator,
// "21:50:07"; else its long one without the zone, "21 h 50 min 07 s".
QString withSeconds(const QLocale &locale)
{
    static const QRegularExpression minutes(u"(?<=[Hh])([:.])(mm?)"_s), zone(u"\\s*\\(?\\bt+\\b\\)?\\s*"_s);
    const QString clock = locale.timeFormat(QLocale::ShortFormat);
    if (const auto found = minutes.match(clock); found.hasMatch())
        return clock.first(found.capturedEnd()) + found.captured(1) + u"ss"_s + clock.sliced(found.capturedEnd());
    return locale.timeFormat(QLocale::LongFormat).remove(zone).trimmed();
}

// Without the marks that turn the order of the numbers around in Arabic: a cell that is too narrow cuts the text, and
// what is left of it then reads as another date.
QString wholeDate(const QLocale &locale)
{
    static const QRegularExpression twoDigits(u"(?<!y)yy(?!y)"_s), marks(u"[\\x{200e}\\x{200f}\\x{061c}]"_s);
    return locale.dateFormat(QLocale::ShortFormat).replace(twoDigits, u"yyyy"_s).remove(marks);
}

} // namespace

QString clockAndDay(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    const QString clock = locale.toString(local.time(), clockFormat());
    switch (now.toLocalTime().date().daysTo(local.date())) {
    case -1:
        return Words::tr("%1 yesterday").arg(clock);
    case 0:
        return Words::tr("%1 today").arg(clock);
    case 1:
        return Words::tr("%1 tomorrow").arg(clock);
    default:
        return locale.toString(local, stampFormat(Precision::Minutes));
    }
}

QString timeText(TimePoint time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(time)), stampFormat(Precision::Minutes));
}

QString stampText(TimePoint time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(time)), stampFormat(Precision::Seconds));
}

QString clockFormat(Precision precision)
{
    const QLocale locale;
    if (precision == Precision::Minutes)
        return isUnset(locale) ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
    return isUnset(locale) ? u"HH:mm:ss"_s : withSeconds(locale);
}

QString stampFormat(Precision precision)
{
    const QLocale locale;
    const QString date = isUnset(locale) ? u"yyyy-MM-dd"_s : wholeDate(locale);
    return date + u' ' + clockFormat(precision);
}

QString longestStamp(Precision precision)
{
    return QLocale().toString(QDateTime(QDate(2028, 12, 28), QTime(10, 58, 58)), stampFormat(precision));
}

QString dayFormat()
{
    return Words::tr("d MMM", "a day of the year; the letters are those of QLocale::toString(), other words in '…'");
}

QString dayAndClockFormat()
{
    return Words::tr("d MMM, HH:mm", "as d MMM, with the time").replace("HH:mm"_L1, clockFormat());
}

QString monthFormat()
{
    return Words::tr("MMM yyyy", "a month; as d MMM");
}

QString remaining(std::chrono::seconds left)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(std::max(left, std::chrono::seconds(0))).count();
    if (minutes >= 60)
        return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Words::tr("%1 min").arg(minutes);
}

} // namespace postject::ui
