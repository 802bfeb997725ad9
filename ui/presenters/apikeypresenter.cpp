// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/apikeypresenter.h"

#include "server/contract/errorcode.h"
#include "server/contract/limits.h"
#include "ui/client/consoletime.h"
#include "ui/client/secret.h"
#include "ui/presenters/callbatch.h"

#include <chrono>
#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

// What a command came to, until its last answer is here.
struct ApiKeyPresenter::Revoking final : CallBatch
{
    using CallBatch::CallBatch;
    QStringList done, failed; // by their names
    std::optional<ApiError> error;
};

ApiKeyPresenter::ApiKeyPresenter(ApiKeySource &source, Now now, QObject *parent)
    : QObject(parent), m_source(source), m_now(std::move(now))
{
}

ApiKeyPresenter::~ApiKeyPresenter()
{
    forgetCreated();
}

TimePoint ApiKeyPresenter::now() const
{
    return m_now ? m_now() : consoletime::now();
}

void ApiKeyPresenter::reload()
{
    if (!m_isShown) {
        m_state = PageState::Loading;
        Q_EMIT statusChanged({.state = m_state});
    }
    m_listCall = std::make_unique<QObject>();
    m_source.list(m_listCall.get(), [this](const ApiResult<ApiKeyListing> &answer) {
        m_listCall.release()->deleteLater();
        take(answer);
    });
}

void ApiKeyPresenter::take(const ApiResult<ApiKeyListing> &answer)
{
    if (answer) {
        m_isShown = true;
        m_limit = answer->limit;
        m_model.setKeys(answer->keys, now());
        return rowsChanged();
    }
    const std::optional<PageStatus> status = statusAfter(answer.error(), m_isShown);
    if (!status)
        return;
    m_state = status->state;
    Q_EMIT statusChanged(*status);
}

void ApiKeyPresenter::rowsChanged()
{
    const int count = m_model.rowCount();
    m_state = count > 0 ? PageState::Ready : PageState::EmptyNew;
    Q_EMIT statusChanged({.state = m_state});
    Q_EMIT summaryChanged(count == 0 ? tr("You have no API keys.")
                                     : tr("You have %1 of at most %2 API keys.").arg(count).arg(m_limit));
}

ApiKeyPresenter::Faults ApiKeyPresenter::faultsOf(const ApiKeyWish &wish) const
{
    Faults faults;
    if (wish.name.isEmpty())
        faults.name = tr("Type a name, such as the program that will use the key.");
    else if (wish.name.toUtf8().size() > kApiKeyNameMaxBytes)
        faults.name = tr("The name is too long.");
    if (wish.scopes.isEmpty())
        faults.scopes = tr("Choose what the key may do.");
    if (wish.expiresAt && *wish.expiresAt <= now())
        faults.expiresAt = tr("Choose a day in the future.");
    return faults;
}

void ApiKeyPresenter::create(const ApiKeyWish &wish)
{
    if (isCreating())
        return;
    if (const Faults faults = faultsOf(wish); !faults.isEmpty()) {
        Q_EMIT wishRefused(faults);
        return;
    }
    m_createCall = std::make_unique<QObject>();
    Q_EMIT busyChanged(true);
    m_source.create(wish, m_createCall.get(), [this](const ApiResult<CreatedApiKey> &answer) {
        m_createCall.release()->deleteLater();
        Q_EMIT busyChanged(false);
        if (!answer)
            return refused(answer.error());
        forgetCreated();
        m_created = *answer;
        Q_EMIT keyCreated();
        reload();
    });
}

void ApiKeyPresenter::refused(const ApiError &error)
{
    const auto said = [&](QLatin1StringView field, const QString &ours) {
        return error.fields.contains(field) ? ours : QString();
    };
    const Faults faults{.name = said("name"_L1, tr("The server does not take this name. Use one line of text.")),
                        .scopes = said("scopes"_L1, tr("The server does not know what this key shall be able to do.")),
                        .expiresAt = said("expiresAt"_L1, tr("By the server's clock this is not in the future."))};
    if (!faults.isEmpty()) {
        Q_EMIT wishRefused(faults);
        return;
    }
    Q_EMIT createFailed(error);
    if (error.code == errorKind(ErrorCode::ApiKeysFull).name)
        reload(); // somebody has made others
}

void ApiKeyPresenter::forgetCreated()
{
    if (!m_created)
        return;
    wipe(m_created->key);
    m_created.reset();
}

void ApiKeyPresenter::revoke(const QStringList &ids)
{
    auto *command = new Revoking(this);
    QList<CallBatch::Step> steps;
    for (const QString &id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0 || m_revoking.contains(id))
            continue;
        m_revoking.insert(id);
        steps.append([this, id, name = m_model.key(row).name, command] {
            m_source.revoke(id, this, [this, id, name, command](const ApiResult<void> &answer) {
                m_revoking.remove(id);
                const bool hasFailed = !answer && !isGone(answer.error());
                (hasFailed ? command->failed : command->done).append(name);
                if (hasFailed)
                    command->error = command->error.value_or(answer.error());
                else
                    m_model.remove(id);
                command->answered();
            });
        });
    }
    if (steps.isEmpty())
        return command->deleteLater();
    command->run(std::move(steps), [this, command] {
        command->deleteLater();
        onRevoked(*command);
    });
}

void ApiKeyPresenter::onRevoked(const Revoking &command)
{
    rowsChanged();
    if (!command.done.isEmpty())
        Q_EMIT revoked(command.done);
    if (command.error)
        Q_EMIT revokeFailed(command.failed, *command.error);
}

} // namespace postject::ui
