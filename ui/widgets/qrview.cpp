// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrview.h"

#include "ui/client/qrdecoder.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace postject::ui {

QrView::QrView(QWidget *parent) : PlainLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setAccessibleName(tr("QR code for an authenticator app. Use Show key for the text."));
}

QrView::~QrView()
{
    clearCode();
}

void QrView::setModules(const QImage &modules)
{
    m_modules = modules.copy(); // a buffer of its own, to be overwritten
    draw();
}

void QrView::clearCode()
{
    if (!m_modules.isNull())
        m_modules.fill(0);
    m_modules = QImage();
    QPixmap drawn = pixmap();
    clear();
    if (!drawn.isNull())
        drawn.fill(Qt::white);
}

void QrView::draw()
{
    if (m_modules.isNull())
        return;
    const int modules = m_modules.width() + 2 * kQrQuietZone;
    const qreal scale = devicePixelRatioF();
    QPixmap drawing = QPixmap::fromImage(drawQr(m_modules, static_cast<int>(std::ceil(kLeastSide * scale / modules))));
    drawing.setDevicePixelRatio(scale);
    setPixmap(drawing);
    const int side = static_cast<int>(std::ceil(drawing.deviceIndependentSize().width())) + 2 * theme::kSmall;
    setFixedSize(side, side);
}

bool QrView::event(QEvent *event)
{
    if (event->type() == QEvent::DevicePixelRatioChange)
        draw();
    return PlainLabel::event(event);
}

void QrView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::colour(theme::Colour::Hairline));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2 * theme::kRadius, 2 * theme::kRadius);
    }
    PlainLabel::paintEvent(event);
}

} // namespace postject::ui
