// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the signed-in account is told by e-mail, and how its mails fare, as typed calls. NotificationSource is what the
// presenter knows, so that tests answer in a server's place. GUI thread. A call is dropped by deleting its context
// object.
#pragma once

#include "server/contract/timestamp.h"
#include "ui/client/apiclient.h"

#include <QList>

#include <functional>

namespace postject::ui {

struct NotificationChoice
{
    bool isEnabled = false;
    QString minSeverity; // "low", "medium", "high" or "critical"
    QString address;
    QString language = {}; // a code of kMailLanguages; empty: the server's

    bool operator==(const NotificationChoice &) const = default;
};

struct MailDelivery
{
    bool isConfigured = false; // there is a mail server
    qint64 waiting = 0;
    std::optional<TimePoint> lastSentAt = std::nullopt;
    std::optional<TimePoint> lastFailedAt = std::nullopt;
    QString lastFailure = {}; // the mail server's words
};

struct NotificationState
{
    NotificationChoice choice;
    MailDelivery delivery;
};

struct MailStep
{
    QString step; // "connect", "encrypt", "sign_in", "sender", "recipient", "message"
    bool isGood = false;
    int code = 0;  // of the mail server; 0: it said nothing
    QString reply; // the mail server's words, or why there are none
    qint64 milliseconds = 0;
};

struct MailTest
{
    bool isAccepted = false;
    QString address;
    QList<MailStep> steps;
};

class NotificationSource
{
public:
    using StateCallback = std::function<void(ApiResult<NotificationState>)>;
    using ChoiceCallback = std::function<void(ApiResult<NotificationChoice>)>;
    using TestCallback = std::function<void(ApiResult<MailTest>)>;

    virtual ~NotificationSource() = default;

    virtual void state(QObject *context, StateCallback done) = 0;
    // Refusals: 400 with the field "email.address"; 401 "reauth_required".
    virtual void choose(const NotificationChoice &choice, QObject *context, ChoiceCallback done) = 0;
    // To the address that is saved. Refusals: 429 and 503, with the seconds to wait.
    virtual void sendTest(QObject *context, TestCallback done) = 0;
};

class NotificationClient final : public NotificationSource
{
public:
    explicit NotificationClient(ApiClient &client) : m_client(client) {}

    void state(QObject *context, StateCallback done) override;
    void choose(const NotificationChoice &choice, QObject *context, ChoiceCallback done) override;
    void sendTest(QObject *context, TestCallback done) override;

private:
    ApiClient &m_client;
};

} // namespace postject::ui
