// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of an open database: itself, its write-ahead log and that one's index. SQLite commits into a file that has
// been unlinked, and nobody would ever read that, so each commit first asks whether they are still where they were.
#pragma once

#include "server/core/system/files.h"

#include <array>

namespace postject {

class OpenedFiles
{
public:
    explicit OpenedFiles(const QString &databaseFile);

    void remember() { m_identities = identities(); } // as those that were opened
    bool areInPlace() const { return identities() == m_identities; }
    qint64 writeAheadLogBytes() const;

private:
    using Identities = std::array<FileIdentity, 3>;
    Identities identities() const;

    std::array<QByteArray, 3> m_paths;
    Identities m_identities;
};

} // namespace postject
