// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdictwords.h"

#include "server/contract/verdict.h"

#include <QCoreApplication>

namespace postject::ui::verdictwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

int bounded(qint64 count)
{
    return static_cast<int>(qMin(count, qint64{1'000'000'000}));
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Real:
        return Words::tr("Real", "what an alert turned out to be");
    case Verdict::False:
        return Words::tr("False alarm", "what an alert turned out to be");
    case Verdict::Expected:
        return Words::tr("Expected", "what an alert turned out to be");
    case Verdict::Test:
        return Words::tr("Test", "what an alert turned out to be");
    }
    Q_UNREACHABLE_RETURN({});
}

QString countOf(Verdict verdict, int count)
{
    switch (verdict) {
    case Verdict::Real:
        return Words::tr("%Ln real", "alerts", count);
    case Verdict::False:
        return Words::tr("%Ln false alarms", nullptr, count);
    case Verdict::Expected:
        return Words::tr("%Ln expected", "alerts", count);
    case Verdict::Test:
        return Words::tr("%Ln tests", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString name(const QString &verdict)
{
    if (verdict.isEmpty())
        return {}; // as most alerts are
    const std::optional<Verdict> known = verdictOf(QLatin1StringView(verdict.toLatin1()));
    return known ? nameOf(*known) : verdict;
}

QStringList verdicts()
{
    return {kVerdictNames.begin(), kVerdictNames.end()};
}

QString counted(const VerdictCount &count)
{
    if (count.resolved <= 0)
        return {};
    QStringList parts;
    qint64 rest = count.resolved;
    for (const Verdict each : {Verdict::False, Verdict::Real, Verdict::Expected, Verdict::Test}) {
        const qint64 alerts = count.each.value(verdictName(each));
        rest -= alerts;
        if (alerts > 0)
            parts += countOf(each, bounded(alerts));
    }
    if (rest > 0)
        parts += Words::tr("%Ln without a verdict", "alerts", bounded(rest));
    return Words::tr("Of %Ln resolved alerts of this kind: %1.", nullptr, bounded(count.resolved))
        .arg(parts.join(Words::tr(", ", "between the parts of a sentence")));
}

} // namespace postject::ui::verdictwords
