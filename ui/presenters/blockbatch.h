// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks a number of addresses, a few at a time, and tells at the end which are and which are not; or lifts a number of
// blocks. One object for one such command. GUI thread.
#pragma once

#include "ui/client/blockclient.h"
#include "ui/presenters/callbatch.h"

#include <QObject>

namespace postject::ui {

struct BlockWish
{
    QString ip;
    int hours = 0;
    QString reason;
};

struct BlockRefusal
{
    QString ip;
    ApiError error;
};

class BlockBatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kAddressesMax = 100; // that are typed or pasted

    explicit BlockBatch(BlockSource &source, QObject *parent = nullptr); // source outlives this

    void block(const QList<BlockWish> &wishes);
    void lift(const QList<BlockEntry> &blocks);

Q_SIGNALS:
    void progressed(int done, int total);
    void blocked(const QList<postject::ui::BlockEntry> &blocks, const QList<postject::ui::BlockRefusal> &refused);
    // What is in neither had run out, or somebody else was faster.
    void lifted(const QList<postject::ui::BlockEntry> &blocks, const QList<postject::ui::BlockRefusal> &failed);

private:
    void run(QList<CallBatch::Step> steps, CallBatch::Step finished);

    BlockSource &m_source;
    CallBatch m_calls;
    QList<BlockEntry> m_blocked;
    QList<BlockEntry> m_lifted;
    QList<BlockRefusal> m_refused;
};

} // namespace postject::ui
