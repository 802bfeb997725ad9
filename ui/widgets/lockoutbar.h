// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in the way of a change that would shut the caller's own address out: add it too, cancel, or go on by typing
// that very address. Hidden until asked. GUI thread.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace postject::ui {

class ToneLine;

class LockOutBar : public QFrame
{
    Q_OBJECT

public:
    explicit LockOutBar(QWidget *parent = nullptr);

    void ask(const QString &sentence, const QString &yourAddress, bool canAddYours);
    void sayWrongAddress();

Q_SIGNALS:
    void addYoursRequested();
    void cancelled();
    void continueRequested(const QString &typedAddress);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTyping();
    void showTyping(bool shown);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QPushButton *m_goOn;
    QWidget *m_typing;
    QLabel *m_typingLabel;
    QLineEdit *m_typed;
    QPushButton *m_confirm;
    ToneLine *m_wrong;
};

} // namespace postject::ui
