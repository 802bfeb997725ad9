// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader learns of a HistogramView: a chart with a name, a description, and the brush as its value.
#pragma once

namespace postject::ui {

class HistogramView;

void installHistogramAccessibility(); // any number of times
void announceHistogramValue(HistogramView *view);

} // namespace postject::ui
