// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pool of threads with one read connection each, for lists, exports and verification. A query sees the last commit.
#pragma once

#include "server/core/result.h"
#include "server/storage/stores.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>

namespace postject {

class Readers
{
public:
    explicit Readers(const QString &databaseFile, int threads = 2);
    ~Readers(); // waits for the running queries; those not begun answer busy

    // query(Stores &) -> Result<T>, on a reader thread, inside one read transaction.
    template <typename Query>
    auto run(Query query) -> QFuture<std::invoke_result_t<Query, Stores &>>
    {
        using Answer = std::invoke_result_t<Query, Stores &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        enqueue([promise, query = std::move(query)](Result<Stores *> stores) mutable {
            promise->addResult(stores ? query(**stores) : Answer(std::unexpected(stores.error())));
            promise->finish();
        });
        return future;
    }

    int waiting() const; // queries that have not begun; any thread

    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

private:
    void enqueue(std::function<void(Result<Stores *>)> task); // at most 256 waiting; beyond: busy at once

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject
