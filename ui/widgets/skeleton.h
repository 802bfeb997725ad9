// SPDX-License-Identifier: GPL-3.0-or-later
//
// Still grey bars where rows will be: says "content is coming" without moving. Takes no focus, has no name.
#pragma once

#include <QWidget>

namespace postject::ui {

class Skeleton : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postject::ui
