// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes the own password, and says what still has access afterwards. What was typed is wiped when it closes.
#pragma once

#include "ui/presenters/passwordpresenter.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace postject::ui {

class FormField;
class MessageBar;
class PasswordEdit;
class StrengthMeter;

class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    // client outlives the dialog. email: of the account, which no good password is made of.
    PasswordDialog(ApiClient &client, const QString &email, QWidget *parent = nullptr);
    ~PasswordDialog() override;

Q_SIGNALS:
    void keysRequested(); // show the account's API keys

private:
    QWidget *buildForm();
    QWidget *buildButtons();
    void bind();
    void judge();
    void submit();
    void showRefused(const PasswordPresenter::Faults &faults);
    void showChanged(const QString &sentence, int keysLeft);

    std::unique_ptr<PasswordSource> m_source;
    PasswordPresenter m_presenter;
    QString m_email;
    MessageBar *m_bar;
    QWidget *m_form = nullptr;
    PasswordEdit *m_current;
    PasswordEdit *m_wanted;
    FormField *m_currentField = nullptr;
    FormField *m_wantedField = nullptr;
    StrengthMeter *m_strength;
    QCheckBox *m_revokes;
    QPushButton *m_change;
    QPushButton *m_showKeys;
    QPushButton *m_close;
};

} // namespace postject::ui
