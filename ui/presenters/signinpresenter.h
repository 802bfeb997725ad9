// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in, in one or two steps; each sends one POST /v1/auth/login. Between the steps the password is kept here, and
// nowhere else; it is wiped on going back, after two minutes, on success and on destruction. GUI thread.
#pragma once

#include "ui/client/sessionclient.h"

#include <QTimer>

namespace postject::ui {

struct SignInMessage
{
    enum class Kind { None, Info, Warning, Error };

    Kind kind = Kind::None;
    QString text = {};
    std::optional<ApiError> error = std::nullopt; // for the details, where the text alone does not say what to do
};

class SignInPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Step { Password, Code };
    enum class Field { Email, Password, Code };

    // The session client outlives the presenter.
    explicit SignInPresenter(SessionClient *session, QObject *parent = nullptr);
    ~SignInPresenter() override;

    QString serverName() const;
    Step step() const { return m_step; }
    bool isBusy() const { return m_attempt != nullptr; }
    bool usesBackupCode() const { return m_backupCode; }
    bool remembersPassword() const { return !m_password.isEmpty(); } // between the steps, and while a request is away
    const SignInMessage &message() const { return m_message; }

    void submitPassword(const QString &email, const QString &password);
    void submitCode(const QString &typed); // as typed: "123 456", "A3F7 D9E2 C1B8"
    void useBackupCode(bool use);
    void back();             // to the first step; drops a request under way
    void tellSessionEnded(); // the message for a sign-in over a page whose session ended
    void tellAskedAgain();   // the same where the server wants a recent sign-in
    void
    setPasswordLifetime(std::chrono::milliseconds lifetime); // between the steps; two minutes unless told otherwise

Q_SIGNALS:
    void changed();
    void fieldWanted(postject::ui::SignInPresenter::Field field); // to be mended or filled in next
    void passwordForgotten();                                     // what is typed in the page goes too
    void signedIn(const postject::ui::AccountAnswer &account);

private:
    void send(const std::optional<QString> &code);
    void take(const ApiResult<LoginAnswer> &answer);
    void takeRefusal(const ApiError &error);
    void takeUnreached(const ApiError &error);
    void askForCode();
    void wrongCode(const ApiError &error);
    void blocked(const ApiError &error);
    void showBlocked();
    void forgetPassword();
    void say(SignInMessage::Kind kind, const QString &text, const std::optional<ApiError> &error = std::nullopt);
    void want(Field field, const QString &why);

    SessionClient *m_session;
    std::unique_ptr<QObject> m_attempt; // context of the request under way
    Step m_step = Step::Password;
    bool m_backupCode = false;
    QString m_email, m_password;
    SignInMessage m_message;
    QDateTime m_blockedUntil;
    QTimer m_lifetime, m_countdown;
};

} // namespace postject::ui
