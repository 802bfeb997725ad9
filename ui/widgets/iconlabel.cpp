// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace postject::ui {

IconLabel::IconLabel(const QString &icon, int size, QWidget *parent) : QWidget(parent), m_icon(theme::icon(icon))
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter(this).drawPixmap(0, 0, m_icon.pixmap(size(), devicePixelRatioF()));
}

} // namespace postject::ui
