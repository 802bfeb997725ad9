// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strengthmeter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace postject::ui {

namespace {

constexpr int kSegments = 4;
constexpr int kBarHeight = 4;

theme::Colour fillOf(StrengthMeter::Tone tone)
{
    switch (tone) {
    case StrengthMeter::Tone::Error:
        return theme::Colour::ErrorText;
    case StrengthMeter::Tone::Warning:
        return theme::Colour::WarningText;
    case StrengthMeter::Tone::Ok:
        return theme::Colour::OkText;
    case StrengthMeter::Tone::None:
        return theme::Colour::Outline;
    }
    Q_UNREACHABLE_RETURN(theme::Colour::Outline);
}

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent), m_words(new PlainLabel)
{
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, kBarHeight + theme::kTight, 0, 0);
    rows->addWidget(m_words);
}

void StrengthMeter::setLevel(int segments, Tone tone, const QString &words)
{
    m_segments = segments;
    m_tone = tone;
    m_words->setText(words);
    setAccessibleName(words);
    update();
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal width = (this->width() - (kSegments - 1) * theme::kTight) / qreal(kSegments);
    for (int i = 0; i < kSegments; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? kSegments - 1 - i : i;
        painter.setBrush(theme::colour(i < m_segments ? fillOf(m_tone) : theme::Colour::Hairline));
        painter.drawRoundedRect(QRectF(place * (width + theme::kTight), 0, width, kBarHeight), 2, 2);
    }
}

} // namespace postject::ui
