// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks an address by hand: address, hours, reason, in one line above the list. Keeps what was typed until it is
// cleared, also while the server thinks or refuses. GUI thread.
#pragma once

#include "ui/widgets/writelock.h"

#include <QFrame>
#include <QPushButton>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace postject::ui {

class BlockForm final : public QFrame
{
    Q_OBJECT

public:
    explicit BlockForm(QWidget *parent = nullptr);

    void clear();
    void start();                           // focus to the address
    void startWith(const QString &address); // focus to the reason, which is left to be typed
    void setBusy(bool busy);
    void showProblem(const QString &problem); // "": none

    void addWritesTo(WriteLock &lock) { lock.add(m_submit); }

Q_SIGNALS:
    void submitted(const QString &ip, int hours, const QString &reason);
    void cancelled();

private:
    void submit();

    QLineEdit *m_address;
    QSpinBox *m_hours;
    QLineEdit *m_reason;
    QPushButton *m_submit;
    QLabel *m_problem;
};

} // namespace postject::ui
