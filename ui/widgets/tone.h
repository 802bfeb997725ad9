// SPDX-License-Identifier: GPL-3.0-or-later
//
// How good or bad news is: its colours and its icon, so that colour never stands alone. GUI thread.
#pragma once

#include "ui/theme/theme.h"

#include <QPixmap>

namespace postject::ui {

enum class Tone { Neutral, Ok, Info, Warning, Error };

theme::Colour toneText(Tone tone);
theme::Colour toneFill(Tone tone);
QString toneIcon(Tone tone);                          // "" for Neutral
QPixmap tonePixmap(Tone tone, int size, qreal scale); // in the tone's own colour; null for Neutral

} // namespace postject::ui
