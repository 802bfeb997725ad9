// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws resources/icons/<name>.svg in a colour of the theme (QtSvg renders currentColor as black, so the drawing is
// tinted here). The colour is asked for at each paint: an icon needs no refresh after a switch of scheme.
#pragma once

#include <QIconEngine>

namespace postject::ui::theme {

class ThemeIconEngine final : public QIconEngine
{
public:
    explicit ThemeIconEngine(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QString m_name;
};

} // namespace postject::ui::theme
