// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblehistogram.h"

#include "ui/widgets/histogramview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace postject::ui {
namespace {

class AccessibleHistogram final : public QAccessibleWidget
{
public:
    explicit AccessibleHistogram(HistogramView *view) : QAccessibleWidget(view, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return qobject_cast<HistogramView *>(widget())->valueText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<HistogramView *>(object);
    return view ? new AccessibleHistogram(view) : nullptr;
}

} // namespace

void installHistogramAccessibility()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

void announceHistogramValue(HistogramView *view)
{
    QAccessibleValueChangeEvent event(view, view->valueText());
    QAccessible::updateAccessibility(&event);
}

} // namespace postject::ui
