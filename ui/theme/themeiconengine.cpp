// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themeiconengine.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui::theme {

namespace {

QColor tint(QIcon::Mode mode)
{
    switch (mode) {
    case QIcon::Disabled:
        return colour(Colour::DisabledText);
    case QIcon::Active:
    case QIcon::Selected:
        return colour(Colour::Text);
    case QIcon::Normal:
        break;
    }
    return colour(Colour::SecondaryText);
}

QString fileOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

} // namespace

ThemeIconEngine::ThemeIconEngine(const QString &name) : m_name(name) {}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, scale));
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// size is in logical pixels, as QIconEngine hands it over since Qt 6.8.
QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // The application's own mark keeps its colours, as do its states in a tray, whose ground nobody knows.
    const bool tinted = m_name != "app"_L1 && !m_name.startsWith("app-"_L1);
    const QColor ink = tint(mode);
    const QString cacheKey =
        u"postject/%1/%2x%3@%4/%5"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(scale).arg(ink.name());
    QPixmap result;
    if (QPixmapCache::find(cacheKey, &result))
        return result;
    const QSize pixels = (QSizeF(size) * scale).toSize();
    result = QPixmap(pixels);
    result.fill(Qt::transparent);
    QSvgRenderer renderer(fileOf(m_name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&result);
    renderer.render(&painter, QRectF(QPointF(0, 0), pixels));
    if (tinted) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), ink);
    }
    painter.end();
    result.setDevicePixelRatio(scale);
    QPixmapCache::insert(cacheKey, result);
    return result;
}

QSize ThemeIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QIconEngine *ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(*this);
}

QString ThemeIconEngine::key() const
{
    return u"postject"_s;
}

bool ThemeIconEngine::isNull()
{
    return !QFile::exists(fileOf(m_name));
}

} // namespace postject::ui::theme
