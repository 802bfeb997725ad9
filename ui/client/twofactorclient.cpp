// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/twofactorclient.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace postject::ui {

namespace {

std::unexpected<ApiError> malformed(QString what)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = std::move(what);
    return std::unexpected(std::move(error));
}

bool isBase32(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'2' && c <= u'7');
}

ApiCall withCode(EndpointId endpoint, const QString &code)
{
    return {.endpoint = endpoint, .body = QJsonObject{{u"token"_s, code}}};
}

} // namespace

ApiResult<TwoFactorState> readTwoFactorState(const QJsonObject &answer)
{
    if (!answer["enabled"_L1].isBool())
        return malformed(u"A two-factor state without \"enabled\""_s);
    return TwoFactorState{.enabled = answer["enabled"_L1].toBool(),
                          .enabledAt = QDateTime::fromString(answer["enabledAt"_L1].toString(), Qt::ISODateWithMs),
                          .backupCodesRemaining = answer["backupCodesRemaining"_L1].toInt()};
}

ApiResult<TwoFactorSecret> readTwoFactorSecret(const QJsonObject &answer)
{
    constexpr auto prefix = "data:image/png;base64,"_L1;
    const QString secret = answer["secret"_L1].toString();
    const QString picture = answer["qrCode"_L1].toString();
    if (secret.isEmpty() || !std::ranges::all_of(secret, isBase32))
        return malformed(u"A two-factor secret that is not Base32"_s);
    if (!picture.startsWith(prefix))
        return malformed(u"A QR code that is not a PNG data URI"_s);
    const auto png = QByteArray::fromBase64Encoding(picture.sliced(prefix.size()).toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!png || (*png).isEmpty())
        return malformed(u"A QR code that is not Base64"_s);
    // Buffers of its own, so that the receiver can overwrite them.
    return TwoFactorSecret{.secret = QString(secret.constData(), secret.size()), .qrPng = *png};
}

ApiResult<QStringList> readBackupCodes(const QJsonObject &answer)
{
    QStringList codes;
    for (const QJsonValue &code : answer["backupCodes"_L1].toArray()) {
        const QString text = code.toString();
        if (text.isEmpty())
            return malformed(u"A backup code that is not a string"_s);
        codes.append(QString(text.constData(), text.size()));
    }
    if (codes.isEmpty())
        return malformed(u"An answer without \"backupCodes\""_s);
    return codes;
}

void TwoFactorClient::state(QObject *context, StateCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::TwoFactorState}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readTwoFactorState)); });
}

void TwoFactorClient::generate(QObject *context, SecretCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::GenerateTwoFactor}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readTwoFactorSecret)); });
}

void TwoFactorClient::enable(const QString &code, QObject *context, CodesCallback done)
{
    m_client.send(
        withCode(EndpointId::EnableTwoFactor, code), context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readBackupCodes)); });
}

void TwoFactorClient::disable(const QString &code, QObject *context, DoneCallback done)
{
    m_client.send(withCode(EndpointId::DisableTwoFactor, code), context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) {
                      done(answer.transform([](const QJsonObject &) {}));
                  });
}

void TwoFactorClient::replaceBackupCodes(const QString &code, QObject *context, CodesCallback done)
{
    m_client.send(
        withCode(EndpointId::ReplaceBackupCodes, code), context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readBackupCodes)); });
}

} // namespace postject::ui
