// SPDX-License-Identifier: GPL-3.0-or-later
//
// What libarchive reads: zstd, xz and bzip2, and the regular files of a zip or tar as if they were one, each from a new
// line on. The only includer of libarchive. One thread.
#pragma once

#include "server/import/packing.h"

namespace postject {

class ArchiveDevice : public QIODevice
{
public:
    // packed: open for reading; of a zip that can seek the directory is gone by, else the files as they come. packing:
    // Stream, Zip or Tar.
    ArchiveDevice(std::unique_ptr<QIODevice> packed, Packing packing);
    ~ArchiveDevice() override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 size) override; // -1 from the first damage on: errorString()
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace postject
