// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {
constexpr int kDot = 24;
constexpr int kLine = 32;
} // namespace

Stepper::Stepper(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2, %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

int Stepper::stepWidth(int step) const
{
    const QFontMetrics metrics(theme::font(theme::Type::Strong));
    return kDot + theme::kSmall + metrics.horizontalAdvance(m_steps[step]) + 1;
}

QSize Stepper::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += stepWidth(step) + (step > 0 ? kLine + 2 * theme::kMedium : 0);
    return {width, std::max(kDot, fontMetrics().height())};
}

// Drawn from left to right; right to left only turns the places around, never a number.
void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](QRect at) {
        return isRightToLeft() ? at.translated(width() - at.left() * 2 - at.width(), 0) : at;
    };
    const QColor accent = theme::colour(theme::Colour::Accent), quiet = theme::colour(theme::Colour::Outline);
    int x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            const QRect line = placed(QRect(x + theme::kMedium, height() / 2, kLine, 1));
            painter.fillRect(line, step <= m_current ? accent : quiet);
            x += kLine + 2 * theme::kMedium;
        }
        const QRect dot = placed(QRect(x, (height() - kDot) / 2, kDot, kDot));
        const bool isReached = step <= m_current;
        painter.setPen(isReached ? QPen(Qt::NoPen) : QPen(quiet, 1));
        painter.setBrush(isReached ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(theme::font(theme::Type::Strong));
        painter.setPen(theme::colour(isReached ? theme::Colour::TextOnAccent : theme::Colour::SecondaryText));
        if (step < m_current) {
            painter.setPen(QPen(painter.pen().color(), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({dot.topLeft() + QPointF(7, 12.5), dot.topLeft() + QPointF(10.5, 16),
                                            dot.topLeft() + QPointF(17, 8.5)}));
        } else {
            painter.drawText(dot, Qt::AlignCenter, locale().toString(step + 1));
        }
        painter.setFont(theme::font(step == m_current ? theme::Type::Strong : theme::Type::Body));
        painter.setPen(theme::colour(step == m_current ? theme::Colour::Text : theme::Colour::SecondaryText));
        const QRect words =
            placed(QRect(x + kDot + theme::kSmall, 0, stepWidth(step) - kDot - theme::kSmall, height()));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, m_steps[step]);
        x += stepWidth(step);
    }
}

} // namespace postject::ui
