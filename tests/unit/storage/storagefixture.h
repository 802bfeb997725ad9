// SPDX-License-Identifier: GPL-3.0-or-later
//
// A data folder of its own with a writer on it, for the tests of storage. Lives on the test's thread.
#pragma once

#include "server/core/clock.h"
#include "server/core/crypto.h"
#include "server/core/keys.h"
#include "server/core/uniquefunction.h"
#include "server/storage/chainverifier.h"
#include "server/storage/database.h"
#include "server/storage/datafolder.h"
#include "server/storage/stores.h"
#include "server/storage/writer.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace postject {

using namespace Qt::Literals::StringLiterals;

inline const TimePoint kStart = *parseTime("2026-03-01T12:00:00.000Z");

inline ActivityRow activityRow(TimePoint at, const QByteArray &action = "api_request", int status = 200)
{
    ActivityRow row;
    row.at = at;
    row.action = action;
    row.ipAddress = "203.0.113.42";
    row.userAgent = "PostjectSDK/1.0.0";
    row.method = "GET";
    row.endpoint = "/v1/auth/ip-whitelist";
    row.status = status;
    row.requestId = "req_1";
    return row;
}

// One for all fixtures that live at the same time.
inline std::shared_ptr<CryptoLibrary> sharedCrypto()
{
    static std::weak_ptr<CryptoLibrary> last;
    std::shared_ptr<CryptoLibrary> library = last.lock();
    if (!library)
        last = library = std::make_shared<CryptoLibrary>();
    return library;
}

class StorageFixture
{
    // Before the writer, which uses them until it has ended.
    std::shared_ptr<CryptoLibrary> m_crypto = sharedCrypto();
    QTemporaryDir m_root;
    QObject m_receiver;

public:
    StorageFixture() { Q_ASSERT(m_root.isValid()); }

    QString dataPath() const { return m_root.filePath(u"data"_s); }
    QString configurationPath() const { return m_root.filePath(u"config"_s); }
    QString filePath(const QString &name) const { return m_root.filePath(name); }

    // Makes or opens the folder and starts the writer; "" or what was wrong.
    QString start()
    {
        if (!folder) {
            auto opened = DataFolder::open(dataPath(), configurationPath());
            if (!opened)
                return opened.error().detail;
            folder = std::make_unique<DataFolder>(std::move(*opened));
        }
        auto started = Writer::start(folder->databaseFile, folder->checkpointFile,
                                     keys::activityChain(folder->masterKey), clock, &m_receiver);
        if (!started)
            return started.error().detail;
        writer = std::move(*started);
        return {};
    }

    void stop() { writer.reset(); }
    void close()
    {
        writer.reset();
        folder.reset();
    }

    // Submits and waits for the completion.
    Result<Receipt> run(Submission submission)
    {
        std::optional<Result<Receipt>> result;
        submission.done = [&](Result<Receipt> receipt) { result = std::move(receipt); };
        writer->submit(std::move(submission));
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
            return failure(ErrorCode::RequestTimeout, u"the completion never came"_s);
        return std::move(*result);
    }

    // Submits all of them while the writer is held up in a transaction, so that they share the next one.
    std::vector<Result<Receipt>> together(std::vector<Submission> submissions)
    {
        QSemaphore held, released;
        Submission gate;
        gate.mutation = [&](Stores &) -> Result<void> {
            held.release();
            released.acquire();
            return {};
        };
        writer->submit(std::move(gate));
        held.acquire();
        std::vector<Result<Receipt>> results;
        const std::size_t count = submissions.size();
        for (Submission &submission : submissions) {
            submission.done = [&results](Result<Receipt> receipt) { results.push_back(std::move(receipt)); };
            writer->submit(std::move(submission));
        }
        released.release();
        if (!QTest::qWaitFor([&] { return results.size() == count; }, 10'000))
            qWarning("only %zu completions came", results.size());
        return results;
    }

    static Submission changing(UniqueFunction<Result<void>(Stores &)> change)
    {
        Submission submission;
        submission.mutation = std::move(change);
        submission.rows.push_back(activityRow(kStart));
        submission.onRefused = [](std::vector<ActivityRow> &rows, const Error &error) {
            rows.front().status = errorKind(error.code).status;
        };
        return submission;
    }

    Result<Receipt> change(UniqueFunction<Result<void>(Stores &)> change)
    {
        Submission submission;
        submission.mutation = std::move(change);
        submission.rows.push_back(activityRow(clock.now()));
        return run(std::move(submission));
    }

    Result<Receipt> append(std::vector<ActivityRow> rows)
    {
        Submission submission;
        submission.rows = std::move(rows);
        return run(std::move(submission));
    }

    std::unique_ptr<Database> reader() const
    {
        auto opened = Database::open(folder->databaseFile, OpenMode::Read);
        return opened ? std::move(*opened) : nullptr;
    }

    ChainVerdict verify() const
    {
        const auto database = reader();
        auto verdict = verifyChain(*database, keys::activityChain(folder->masterKey), folder->checkpointFile);
        return verdict ? *verdict : ChainVerdict{};
    }

    std::unique_ptr<DataFolder> folder;
    ManualClock clock{kStart};
    std::unique_ptr<Writer> writer;
};

// An account that other rows can refer to.
inline AccountRecord account(qint64 id, const QString &email = u"user@example.com"_s, Role role = Role::Member)
{
    return {.id = {id},
            .email = email,
            .role = role,
            .passwordHash = "$argon2id$x",
            .disabled = false,
            .createdAt = kStart,
            .lastLoginAt = {}};
}

} // namespace postject
