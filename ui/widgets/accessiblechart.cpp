// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblechart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace postject::ui {
namespace {

QString valueOf(QObject *widget)
{
    const auto *chart = dynamic_cast<const ValueText *>(widget);
    return chart ? chart->valueText() : QString();
}

class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(QWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? valueOf(widget()) : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && dynamic_cast<ValueText *>(object) ? new AccessibleChart(widget) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

void announceChartValue(QWidget *chart)
{
    QAccessibleValueChangeEvent event(chart, valueOf(chart));
    QAccessible::updateAccessibility(&event);
}

} // namespace postject::ui
