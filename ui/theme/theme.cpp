// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/themeiconengine.h"
#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QPixmapCache>
#include <QStyleHints>

using namespace Qt::Literals::StringLiterals;

// Q_INIT_RESOURCE declares a function of the global namespace.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace postject::ui::theme {

namespace {

constexpr auto kFollowerName = "postject-theme-follower"_L1;
constexpr int kIconCacheKib = 20 * 1024;

bool systemIsDark()
{
    return QApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

void setScheme(bool dark)
{
    if (!qobject_cast<ThemeStyle *>(QApplication::style())) {
        QPixmapCache::setCacheLimit(kIconCacheKib);
        QApplication::setStyle(new ThemeStyle);
    }
    QApplication::setPalette(paletteOf(dark));
}

// While the scheme is System, one child of the application listens to the desktop.
void followSystem(bool follow)
{
    delete qApp->findChild<QObject *>(kFollowerName, Qt::FindDirectChildrenOnly);
    if (!follow)
        return;
    auto *follower = new QObject(qApp);
    follower->setObjectName(kFollowerName);
    QObject::connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, follower,
                     [] { setScheme(systemIsDark()); });
}

QFont scaled(qreal factor, int weight)
{
    QFont result = QApplication::font();
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(result.pixelSize() * factor));
    result.setWeight(static_cast<QFont::Weight>(weight));
    return result;
}

} // namespace

void apply(Scheme scheme)
{
    registerIcons();
    followSystem(scheme == Scheme::System);
    setScheme(scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark()));
}

std::optional<Scheme> schemeFromName(QStringView name)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::System}) {
        if (name == schemeName(scheme))
            return scheme;
    }
    return std::nullopt;
}

QString schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return u"light"_s;
    case Scheme::Dark:
        return u"dark"_s;
    case Scheme::System:
        return u"system"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor colour(Colour colour)
{
    return colourOf(colour, isDark());
}

QColor severityFill(Severity severity)
{
    return severityFillOf(severity, isDark());
}

QColor severityText(Severity severity)
{
    return severityTextOf(severity, isDark());
}

QFont font(Type type)
{
    switch (type) {
    case Type::Caption:
        return scaled(0.85, QFont::Normal);
    case Type::Body:
        return scaled(1.0, QFont::Normal);
    case Type::Strong:
        return scaled(1.0, QFont::DemiBold);
    case Type::Section:
        return scaled(1.15, QFont::DemiBold);
    case Type::Title:
        return scaled(1.5, QFont::DemiBold);
    case Type::Figure: {
        QFont figure = scaled(1.9, QFont::DemiBold);
        figure.setFeature(QFont::Tag("tnum"), 1);
        return figure;
    }
    case Type::Fixed: {
        QFont fixed = scaled(1.0, QFont::Normal);
        fixed.setFamilies({u"DejaVu Sans Mono"_s, u"monospace"_s});
        fixed.setStyleHint(QFont::Monospace);
        fixed.setFixedPitch(true);
        return fixed;
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon icon(const QString &name)
{
    return QIcon(new ThemeIconEngine(name));
}

} // namespace postject::ui::theme
