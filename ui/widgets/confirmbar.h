// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks, in the page, before something that has no way back: what will happen, the action by its own verb, Cancel. What
// is worst is confirmed by typing a name. Enter on the way in does nothing: the focus is at Cancel, or in the field to
// type in. Hidden until asked. GUI thread.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace postject::ui {

class ToneLine;
class WriteLock;

struct Question
{
    QString sentence;
    QString action;                   // the verb of the button
    std::function<void()> agreed;     // runs once, when it is pressed
    QString typed = {};               // what has to be typed first; "": nothing
    std::function<void()> ended = {}; // after either answer: puts the focus where the next key is wanted
};

class ConfirmBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ConfirmBar(QWidget *parent = nullptr);
    ~ConfirmBar() override;

    void ask(Question question); // one that stands is withdrawn
    void withdraw();             // as Cancel, without a word
    bool isAsking() const { return m_isAsking; }
    void addWritesTo(WriteLock &lock);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTyping();
    void agree();
    void close();

    Question m_question;
    bool m_isAsking = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_cancel;
    QWidget *m_typing;
    QLabel *m_typingLabel;
    QLineEdit *m_typed;
    ToneLine *m_wrong;
};

} // namespace postject::ui
