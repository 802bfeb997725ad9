// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/passwordpresenter.h"

#include "server/contract/errorcode.h"
#include "ui/models/newpassword.h"

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

PasswordPresenter::PasswordPresenter(PasswordSource &source, QObject *parent) : QObject(parent), m_source(source) {}

PasswordPresenter::~PasswordPresenter() = default;

PasswordPresenter::Faults PasswordPresenter::faultsOf(const PasswordWish &wish)
{
    Faults faults;
    if (wish.current.isEmpty())
        faults.current = tr("Type your current password.");
    faults.wanted = newPasswordProblem(wish.wanted);
    if (faults.wanted.isEmpty() && wish.wanted == wish.current)
        faults.wanted = tr("This is the current password. Type another one.");
    return faults;
}

void PasswordPresenter::change(const PasswordWish &wish)
{
    if (isBusy())
        return;
    if (const Faults faults = faultsOf(wish); !faults.isEmpty()) {
        Q_EMIT refused(faults);
        return;
    }
    m_call = std::make_unique<QObject>();
    Q_EMIT busyChanged(true);
    m_source.change(wish, m_call.get(), [this](const ApiResult<QList<ApiKeyEntry>> &answer) {
        m_call.release()->deleteLater();
        Q_EMIT busyChanged(false);
        take(answer);
    });
}

void PasswordPresenter::take(const ApiResult<QList<ApiKeyEntry>> &answer)
{
    if (answer) {
        const int keys = static_cast<int>(answer->size());
        QString sentence = tr("The password is changed, and your other sessions have ended.");
        if (keys > 0) {
            sentence += u' ';
            sentence += tr("%Ln API keys go on working. Revoke those that you do not know: whoever knew the old "
                           "password may have made one.",
                           nullptr, keys);
        }
        Q_EMIT changed(sentence, keys);
        return;
    }
    const ApiError &error = answer.error();
    Faults faults;
    if (error.code == errorKind(ErrorCode::InvalidCredentials).name)
        faults.current = tr("The current password is wrong.");
    if (error.fields.contains("newPassword"_L1))
        faults.wanted = newPasswordRefusal(error.fields["newPassword"_L1].toString());
    if (faults.isEmpty())
        Q_EMIT failed(error);
    else
        Q_EMIT refused(faults);
}

} // namespace postject::ui
