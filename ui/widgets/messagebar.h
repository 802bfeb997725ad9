// SPDX-License-Identifier: GPL-3.0-or-later
//
// A message inside a page, above what it is about: icon, sentence, optional buttons, never a dialog.
#pragma once

#include "ui/client/apiclient.h"

#include <QFrame>

class QAction;

namespace postject::ui {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr); // hidden until show() below
    ~MessageBar() override;

    void showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {}); // plain text only
    // What failed, what to do, and Details (code, request id, Copy).
    void showError(const QString &whatFailed, const ApiError &error);
    // The same, with buttons such as "Try again" beside the sentence.
    void showError(const QString &whatFailed, const ApiError &error, const QList<QAction *> &actions);
    void setText(const QString &text); // in place: a countdown, say; not announced
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject::ui
