// SPDX-License-Identifier: GPL-3.0-or-later
//
// Remembers a session's token between starts, in the system's keychain only (the one includer of QtKeychain). Where
// there is no keychain it silently remembers nothing; nothing is ever written in plain text. GUI thread.
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace postject::ui {

struct RememberedToken
{
    QByteArray token;
    QDateTime expiresAt; // UTC
};

// The text kept in the keychain; nothing for a damaged one, and for a token that has expired by now.
QByteArray toKeychainText(const RememberedToken &token);
std::optional<RememberedToken> fromKeychainText(const QByteArray &text, const QDateTime &now);

class TokenStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // server: ApiClient::serverName() or another name that stands for one server.
    void remember(const QString &server, const RememberedToken &token);
    void forget(const QString &server);
    // Calls back once, never from inside the call, and not after the context is gone.
    void recall(const QString &server, QObject *context,
                std::function<void(const std::optional<RememberedToken> &)> callback);
};

} // namespace postject::ui
