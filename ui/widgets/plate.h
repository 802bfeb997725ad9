// SPDX-License-Identifier: GPL-3.0-or-later
//
// A raised surface on the window: base colour, hairline, rounded corners. A container, nothing more. GUI thread.
#pragma once

#include <QFrame>

namespace postject::ui {

class Plate : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postject::ui
