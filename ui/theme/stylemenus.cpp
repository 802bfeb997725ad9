// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include <QStyle>

namespace postject::ui::theme::paint {

void menuPanel(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, colour(Colour::Base));
    painter->save();
    painter->setPen(colour(Colour::Outline));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    painter->fillRect(option.rect, colour(Colour::Nav));
    const bool active = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_Sunken);
    if (active)
        box(painter, option.rect.adjusted(0, 2, 0, -2), colour(Colour::RowSelection), {});
    painter->save();
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? colour(Colour::Text) : colour(Colour::DisabledText));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
                      option.text);
    painter->restore();
}

void menuBarArea(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, colour(Colour::Nav));
}

void toolTipPanel(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, colour(Colour::Base));
    painter->save();
    painter->setPen(colour(Colour::Outline));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace postject::ui::theme::paint
