// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing the signed-in account's password. PasswordSource is what the presenter knows, so that tests answer in a
// server's place. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "ui/client/apikeyclient.h"

namespace postject::ui {

struct PasswordWish
{
    QString current;
    QString wanted;
    bool revokesKeys = false; // the account's API keys end, too
};

class PasswordSource
{
public:
    // The API keys that the account still has.
    using DoneCallback = std::function<void(ApiResult<QList<ApiKeyEntry>>)>;

    virtual ~PasswordSource() = default;

    // Ends all other sessions. Refusals: 401 "invalid_credentials" for a wrong current password, which counts as a
    // failed login; 400 with the field "newPassword".
    virtual void change(const PasswordWish &wish, QObject *context, DoneCallback done) = 0;
};

class PasswordClient final : public PasswordSource
{
public:
    explicit PasswordClient(ApiClient &client) : m_client(client) {}

    void change(const PasswordWish &wish, QObject *context, DoneCallback done) override;

private:
    ApiClient &m_client;
};

} // namespace postject::ui
