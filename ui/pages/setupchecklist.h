// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a new installation still lacks: each item done or with a button that leads there. Hides itself when all is done.
#pragma once

#include "ui/widgets/card.h"

namespace postject::ui {

struct SetupItem
{
    QString page; // the button leads there
    QString todo; // "Turn on two-factor"
    QString done; // "Two-factor is on"
    QString button;
    bool isDone = false;

    bool operator==(const SetupItem &) const = default;
};

class SetupChecklist : public Card
{
    Q_OBJECT

public:
    explicit SetupChecklist(QWidget *parent = nullptr); // hidden until an item is to do

    void setItems(const QList<SetupItem> &items);

Q_SIGNALS:
    void pageRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<SetupItem> m_items;
    QWidget *m_rows = nullptr;
};

} // namespace postject::ui
