// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened to and around an alert, a line each, in the console's language. Notes and metadata were written by
// strangers: the words are plain text. Pure.
#pragma once

#include "ui/presenters/alertdetailpresenter.h"

#include <QDateTime>

namespace postject::ui::timelinewords {

QString entry(const ActivityEntry &entry);                       // "Address blocked: 198.51.100.7"
QString moment(const AlertMoment &moment, const QDateTime &now); // "Resolved as false alarm: a load test"

} // namespace postject::ui::timelinewords
