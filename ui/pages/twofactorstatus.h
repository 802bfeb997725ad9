// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two-factor while it is on: since when, how many backup codes are left, replacing them, turning it off. Both ask for a
// code in place. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace postject::ui {

class CodeEntry;
class CountMeter;
class ToneChip;
class ToneLine;
class WriteLock;
class TwoFactorPresenter;

class TwoFactorStatus : public QWidget
{
    Q_OBJECT

public:
    explicit TwoFactorStatus(TwoFactorPresenter &presenter, QWidget *parent = nullptr);

    void showState();
    void showProblem(const QString &sentence); // of the open form
    void setBusy(bool busy);
    void focusFirst();
    void addWritesTo(WriteLock &lock);

private:
    QWidget *buildForm();
    void bind();
    void showCodesLeft();
    void showForm();

    TwoFactorPresenter &m_presenter;
    ToneChip *m_chip;
    QLabel *m_since;
    CountMeter *m_meter;
    ToneLine *m_advice;
    QPushButton *m_replace;
    QPushButton *m_turnOff;
    QWidget *m_form;
    QLabel *m_formTitle;
    QLabel *m_consequence;
    CodeEntry *m_code;
};

} // namespace postject::ui
