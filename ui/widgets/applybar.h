// SPDX-License-Identifier: GPL-3.0-or-later
//
// The foot of a form: how much of it is not saved yet, Save (Ctrl+S) and Discard. Hidden while there is nothing to
// save. GUI thread.
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace postject::ui {

class WriteLock;

class ApplyBar final : public QFrame
{
    Q_OBJECT

public:
    // page: whose Ctrl+S it takes, while there is something to save.
    explicit ApplyBar(QWidget *page);

    void setChanges(int count, bool busy = false);
    void addWritesTo(WriteLock &lock);
    QAction *saveAction() const { return m_save; }

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *m_save;
    QLabel *m_text;
    QPushButton *m_saveButton;
    QPushButton *m_discard;
};

} // namespace postject::ui
