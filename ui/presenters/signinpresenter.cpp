// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/signinpresenter.h"

#include "server/contract/errorcode.h"
#include "ui/client/consoletime.h"
#include "ui/client/secret.h"
#include "ui/models/onetimecode.h"
#include "ui/models/timewords.h"

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString clockWithSeconds(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), clockFormat(Precision::Seconds));
}

} // namespace

SignInPresenter::SignInPresenter(SessionClient *session, QObject *parent) : QObject(parent), m_session(session)
{
    m_lifetime.setSingleShot(true);
    m_lifetime.setInterval(2min);
    m_countdown.setInterval(20s); // often enough for a figure in minutes
    connect(&m_lifetime, &QTimer::timeout, this, [this] {
        back();
        say(SignInMessage::Kind::Info, tr("Two minutes went by without a code. Enter the password again."));
    });
    connect(&m_countdown, &QTimer::timeout, this, &SignInPresenter::showBlocked);
}

SignInPresenter::~SignInPresenter()
{
    wipe(m_password);
}

QString SignInPresenter::serverName() const
{
    return m_session->api()->serverName();
}

void SignInPresenter::setPasswordLifetime(std::chrono::milliseconds lifetime)
{
    m_lifetime.setInterval(lifetime);
}

void SignInPresenter::submitPassword(const QString &email, const QString &password)
{
    if (isBusy())
        return;
    if (email.trimmed().isEmpty())
        return want(Field::Email, tr("Enter your e-mail address."));
    if (password.isEmpty())
        return want(Field::Password, tr("Enter your password."));
    forgetPassword();
    m_email = email.trimmed();
    m_password = QString(password.constData(), password.size()); // a copy of its own, so that wiping reaches it
    send(std::nullopt);
}

void SignInPresenter::submitCode(const QString &typed)
{
    if (isBusy() || m_step != Step::Code)
        return;
    const QString code = normalisedCode(typed);
    if (m_backupCode && codeKind(code) != CodeKind::Backup)
        return want(Field::Code, tr("A backup code has 12 characters: digits, and the letters a to f."));
    if (!m_backupCode && codeKind(code) != CodeKind::Totp)
        return want(Field::Code, tr("The code has six digits."));
    send(code);
}

void SignInPresenter::useBackupCode(bool use)
{
    if (m_backupCode == use || m_step != Step::Code || isBusy())
        return;
    m_backupCode = use;
    say(SignInMessage::Kind::None, {});
    Q_EMIT fieldWanted(Field::Code);
}

void SignInPresenter::back()
{
    m_attempt.reset();
    m_step = Step::Password;
    m_backupCode = false;
    forgetPassword();
    Q_EMIT passwordForgotten();
    say(SignInMessage::Kind::None, {});
    Q_EMIT fieldWanted(Field::Password);
}

void SignInPresenter::tellSessionEnded()
{
    say(SignInMessage::Kind::Info, tr("Your session has ended. Sign in to go on; what you typed is kept."));
}

void SignInPresenter::tellAskedAgain()
{
    say(SignInMessage::Kind::Info, tr("Sign in again to make this change; what you typed is kept. Then repeat it."));
}

void SignInPresenter::send(const std::optional<QString> &code)
{
    m_attempt = std::make_unique<QObject>();
    m_countdown.stop();
    say(SignInMessage::Kind::None, {});
    m_session->logIn(m_email, m_password, code, m_attempt.get(), [this](const ApiResult<LoginAnswer> &answer) {
        m_attempt.release()->deleteLater(); // the call comes in its name: not deleted below it
        take(answer);
    });
}

void SignInPresenter::take(const ApiResult<LoginAnswer> &answer)
{
    if (!answer) {
        if (answer.error().kind == ApiError::Kind::Refused)
            return takeRefusal(answer.error());
        return takeUnreached(answer.error());
    }
    m_step = Step::Password;
    m_backupCode = false;
    forgetPassword();
    Q_EMIT passwordForgotten();
    say(SignInMessage::Kind::None, {});
    Q_EMIT signedIn(answer->account);
}

