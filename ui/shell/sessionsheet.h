// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lies over the pages when the session has ended: dims them, keeps what was typed, and holds the sign-in until it
// succeeded. Focus stays inside. GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace postject::ui {

class SessionSheet : public QWidget
{
    Q_OBJECT

public:
    explicit SessionSheet(QWidget *parent); // hidden; covers its parent

    void showSignIn(QWidget *signIn); // takes it as a child, not its life: finish() gives it back parentless
    QWidget *finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QFrame *m_plate;
    QVBoxLayout *m_body;
    QPointer<QWidget> m_signIn;
    QPointer<QWidget> m_formerFocus;
};

} // namespace postject::ui
