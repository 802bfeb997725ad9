// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for a new account: e-mail, first password, role. Keeps what was typed until it is cleared, also while the server
// thinks or refuses. GUI thread.
#pragma once

#include "ui/presenters/accountpresenter.h"
#include "ui/widgets/foldingframe.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace postject::ui {

class FormField;
class PasswordEdit;
class StrengthMeter;
class WriteLock;

class AccountForm final : public FoldingFrame
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    void start(); // focus to the e-mail
    void clear(); // wipes the password
    void setBusy(bool busy);
    void showFaults(const AccountPresenter::Faults &faults); // focus to the first of them
    void addWritesTo(WriteLock &lock);

Q_SIGNALS:
    void submitted(const AccountWish &wish);
    void cancelled();

private:
    QWidget *buildPassword();
    QWidget *buildLast();
    void judge();
    void submit();

    QLineEdit *m_email;
    PasswordEdit *m_password;
    StrengthMeter *m_strength;
    QComboBox *m_role;
    FormField *m_emailField;
    FormField *m_passwordField;
    QPushButton *m_submit;
};

} // namespace postject::ui
