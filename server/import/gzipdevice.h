// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a gzip file holds (RFC 1952), of one member or several one after the other; zero bytes may follow the last. Read
// by zlib, for libarchive overlooks a wrong checksum, and takes whatever follows a member that is no other one for the
// end. The only includer of zlib. One thread.
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace postject {

class GzipDevice : public QIODevice
{
public:
    explicit GzipDevice(std::unique_ptr<QIODevice> packed); // open for reading
    ~GzipDevice() override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 size) override; // -1 from the first damage on: errorString()
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Inflater;
    bool refill();
    bool isAtItsEnd();

    std::unique_ptr<QIODevice> m_packed;
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_input;
    bool m_isBetween = true; // two members, or before the first
    bool m_isBroken = false;
};

} // namespace postject
