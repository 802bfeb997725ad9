// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statcard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace postject::ui {

namespace {

constexpr int kPadding = theme::kLarge, kIconPlate = 36, kIcon = 20;

struct ToneColours
{
    QColor ink;
    QColor fill;
};

ToneColours coloursOf(StatCardContent::Tone tone)
{
    using enum theme::Colour;
    switch (tone) {
    case StatCardContent::Tone::Neutral:
        return {theme::colour(InfoText), theme::colour(InfoFill)};
    case StatCardContent::Tone::Ok:
        return {theme::colour(OkText), theme::colour(OkFill)};
    case StatCardContent::Tone::Warning:
        return {theme::colour(WarningText), theme::colour(WarningFill)};
    case StatCardContent::Tone::Error:
        return {theme::colour(ErrorText), theme::colour(ErrorFill)};
    }
    Q_UNREACHABLE_RETURN({});
}

int heightOf()
{
    const QFontMetrics body(theme::font(theme::Type::Body)), figure(theme::font(theme::Type::Figure));
    return 2 * kPadding + qMax(body.height(), kIconPlate) + figure.height() + theme::kTight + body.height();
}

} // namespace

StatCard::StatCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatCard::setContent(const StatCardContent &content)
{
    const bool turned = m_filled && m_content.tone != content.tone;
    m_content = content;
    m_filled = true;
    setAccessibleName(content.sentence);
    setToolTip(content.sentence);
    if (turned)
        announce(this, content.sentence, content.tone == StatCardContent::Tone::Error);
    update();
}

const StatCardContent &StatCard::content() const
{
    return m_content;
}

QSize StatCard::sizeHint() const
{
    return {220, heightOf()};
}

QSize StatCard::minimumSizeHint() const
{
    return {160, heightOf()};
}

void StatCard::paintPlate(QPainter *painter) const
{
    const bool active = underMouse() && isEnabled();
    painter->setPen(QPen(theme::colour(active ? theme::Colour::Outline : theme::Colour::Hairline), 1));
    painter->setBrush(theme::colour(isDown() ? theme::Colour::Alternate : theme::Colour::Base));
    painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
    if (!hasFocus())
        return;
    painter->setPen(QPen(theme::colour(theme::Colour::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::kRadius, theme::kRadius);
}

void StatCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlate(&painter);
    const ToneColours colours = coloursOf(m_content.tone);
    const QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), inner, r); };
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));

    const QRect plate = placed(QRect(inner.right() - kIconPlate + 1, inner.top(), kIconPlate, kIconPlate));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(plate, theme::kRadius, theme::kRadius);
    QPixmap picture = theme::icon(m_content.icon).pixmap(QSize(kIcon, kIcon), devicePixelRatioF());
    {
        QPainter ink(&picture);
        ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
        ink.fillRect(picture.rect(), colours.ink);
    }
    painter.drawPixmap(plate.center() - QPoint(kIcon / 2 - 1, kIcon / 2 - 1), picture);

    const auto write = [&](theme::Type type, const QColor &ink, QRect place, const QString &text) {
        painter.setFont(theme::font(type));
        painter.setPen(ink);
        // Taken per string: "2 of 50" keeps its order in a right-to-left window.
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(placed(place), leading | int(Qt::AlignAbsolute),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    const QFontMetrics figure(theme::font(theme::Type::Figure)), body(theme::font(theme::Type::Body));
    write(theme::Type::Body, theme::colour(theme::Colour::SecondaryText),
          QRect(inner.left(), inner.top(), inner.width() - kIconPlate - theme::kSmall, kIconPlate), m_content.title);
    const int figureTop = inner.top() + kIconPlate;
    write(theme::Type::Figure, theme::colour(theme::Colour::Text),
          QRect(inner.left(), figureTop, inner.width(), figure.height()), m_content.figure);
    const bool loud =
        m_content.tone == StatCardContent::Tone::Warning || m_content.tone == StatCardContent::Tone::Error;
    write(theme::Type::Body, loud ? colours.ink : theme::colour(theme::Colour::SecondaryText),
          QRect(inner.left(), figureTop + figure.height() + theme::kTight, inner.width(), body.height()),
          m_content.detail);
}

// Buttons answer to Space alone; a card is opened, so Enter belongs to it too.
void StatCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace postject::ui
