// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

} // namespace

QString clockAndDay(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    // The C locale, where none is set, has no short form and would add the seconds.
    const QString clock = locale.language() == QLocale::C ? local.toString(u"HH:mm")
                                                          : locale.toString(local.time(), QLocale::ShortFormat);
    switch (now.toLocalTime().date().daysTo(local.date())) {
    case -1:
        return Words::tr("%1 yesterday").arg(clock);
    case 0:
        return Words::tr("%1 today").arg(clock);
    case 1:
        return Words::tr("%1 tomorrow").arg(clock);
    default:
        return locale.toString(local, QLocale::ShortFormat);
    }
}

QString timeText(TimePoint time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(time)), QLocale::ShortFormat);
}

QString dayFormat()
{
    return Words::tr("d MMM", "a day of the year; the letters are those of QLocale::toString(), other words in '…'");
}

QString dayAndClockFormat()
{
    return Words::tr("d MMM, HH:mm", "as d MMM, with the time");
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
