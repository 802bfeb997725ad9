// SPDX-License-Identifier: GPL-3.0-or-later
//
// The value of a setting between its forms: JSON, as the server gives and takes it, and the text that somebody types.
// Lists have an element per line. Judges as strictly as the server does, as far as the server tells its bounds. Pure;
// any thread.
#pragma once

#include "ui/client/settingsclient.h"

#include <QLocale>

#include <expected>

namespace postject::ui {

// What the field holds. Numbers without group separators, in the locale's form.
QString settingText(const ServerSetting &setting, const QJsonValue &value, const QLocale &locale = {});

// Inverse of settingText(). The error is one sentence, translated, that says what is wrong. An empty text of a secret
// is none.
std::expected<QJsonValue, QString> settingValue(const ServerSetting &setting, const QString &text,
                                                const QLocale &locale = {});

// 5 and 5.0 are the same value of a setting.
bool sameSettingValue(const QJsonValue &a, const QJsonValue &b);

} // namespace postject::ui
