// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's settings in the console's words: what each is called, what it is for, in which unit it counts. A setting
// that this console does not know has the server's own words. Pure; any thread.
#pragma once

#include "ui/client/settingsclient.h"

namespace postject::ui {

struct SettingWords
{
    QString title;
    QString help;
    QString unit; // "": it has none
};

SettingWords settingWords(const ServerSetting &setting);
QString settingGroup(const QString &name); // "mail.server" -> "mail": as the server groups them
QString settingGroupTitle(const QString &group);
QString settingChoice(const QString &choice); // a value of a choice, in words

// What the server said of a setting that it refused, as a sentence.
QString settingRefusal(const QString &serverWords);

} // namespace postject::ui
