// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorwords.h"

#include "server/contract/errorcode.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static QString refused(const ApiError &error);
};

QString Words::refused(const ApiError &error)
{
    const auto code = errorCode(QLatin1StringView(error.code.toLatin1()));
    switch (code.value_or(ErrorCode::InternalError)) {
    case ErrorCode::Forbidden:
        return tr("This account may not do that. Ask an administrator.");
    case ErrorCode::IpNotWhitelisted:
        return tr("This address is not on the whitelist. Ask an administrator on an allowed address to add it.");
    case ErrorCode::IpBlocked:
        return tr("This address is blocked. Ask an administrator to lift the block, or wait until it runs out.");
    case ErrorCode::Unauthenticated:
        return tr("The session has ended. Sign in again.");
    case ErrorCode::ReauthRequired:
        return tr("Your sign-in is too old for this. Sign in again, then repeat it.");
    case ErrorCode::TwoFactorSetupRequired:
        return tr("Administrators need two-factor here. Turn it on under Two-factor first.");
    case ErrorCode::NotFound:
        return tr("It is no longer there. Refresh the page.");
    case ErrorCode::TooManyRequests:
    case ErrorCode::Busy:
        if (error.retryAfterSeconds)
            return tr("The server is busy. Wait %n second(s), then try again.", nullptr, *error.retryAfterSeconds);
        return tr("The server is busy. Wait a moment, then try again.");
    case ErrorCode::AuditUnavailable:
        return tr(
            "The server cannot write its activity log, so it changed nothing. Free disk space on the server, then "
            "try again.");
    case ErrorCode::InvalidRequest:
        return tr("The server did not accept the input. Correct it, then try again.");
    case ErrorCode::SetByConfiguration:
        return tr("The server's configuration file or a command-line option fixes this. Change it there.");
    default:
        return tr("Try again. If it fails again, give the details to your administrator.");
    }
}

} // namespace

QString whatToDo(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return Words::tr("The server cannot be reached. Check that it is running, then try again.");
    case ApiError::Kind::CertificateChanged:
        return Words::tr("The server's certificate has changed. Compare its fingerprint before you connect again.");
    case ApiError::Kind::Malformed:
        return Words::tr("The answer could not be read. Check that this is a Postject server of a matching version.");
    case ApiError::Kind::Refused:
        return Words::refused(error);
    }
    Q_UNREACHABLE_RETURN({});
}

QString errorDetails(const ApiError &error)
{
    QStringList lines;
    if (!error.code.isEmpty())
        lines += Words::tr("Code: %1 (%2)").arg(error.code).arg(error.status);
    if (!error.requestId.isEmpty())
        lines += Words::tr("Request: %1").arg(error.requestId);
    if (!error.detail.isEmpty())
        lines += Words::tr("Server: %1").arg(error.detail);
    for (auto field = error.fields.begin(); field != error.fields.end(); ++field)
        lines += Words::tr("%1: %2", "name of an input field, what is wrong with it")
                     .arg(field.key(), field.value().toString());
    return lines.join(u'\n');
}

} // namespace postject::ui
