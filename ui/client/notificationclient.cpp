// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/notificationclient.h"

#include <QJsonArray>

#include <chrono>
#include <utility>

namespace postject::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

// The server gives a mail two minutes, and one that waits before it as many.
constexpr std::chrono::minutes kTestPatience(5);

std::unexpected<ApiError> malformed(const QString &what)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = what;
    return std::unexpected(std::move(error));
}

ApiResult<NotificationChoice> readChoice(const QJsonObject &answer)
{
    const QJsonObject email = answer["email"_L1].toObject();
    if (!email["enabled"_L1].isBool() || !email["minSeverity"_L1].isString() || !email["address"_L1].isString())
        return malformed(u"Preferences without \"enabled\", \"minSeverity\" or \"address\""_s);
    return NotificationChoice{.isEnabled = email["enabled"_L1].toBool(),
                              .minSeverity = email["minSeverity"_L1].toString(),
                              .address = email["address"_L1].toString(),
                              .language = email["language"_L1].toString()};
}

ApiResult<NotificationState> readState(const QJsonObject &answer)
{
    const QJsonObject delivery = answer["delivery"_L1].toObject();
    if (!delivery["configured"_L1].isBool() || !delivery["waiting"_L1].isDouble())
        return malformed(u"Preferences without \"delivery\""_s);
    const auto time = [&](QLatin1StringView name) { return parseTime(delivery[name].toString().toLatin1()); };
    return readChoice(answer).transform([&](const NotificationChoice &choice) {
        return NotificationState{.choice = choice,
                                 .delivery = {.isConfigured = delivery["configured"_L1].toBool(),
                                              .waiting = delivery["waiting"_L1].toInteger(),
                                              .lastSentAt = time("lastSentAt"_L1),
                                              .lastFailedAt = time("lastFailedAt"_L1),
                                              .lastFailure = delivery["lastFailure"_L1].toString()}};
    });
}

ApiResult<MailTest> readTest(const QJsonObject &answer)
{
    if (!answer["accepted"_L1].isBool() || !answer["steps"_L1].isArray())
        return malformed(u"A test mail without \"accepted\" or \"steps\""_s);
    MailTest test{
        .isAccepted = answer["accepted"_L1].toBool(), .address = answer["address"_L1].toString(), .steps = {}};
    for (const QJsonValue &each : answer["steps"_L1].toArray())
        test.steps.append({.step = each["step"_L1].toString(),
                           .isGood = each["ok"_L1].toBool(),
                           .code = each["code"_L1].toInt(),
                           .reply = each["reply"_L1].toString(),
                           .milliseconds = each["milliseconds"_L1].toInteger()});
    return test;
}

} // namespace

void NotificationClient::state(QObject *context, StateCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::Notifications}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readState)); });
}

void NotificationClient::choose(const NotificationChoice &choice, QObject *context, ChoiceCallback done)
{
    QJsonObject email{
        {u"enabled"_s, choice.isEnabled}, {u"minSeverity"_s, choice.minSeverity}, {u"address"_s, choice.address}};
    if (!choice.language.isEmpty())
        email.insert("language"_L1, choice.language);
    m_client.send(
        ApiCall{.endpoint = EndpointId::ChangeNotifications, .body = QJsonObject{{u"email"_s, email}}}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readChoice)); });
}

void NotificationClient::sendTest(QObject *context, TestCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::TestNotifications, .patience = kTestPatience}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readTest)); });
}

} // namespace postject::ui
