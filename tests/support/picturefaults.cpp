// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/picturefaults.h"

#include <QAbstractButton>
#include <QHash>
#include <QLabel>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace postject::test {

namespace {

constexpr double kLeastContrast = 3.0; // WCAG 2.2, 1.4.3 for large text; less can't be read at all

// WCAG 2.2's relative luminance.
double luminance(QRgb colour)
{
    const auto part = [](int value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour)) + 0.0722 * part(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QHash<QRgb, int> coloursOf(const QImage &part)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < part.height(); ++y) {
        for (int x = 0; x < part.width(); ++x)
            ++counts[part.pixel(x, y) | 0xff000000];
    }
    return counts;
}

QRgb mostFrequent(const QHash<QRgb, int> &counts)
{
    QRgb most = 0;
    for (const auto &[colour, count] : counts.asKeyValueRange()) {
        if (count > counts.value(most))
            most = colour;
    }
    return most;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->pixmap().isNull() ? label->text() : QString();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

bool isCut(const QLabel *label)
{
    const QSize room = label->contentsRect().size();
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height();
    const QSize text = label->fontMetrics().size(0, label->text());
    return text.width() > room.width() || label->fontMetrics().height() > room.height() + 2;
}

} // namespace

QStringList pictureFaults(const QWidget *window, const QImage &picture)
{
    const QHash<QRgb, int> all = coloursOf(picture);
    if (all.size() < 30)
        return {u"nothing is drawn"_s};
    QStringList faults;
    const bool isDark = luminance(mostFrequent(all)) < 0.2;
    if (isDark != (window->palette().color(QPalette::Window).lightness() < 128))
        faults.append(isDark ? u"dark in the light scheme"_s : u"light in the dark scheme"_s);
    const double scale = double(picture.width()) / window->width();
    for (const QWidget *each : window->findChildren<QWidget *>()) {
        const QString text = textOf(each);
        const QRect seen = each->visibleRegion().boundingRect();
        if (text.trimmed().isEmpty() || !each->isVisibleTo(window) || seen != each->rect())
            continue; // not there, or scrolled away in part
        const QRect place(each->mapTo(window, QPoint()) * scale, each->size() * scale);
        const QHash<QRgb, int> colours = coloursOf(picture.copy(place));
        const QRgb behind = mostFrequent(colours);
        double most = 1;
        for (const QRgb colour : colours.keys())
            most = std::max(most, contrast(behind, colour));
        if (each->isEnabled() && most < kLeastContrast)
            faults.append(u"“%1” does not stand out: %2"_s.arg(text).arg(most));
        if (const auto *label = qobject_cast<const QLabel *>(each); label && isCut(label))
            faults.append(u"“%1” is cut"_s.arg(text));
    }
    return faults;
}

} // namespace postject::test
