// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form on a plate: its parts stand side by side where there is room for them, else one below the other. GUI thread.
#pragma once

#include <QFrame>

class QBoxLayout;

namespace postject::ui {

class FoldingFrame : public QFrame
{
    Q_OBJECT

public:
    explicit FoldingFrame(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; // one below the other

Q_SIGNALS:
    void escaped(); // Esc, in any of its fields

protected:
    void addPart(QWidget *part);
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_parts;
};

} // namespace postject::ui
