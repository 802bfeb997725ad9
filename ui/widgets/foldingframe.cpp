// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingframe.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace postject::ui {

namespace {
constexpr int kLetters = 26; // of a part that stands beside others, at least
}

FoldingFrame::FoldingFrame(QWidget *parent) : QFrame(parent), m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_parts->setContentsMargins(theme::kLarge, theme::kMedium, theme::kLarge, theme::kMedium);
    m_parts->setSpacing(theme::kGroup);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FoldingFrame::addPart(QWidget *part)
{
    m_parts->addWidget(part, 1);
}

QSize FoldingFrame::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_parts->count(); ++i)
        width = qMax(width, m_parts->itemAt(i)->minimumSize().width());
    const QMargins margins = m_parts->contentsMargins();
    return {width + margins.left() + margins.right(), QFrame::minimumSizeHint().height()};
}

void FoldingFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void FoldingFrame::arrange()
{
    int needed = m_parts->spacing() * (m_parts->count() - 1) + 2 * theme::kLarge;
    for (int i = 0; i < m_parts->count(); ++i)
        needed += qMax(m_parts->itemAt(i)->minimumSize().width(), fontMetrics().averageCharWidth() * kLetters);
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_parts->direction() == direction)
        return;
    m_parts->setDirection(direction);
    m_parts->setSpacing(direction == QBoxLayout::TopToBottom ? theme::kMedium : theme::kGroup);
    updateGeometry();
}

void FoldingFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Colour::Hairline));
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

void FoldingFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QFrame::keyPressEvent(event);
}

} // namespace postject::ui
