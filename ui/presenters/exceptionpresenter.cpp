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

void ExceptionPresenter::revoke(const QString &id)
{
    const auto found = std::ranges::find(m_exceptions, id, &ExceptionEntry::id);
    if (found == m_exceptions.end() || m_revoking.contains(id))
        return;
    withdraw(); // the offer belonged to the one before
    m_revoking.insert(id);
    m_source.remove(id, this, [this, exception = *found](const ApiResult<void> &answer) {
        m_revoking.remove(exception.id);
        // 404: it has ended, or somebody else was faster.
        const bool isGone = !answer && answer.error().kind == ApiError::Kind::Refused && answer.error().status == 404;
        if (!answer && !isGone) {
            Q_EMIT revokeFailed(answer.error());
            return;
        }
        m_exceptions.removeIf([&](const ExceptionEntry &each) { return each.id == exception.id; });
        present();
        if (!answer)
            return;
        m_revoked = exception;
        Q_EMIT revoked(exception);
    });
}

void ExceptionPresenter::undo()
{
    if (!m_revoked)
        return;
    const ExceptionEntry former = *std::exchange(m_revoked, std::nullopt);
    Q_EMIT undoWithdrawn();
    const ExceptionWish wish{.type = former.type,
                             .subject = former.subject,
                             .account = former.accountId.isEmpty() ? u"all"_s : former.accountId,
                             .until = former.until,
                             .note = former.note};
    m_source.add(wish, this, [this](const ApiResult<ExceptionEntry> &answer) {
        if (!answer) {
            Q_EMIT undoFailed(answer.error());
            return;
        }
        m_exceptions.prepend(*answer);
        present();
        Q_EMIT undone(*answer);
    });
}

void ExceptionPresenter::withdraw()
{
    if (std::exchange(m_revoked, std::nullopt))
        Q_EMIT undoWithdrawn();
}

} // namespace postject::ui
