// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two-factor authentication of the signed-in account as typed calls. TwoFactorSource is what the presenter knows, so
// that tests answer in a server's place. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "ui/client/apiclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace postject::ui {

struct TwoFactorState
{
    bool enabled = false;
    QDateTime enabledAt; // UTC; invalid while off
    int backupCodesRemaining = 0;
};

struct TwoFactorSecret
{
    QString secret; // Base32 without padding (RFC 4648 section 6)
    QByteArray qrPng;
};

// Callbacks take secrets by value: the receiver owns them, and wipes them.
class TwoFactorSource
{
public:
    using StateCallback = std::function<void(ApiResult<TwoFactorState>)>;
    using SecretCallback = std::function<void(ApiResult<TwoFactorSecret>)>;
    using CodesCallback = std::function<void(ApiResult<QStringList>)>;
    using DoneCallback = std::function<void(ApiResult<void>)>;

    virtual ~TwoFactorSource() = default;

    virtual void state(QObject *context, StateCallback done) = 0;
    virtual void generate(QObject *context, SecretCallback done) = 0; // 409 "two_factor_already_enabled"
    // code: six digits. Refusals: 400 "two_factor_not_generated", 401 "invalid_two_factor_token".
    virtual void enable(const QString &code, QObject *context, CodesCallback done) = 0;
    virtual void disable(const QString &code, QObject *context, DoneCallback done) = 0; // six digits or a backup code
    virtual void replaceBackupCodes(const QString &code, QObject *context, CodesCallback done) = 0;
    // The server's clock less this computer's, by the last answer.
    virtual std::optional<std::chrono::seconds> clockOffset() const = 0;
};

class TwoFactorClient final : public TwoFactorSource
{
public:
    explicit TwoFactorClient(ApiClient &client) : m_client(client) {}

    void state(QObject *context, StateCallback done) override;
    void generate(QObject *context, SecretCallback done) override;
    void enable(const QString &code, QObject *context, CodesCallback done) override;
    void disable(const QString &code, QObject *context, DoneCallback done) override;
    void replaceBackupCodes(const QString &code, QObject *context, CodesCallback done) override;
    std::optional<std::chrono::seconds> clockOffset() const override { return m_client.clockOffset(); }

private:
    ApiClient &m_client;
};

ApiResult<TwoFactorState> readTwoFactorState(const QJsonObject &answer);
// Malformed unless there is a Base32 secret and a data URI of a PNG (RFC 2397).
ApiResult<TwoFactorSecret> readTwoFactorSecret(const QJsonObject &answer);
ApiResult<QStringList> readBackupCodes(const QJsonObject &answer);

} // namespace postject::ui
