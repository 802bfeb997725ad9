// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows a new API key, this once: on the screen only, with Copy, and Done once it is stored. GUI thread.
#pragma once

#include "ui/widgets/secretclipboard.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace postject::ui {

class KeyView;

class NewKeyView final : public QFrame
{
    Q_OBJECT

public:
    explicit NewKeyView(QWidget *parent = nullptr);
    ~NewKeyView() override;

    void showKey(const QString &name, const QString &key); // the caller keeps and wipes its own
    void forgetKey();
    bool isStored() const; // copied, or said to be
    void focusCopy();

Q_SIGNALS:
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy();

    QLabel *m_title;
    KeyView *m_view;
    QPushButton *m_copy;
    QLabel *m_copied;
    QCheckBox *m_tick;
    QPushButton *m_done;
    SecretClipboard m_clipboard;
    QString m_key;
};

} // namespace postject::ui
