// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a new entry is typed: range, note, Add, and the live sentence below. Add stays pressable and explains.
#pragma once

#include "ui/widgets/cidredit.h"
#include "ui/widgets/writelock.h"

#include <QPushButton>
#include <QWidget>

class QLineEdit;

namespace postject::ui {

class WhitelistEntryLine : public QWidget
{
    Q_OBJECT

public:
    explicit WhitelistEntryLine(QWidget *parent = nullptr);

    void setEntries(const QList<Cidr> &entries);
    void setBusy(bool busy);
    void setWhyNot(const QString &reason);        // the list is full: said in the tooltip and by assistive technology
    void say(Tone tone, const QString &sentence); // of an editor elsewhere on the page
    void insist(const QString &sentence);
    void clear();
    void focusField();
    void startWith(const QString &typed);
    QString text() const { return m_range->text(); }

    void addWritesTo(WriteLock &lock) { lock.add(m_add); }

Q_SIGNALS:
    void addRequested(const QString &typed, const QString &note);

private:
    CidrEdit *m_range;
    QLineEdit *m_note;
    QPushButton *m_add;
};

} // namespace postject::ui
