// SPDX-License-Identifier: GPL-3.0-or-later
//
// First step of enrolling: the QR code, whose account it is for, and the key in letters for phones that can't scan.
// Holds pictures of the secret only; clearSecret() wipes them. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace postject::ui {

class KeyView;
class QrView;
class TwoFactorPresenter;
class SecretClipboard;
class ToneLine;

class ScanStep : public QWidget
{
    Q_OBJECT

public:
    ScanStep(TwoFactorPresenter &presenter, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void showSecret(); // what the presenter has now
    void clearSecret();
    void focusFirst();

Q_SIGNALS:
    void nextRequested();
    void cancelRequested();

private:
    QWidget *buildWords();
    void showKey(bool shown);

    TwoFactorPresenter &m_presenter;
    SecretClipboard &m_clipboard;
    QrView *m_qr;
    QLabel *m_account;
    QPushButton *m_toggle;
    KeyView *m_key;
    QPushButton *m_copy;
    ToneLine *m_copied;
    QPushButton *m_next;
};

} // namespace postject::ui
