// SPDX-License-Identifier: GPL-3.0-or-later
//
// An icon as a picture that follows a switch of scheme and scale, which the pixmap of a QLabel does not. Decoration: it
// has no accessible name and takes no focus. GUI thread.
#pragma once

#include <QIcon>
#include <QWidget>

namespace postject::ui {

class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &icon, int size, QWidget *parent = nullptr); // size in logical pixels

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace postject::ui
