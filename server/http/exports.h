// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exports that are on their way: each reads a page ahead on a reader thread while the client takes the one before,
// so memory stays flat however large the log and however slow the client. Server thread.
#pragma once

#include "server/http/answerstream.h"
#include "server/storage/activityexport.h"
#include "server/storage/readers.h"

#include <QFutureWatcher>

#include <memory>
#include <vector>

namespace postject {

class ExportFeed;

class Exports
{
public:
    static constexpr int kAtOnce = 8;
    static constexpr int kPerAccount = 2;

    explicit Exports(Readers &readers);
    ~Exports(); // cuts what is on its way

    Result<void> admit(AccountId account) const; // busy when there are too many
    void start(std::unique_ptr<AnswerStream> stream, AccountId account, const ActivityFilter &filter,
               ExportFormat format);
    int running() const { return static_cast<int>(m_feeds.size()); }
    void clear(); // cuts what is on its way

private:
    friend class ExportFeed;
    void ended(const ExportFeed *feed);

    Readers &m_readers;
    std::vector<std::unique_ptr<ExportFeed>> m_feeds;
};

} // namespace postject
