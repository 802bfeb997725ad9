// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strokes of ThemeStyle: one function per thing drawn, stateless, colours from the theme alone.
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

class QWidget;

namespace postject::ui::theme::paint {

// Shared strokes.
QColor mix(const QColor &under, const QColor &over, qreal share); // share of over, 0..1
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1.0,
         qreal radius = kRadius);
void focusRing(QPainter *painter, const QRect &rect); // 2 px accent
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &ink);
QPixmap tinted(const QIcon &icon, int size, qreal scale, const QColor &ink);
struct Label
{
    QString text;
    QIcon icon;
    int iconSize;
    QColor ink;
};
// Icon before text, both in ink, centred together in rect.
void label(QPainter *painter, const QRect &rect, const Label &label, Qt::LayoutDirection direction);

// stylecontrols.cpp
void pushButton(const QStyleOptionButton &option, QPainter *painter);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter);
void toolButtonPanel(const QStyleOption &option, QPainter *painter);
void toolButtonLabel(const QStyleOptionToolButton &option, QPainter *painter); // text beside icon only
constexpr int kMenuArrow = 20; // the column of the arrow at the end of a tool button that opens a menu
bool opensMenu(const QStyleOptionToolButton &option);
void menuToolButton(const QStyleOptionToolButton &option, QPainter *painter);
void checkIndicator(const QStyleOption &option, QPainter *painter);
void radioIndicator(const QStyleOption &option, QPainter *painter);
void field(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QRect &arrow);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QRect &up, const QRect &down);

// styleitems.cpp
void itemBackground(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void headerSection(const QStyleOption &option, QPainter *painter);
void tab(const QStyleOptionTab &option, QPainter *painter);
void progressGroove(const QStyleOptionProgressBar &option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter *painter);
void progressLabel(const QStyleOptionProgressBar &option, QPainter *painter);

// stylemenus.cpp
void menuPanel(const QStyleOption &option, QPainter *painter);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter);
void menuBarArea(const QStyleOption &option, QPainter *painter);
void toolTipPanel(const QStyleOption &option, QPainter *painter);

// stylescroll.cpp
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider, const QWidget *widget);
void splitter(const QStyleOption &option, QPainter *painter);
void scrollFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);

} // namespace postject::ui::theme::paint
