// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace postject::ui {

IconLabel::IconLabel(const QString &icon, int size, QWidget *parent) : QWidget(parent), m_icon(theme::icon(icon))
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setColour(theme::Colour colour)
{
    m_colour = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPixmap pixmap = m_icon.pixmap(size(), devicePixelRatioF());
    if (m_colour) {
        QPainter ink(&pixmap);
        ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
        ink.fillRect(rect(), theme::colour(*m_colour));
    }
    QPainter(this).drawPixmap(0, 0, pixmap);
}

} // namespace postject::ui
