// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelinewords.h"

#include "ui/models/actionwords.h"
#include "ui/models/timewords.h"
#include "ui/models/verdictwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui::timelinewords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString withNote(const QString &what, const QString &note)
{
    return note.isEmpty() ? what : Words::tr("%1: %2", "what was done, a note").arg(what, note);
}

QString snoozedWords(const AlertMoment &moment, const QDateTime &now)
{
    if (*moment.until == kLatestTime)
        return Words::tr("Snoozed until it gets worse");
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*moment.until));
    return Words::tr("Snoozed until %1", "a time").arg(clockAndDay(until, now));
}

} // namespace

// The address where the row has none of its own, what was changed where that is told.
QString entry(const ActivityEntry &entry)
{
    const QString action = actionWords(entry.action);
    const QJsonObject metadata = entry.json["metadata"_L1].toObject();
    for (const QLatin1StringView member : {"ipAddress"_L1, "ip"_L1, "subject"_L1, "type"_L1}) {
        if (const QString what = metadata[member].toString(); !what.isEmpty() && what != entry.ipAddress)
            return Words::tr("%1: %2", "an action, what it was about").arg(action, what);
    }
    return action;
}

QString moment(const AlertMoment &moment, const QDateTime &now)
{
    switch (moment.kind) {
    case AlertMoment::Kind::Raised:
        return Words::tr("Raised");
    case AlertMoment::Kind::SeenAgain:
        return Words::tr("Seen again");
    case AlertMoment::Kind::Resolved:
        return withNote(moment.verdict.isEmpty()
                            ? Words::tr("Resolved")
                            : Words::tr("Resolved, %1", "a verdict").arg(verdictwords::name(moment.verdict)),
                        moment.note);
    case AlertMoment::Kind::Reopened:
        return withNote(Words::tr("Reopened"), moment.note);
    case AlertMoment::Kind::Snoozed:
        return withNote(snoozedWords(moment, now), moment.note);
    case AlertMoment::Kind::Woken:
        return withNote(Words::tr("No longer snoozed"), moment.note);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace postject::ui::timelinewords
