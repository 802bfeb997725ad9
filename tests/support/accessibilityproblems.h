// SPDX-License-Identifier: GPL-3.0-or-later
//
// What assistive technology finds below a widget: every control that takes focus has a name, and no two the same.
#pragma once

#include <QAccessible>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace postject::test {

// Sentences about what is wrong; empty: all is well. Items of views are left to the models' own tests.
inline QStringList accessibilityProblems(QWidget *window)
{
    QStringList problems;
    QSet<QString> names;
    QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(window)};
    while (!open.isEmpty()) {
        QAccessibleInterface *each = open.takeLast();
        if (!each || each->state().invisible)
            continue;
        const QString name = each->text(QAccessible::Name);
        auto *widget = qobject_cast<QWidget *>(each->object());
        const bool takesFocus = widget && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        const QString what = widget ? QString::fromLatin1(widget->metaObject()->className()) : QString();
        if (takesFocus && name.isEmpty())
            problems += QStringLiteral("%1 has no name").arg(what);
        if (takesFocus && !name.isEmpty() && names.contains(name) && !widget->inherits("QLineEdit"))
            problems += QStringLiteral("%1 shares the name \"%2\"").arg(what, name);
        if (takesFocus)
            names.insert(name);
        if (each->tableInterface())
            continue;
        for (int i = 0; i < each->childCount(); ++i)
            open.append(each->child(i));
    }
    return problems;
}

} // namespace postject::test
