// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/exceptionpresenter.h"

#include <algorithm>
#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

ExceptionPresenter::ExceptionPresenter(ExceptionSource &source, bool isAdministrator, QObject *parent)
    : QObject(parent), m_source(source), m_isAdministrator(isAdministrator)
{
}

ExceptionPresenter::~ExceptionPresenter() = default;

void ExceptionPresenter::reload()
{
    if (!m_isLoaded)
        Q_EMIT statusChanged({.state = PageState::Loading});
    m_listCall = std::make_unique<QObject>();
    m_source.list(m_isAdministrator ? u"all"_s : QString(), m_listCall.get(),
                  [this](const ApiResult<ExceptionListing> &answer) {
                      m_listCall.release()->deleteLater();
                      take(answer);
                  });
}

void ExceptionPresenter::take(const ApiResult<ExceptionListing> &answer)
{
    if (!answer) {
        if (const std::optional<PageStatus> status = statusAfter(answer.error(), m_isLoaded))
            Q_EMIT statusChanged(*status);
        return;
    }
    m_isLoaded = true;
    m_exceptions = answer->exceptions;
    present();
}

void ExceptionPresenter::present()
{
    if (m_isLoaded)
        Q_EMIT statusChanged({.state = m_exceptions.isEmpty() ? PageState::EmptyNew : PageState::Ready});
}

void ExceptionPresenter::add(const ExceptionWish &wish, const QString &alertId)
{
    const Addition addition{.wish = wish, .alertId = alertId};
    if (m_additions.contains(addition))
        return;
    m_additions.append(addition);
    if (m_additions.size() == 1)
        addNext();
}

void ExceptionPresenter::addNext()
{
    m_source.add(m_additions.constFirst().wish, this, [this](const ApiResult<ExceptionEntry> &answer) {
        const QString alertId = m_additions.takeFirst().alertId;
        if (!m_additions.isEmpty())
            addNext();
        if (!answer) {
            Q_EMIT addFailed(answer.error(), alertId);
            return;
        }
        withdraw();
        m_exceptions.prepend(*answer);
        present();
        Q_EMIT added(*answer, alertId);
    });
}

void ExceptionPresenter::revoke(const QStringList &ids)
{
    auto *command = new Command(this);
    QList<CallBatch::Step> steps;
    for (const ExceptionEntry &each : std::as_const(m_exceptions)) {
        if (!ids.contains(each.id) || m_revoking.contains(each.id))
            continue;
        m_revoking.insert(each.id);
        steps.append([this, each, command] {
            m_source.remove(each.id, this, [this, each, command](const ApiResult<void> &answer) {
                m_revoking.remove(each.id);
                if (answer)
                    command->done.append(each);
                else if (!isGone(answer.error()))
                    command->failed.append(answer.error());
                if (answer || isGone(answer.error()))
                    m_exceptions.removeIf([&](const ExceptionEntry &other) { return other.id == each.id; });
                command->answered();
            });
        });
    }
    if (steps.isEmpty())
        return command->deleteLater();
    withdraw(); // the offer belonged to the one before
    command->run(std::move(steps), [this, command] {
        command->deleteLater();
        onRevoked(*command);
    });
}

void ExceptionPresenter::onRevoked(const Command &command)
{
    present();
    if (!command.done.isEmpty()) {
        m_revoked = command.done;
        Q_EMIT revoked(command.done);
    }
    if (!command.failed.isEmpty())
        Q_EMIT revokeFailed(static_cast<int>(command.failed.size()), command.failed.constFirst());
}

void ExceptionPresenter::undo()
{
    if (m_revoked.isEmpty())
        return;
    auto *command = new Command(this);
    QList<CallBatch::Step> steps;
    for (const ExceptionEntry &former : std::exchange(m_revoked, {})) {
        const ExceptionWish wish{.type = former.type,
                                 .subject = former.subject,
                                 .account = former.accountId.isEmpty() ? u"all"_s : former.accountId,
                                 .until = former.until,
                                 .note = former.note};
        steps.append([this, wish, command] {
            m_source.add(wish, this, [command](const ApiResult<ExceptionEntry> &answer) {
                if (answer)
                    command->done.append(*answer);
                else
                    command->failed.append(answer.error());
                command->answered();
            });
        });
    }
    Q_EMIT undoWithdrawn();
    command->run(std::move(steps), [this, command] {
        command->deleteLater();
        onUndone(*command);
    });
}

void ExceptionPresenter::onUndone(const Command &command)
{
    for (const ExceptionEntry &each : command.done)
        m_exceptions.prepend(each);
    present();
    if (!command.done.isEmpty())
        Q_EMIT undone(command.done);
    if (!command.failed.isEmpty())
        Q_EMIT undoFailed(static_cast<int>(command.failed.size()), command.failed.constFirst());
}

void ExceptionPresenter::withdraw()
{
    if (!std::exchange(m_revoked, {}).isEmpty())
        Q_EMIT undoWithdrawn();
}

} // namespace postject::ui
