// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds the forms, questions and notices above a list: as tall as those that are shown, and scrolled where the window
// is too small for that. Hidden while it shows none. GUI thread.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace postject::ui {

class ShrinkArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ShrinkArea(const QList<QWidget *> &parts, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wholeHeight() const;
    void follow();

    QVBoxLayout *m_column;
};

} // namespace postject::ui
