// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barlist.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSet>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace postject::ui {
namespace {

constexpr qsizetype kLeast = 4, kMost = 10; // bars
constexpr int kThickness = 10, kSwatch = 10;

using theme::Colour;

QColor markedFill()
{
    return theme::severityFill(theme::Severity::High);
}

// At the beginning of its room; in itself as the text runs: addresses and "5, blocked" keep their order.
void write(QPainter &painter, const QRect &room, const QString &text, Qt::LayoutDirection direction)
{
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(room, side | Qt::AlignAbsolute | Qt::AlignVCenter, text);
}

// Bars that were there stay where they are; new ones come after them.
QList<Bars::Bar> inFormerOrder(const QList<Bars::Bar> &former, QList<Bars::Bar> bars)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < former.size(); ++i)
        places.insert(former[i].key, i);
    std::ranges::stable_sort(bars, {}, [&](const Bars::Bar &bar) { return places.value(bar.key, former.size()); });
    return bars;
}

} // namespace

BarList::BarList(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarList::setBars(const Bars &bars)
{
    QList<Bars::Bar> listed = hasFocus() || underMouse() ? inFormerOrder(m_bars.bars, bars.bars) : bars.bars;
    m_bars = bars;
    m_bars.bars = std::move(listed);
    m_highest = std::max<qint64>(1, m_bars.limit.value_or(1));
    for (const Bars::Bar &each : std::as_const(m_bars.bars))
        m_highest = std::max(m_highest, each.marked + each.plain);
    if (!std::ranges::contains(m_bars.bars, m_current, &Bars::Bar::key))
        m_current.clear();
    update();
}

QString BarList::valueText() const
{
    if (m_bars.bars.isEmpty())
        return tr("No figures");
    const auto found = std::ranges::find(m_bars.bars, m_current, &Bars::Bar::key);
    return (found != m_bars.bars.cend() ? *found : m_bars.bars.constFirst()).spoken;
}

QString BarList::currentKey() const
{
    return m_current;
}

int BarList::leastRowHeight() const
{
    return fontMetrics().height() + theme::kMedium;
}

int BarList::rowHeight() const
{
    const int lines = int(shownCount()) + (shownCount() < m_bars.bars.size() ? 1 : 0);
    const int room = (height() - headHeight() - 2) / std::max(1, lines);
    return std::clamp(room, leastRowHeight(), leastRowHeight() + theme::kLarge);
}

int BarList::headHeight() const
{
    return QFontMetrics(theme::font(theme::Type::Caption)).height() + theme::kSmall;
}

QSize BarList::sizeHint() const
{
    return {480, minimumSizeHint().height()};
}

QSize BarList::minimumSizeHint() const
{
    return {240, headHeight() + int(kLeast) * leastRowHeight()};
}

// The last line tells how many more there are.
qsizetype BarList::shownCount() const
{
    const qsizetype room = std::max(1, (height() - headHeight() - 2) / leastRowHeight());
    const qsizetype most = std::min(m_bars.bars.size(), kMost);
    return m_bars.bars.size() <= std::min(room, kMost) ? most : std::min(most, std::max<qsizetype>(1, room - 1));
}

QRect BarList::rowRect(qsizetype row) const
{
    return {1, headHeight() + int(row) * rowHeight(), width() - 2, rowHeight()};
}

qsizetype BarList::rowAt(const QPoint &position) const
{
    const int below = position.y() - headHeight();
    const qsizetype row = below < 0 ? -1 : below / rowHeight();
    return row < shownCount() ? row : -1;
}

QRect BarList::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

// Left to right, before they are mirrored.
BarList::Columns BarList::columns() const
{
    int name = 0, value = 0;
    for (const Bars::Bar &each : m_bars.bars.first(shownCount())) {
        name = std::max(name, fontMetrics().horizontalAdvance(each.name));
        value = std::max(value, fontMetrics().horizontalAdvance(each.value));
    }
    const int inner = width() - 2 * theme::kSmall;
    name = std::min(name + 1, inner * 2 / 5);
    value = std::min(value + 1, inner * 2 / 5);
    const int left = theme::kSmall;
    const int barLeft = left + name + theme::kMedium;
    const int barRight = left + inner - value - theme::kMedium;
    return {.name = {left, 0, name, rowHeight()},
            .bar = {barLeft, 0, std::max(1, barRight - barLeft), rowHeight()},
            .value = {left + inner - value, 0, value, rowHeight()}};
}

int BarList::lengthOf(qint64 amount, const Columns &columns) const
{
    return amount > 0 ? std::max(2, qRound(columns.bar.width() * double(amount) / double(m_highest))) : 0;
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Columns parts = columns();
    paintHead(painter, parts);
    for (qsizetype row = 0; row < shownCount(); ++row)
        paintBar(painter, row, parts);
    paintLimit(painter, parts);
    const qsizetype more = m_bars.bars.size() - shownCount();
    if (more > 0) {
        painter.setPen(theme::colour(Colour::SecondaryText));
        const QRect room = rowRect(shownCount()).adjusted(theme::kSmall, 0, -theme::kSmall, 0);
        write(painter, room, tr("%Ln more, in the table", nullptr, int(more)), layoutDirection());
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::kRadius, theme::kRadius);
    }
}

