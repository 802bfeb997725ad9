// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks addresses by hand: one or more of them, hours, reason, in one line above the list. Keeps what was typed until
// it is cleared, also while the server thinks or refuses. GUI thread.
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
    void start();                                 // focus to the address
    void startWith(const QStringList &addresses); // focus to the reason, which is left to be typed
    void keepOnly(const QStringList &addresses);  // those that are still to be blocked
    void setBusy(bool busy);
    void setProgress(int done, int total);
    void showProblem(const QString &problem); // "": none

    void addWritesTo(WriteLock &lock) { lock.add(m_submit); }

Q_SIGNALS:
    void submitted(const QStringList &ips, int hours, const QString &reason);
    void cancelled();

private:
    void submit();
    QString problemOf(const QStringList &ips) const; // "": none

    QLineEdit *m_address;
    QSpinBox *m_hours;
    QLineEdit *m_reason;
    QPushButton *m_submit;
    QLabel *m_problem;
};

} // namespace postject::ui
