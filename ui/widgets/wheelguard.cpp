// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace postject::ui {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // so that it goes on to what can scroll
        return true;
    }
};

} // namespace

void ignoreWheelWithoutFocus(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus); // the default takes the focus by the wheel
    field->installEventFilter(new WheelGuard(field));
}

} // namespace postject::ui
