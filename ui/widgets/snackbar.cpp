// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/snackbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postject::ui {

SnackBar::SnackBar(QWidget *parent)
    : QFrame(parent),
      m_text(new PlainLabel),
      m_undo(new QPushButton(tr("Undo"))),
      m_close(new QToolButton),
      m_timer(new QTimer(this))
{
    m_undo->setFlat(true);
    m_undo->setAutoDefault(false);
    m_close->setIcon(theme::icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the offer to undo"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::kLarge, theme::kSmall, theme::kSmall, theme::kSmall);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
    line->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(10s);
    connect(m_timer, &QTimer::timeout, this, &SnackBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &SnackBar::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_timer->stop();
        hide();
        Q_EMIT undoRequested();
    });
    parent->installEventFilter(this);
    hide();
}

void SnackBar::offerUndo(const QString &whatWasDone, bool destructive)
{
    if (isVisible())
        dismiss();
    m_text->setText(whatWasDone);
    m_undo->setAccessibleName(tr("Undo: %1").arg(whatWasDone));
    m_timer->stop();
    if (!destructive)
        m_timer->start();
    show();
    raise();
    place();
    announce(this, tr("%1 Undo is available.").arg(whatWasDone));
}

void SnackBar::dismiss()
{
    m_timer->stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

bool SnackBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void SnackBar::place()
{
    const QRect room = parentWidget()->rect().adjusted(theme::kGroup, 0, -theme::kGroup, -theme::kLarge);
    const QSize size(qMin(qMax(sizeHint().width(), 320), room.width()), sizeHint().height());
    setGeometry(room.center().x() - size.width() / 2, room.bottom() - size.height(), size.width(), size.height());
}

void SnackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Colour::Outline), 1));
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

} // namespace postject::ui
