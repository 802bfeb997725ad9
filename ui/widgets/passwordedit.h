// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field for a password: hidden until shown by its button or Ctrl+Shift+P, no suggestions, no undo history after
// forget(), no line end whatever is pasted. Tells when Caps Lock seems to be on. GUI thread.
#pragma once

#include <QLineEdit>

namespace postject::ui {

class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    void setShown(bool shown);
    bool isShown() const { return echoMode() == QLineEdit::Normal; }
    void forget(); // empties and hides it

Q_SIGNALS:
    // Judged by a letter whose case and Shift disagree: Qt does not tell the state of the key itself.
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_toggle;
};

} // namespace postject::ui
