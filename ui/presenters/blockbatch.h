// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks a number of addresses, a few at a time, and tells at the end which are and which are not; or lifts a number of
// blocks. One object for one such command. GUI thread.
#pragma once

#include "ui/client/blockclient.h"

#include <QObject>

namespace postject::ui {

struct BlockRefusal
{
    QString ip;
    ApiError error;
};

class BlockBatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kAtOnce = 4;
    static constexpr int kAddressesMax = 100; // of one batch

    explicit BlockBatch(BlockSource &source, QObject *parent = nullptr); // source outlives this

    void block(const QStringList &ips, int hours, const QString &reason);
    void lift(const QList<BlockEntry> &blocks);

Q_SIGNALS:
    void progressed(int done, int total);
    void blocked(const QList<postject::ui::BlockEntry> &blocks, const QList<postject::ui::BlockRefusal> &refused);
    void lifted(int count, const QList<postject::ui::BlockRefusal> &failed);

private:
    using Step = std::function<void()>;

    void run(QList<Step> steps, Step finished);
    void next();
    void done();

    BlockSource &m_source;
    QList<Step> m_waiting;
    Step m_finished;
    int m_open = 0; // sent or waiting
    int m_total = 0;
    QList<BlockEntry> m_blocked;
    int m_lifted = 0;
    QList<BlockRefusal> m_refused;
};

} // namespace postject::ui
