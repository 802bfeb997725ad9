// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which failures of sshd's connections were counted: sshd tells of one that could not sign in by several sentences, and
// before as well as after each password that it refused. Memory is bounded. Pure.
#pragma once

#include "server/contract/timestamp.h"

#include <QHash>

namespace postject {

class SshdConnections
{
public:
    static constexpr qsizetype kKeptMax = 100'000;
    static constexpr std::chrono::minutes kLife{10}; // then a process id is another connection's

    using Key = size_t; // a hash of host, process and address

    // Whether a sentence about the connection is its first failure.
    bool countRefusal(Key key, TimePoint at);
    // How many of so many refused attempts are new: a sentence before stands for the first of them.
    int countAttempts(Key key, TimePoint at, int attempts);
    void forget(Key key); // it has signed in

private:
    struct Connection
    {
        TimePoint last;
        bool isCounted = false;
        bool isAhead = false; // counted by a sentence, and no attempt yet
    };
    Connection &find(Key key, TimePoint at);

    QHash<Key, Connection> m_new, m_old; // when the first is full it takes the other's place
};

} // namespace postject
