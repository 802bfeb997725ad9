// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exceptions: the list and its state, adding one, and revoking one with a way back. GUI thread.
#pragma once

#include "ui/client/exceptionclient.h"
#include "ui/presenters/callbatch.h"
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
    bool canUndo() const { return !m_revoked.isEmpty(); }

    void reload(); // what is shown stays until the answer is here
    // One after the other; what is asked for already is not asked for again. alertId: the alert that it is made from.
    void add(const ExceptionWish &wish, const QString &alertId);
    void revoke(const QStringList &ids); // as one command
    void undo();                         // makes the revoked ones again, for as long as they had left

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void added(const ExceptionEntry &exception, const QString &alertId);
    void addFailed(const ApiError &error, const QString &alertId);
    void revoked(const QList<postject::ui::ExceptionEntry> &exceptions);
    void revokeFailed(int count, const ApiError &error); // how many were not, and why the first
    void undone(const QList<postject::ui::ExceptionEntry> &exceptions);
    void undoFailed(int count, const ApiError &error);
    void undoWithdrawn();

private:
    struct Addition
    {
        ExceptionWish wish;
        QString alertId;

        bool operator==(const Addition &) const = default;
    };
    // What a command came to, until its last answer is here.
    struct Command final : CallBatch
    {
        using CallBatch::CallBatch;
        QList<ExceptionEntry> done;
        QList<ApiError> failed;
    };
    void addNext();
    void take(const ApiResult<ExceptionListing> &answer);
    void present();
    void onRevoked(const Command &command);
    void onUndone(const Command &command);
    void withdraw();

    ExceptionSource &m_source;
    bool m_isAdministrator;
    QList<ExceptionEntry> m_exceptions;
    QSet<QString> m_revoking;
    QList<ExceptionEntry> m_revoked; // by the last command, to be undone
    bool m_isLoaded = false;
    std::unique_ptr<QObject> m_listCall;
    QList<Addition> m_additions; // the first is under way
};

} // namespace postject::ui
