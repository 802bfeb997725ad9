// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonedelegate.h"

#include <QWidget>

namespace postject::ui {

namespace {
constexpr int kIcon = 16;
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tone tone = m_toneOf(index);
    if (tone == Tone::Neutral)
        return;
    const qreal scale = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->icon = QIcon(tonePixmap(tone, kIcon, scale));
    option->decorationSize = QSize(kIcon, kIcon);
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace postject::ui
