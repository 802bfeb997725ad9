// SPDX-License-Identifier: GPL-3.0-or-later
//
// HMAC-SHA256 (RFC 2104) under one key for many messages: the key is worked in once, where hmacSha256() does it for
// each message, which takes longer than a short message itself. The key is wiped from memory with it. Any one thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <memory>

namespace postject {

class KeyedMac
{
public:
    explicit KeyedMac(QByteArrayView key);
    KeyedMac(KeyedMac &&other) noexcept;
    ~KeyedMac();

    QByteArray of(std::initializer_list<QByteArrayView> parts) const; // 32 bytes, of the parts one after the other

private:
    struct State;
    std::unique_ptr<State> m_keyed;
};

} // namespace postject
