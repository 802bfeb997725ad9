// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/packing.h"

#include "server/import/archivedevice.h"
#include "server/import/gzipdevice.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBzip2(QByteArrayView head)
{
    constexpr QByteArrayView kBlock("\x31\x41\x59\x26\x53\x59"), kEnd("\x17\x72\x45\x38\x50\x90");
    return head.startsWith("BZh") && head.size() >= 10 && head[3] >= '1' && head[3] <= '9' &&
           (head.sliced(4, 6) == kBlock || head.sliced(4, 6) == kEnd);
}

// POSIX has "ustar" and a NUL, GNU "ustar" with two blanks and a NUL.
bool isTar(QByteArrayView head)
{
    constexpr qsizetype kMagic = 257;
    return head.size() == kPackingHeadBytes && head.sliced(kMagic, 5) == "ustar" &&
           (head[kMagic + 5] == '\0' || head.sliced(kMagic + 5, 3) == QByteArrayView("  \0", 3));
}

} // namespace

Packing packingOf(QByteArrayView head)
{
    if (head.startsWith("\x1f\x8b"))
        return Packing::Gzip;
    if (head.startsWith("\x28\xb5\x2f\xfd") ||
        head.startsWith(QByteArrayView("\xfd"
                                       "7zXZ\0",
                                       6)) ||
        isBzip2(head))
        return Packing::Stream;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Packing::Zip;
    return isTar(head) ? Packing::Tar : Packing::None;
}

Result<std::unique_ptr<QIODevice>> unpacked(std::unique_ptr<QIODevice> device)
{
    Packing packing = packingOf(device->peek(kPackingHeadBytes));
    if (packing == Packing::Gzip || packing == Packing::Stream) { // access.log.gz, logs.tar.zst
        if (packing == Packing::Gzip)
            device = std::make_unique<GzipDevice>(std::move(device));
        else
            device = std::make_unique<ArchiveDevice>(std::move(device), packing);
        packing = packingOf(device->peek(kPackingHeadBytes));
        if (packing != Packing::None && packing != Packing::Tar)
            return failure(ErrorCode::InternalError, u"it is packed twice; unpack it first"_s);
    }
    if (packing != Packing::None)
        device = std::make_unique<ArchiveDevice>(std::move(device), packing);
    return device;
}

} // namespace postject
