// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

theme::Colour toneText(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return theme::Colour::SecondaryText;
    case Tone::Ok:
        return theme::Colour::OkText;
    case Tone::Info:
        return theme::Colour::InfoText;
    case Tone::Warning:
        return theme::Colour::WarningText;
    case Tone::Error:
        return theme::Colour::ErrorText;
    }
    Q_UNREACHABLE_RETURN({});
}

theme::Colour toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return theme::Colour::Alternate;
    case Tone::Ok:
        return theme::Colour::OkFill;
    case Tone::Info:
        return theme::Colour::InfoFill;
    case Tone::Warning:
        return theme::Colour::WarningFill;
    case Tone::Error:
        return theme::Colour::ErrorFill;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {};
    case Tone::Ok:
        return u"check"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QPixmap tonePixmap(Tone tone, int size, qreal scale)
{
    if (tone == Tone::Neutral)
        return {};
    QPixmap pixmap = theme::icon(toneIcon(tone)).pixmap(QSize(size, size), scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), theme::colour(toneText(tone)));
    return pixmap;
}

} // namespace postject::ui
