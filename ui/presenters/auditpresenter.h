// SPDX-License-Identifier: GPL-3.0-or-later
//
// The place of the log's integrity: verifying on demand, how far it is, and what came of it. Nothing is asked for until
// somebody wants it: it reads the whole log. GUI thread; no widgets.
#pragma once

#include "ui/client/auditclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace postject::ui {

class AuditPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit AuditPresenter(ApiClient &client, QObject *parent = nullptr); // client outlives this

    void verify(); // one at a time
    void stop();   // on the server too
    bool isVerifying() const { return m_call != nullptr; }
    const std::optional<AuditVerdict> &verdict() const { return m_verdict; }
    const std::optional<ApiError> &error() const { return m_error; } // of the last try

    int permille() const;             // done, of the rows; -1: not known yet
    QString progressSentence() const; // while it verifies
    QString summary() const;

Q_SIGNALS:
    void changed();
    void progressed();

private:
    AuditClient m_client;
    std::unique_ptr<QObject> m_call;
    std::optional<AuditVerdict> m_verdict;
    std::optional<ApiError> m_error;
    std::optional<VerificationProgress> m_progress;
    QElapsedTimer m_clock;
    QTimer m_tick;
};

} // namespace postject::ui
