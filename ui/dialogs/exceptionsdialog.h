// SPDX-License-Identifier: GPL-3.0-or-later
//
// All exceptions in force: for what, whose, until when, why, since when; each can be revoked, and that undone. Shown
// with open(). GUI thread.
#pragma once

#include "ui/presenters/exceptionpresenter.h"

#include <QDateTime>
#include <QDialog>

#include <functional>

class QPushButton;

namespace postject::ui {

class MessageBar;
class RecordTable;
class SnackBar;
class StateStack;

class ExceptionsDialog final : public QDialog
{
    Q_OBJECT

public:
    using AccountName = std::function<QString(const QString &id)>;

    // The presenter outlives it.
    ExceptionsDialog(ExceptionPresenter &presenter, AccountName accountName, QWidget *parent);

private:
    void lay();
    void bind();
    void onStatus(const PageStatus &status);
    void fill();
    void revokeChosen();

    ExceptionPresenter &m_presenter;
    AccountName m_accountName;
    MessageBar *m_message;
    RecordTable *m_table;
    StateStack *m_states;
    SnackBar *m_snack;
    QPushButton *m_revoke;
};

} // namespace postject::ui
