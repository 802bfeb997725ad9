// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/accountpresenter.h"

#include "server/contract/errorcode.h"
#include "ui/models/brief.h"
#include "ui/models/newpassword.h"

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

AccountChange changeOf(AccountDeed deed)
{
    switch (deed) {
    case AccountDeed::Disable:
        return AccountChange::Disable;
    case AccountDeed::Enable:
        return AccountChange::Enable;
    case AccountDeed::ResetTwoFactor:
        return AccountChange::ResetTwoFactor;
    case AccountDeed::EndSessions:
        return AccountChange::EndSessions;
    case AccountDeed::ClearWhitelist:
    case AccountDeed::Delete:
        break;
    }
    return AccountChange::ClearWhitelist;
}

QString doneWords(AccountDeed deed, const QString &email)
{
    switch (deed) {
    case AccountDeed::Disable:
        return AccountPresenter::tr("%1 is disabled and signed out.").arg(email);
    case AccountDeed::Enable:
        return AccountPresenter::tr("%1 is enabled.").arg(email);
    case AccountDeed::ResetTwoFactor:
        return AccountPresenter::tr("The two-factor of %1 is off.").arg(email);
    case AccountDeed::EndSessions:
        return AccountPresenter::tr("%1 is signed out everywhere.").arg(email);
    case AccountDeed::ClearWhitelist:
        return AccountPresenter::tr("The whitelist of %1 is empty.").arg(email);
    case AccountDeed::Delete:
        return AccountPresenter::tr("%1 is deleted.").arg(email);
    }
    Q_UNREACHABLE_RETURN({});
}

