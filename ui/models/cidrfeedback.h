// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the console says about a range while it is typed: what it allows, how it will be saved, what already covers it.
// Pure; any thread.
#pragma once

#include "ui/models/cidr.h"

#include <QList>
#include <QLocale>

#include <optional>

namespace postject::ui {

struct CidrFeedback
{
    enum class Tone { Neutral, Ok, Info, Warning, Error };
    Tone tone = Tone::Neutral;
    QString sentence; // "" for an empty text
    std::optional<Cidr> cidr;
    bool isDuplicate = false; // the same range is on the list already
};

// "Allows 192.168.1.0 to 192.168.1.255 (256 addresses)."
QString allowsSentence(const Cidr &cidr, const QLocale &locale);

// text: as typed, spaces around it are overlooked. entries: the list without the entry that is being edited.
CidrFeedback feedbackOn(const QString &text, const QList<Cidr> &entries, const QLocale &locale = {});

} // namespace postject::ui
