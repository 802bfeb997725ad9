// SPDX-License-Identifier: GPL-3.0-or-later
//
// "2 new alerts", over the head of a table: what waits until somebody asks for it. GUI thread.
#pragma once

#include <QPushButton>

class QAbstractScrollArea;

namespace postject::ui {

class ArrivalsPill final : public QPushButton
{
    Q_OBJECT

public:
    explicit ArrivalsPill(QAbstractScrollArea *table); // hidden; follows its size

    void setArrivals(const QString &words); // "": none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractScrollArea *m_table;
};

} // namespace postject::ui
