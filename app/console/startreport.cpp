// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/startreport.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <utility>

namespace postject {

namespace {

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

} // namespace

StartReport::StartReport(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    const auto *painted = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Paint || m_isReady || !painted)
        return false;
    // After this event: the paint itself belongs to the time.
    QTimer::singleShot(0, painted, [this, window = painted->window()] {
        if (!std::exchange(m_isPainted, true))
            say("First paint");
        // Which window is active is for the desktop to say; here it is which field a key would go to.
        const bool takesKeys = window->focusWidget() && window->focusWidget()->isEnabled();
        if (takesKeys && !std::exchange(m_isReady, true)) {
            say("Ready");
            Q_EMIT finished();
        }
    });
    return false;
}

} // namespace postject
