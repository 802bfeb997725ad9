// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks kept in memory. Answers at once, or keeps each call until the test answers it.
#pragma once

#include "ui/client/blockclient.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace postject::ui {

class FakeBlockSource final : public BlockSource
{
public:
    QList<BlockEntry> blocks;
    int failWith = 0; // HTTP status; 0: all is well
    TimePoint now{};
    bool holding = false;
    int lists = 0;
    QStringList lifted;
    QStringList gone;                             // by their ids: 404 for these
    QList<std::pair<QString, int>> blockedByHand; // address, hours

    void list(QObject *context, ListCallback done) override
    {
        ++lists;
        answer(context, [this, done = std::move(done)] { failWith ? done(std::unexpected(failure())) : done(blocks); });
    }

    void block(const QString &ip, int hours, const QString &reason, QObject *context, BlockedCallback done) override
    {
        blockedByHand.append({ip, hours});
        answer(context, [this, ip, hours, reason, done = std::move(done)] {
            if (failWith)
                return done(std::unexpected(failure()));
            if (std::ranges::contains(blocks, ip, &BlockEntry::ipAddress))
                return done(std::unexpected(failure(409, QStringLiteral("already_exists"))));
            blocks.append(BlockEntry{QStringLiteral("block_%1").arg(blocks.size() + 100), ip, reason, 0, now,
                                     now + std::chrono::hours(hours)});
            done(blocks.constLast());
        });
    }

    void lift(const QString &id, QObject *context, DoneCallback done) override
    {
        lifted.append(id);
        answer(context, [this, id, done = std::move(done)] {
            if (failWith || gone.contains(id))
                return done(std::unexpected(failWith ? failure() : failure(404, QStringLiteral("not_found"))));
            blocks.removeIf([&](const BlockEntry &block) { return block.id == id; });
            done({});
        });
    }

    void answerAll()
    {
        for (const auto &[context, call] : std::exchange(m_waiting, {})) {
            if (context)
                call();
        }
    }

private:
    ApiError failure() const
    {
        return failure(failWith, failWith == 403 ? QStringLiteral("forbidden") : QStringLiteral("internal_error"));
    }

    static ApiError failure(int status, const QString &code)
    {
        ApiError error;
        error.status = status;
        error.code = code;
        return error;
    }

    void answer(QObject *context, std::function<void()> call)
    {
        if (holding)
            m_waiting.append({QPointer<QObject>(context), std::move(call)});
        else
            call();
    }

    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
};

} // namespace postject::ui
