// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/notificationpresenter.h"

#include "ui/models/brief.h"

#include <QRegularExpression>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// One @ between two parts without blanks: enough to catch a slip; the server judges for good.
bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s]+$"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}

} // namespace

NotificationPresenter::NotificationPresenter(NotificationSource &source, QObject *parent)
    : QObject(parent), m_source(source)
{
}

NotificationPresenter::~NotificationPresenter() = default;

int NotificationPresenter::changes() const
{
    return int(m_wanted.isEnabled != m_saved.isEnabled) + int(m_wanted.minSeverity != m_saved.minSeverity) +
           int(m_wanted.address != m_saved.address) + int(m_wanted.language != m_saved.language);
}

void NotificationPresenter::reload()
{
    if (isSaving())
        return;
    if (!m_isShown) {
        m_state = PageState::Loading;
        Q_EMIT statusChanged({.state = m_state});
    }
    m_stateCall = std::make_unique<QObject>();
    m_source.state(m_stateCall.get(), [this](const ApiResult<NotificationState> &answer) {
        m_stateCall.release()->deleteLater();
        take(answer);
    });
}

void NotificationPresenter::take(const ApiResult<NotificationState> &answer)
{
    if (!answer) {
        const std::optional<PageStatus> status = statusAfter(answer.error(), m_isShown);
        if (!status)
            return;
        m_state = status->state;
        Q_EMIT statusChanged(*status);
        return;
    }
    const bool isTyped = m_isShown && changes() > 0;
    m_isShown = true;
    m_saved = answer->choice;
    if (!isTyped)
        m_wanted = m_saved;
    m_delivery = answer->delivery;
    m_state = PageState::Ready;
    Q_EMIT statusChanged({.state = m_state});
    Q_EMIT changed();
    Q_EMIT summaryChanged(summary());
}

void NotificationPresenter::edit(const NotificationChoice &wanted)
{
    if (wanted.address != m_wanted.address)
        m_addressProblem.clear();
    m_wanted = wanted;
    Q_EMIT changed();
}

void NotificationPresenter::undoAll()
{
    m_wanted = m_saved;
    m_addressProblem.clear();
    Q_EMIT changed();
}

void NotificationPresenter::save()
{
    if (isSaving() || changes() == 0)
        return;
    if (!looksLikeEmail(m_wanted.address)) {
        m_addressProblem = tr("Type an e-mail address, such as ana@example.com.");
        Q_EMIT changed();
        Q_EMIT addressRefused();
        return;
    }
    m_stateCall.reset(); // its answer would be older than this one's
    m_saveCall = std::make_unique<QObject>();
    Q_EMIT changed();
    m_source.choose(m_wanted, m_saveCall.get(), [this](const ApiResult<NotificationChoice> &answer) {
        m_saveCall.release()->deleteLater();
        if (!answer)
            return refused(answer.error());
        m_saved = *answer;
        m_wanted = *answer;
        m_addressProblem.clear();
        Q_EMIT changed();
        Q_EMIT summaryChanged(summary());
        Q_EMIT wasSaved();
    });
}

void NotificationPresenter::refused(const ApiError &error)
{
    const bool isAddress = error.fields.contains("email.address"_L1);
    if (isAddress)
        m_addressProblem = tr("The server does not take this as a mail address.");
    Q_EMIT changed();
    if (isAddress)
        Q_EMIT addressRefused();
    else
        Q_EMIT failed(tr("The notifications were not saved."), error);
}

void NotificationPresenter::sendTest()
{
    if (isTesting())
        return;
    m_test.reset();
    m_testCall = std::make_unique<QObject>();
    Q_EMIT changed();
    m_source.sendTest(m_testCall.get(), [this](const ApiResult<MailTest> &answer) {
        m_testCall.release()->deleteLater();
        if (answer)
            m_test = *answer;
        Q_EMIT changed();
        if (answer)
            Q_EMIT tested();
        else
            Q_EMIT failed(tr("The test mail was not sent."), answer.error());
    });
}

QString NotificationPresenter::stepWords(const QString &step)
{
    if (step == "connect"_L1)
        return tr("Connecting", "step of sending a mail");
    if (step == "encrypt"_L1)
        return tr("Encrypting", "step of sending a mail");
    if (step == "sign_in"_L1)
        return tr("Signing in", "step of sending a mail");
    if (step == "sender"_L1)
        return tr("Sender", "step of sending a mail");
    if (step == "recipient"_L1)
        return tr("Recipient", "step of sending a mail");
    return step == "message"_L1 ? tr("Message", "step of sending a mail") : step;
}

QString NotificationPresenter::hint(const MailStep &failed)
{
    constexpr int kWrongPassword = 535; // RFC 4954, section 6
    if (failed.step == "connect"_L1)
        return tr("The mail server can't be reached. Check its name and its port.");
    if (failed.step == "encrypt"_L1)
        return tr("The connection could not be encrypted. Check the encryption, the port, and whose certificates are "
                  "trusted.");
    if (failed.step == "sign_in"_L1)
        return failed.code == kWrongPassword ? tr("Wrong user or password.")
                                             : tr("The mail server did not accept the sign-in.");
    if (failed.step == "sender"_L1)
        return tr("The mail server does not accept the sender's address.");
    return failed.step == "recipient"_L1 ? tr("The mail server does not accept the recipient's address.")
                                         : tr("The mail server did not take the message.");
}

QString NotificationPresenter::summary() const
{
    if (!m_saved.isEnabled)
        return tr("Off. No alert is sent to you by e-mail.");
    return m_delivery.isConfigured ? tr("Alerts are sent to %1.").arg(inBrief(m_saved.address))
                                   : tr("The server has no mail server, so no mail is sent.");
}

} // namespace postject::ui
