// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Your address", pinned above the whitelist: the address as the server sees it, and how the list treats it.
#pragma once

#include "ui/widgets/tone.h"
#include "ui/widgets/writelock.h"

#include <QFrame>
#include <QPushButton>

class QLabel;

namespace postject::ui {

class ToneChip;

class AddressRow : public QFrame
{
    Q_OBJECT

public:
    explicit AddressRow(QWidget *parent = nullptr);

    // action: a button such as "Add it", "" for none.
    void showAddress(const QString &address, const QString &explanation, Tone tone, const QString &standing,
                     const QString &action);
    void setActionEnabled(bool enabled);

    void addWritesTo(WriteLock &lock) { lock.add(m_action); }

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_title;
    QLabel *m_address;
    QLabel *m_explanation;
    ToneChip *m_chip;
    QPushButton *m_action;
};

} // namespace postject::ui
