// SPDX-License-Identifier: GPL-3.0-or-later
//
// The value of one setting between its forms: JSON, as the API takes and gives it, and the text that the settings table
// holds. Strict: what is not of the setting's kind and within its bounds is refused. Pure; any thread.
#pragma once

#include "server/contract/settinglist.h"
#include "server/core/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace postject {

// The text for the table; of a Secret the secret itself, still to be sealed. The error's detail says what is wrong, as
// in "must be a whole number from 1 to 100".
Result<QByteArray> settingText(const Setting &setting, const QJsonValue &value);

// Inverse of settingText(); null for a Secret. invalid_request for a text that settingText() would not have made.
Result<QJsonValue> settingJson(const Setting &setting, const QByteArray &text);

} // namespace postject
