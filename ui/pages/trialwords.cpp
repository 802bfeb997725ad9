// SPDX-License-Identifier: GPL-3.0-or-later
//
// A threshold that is tried, in words (anomalywords.h).
#include "ui/pages/anomalywords.h"

#include "ui/models/pivot.h"
#include "ui/models/timewords.h"
#include "ui/widgets/errorwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui::anomalywords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnomalyWords)
};

int plural(qint64 value)
{
    return int(std::min<qint64>(value, 1'000'000'000));
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QVariant whomOf(const RehearsedAlert &alert, const AccountNames &names)
{
    return pivotData(ActivityField::Account, alert.account, names.value(alert.account));
}

void addRecords(QList<Record> &records, const QString &change, const QList<RehearsedAlert> &alerts,
                const AccountNames &names)
{
    for (const RehearsedAlert &each : alerts) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMilliseconds(each.firstAt));
        const QString exact = QString::fromLatin1(formatTime(each.firstAt));
        records.append({.cells = {change, QLocale().toString(at, dayAndClockFormat()),
                                  QLocale().toString(each.occurrences), names.value(each.account, each.account)},
                        .exact = {{}, exact},
                        .pivots = {{}, {}, {}, whomOf(each, names)},
                        .key = change + exact + each.account});
    }
}

QString resultOf(const RehearsalReport &report)
{
    if (report.added == 0 && report.vanished == 0)
        return Words::tr("In the last 30 days it would have changed nothing.");
    return Words::tr("In the last 30 days: %1, %2, %3 in all.", "alerts more, alerts fewer, alerts")
        .arg(Words::tr("%Ln alerts more", nullptr, plural(report.added)),
             Words::tr("%Ln fewer", "alerts", plural(report.vanished)),
             Words::tr("%Ln", "alerts", plural(report.alerts)));
}

} // namespace

QStringList trialHeaders()
{
    return {Words::tr("Change", "more alerts, or fewer"), Words::tr("First"),
            Words::tr("Above", "requests above a threshold"), Words::tr("Account")};
}

// The type stands behind, or lupdate files the texts under its class.
auto trial(const ThresholdTrial &trial, const AccountNames &names) -> TrialBar::Content
{
    TrialBar::Content content;
    if (!trial.isOpen())
        return content;
    content.sentence = Words::tr("Tried: alert above %1 times the average, instead of %2.")
                           .arg(number(trial.factor()), number(trial.inForce()));
    content.canApply = trial.canApply();
    content.isBusy = trial.isApplying();
    if (trial.error()) {
        content.tone = Tone::Error;
        content.result = whatToDo(*trial.error());
        content.canRetry = !trial.report();
    } else if (!trial.report()) {
        content.tone = Tone::Neutral;
        content.result = Words::tr("Looking at the last 30 days…");
    } else {
        content.result = resultOf(*trial.report());
        addRecords(content.records, Words::tr("More", "an alert"), trial.report()->addedAlerts, names);
        addRecords(content.records, Words::tr("Gone", "an alert"), trial.report()->vanishedAlerts, names);
    }
    return content;
}

} // namespace postject::ui::anomalywords
