// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exports that are on their way: each reads a page ahead on a reader thread while the client takes the one before,
// so memory stays flat however large the log and however slow the client. One whose caller loses the right to it is cut
// within a second. Server thread.
#pragma once

#include "server/http/api/accesscontrol.h"
#include "server/http/api/answerstream.h"
#include "server/http/api/slots.h"
#include "server/storage/activityexport.h"
#include "server/storage/readers.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>
#include <vector>

namespace postject {

class ExportFeed;

class Exports
{
public:
    static constexpr int kAtOnce = 8;
    static constexpr int kPerAccount = 2;

    Exports(Readers &readers, const AccessControl &access);
    ~Exports(); // cuts what is on its way

    Result<Slots::Slot> admit(AccountId account); // busy when there are too many
    void start(std::unique_ptr<AnswerStream> stream, const Caller &caller, const ClientAddress &client,
               const ActivityFilter &filter, ExportFormat format, Slots::Slot slot);
    int running() const { return static_cast<int>(m_feeds.size()); }
    void clear(); // cuts what is on its way

private:
    friend class ExportFeed;
    void ended(const ExportFeed *feed);
    void review();

    Readers &m_readers;
    const AccessControl &m_access;
    QTimer m_review;
    Slots m_slots{kPerAccount, kAtOnce};
    std::vector<std::unique_ptr<ExportFeed>> m_feeds;
};

} // namespace postject
