// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field of a form with its label above and, below it, what is wrong with it. GUI thread.
#pragma once

#include <QWidget>

namespace postject::ui {

class ToneLine;

class FormField final : public QWidget
{
    Q_OBJECT

public:
    // name: for assistive technology; unique in its window.
    FormField(const QString &label, const QString &name, QWidget *field, QWidget *parent = nullptr);

    void setProblem(const QString &sentence); // "": none
    bool hasProblem() const;
    void focusField();

private:
    QWidget *m_field;
    ToneLine *m_problem;
};

} // namespace postject::ui
