// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptlayout.h"

#include <QSettings>
#include <QVariant>
#include <QWidget>

namespace postject::ui {

namespace {
constexpr auto kProperty = "keptLayout";
}

void keepLayoutOf(QWidget *window, QSettings &settings)
{
    window->setProperty(kProperty, QVariant::fromValue<QObject *>(&settings));
}

QSettings *keptLayoutOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant kept = widget->property(kProperty); kept.isValid())
            return qobject_cast<QSettings *>(kept.value<QObject *>());
    }
    return nullptr;
}

} // namespace postject::ui
