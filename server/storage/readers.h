// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pool of threads with one read connection each, for lists, exports and verification. A query sees the last commit.
// Heavy queries leave a thread to the light ones, and of both kinds the account comes next that had least lately:
// neither one member's searches nor anybody's crowd keeps the others waiting.
#pragma once

#include "server/core/catchall.h"
#include "server/storage/engine.h"
#include "server/storage/stores.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace postject {

// Who asks, and for how much: a heavy query may look at many rows.
struct ReadFor
{
    enum Weight { Light, Heavy };
    AccountId account = {};
    Weight weight = Light;
};

class Readers
{
public:
    explicit Readers(const Engine &engine, int threads = 2);
    ~Readers(); // waits for the running queries; those not begun answer busy

    // query(Stores &) -> Result<T>, on a reader thread, inside one read transaction. What it throws is internal_error.
    template <typename Query>
    auto run(Query query, const ReadFor &whom = {}) -> QFuture<std::invoke_result_t<Query, Stores &>>
    {
        using Answer = std::invoke_result_t<Query, Stores &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        enqueue(
            [promise, query = std::move(query)](Result<Stores *> stores) mutable {
                bool isWhole = false;
                promise->addResult(catchAll("a reader", [&]() -> Answer {
                    Answer answer = stores ? query(**stores) : Answer(std::unexpected(stores.error()));
                    isWhole = true;
                    return answer;
                }));
                promise->finish();
                return isWhole;
            },
            whom);
        return future;
    }

    int waiting() const; // queries that have not begun; any thread

    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

private:
    // False: the query was left by an exception, and with it perhaps a statement that is not finished.
    using Task = std::function<bool(Result<Stores *>)>;
    // At most 256 waiting; beyond, the last of the account that has most of them is busy.
    void enqueue(Task task, const ReadFor &whom);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject
