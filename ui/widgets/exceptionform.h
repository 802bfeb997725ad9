// SPDX-License-Identifier: GPL-3.0-or-later
//
// "This was me": what no alert shall be raised about any more, made from one alert, for how long and for whom. Asks
// nobody for anything. GUI thread.
#pragma once

#include "ui/client/alertclient.h"
#include "ui/client/exceptionclient.h"

#include <QDateTime>
#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace postject::ui {

class FormField;
class WriteLock;

class ExceptionForm final : public QFrame
{
    Q_OBJECT

public:
    // canServeAll: an administrator's, whose exceptions may be of all accounts.
    explicit ExceptionForm(bool canServeAll, QWidget *parent = nullptr); // hidden

    // For an alert that has offers (exceptionwords.h). accountName: of the alert's account; "": it is about none.
    void start(const AlertEntry &alert, const QString &accountName);
    void setBusy(bool isBusy);
    void showFailure(const ApiError &error);
    bool resolvesToo() const; // the alert, as expected
    void addWritesTo(WriteLock &writes);

Q_SIGNALS:
    void submitted(const postject::ui::ExceptionWish &wish);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildButtons();
    void fillDurations();
    void submit();

    QComboBox *m_subject;
    QComboBox *m_duration;
    QComboBox *m_account;
    QLineEdit *m_note;
    QCheckBox *m_resolves;
    QPushButton *m_submit;
    FormField *m_subjectField;
    FormField *m_accountField;
    FormField *m_noteField;
};

} // namespace postject::ui
