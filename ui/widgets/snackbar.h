// SPDX-License-Identifier: GPL-3.0-or-later
//
// Offers to undo what was just done, at the foot of its parent, over the content. It carries nothing but that: success
// shows in the change itself. Gone after 10 s, with the next action, or, where something was destroyed, when dismissed.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace postject::ui {

class SnackBar : public QFrame
{
    Q_OBJECT

public:
    explicit SnackBar(QWidget *parent); // hidden; lies over the parent and follows its size

    void offerUndo(const QString &whatWasDone, bool destructive = false); // replaces an offer that stands
    void dismiss();

Q_SIGNALS:
    void undoRequested();
    void dismissed(); // the offer ran out, was replaced or closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace postject::ui
