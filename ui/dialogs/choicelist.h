// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few alternatives, one of them chosen: each a radio button with a sentence below it. GUI thread.
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace postject::ui {

class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    void add(int id, const QString &text, const QString &explanation); // the first one added is chosen
    int chosen() const;
    void choose(int id);
    void focusChosen();

Q_SIGNALS:
    void chosenChanged(int id);

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_rows;
};

} // namespace postject::ui
