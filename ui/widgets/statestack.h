// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows a page's content, or in its place loading (nothing for 200 ms, a skeleton, after 1 s words and Cancel), empty,
// failed or forbidden. Every state but Ready says what to do and has a button for it.
#pragma once

#include "ui/presenters/pagestate.h"

#include <QIcon>
#include <QWidget>

namespace postject::ui {

class StateStack : public QWidget
{
    Q_OBJECT

public:
    explicit StateStack(QWidget *content, QWidget *parent = nullptr);
    ~StateStack() override;

    // For EmptyNew: "No addresses are blocked." and, if action is not empty, a button that emits emptyActionRequested.
    void setEmptyText(const QIcon &icon, const QString &sentence, const QString &action = {});
    void setFilteredText(const QString &sentence); // "No entries match these filters."
    // What Failed names: "Could not load the whitelist." The default speaks of "this page".
    void setFailureText(const QString &whatFailed);
    void setStatus(const PageStatus &status);
    PageState state() const;

Q_SIGNALS:
    void retryRequested();
    void clearFiltersRequested();
    void emptyActionRequested();
    void cancelRequested(); // from Loading after 1 s; the button is there only while something is connected

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject::ui
