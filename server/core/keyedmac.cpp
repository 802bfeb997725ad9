// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/keyedmac.h"

#include <sodium.h>

namespace postject {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

struct KeyedMac::State
{
    crypto_auth_hmacsha256_state value;
    ~State() { sodium_memzero(&value, sizeof value); }
};

KeyedMac::KeyedMac(QByteArrayView key) : m_keyed(std::make_unique<State>())
{
    crypto_auth_hmacsha256_init(&m_keyed->value, bytesOf(key), static_cast<std::size_t>(key.size()));
}

KeyedMac::KeyedMac(KeyedMac &&other) noexcept = default;
KeyedMac::~KeyedMac() = default;

QByteArray KeyedMac::of(std::initializer_list<QByteArrayView> parts) const
{
    State state = *m_keyed;
    for (const QByteArrayView part : parts)
        crypto_auth_hmacsha256_update(&state.value, bytesOf(part), static_cast<unsigned long long>(part.size()));
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state.value, reinterpret_cast<unsigned char *>(mac.data()));
    return mac;
}

} // namespace postject
