// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exceptions: the list and its state, adding one, and revoking one with a way back. GUI thread.
#pragma once

#include "ui/client/exceptionclient.h"
#include "ui/presenters/pagestate.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace postject::ui {

class ExceptionPresenter final : public QObject
{
    Q_OBJECT

public:
    // An administrator sees those of all accounts.
    ExceptionPresenter(ExceptionSource &source, bool isAdministrator, QObject *parent = nullptr);
    ~ExceptionPresenter() override;

    const QList<ExceptionEntry> &exceptions() const { return m_exceptions; } // newest first
    bool canUndo() const { return m_revoked.has_value(); }

    void reload(); // what is shown stays until the answer is here
    // One after the other; what is asked for already is not asked for again. alertId: the alert that it is made from.
    void add(const ExceptionWish &wish, const QString &alertId);
    void revoke(const QString &id);
    void undo(); // makes the revoked one again, for as long as it had left

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void added(const ExceptionEntry &exception, const QString &alertId);
    void addFailed(const ApiError &error, const QString &alertId);
    void revoked(const ExceptionEntry &exception);
    void revokeFailed(const ApiError &error);
    void undone(const ExceptionEntry &exception);
    void undoFailed(const ApiError &error);
    void undoWithdrawn();

private:
    struct Addition
    {
        ExceptionWish wish;
        QString alertId;

        bool operator==(const Addition &) const = default;
    };
    void addNext();
    void take(const ApiResult<ExceptionListing> &answer);
    void present();
    void withdraw();

    ExceptionSource &m_source;
    bool m_isAdministrator;
    QList<ExceptionEntry> m_exceptions;
    QSet<QString> m_revoking;
    std::optional<ExceptionEntry> m_revoked; // the last one, to be undone
    bool m_isLoaded = false;
    std::unique_ptr<QObject> m_listCall;
    QList<Addition> m_additions; // the first is under way
};

} // namespace postject::ui
