// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the rows of the triage queue: a severity badge, and two lines, the second one quieter. What is resolved is
// quiet as a whole. The height follows the font. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace postject::ui {

class AlertDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace postject::ui
