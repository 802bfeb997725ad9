// SPDX-License-Identifier: GPL-3.0-or-later
//
// First-run wizard: e-mail and password of the first administrator, with words on the password's strength. GUI thread.
#pragma once

#include "ui/dialogs/firstrunpage.h"

class QLabel;
class QLineEdit;

namespace postject::ui {

class PasswordEdit;
class StrengthMeter;

class AdministratorPage : public FirstRunPage
{
    Q_OBJECT

public:
    explicit AdministratorPage(QWidget *parent = nullptr);

    QString email() const;
    QString password() const;
    void forgetPassword();

    int nextId() const override;
    void cleanupPage() override {} // Back keeps what is typed

protected:
    void focusFirst() override;
    void submit() override;

private:
    void judge();

    QLineEdit *m_email;
    PasswordEdit *m_password;
    StrengthMeter *m_strength;
    QLabel *m_capsLock;
};

} // namespace postject::ui
