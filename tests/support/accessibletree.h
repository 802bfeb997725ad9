// SPDX-License-Identifier: GPL-3.0-or-later
//
// What assistive technology gets from a widget and all below it. For tests of the console.
#pragma once

#include <QStringList>

class QWidget;

namespace postject::test {

// Every text of every node: names, descriptions, values, helps, and what its text interface holds.
QStringList accessibleTexts(QWidget *root);

// Names of the focusable, visible nodes; "" for one that has none, with its class in unnamed().
struct AccessibleNames
{
    QStringList names;
    QStringList unnamed;
    QStringList repeated;
};
AccessibleNames accessibleNames(QWidget *root);

} // namespace postject::test
