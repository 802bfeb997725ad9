// SPDX-License-Identifier: GPL-3.0-or-later
//
// The anomaly charts in words: for each card what it shows, the rule that it is judged by, its lines or bars, and the
// same figures as a table. Everything in the figures may have been written by strangers: it is plain text. Pure.
#pragma once

#include "ui/client/accountnames.h"
#include "ui/presenters/anomalypresenter.h"
#include "ui/presenters/thresholdtrial.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/trialbar.h"

namespace postject::ui::anomalywords {

struct Content
{
    ChartCard::Words words;
    QString empty = {}; // in place of chart and table
    QList<Record> table = {};
};

QString rangeName(AnomalyPresenter::Range range); // "Last hour"

QStringList rateHeaders();
Content rate(const AnomalyFigures &figures);
// tried: a factor in place of the one in force, as a line of its own.
TimeLines rateLines(const AnomalyFigures &figures, const std::optional<double> &tried = {});
bool isSpike(const AnomalyFigures &figures); // the newest hour is above the threshold in force

QStringList trialHeaders();
TrialBar::Content trial(const ThresholdTrial &trial, const AccountNames &names); // names: of the accounts

QStringList addressHeaders();
Content addresses(const AnomalyFigures &figures, TimePoint now); // now decides what is still blocked
Bars addressBars(const AnomalyFigures &figures, TimePoint now);

QStringList pathHeaders();
Content paths(const AnomalyFigures &figures, bool isOfOneAccount); // whose sums are what the rule judges
Bars pathBars(const AnomalyFigures &figures);

QStringList countryHeaders();
Content countries(const AnomalyFigures &figures);
Bars countryBars(const AnomalyFigures &figures);

} // namespace postject::ui::anomalywords
