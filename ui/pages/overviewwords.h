// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview's figures in words: one function per card, each with the sentence that is its accessible name. Pure.
#pragma once

#include "ui/presenters/overviewpresenter.h"
#include "ui/widgets/statcard.h"

namespace postject::ui::words {

StatCardContent openAlerts(const Figure<OpenAlerts> &alerts);
// alerts: the open ones; what the server takes for too much stands out.
StatCardContent requests(const Figure<LastDay> &day, const Figure<OpenAlerts> &alerts);
StatCardContent failedLogins(const Figure<qint64> &failed, const Figure<OpenAlerts> &alerts);
StatCardContent logSize(const Figure<qint64> &size);
StatCardContent twoFactor(const Figure<TwoFactorFigures> &state);
StatCardContent whitelist(const Figure<WhitelistFigures> &list);
StatCardContent blocked(const Figure<qint64> &count);

QString summary(const Overview &overview, bool everyAccount); // of the page's header
QString lastDaySentence(const LastDay &day);                  // what the bars show, for those who can't see them
QString clock(const QDateTime &utc);                          // "10:30", with the date unless it is today

} // namespace postject::ui::words
