// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shrinkarea.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace postject::ui {

namespace {
constexpr int kLeastHeight = 96;
}

ShrinkArea::ShrinkArea(const QList<QWidget *> &parts, QWidget *parent) : QScrollArea(parent)
{
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins({});
    m_column->setSpacing(theme::kMedium);
    for (QWidget *each : parts) {
        m_column->addWidget(each);
        each->installEventFilter(this);
    }
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    body->installEventFilter(this);
    // Where the focus is put by a program, nobody else scrolls to it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            ensureWidgetVisible(now);
    });
    hide(); // until one of them is shown
}

int ShrinkArea::wholeHeight() const
{
    const int width = viewport()->width();
    return m_column->hasHeightForWidth() ? m_column->heightForWidth(width) : m_column->sizeHint().height();
}

QSize ShrinkArea::sizeHint() const
{
    return {m_column->sizeHint().width(), wholeHeight()};
}

QSize ShrinkArea::minimumSizeHint() const
{
    return {m_column->minimumSize().width(), qMin(kLeastHeight, wholeHeight())};
}

bool ShrinkArea::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::ShowToParent || type == QEvent::HideToParent || type == QEvent::LayoutRequest)
        follow();
    return QScrollArea::eventFilter(watched, event);
}

void ShrinkArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry(); // narrower is taller
}

void ShrinkArea::follow()
{
    bool isAnyShown = false;
    for (int i = 0; i < m_column->count(); ++i)
        isAnyShown |= !m_column->itemAt(i)->widget()->isHidden();
    if (isHidden() == isAnyShown)
        setVisible(isAnyShown);
    updateGeometry();
}

} // namespace postject::ui
