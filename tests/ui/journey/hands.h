// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person at the keyboard, without a mouse: finds a control by the name that assistive technology reads, goes to it
// with Tab, and looks at the screen. Keys go to whatever has the focus.
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

#include <array>
#include <functional>

namespace postject::test {

namespace hands {

// Under load a server on two cores takes its time: a certificate alone may cost seconds.
inline constexpr int kPatience = 30'000; // milliseconds

// With Alt each opens a page, in the order of the navigation.
inline constexpr std::array kPageKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,    Qt::Key_6,
                                      Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Minus};

bool eventually(const std::function<bool()> &holds);

QString nameOf(QWidget *widget);   // its accessible name
QString focusedName();             // "" when nothing has the focus
bool reaches(const QString &name); // the focus comes there by itself
bool tabTo(const QString &name);   // by Tab, no more than once around
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
void type(const QString &text);
void retype(const QString &text); // in place of what the field holds

// What the screen shows of the window; without a screen, what the window paints.
QImage look(QWidget *window);

} // namespace hands

// The visible top-level window of that kind, or null.
template <typename Window>
Window *shown();

} // namespace postject::test

#include <QApplication>

template <typename Window>
Window *postject::test::shown()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(each); window && window->isVisible())
            return window;
    }
    return nullptr;
}
