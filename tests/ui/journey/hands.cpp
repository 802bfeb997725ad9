// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journey/hands.h"

#include <QAccessible>
#include <QScreen>
#include <QTest>
#include <QWindow>

#include <algorithm>

namespace postject::test::hands {

using namespace Qt::Literals::StringLiterals;

namespace {

// A key goes nowhere while no window is active, as between a dialog and the window after it. What a window manager does
// for a new window has to be done here: the test's X server has none.
bool hasFocus()
{
    if (QApplication::focusWidget())
        return true;
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto visible = std::ranges::find_if(windows, [](const QWidget *each) {
        return each->isVisible() && each->windowType() != Qt::Popup && each->windowType() != Qt::ToolTip;
    });
    if (visible != windows.end())
        (*visible)->activateWindow();
    return false;
}

QWidget *waitForFocus()
{
    (void)eventually(hasFocus);
    return QApplication::focusWidget();
}

} // namespace

bool eventually(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, kPatience);
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *accessible = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return accessible ? accessible->text(QAccessible::Name).remove(u'&') : QString();
}

QString focusedName()
{
    return nameOf(QApplication::focusWidget());
}

bool reaches(const QString &name)
{
    if (eventually([&] { return hasFocus() && focusedName() == name; }))
        return true;
    qWarning() << "the focus is at" << focusedName() << "instead of" << name;
    return false;
}

bool tabTo(const QString &name)
{
    QStringList seen;
    for (int i = 0; i < 60; ++i) {
        seen.append(nameOf(waitForFocus()));
        if (seen.last() == name)
            return true;
        press(Qt::Key_Tab);
    }
    qWarning() << "Tab does not reach" << name << "but" << seen;
    return false;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *focused = waitForFocus())
        QTest::keyClick(focused, key, modifiers);
}

void type(const QString &text)
{
    if (QWidget *focused = waitForFocus())
        QTest::keyClicks(focused, text);
}

void retype(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

QImage look(QWidget *window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (QGuiApplication::platformName() != "xcb"_L1)
        return window->grab().toImage();
    window->repaint(); // what is due is on the screen before the screen is read
    return window->screen()->grabWindow(window->winId()).toImage();
}

} // namespace postject::test::hands
