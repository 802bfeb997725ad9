// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts a secret on the clipboard for a short while: marked so that clipboard histories leave it out, and taken away
// again after its time or on destruction, but only while nothing else has been copied since. GUI thread.
#pragma once

#include <QObject>

#include <chrono>

class QTimer;

namespace postject::ui {

class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr, std::chrono::milliseconds lifetime = std::chrono::seconds(30));
    ~SecretClipboard() override;

    void copySecret(const QString &text);

Q_SIGNALS:
    void cleared(); // only when this object took the secret away

private:
    void clearIfUnchanged();

    QTimer *m_timer;
    QByteArray m_digest; // of the secret: it is compared, never kept
};

} // namespace postject::ui
