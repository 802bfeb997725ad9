// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a log is packed, told by its first bytes, and the device that reads what is inside. Sequential; memory stays flat
// however much comes out. One thread.
#pragma once

#include "server/core/result.h"

#include <QByteArrayView>
#include <QIODevice>

#include <memory>

namespace postject {

enum class Packing {
    None,
    Gzip,   // RFC 1952
    Stream, // zstd, xz or bzip2: one file, compressed
    Zip,
    Tar,
};

inline constexpr qsizetype kPackingHeadBytes = 512;

// head: the first kPackingHeadBytes, or all there are. Each of the marks holds bytes that no log has at its beginning,
// so that nobody whose request is logged can turn a log into something else.
Packing packingOf(QByteArrayView head);

// device: open for reading. Of a zip or tar the regular files in the order they lie in it, each from a new line on. The
// error, here or in the device's errorString() when read() gives -1: one clear line. Damaged or cut data never end as
// if they were whole.
Result<std::unique_ptr<QIODevice>> unpacked(std::unique_ptr<QIODevice> device);

} // namespace postject
