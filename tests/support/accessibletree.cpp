// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibletree.h"

#include <QAccessible>
#include <QWidget>

#include <functional>

namespace postject::test {

namespace {

void walk(QAccessibleInterface *node, const std::function<void(QAccessibleInterface *)> &visit)
{
    if (!node || !node->isValid())
        return;
    visit(node);
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), visit);
}

} // namespace

QStringList accessibleTexts(QWidget *root)
{
    QStringList texts;
    walk(QAccessible::queryAccessibleInterface(root), [&texts](QAccessibleInterface *node) {
        for (const auto role : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                                QAccessible::Accelerator, QAccessible::Identifier})
            texts += node->text(role);
        if (QAccessibleTextInterface *text = node->textInterface())
            texts += text->text(0, text->characterCount());
        if (QAccessibleValueInterface *value = node->valueInterface())
            texts += value->currentValue().toString();
    });
    texts.removeAll(QString());
    return texts;
}

AccessibleNames accessibleNames(QWidget *root)
{
    AccessibleNames found;
    walk(QAccessible::queryAccessibleInterface(root), [&found](QAccessibleInterface *node) {
        const QAccessible::State state = node->state();
        const bool isCell = node->role() == QAccessible::Cell || node->role() == QAccessible::ListItem;
        if (!state.focusable || state.invisible || isCell)
            return;
        const QString name = node->text(QAccessible::Name);
        if (name.isEmpty())
            found.unnamed += QString::fromLatin1(node->object() ? node->object()->metaObject()->className() : "?");
        else if (found.names.contains(name))
            found.repeated += name;
        found.names += name;
    });
    return found;
}

} // namespace postject::test
