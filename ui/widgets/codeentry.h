// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for a two-factor code: a label, one field, what is wrong with it, and the button that says what it will do.
// Enter in the field presses the button. Keeps what was typed when it was refused. GUI thread.
#pragma once

#include "ui/widgets/writelock.h"

#include <QPushButton>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace postject::ui {

class ToneLine;

class CodeEntry : public QWidget
{
    Q_OBJECT

public:
    // name: of the field, for assistive technology; unique on the page.
    CodeEntry(const QString &label, const QString &name, const QString &action, QWidget *parent = nullptr);

    void setWords(const QString &label, const QString &name, const QString &action);
    void addButton(QPushButton *button); // beside the action
    void setNote(const QString &note);   // a quiet line under the field, such as the server's clock
    void showProblem(const QString &sentence);
    void setBusy(bool busy);
    void reset(); // empty, no problem
    void focusField();

    void addWritesTo(WriteLock &lock) { lock.add(m_action); }

Q_SIGNALS:
    void submitted(const QString &typed);
    void cancelled(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_label;
    QLineEdit *m_edit;
    ToneLine *m_note;
    ToneLine *m_problem;
    QPushButton *m_action;
};

} // namespace postject::ui
