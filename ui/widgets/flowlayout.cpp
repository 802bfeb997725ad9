// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace postject::ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(theme::kSmall);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(std::exchange(m_items, {}));
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *each : m_items) {
        if (!each->isEmpty())
            size = size.expandedTo(each->minimumSize());
    }
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *each : m_items) {
        if (each->isEmpty())
            continue;
        const QSize one = each->sizeHint();
        size = {size.width() + (size.width() > 0 ? spacing() : 0) + one.width(), qMax(size.height(), one.height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool isForReal) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int line = sizeHint().height(); // of every line
    int x = rect.x(), y = rect.y();
    for (QLayoutItem *each : m_items) {
        if (each->isEmpty())
            continue;
        const QSize size(qMin(each->sizeHint().width(), rect.width()), each->sizeHint().height());
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += line + spacing();
        }
        const QRect place(QPoint(x, y + (line - size.height()) / 2), size);
        if (isForReal)
            each->setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + spacing();
    }
    return y + line - rect.y();
}

} // namespace postject::ui
