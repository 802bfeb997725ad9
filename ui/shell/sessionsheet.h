// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lies over the pages when the session has ended, or when a change needs a newer sign-in: dims them, keeps what was
// typed, and holds the sign-in until it succeeded or was left. Focus stays inside. GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace postject::ui {

class Card;

class SessionSheet : public QWidget
{
    Q_OBJECT

public:
    enum class Reason {
        Ended,      // nothing goes on without a sign-in
        AskedAgain, // the session goes on; the change does not
    };

    explicit SessionSheet(QWidget *parent); // hidden; covers its parent

    // Takes it as a child, not its life: finish() gives it back parentless.
    void showSignIn(QWidget *signIn, Reason reason);
    QWidget *finish();

Q_SIGNALS:
    void cancelled(); // of AskedAgain: on as before, without the change
    void signOutRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QLayout *makeButtons();
    void showReason(Reason reason);

    Card *m_card;
    QVBoxLayout *m_signInHost;
    QLabel *m_text;
    QPushButton *m_signOut;
    QPushButton *m_cancel;
    QPointer<QWidget> m_signIn;
    QPointer<QWidget> m_formerFocus;
};

} // namespace postject::ui
