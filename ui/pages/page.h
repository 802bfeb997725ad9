// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of the shell: builds its widgets, binds a presenter, forwards what the user wants. No business state.
// Pages are built lazily, when they are first shown.
#pragma once

#include <QWidget>

namespace postject::ui {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void activate() = 0; // shown, or asked to refresh: (re)load
    virtual void deactivate() {} // hidden: stop live updates
    virtual void focusFilter() {} // Ctrl+F

Q_SIGNALS:
    // The sentence and the one primary action of the header belong to the page; the shell only places them.
    void summaryChanged(const QString &sentence);
    void pageRequested(const QString &pageName, const QVariantMap &filters); // go elsewhere, pre-filtered
    void announced(const QString &text, bool assertive); // for assistive technology
};

} // namespace postject::ui
