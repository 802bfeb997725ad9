// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program can tell about the picture of a window before a person looks at it: it is drawn, in the scheme that it
// should be in; no words are cut; every word stands out from what is behind it. For tests that take pictures.
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace postject::test {

// One sentence for each fault. picture: of the window as it is now, in logical pixels or a multiple of them.
QStringList pictureFaults(const QWidget *window, const QImage &picture);

} // namespace postject::test