QString failedWords(AccountDeed deed, const QString &email)
{
    switch (deed) {
    case AccountDeed::Disable:
        return AccountPresenter::tr("%1 was not disabled.").arg(email);
    case AccountDeed::Enable:
        return AccountPresenter::tr("%1 was not enabled.").arg(email);
    case AccountDeed::ResetTwoFactor:
        return AccountPresenter::tr("The two-factor of %1 was not reset.").arg(email);
    case AccountDeed::EndSessions:
        return AccountPresenter::tr("%1 was not signed out.").arg(email);
    case AccountDeed::ClearWhitelist:
        return AccountPresenter::tr("The whitelist of %1 was not emptied.").arg(email);
    case AccountDeed::Delete:
        return AccountPresenter::tr("%1 was not deleted.").arg(email);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

AccountPresenter::AccountPresenter(AccountSource &source, const QString &ownId, QObject *parent)
    : QObject(parent), m_source(source), m_model(ownId)
{
}

AccountPresenter::~AccountPresenter() = default;

void AccountPresenter::reload()
{
    if (!m_isShown) {
        m_state = PageState::Loading;
        Q_EMIT statusChanged({.state = m_state});
    }
    m_listCall = std::make_unique<QObject>();
    m_source.list(m_listCall.get(), [this](const ApiResult<QList<AccountEntry>> &answer) {
        m_listCall.release()->deleteLater();
        take(answer);
    });
}

void AccountPresenter::take(const ApiResult<QList<AccountEntry>> &answer)
{
    if (answer) {
        m_isShown = true;
        m_model.setAccounts(*answer);
        return rowsChanged();
    }
    const std::optional<PageStatus> status = statusAfter(answer.error(), m_isShown);
    if (!status)
        return;
    m_state = status->state;
    Q_EMIT statusChanged(*status);
}

void AccountPresenter::rowsChanged()
{
    m_state = PageState::Ready; // whoever may look at the list is on it
    Q_EMIT statusChanged({.state = m_state});
    Q_EMIT summaryChanged(tr("%1, %2.", "accounts, administrators")
                              .arg(tr("%Ln accounts", nullptr, m_model.rowCount()),
                                   tr("%Ln active administrators", nullptr, m_model.enabledAdministrators())));
}

AccountPresenter::Faults AccountPresenter::faultsOf(const AccountWish &wish)
{
    return {.email = looksLikeEmail(wish.email) ? QString() : tr("Type an e-mail address, such as ana@example.com."),
            .password = newPasswordProblem(wish.password)};
}

void AccountPresenter::create(const AccountWish &wish)
{
    if (isCreating())
        return;
    if (const Faults faults = faultsOf(wish); !faults.isEmpty()) {
        Q_EMIT wishRefused(faults);
        return;
    }
    m_createCall = std::make_unique<QObject>();
    Q_EMIT busyChanged(true);
    m_source.create(wish, m_createCall.get(), [this](const ApiResult<AccountEntry> &answer) {
        m_createCall.release()->deleteLater();
        Q_EMIT busyChanged(false);
        if (!answer)
            return refused(answer.error());
        m_listCall.reset(); // an older list would not have it
        m_model.put(*answer);
        rowsChanged();
        Q_EMIT created(answer->id, answer->email);
    });
}

void AccountPresenter::refused(const ApiError &error)
{
    Faults faults;
    if (error.code == errorKind(ErrorCode::AlreadyExists).name)
        faults.email = tr("There is an account with this e-mail already.");
    if (error.fields.contains("email"_L1))
        faults.email = tr("The server does not take this as an e-mail address.");
    if (error.fields.contains("password"_L1))
        faults.password = newPasswordRefusal(error.fields["password"_L1].toString());
    if (faults.isEmpty())
        Q_EMIT createFailed(error);
    else
        Q_EMIT wishRefused(faults);
}

QString AccountPresenter::whyNot(AccountDeed deed, const QString &id) const
{
    const AccountEntry *account = m_model.find(id);
    if (!account)
        return tr("Choose one account.");
    if (m_underWay.contains(id))
        return tr("Something is being done with this account.");
    if (m_model.isOwn(*account)) {
        switch (deed) {
        case AccountDeed::ResetTwoFactor:
            return tr("Change your own two-factor on its page.");
        case AccountDeed::EndSessions:
            return tr("This is your own account. Sign out instead.");
        case AccountDeed::ClearWhitelist:
            return tr("Change your own whitelist on its page.");
        default:
            return tr("This is your own account. Ask another administrator.");
        }
    }
    const bool isLast = account->isAdministrator && !account->isDisabled && m_model.enabledAdministrators() == 1;
    if (isLast && (deed == AccountDeed::Disable || deed == AccountDeed::Delete))
        return tr("This is the last active administrator, who has to stay.");
    if (deed == AccountDeed::ResetTwoFactor && !account->hasTwoFactor)
        return tr("This account has no two-factor.");
    return {};
}

QString AccountPresenter::consequence(AccountDeed deed, const AccountEntry &account)
{
    const QString email = inBrief(account.email);
    switch (deed) {
    case AccountDeed::Disable:
    case AccountDeed::Enable:
        return {};
    case AccountDeed::ResetTwoFactor:
        return tr("%1 can then sign in with the password alone, and is signed out now. The key in the app and all "
                  "backup codes stop working.")
            .arg(email);
    case AccountDeed::EndSessions:
        return tr("%1 is signed out on every device. API keys go on working.").arg(email);
    case AccountDeed::ClearWhitelist:
        return tr("%1 can then be used from every address. The entries do not come back.").arg(email);
    case AccountDeed::Delete:
        return tr("%1 is deleted with its sessions, two-factor, whitelist, API keys and alerts. What it did stays in "
                  "the activity log. This can't be undone.")
            .arg(email);
    }
    Q_UNREACHABLE_RETURN({});
}

void AccountPresenter::perform(AccountDeed deed, const QString &id)
{
    const AccountEntry *account = m_model.find(id);
    if (!account || !whyNot(deed, id).isEmpty())
        return;
    m_underWay.insert(id);
    const AccountEntry before = *account;
    if (deed == AccountDeed::Delete) {
        m_source.remove(id, this, [this, deed, before](const ApiResult<void> &answer) {
            finished(deed, before, answer.transform([] { return std::optional<AccountEntry>(); }));
        });
        return;
    }
    m_source.change(id, changeOf(deed), this, [this, deed, before](const ApiResult<AccountEntry> &answer) {
        finished(deed, before, answer.transform([](const AccountEntry &now) { return std::optional(now); }));
    });
}

void AccountPresenter::finished(AccountDeed deed, const AccountEntry &before,
                                const ApiResult<std::optional<AccountEntry>> &answer)
{
    m_underWay.remove(before.id);
    // 404: somebody else was faster.
    const bool isGone = !answer && answer.error().kind == ApiError::Kind::Refused && answer.error().status == 404;
    if (!answer && !(isGone && deed == AccountDeed::Delete)) {
        rowsChanged();
        const bool isLast = answer.error().code == errorKind(ErrorCode::LastAdministrator).name;
        Q_EMIT performFailed(
            isLast ? tr("%1 is the last active administrator, who has to stay.").arg(inBrief(before.email))
                   : failedWords(deed, inBrief(before.email)),
            answer.error());
        if (isGone || isLast)
            reload(); // the list is older than the server's
        return;
    }
    m_listCall.reset(); // an older list would not know
    if (deed == AccountDeed::Delete)
        m_model.remove(before.id);
    else
        m_model.put(**answer);
    rowsChanged();
    Q_EMIT performed(deed, before, doneWords(deed, inBrief(before.email)));
}

} // namespace postject::ui