void SignInPresenter::askForCode()
{
    m_step = Step::Code;
    m_lifetime.start();
    Q_EMIT passwordForgotten();
    say(SignInMessage::Kind::None, {});
    Q_EMIT fieldWanted(Field::Code);
}

void SignInPresenter::takeRefusal(const ApiError &error)
{
    const auto code = errorCode(QLatin1StringView(error.code.toLatin1())).value_or(ErrorCode::InternalError);
    if (code == ErrorCode::TwoFactorRequired && m_step == Step::Password)
        return askForCode();
    if (code == ErrorCode::InvalidTwoFactorToken && m_step == Step::Code)
        return wrongCode(error);
    if (code == ErrorCode::IpBlocked)
        return blocked(error);
    if (m_step == Step::Password)
        forgetPassword();
    if (code == ErrorCode::InvalidCredentials) {
        if (m_step == Step::Code) // changed meanwhile, or the account is gone
            back();
        return want(Field::Password, tr("The e-mail or the password is wrong."));
    }
    if (code == ErrorCode::IpNotWhitelisted) {
        return say(SignInMessage::Kind::Error,
                   tr("This address is not on the account's whitelist. Ask an administrator "
                      "on an allowed address to add it."));
    }
    if (code == ErrorCode::TooManyRequests && error.retryAfterSeconds) {
        return say(SignInMessage::Kind::Warning,
                   tr("There were too many attempts. Try again at %1.")
                       .arg(clockWithSeconds(consoletime::local().addSecs(*error.retryAfterSeconds))));
    }
    say(SignInMessage::Kind::Error, tr("Signing in failed."), error);
}

void SignInPresenter::takeUnreached(const ApiError &error)
{
    if (m_step == Step::Password)
        forgetPassword(); // it still stands in the page's field
    if (error.kind == ApiError::Kind::CertificateChanged) {
        return say(SignInMessage::Kind::Error,
                   tr("The certificate of %1 has changed. Nothing was sent to it.").arg(serverName()), error);
    }
    say(SignInMessage::Kind::Error, tr("Signing in at %1 failed.").arg(serverName()), error);
}

void SignInPresenter::wrongCode(const ApiError &error)
{
    if (m_backupCode)
        return want(Field::Code, tr("This backup code is wrong, or it was used before."));
    if (!error.serverTime.isValid())
        return want(Field::Code, tr("This code is wrong, or it was used before. Wait for the next one, and check that "
                                    "your phone's clock is right."));
    want(Field::Code, tr("This code is wrong, or it was used before. Codes depend on the time: this computer's clock "
                         "shows %1, the server's shows %2.")
                          .arg(clockWithSeconds(consoletime::local()), clockWithSeconds(error.serverTime)));
}

void SignInPresenter::blocked(const ApiError &error)
{
    if (m_step == Step::Code)
        back();
    forgetPassword();
    if (!error.retryAfterSeconds)
        return say(SignInMessage::Kind::Error, tr("This address is blocked, after too many failed sign-ins."));
    m_blockedUntil = consoletime::utc().addSecs(*error.retryAfterSeconds);
    m_countdown.start();
    showBlocked();
}

void SignInPresenter::showBlocked()
{
    const QDateTime now = consoletime::utc();
    if (now >= m_blockedUntil) {
        m_countdown.stop();
        return say(SignInMessage::Kind::Info, tr("The block has run out. You can sign in again."));
    }
    say(SignInMessage::Kind::Error,
        tr("This address is blocked until %1 (%2 left), after too many failed sign-ins. An administrator on another "
           "address can lift the block.")
            .arg(clockAndDay(m_blockedUntil, now), remaining(std::chrono::seconds(now.secsTo(m_blockedUntil)))));
}

void SignInPresenter::forgetPassword()
{
    m_lifetime.stop();
    wipe(m_password);
}

void SignInPresenter::say(SignInMessage::Kind kind, const QString &text, const std::optional<ApiError> &error)
{
    m_message = {.kind = kind, .text = text, .error = error};
    Q_EMIT changed();
}

void SignInPresenter::want(Field field, const QString &why)
{
    say(SignInMessage::Kind::Error, why);
    Q_EMIT fieldWanted(field);
}

} // namespace postject::ui
