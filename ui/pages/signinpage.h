// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in: fills the window while there is no session. A card with the password form, then the code form.
// No business state; GUI thread. The presenter outlives the page.
#pragma once

#include "ui/presenters/signinpresenter.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace postject::ui {

class MessageBar;
class PasswordEdit;

class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(SignInPresenter *presenter, QWidget *parent = nullptr);

    void setEmail(const QString &email); // the last one used, so that only the password is left to type
    QString email() const;
    void focusFirstEmpty();

Q_SIGNALS:
    void anotherServerRequested();
    void certificateQuestioned(); // the server shows another one than before: it is to be compared

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeCard();
    QWidget *makePasswordForm();
    QWidget *makeCodeForm();
    void bind();
    void refresh();
    void refreshCodeForm();
    void showStep(SignInPresenter::Step step);
    void focusField(SignInPresenter::Field field);

    SignInPresenter *m_presenter;
    MessageBar *m_message;
    QStackedWidget *m_forms;
    QLabel *m_server, *m_capsLock, *m_codeLabel, *m_codeHint;
    QLineEdit *m_email, *m_code;
    PasswordEdit *m_password;
    QPushButton *m_signIn, *m_verify, *m_back, *m_otherCode;
    QAction *m_compare;
};

} // namespace postject::ui
