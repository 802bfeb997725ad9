// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader learns of a chart that paints itself: a name, a description, and what is chosen on it as its
// value. A widget that is a ValueText becomes one.
#pragma once

#include <QString>

class QWidget;

namespace postject::ui {

class ValueText
{
public:
    virtual ~ValueText() = default;
    virtual QString valueText() const = 0; // "14:00 to 19:30, 212,400 entries"
};

void installChartAccessibility(); // any number of times
void announceChartValue(QWidget *chart);

} // namespace postject::ui