void BarList::paintHead(QPainter &painter, const Columns &columns) const
{
    painter.save();
    painter.setFont(theme::font(theme::Type::Caption));
    const int height = painter.fontMetrics().height();
    int x = theme::kSmall;
    for (const auto &[word, colour] :
         {std::pair(m_bars.markedName, markedFill()), std::pair(m_bars.plainName, theme::colour(Colour::Accent))}) {
        if (word.isEmpty())
            continue;
        painter.fillRect(mirrored({x, 2 + (height - kSwatch) / 2, kSwatch, kSwatch}), colour);
        x += kSwatch + theme::kTight;
        const int width = painter.fontMetrics().horizontalAdvance(word) + 1;
        painter.setPen(theme::colour(Colour::SecondaryText));
        write(painter, mirrored({x, 2, width, height}), word, layoutDirection());
        x += width + theme::kLarge;
    }
    if (m_bars.limit) {
        const int at = columns.bar.left() + lengthOf(*m_bars.limit, columns);
        const int width = painter.fontMetrics().horizontalAdvance(m_bars.limitText) + 1;
        const int left = std::clamp(at - width / 2, std::min(x, this->width() - width), this->width() - width);
        painter.setPen(theme::colour(Colour::ErrorText));
        write(painter, mirrored({left, 2, width, height}), m_bars.limitText, layoutDirection());
    }
    painter.restore();
}

void BarList::paintLimit(QPainter &painter, const Columns &columns) const
{
    if (!m_bars.limit)
        return;
    const int x = columns.bar.left() + lengthOf(*m_bars.limit, columns);
    const QRect line = mirrored({x - 1, headHeight() - 2, 2, int(shownCount()) * rowHeight() + 2});
    painter.setPen(QPen(theme::colour(Colour::ErrorText), 2, Qt::DashDotLine));
    painter.drawLine(line.center().x(), line.top(), line.center().x(), line.bottom());
}

void BarList::paintBar(QPainter &painter, qsizetype row, const Columns &columns) const
{
    const Bars::Bar &bar = m_bars.bars[row];
    const QRect whole = rowRect(row);
    const bool isCurrent = bar.key == m_current && hasFocus();
    if (isCurrent)
        painter.fillRect(whole.adjusted(2, 0, -2, 0), theme::colour(Colour::RowSelection));
    const auto inRow = [&](const QRect &column) { return mirrored(column.translated(0, whole.top())); };
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(theme::colour(isCurrent ? Colour::RowSelectionText : Colour::Text));
    const QRect name = inRow(columns.name);
    write(painter, name, metrics.elidedText(bar.name, Qt::ElideMiddle, name.width()), layoutDirection());
    const QRect value = inRow(columns.value);
    write(painter, value, metrics.elidedText(bar.value, Qt::ElideRight, value.width()), layoutDirection());
    const QRect thin(columns.bar.left(), whole.top() + (whole.height() - kThickness) / 2, columns.bar.width(),
                     kThickness);
    const int marked = lengthOf(bar.marked, columns);
    const int plain = std::min(lengthOf(bar.plain, columns), columns.bar.width() - marked);
    painter.fillRect(mirrored({thin.left(), thin.top(), marked, kThickness}), markedFill());
    painter.fillRect(mirrored({thin.left() + marked, thin.top(), plain, kThickness}), theme::colour(Colour::Accent));
}

void BarList::choose(qsizetype row)
{
    if (row < 0 || row >= shownCount() || m_bars.bars[row].key == m_current)
        return;
    m_current = m_bars.bars[row].key;
    update();
    announceChartValue(this);
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return Q_EMIT pauseRequested();
    const qsizetype count = shownCount();
    if (m_bars.bars.isEmpty())
        return QWidget::keyPressEvent(event);
    const auto found = std::ranges::find(std::as_const(m_bars.bars), m_current, &Bars::Bar::key);
    const qsizetype current = found == m_bars.bars.cend() ? -1 : std::distance(m_bars.bars.cbegin(), found);
    switch (event->key()) {
    case Qt::Key_Down:
        return choose(std::min(current + 1, count - 1));
    case Qt::Key_Up:
        return choose(std::max<qsizetype>(current - 1, 0));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT activated(m_bars.bars[std::max<qsizetype>(current, 0)].key);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void BarList::mousePressEvent(QMouseEvent *event)
{
    choose(rowAt(event->position().toPoint())); // also for the context menu
    QWidget::mousePressEvent(event);
}

void BarList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT activated(m_bars.bars[row].key);
}

bool BarList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype row = rowAt(help->pos());
        if (row < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_bars.bars[row].spoken, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace postject::ui
