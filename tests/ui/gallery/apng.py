#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""apng.py DIR FILE: one animated PNG of the pictures DIR/NUMBER-X-Y-MILLISECONDS.png, each of what changed since the one
before (PNG Specification, third edition, 11.3.4). The first is as large as the whole, and all are of one colour type."""
import pathlib
import struct
import sys
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunks(data):
    if not data.startswith(SIGNATURE):
        raise ValueError("no PNG")
    at = len(SIGNATURE)
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        yield kind, data[at + 8:at + 8 + length]
        at += 12 + length


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def read(path):
    header, pixels = None, b""
    for kind, body in chunks(path.read_bytes()):
        if kind == b"IHDR":
            header = body
        elif kind == b"IDAT":
            pixels += body
    # Once more, as small as it goes: Qt's own writer is in a hurry.
    return header, zlib.compress(zlib.decompress(pixels), 9)


def main(folder, target):
    files = sorted(pathlib.Path(folder).glob("*.png"))
    out, sequence, first = [SIGNATURE], 0, None
    for index, path in enumerate(files):
        _, x, y, milliseconds = (int(part) for part in path.stem.split("-"))
        header, pixels = read(path)
        width, height = struct.unpack(">II", header[:8])
        if first is None:
            first = header
            out += [chunk(b"IHDR", header), chunk(b"acTL", struct.pack(">II", len(files), 0))]
        elif header[8:] != first[8:]:
            sys.exit(f"apng.py: {path} has another colour type than the first picture")
        out.append(chunk(b"fcTL", struct.pack(">IIIIIHHBB", sequence, width, height, x, y, milliseconds, 1000, 0, 0)))
        sequence += 1
        if index == 0:
            out.append(chunk(b"IDAT", pixels))
        else:
            out.append(chunk(b"fdAT", struct.pack(">I", sequence) + pixels))
            sequence += 1
    out.append(chunk(b"IEND", b""))
    pathlib.Path(target).write_bytes(b"".join(out))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
