// SPDX-License-Identifier: GPL-3.0-or-later
//
// While it lives, all statements of the connection see the same commit: a read transaction, unless one runs already. On
// the thread of its connection.
#pragma once

namespace postject {

class Database;

class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database *m_begun = nullptr;
};

} // namespace postject
