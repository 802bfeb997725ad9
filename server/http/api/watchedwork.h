// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work of seconds for a request, on threads of its own, that ends when it is worth nothing any more: its client has
// gone, or may not ask for it any longer. So much at once of an account, and so much in all. Server thread.
#pragma once

#include "server/core/workers.h"
#include "server/http/api/accesscontrol.h"
#include "server/http/api/slots.h"

#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace postject {

class WatchedWork
{
public:
    // name: see Workers. access outlives this.
    WatchedWork(const char *name, int perAccount, int inAll, const AccessControl &access);
    ~WatchedWork(); // ends what runs, and waits for it

    Result<Slots::Slot> admit(AccountId account); // busy when there is too much; keep the place until the work is done

    // work(const std::atomic<bool> &stop) -> Result<T>, which returns soon after the flag was set; for a request that
    // was admitted.
    template <typename Work>
    auto run(const Request &request, Work work) -> QFuture<std::invoke_result_t<Work &, const std::atomic<bool> &>>
    {
        return m_workers.run([work = std::move(work), stop = watch(request)]() mutable {
            auto answer = work(*stop);
            if (!answer && *stop)
                answer = failure(ErrorCode::Busy, u"The work was ended ahead of its time."_s);
            return answer;
        });
    }
    void endAll();

private:
    struct Watched
    {
        Caller caller;
        ClientAddress client;
        QPointer<Channel> connection;
        std::weak_ptr<std::atomic<bool>> stop; // gone when the work is done
    };
    std::shared_ptr<const std::atomic<bool>> watch(const Request &request);
    void review();

    const AccessControl &m_access;
    Slots m_slots;
    std::vector<Watched> m_watched;
    QTimer m_review;
    Workers m_workers; // last, for it waits in its destructor
};

} // namespace postject
