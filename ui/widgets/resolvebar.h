// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below an alert: what it turned out to be, a note, and the button that resolves it with both, or all alerts that are
// chosen with it. A resolved one can be reopened here. GUI thread.
#pragma once

#include "ui/client/alertclient.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace postject::ui {

class WriteLock;

class ResolveBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ResolveBar(QWidget *parent = nullptr);

    void addWritesTo(WriteLock &writes);
    void showAlert(const AlertEntry &alert); // another one: what was typed about the former goes
    void setChosen(qsizetype alerts);        // how many it is about
    AlertEdit edit() const;                  // as it stands
    void focusNote();

Q_SIGNALS:
    void resolveRequested(const postject::ui::AlertEdit &edit);
    void reopenRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool isNarrow);
    void reword();

    QString m_id;
    bool m_isResolved = false;
    qsizetype m_chosen = 1;
    std::optional<bool> m_isNarrow;
    QGridLayout *m_grid;
    QLineEdit *m_note;
    QComboBox *m_verdict;
    QPushButton *m_act;
};

} // namespace postject::ui
