// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field for an address or a CIDR range with a live sentence below: what it allows, how it is saved, why it is wrong.
// Says by colour, icon and words; never blocks typing. GUI thread.
#pragma once

#include "ui/models/cidrfeedback.h"
#include "ui/widgets/tone.h"

#include <QWidget>

class QLineEdit;

namespace postject::ui {

class ToneLine;

Tone toneOf(CidrFeedback::Tone tone);

class CidrEdit : public QWidget
{
    Q_OBJECT

public:
    explicit CidrEdit(const QString &name, QWidget *parent = nullptr); // name: for assistive technology

    QLineEdit *field() const { return m_edit; }
    ToneLine *sentence() const { return m_sentence; } // the caller lays it out below the line that holds the field
    void setEntries(const QList<Cidr> &entries);      // what the text is weighed against
    QString text() const;
    CidrFeedback feedback() const;
    void insist(const QString &sentence); // the text was refused on press: said as an error, the field selected
    void clear();

Q_SIGNALS:
    void submitted(); // Enter

private:
    void say();

    QLineEdit *m_edit;
    ToneLine *m_sentence;
    QList<Cidr> m_entries;
};

} // namespace postject::ui
