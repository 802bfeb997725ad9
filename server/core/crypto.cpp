// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/crypto.h"

#include "server/core/sha256.h"
#include "server/core/system/process.h"

#include <QtCrypto>

#include <atomic>
#include <mutex>
#include <vector>

namespace postject {

namespace {

constexpr int kNonceBytes = 12;
constexpr int kTagBytes = 16;
constexpr int kKeyBytes = 32;

// Contexts of one algorithm, kept for the next caller: to look one up in QCA costs four times the digest itself. They
// belong to the CryptoLibrary and not to threads, because they must be gone before QCA unloads its provider.
template <typename Context>
class ContextPool
{
public:
    explicit ContextPool(QString algorithm) : m_algorithm(std::move(algorithm)) {}

    std::unique_ptr<Context> take()
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_idle.empty()) {
                std::unique_ptr<Context> context = std::move(m_idle.back());
                m_idle.pop_back();
                return context;
            }
        }
        return make();
    }

    void giveBack(std::unique_ptr<Context> context)
    {
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(context));
    }

private:
    std::unique_ptr<Context> make() const
    {
        if constexpr (std::is_same_v<Context, QCA::Hash>)
            return std::make_unique<Context>(m_algorithm);
        else
            return std::make_unique<Context>(m_algorithm, QCA::SymmetricKey());
    }

    const QString m_algorithm;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Context>> m_idle;
};

// Without a copy: the result must not outlive the bytes.
QCA::MemoryRegion region(QByteArrayView bytes)
{
    return QCA::MemoryRegion(QByteArray::fromRawData(bytes.data(), bytes.size()));
}

QByteArray authenticate(ContextPool<QCA::MessageAuthenticationCode> &pool, QByteArrayView key, QByteArrayView data)
{
    std::unique_ptr<QCA::MessageAuthenticationCode> mac = pool.take();
    // RFC 2104 pads the key with zero bytes, so that one zero byte is the empty key, which QCA takes for "no key yet".
    mac->setup(QCA::SymmetricKey(key.isEmpty() ? QByteArray(1, '\0') : key.toByteArray()));
    mac->update(region(data));
    const QByteArray code = mac->final().toByteArray();
    mac->setup(QCA::SymmetricKey(QByteArray(1, '\0'))); // no key outlives its use
    pool.giveBack(std::move(mac));
    return code;
}

// QCA's GCM takes no associated data. So each associated value has a key of its own: a box opened under another value
// is opened under another key, and its tag fails.
QCA::SymmetricKey boxKey(QByteArrayView key, QByteArrayView associated)
{
    Q_ASSERT(key.size() == kKeyBytes);
    QByteArray label("postject sealed box 1");
    label.append('\0').append(associated);
    return QCA::SymmetricKey(hmacSha256(key, label));
}

void fillOrEnd(void *bytes, std::size_t count)
{
    if (!fillWithRandomBytes(bytes, count))
        qFatal("The operating system gives no random numbers."); // whatever follows would be guessable
}

} // namespace

struct CryptoLibrary::Private
{
    QCA::Initializer initializer;
    ContextPool<QCA::Hash> sha256{u"sha256"_s};
    ContextPool<QCA::MessageAuthenticationCode> hmacSha1{u"hmac(sha1)"_s};
    ContextPool<QCA::MessageAuthenticationCode> hmacSha256{u"hmac(sha256)"_s};
    static std::atomic<Private *> current;
};

std::atomic<CryptoLibrary::Private *> CryptoLibrary::Private::current = nullptr;

CryptoLibrary::CryptoLibrary() : d(std::make_unique<Private>())
{
    [[maybe_unused]] const Private *before = Private::current.exchange(d.get());
    Q_ASSERT(!before);
}

CryptoLibrary::~CryptoLibrary()
{
    Private::current = nullptr;
}

CryptoLibrary::Private &CryptoLibrary::instance()
{
    Private *library = Private::current.load(std::memory_order_acquire);
    Q_ASSERT_X(library, "crypto", "a CryptoLibrary must live");
    return *library;
}

bool CryptoLibrary::isComplete() const
{
    return QCA::isSupported({u"sha256"_s, u"hmac(sha1)"_s, u"hmac(sha256)"_s, u"hkdf(sha256)"_s, u"aes256-gcm"_s});
}

QByteArray randomBytes(int count)
{
    Q_ASSERT(count >= 0);
    QByteArray bytes(count, Qt::Uninitialized);
    fillOrEnd(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

qint64 randomId()
{
    constexpr qint64 kLargest = (qint64(1) << 62) - 1;
    for (;;) {
        qint64 id = 0;
        fillOrEnd(&id, sizeof id);
        id &= kLargest;
        if (id != 0)
            return id;
    }
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0; // volatile: the compiler may not leave the loop early
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = difference | static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

QByteArray sha256(QByteArrayView data)
{
    auto &pool = CryptoLibrary::instance().sha256;
    std::unique_ptr<QCA::Hash> hash = pool.take();
    const QByteArray digest = hash->hash(region(data)).toByteArray();
    pool.giveBack(std::move(hash));
    return digest;
}

struct Sha256::Private
{
    std::unique_ptr<QCA::Hash> hash = CryptoLibrary::instance().sha256.take();
};

Sha256::Sha256() : d(std::make_unique<Private>())
{
    d->hash->clear();
}

Sha256::~Sha256()
{
    CryptoLibrary::instance().sha256.giveBack(std::move(d->hash));
}

void Sha256::add(QByteArrayView data)
{
    d->hash->update(region(data));
}

QByteArray Sha256::result()
{
    const QByteArray digest = d->hash->final().toByteArray();
    d->hash->clear();
    return digest;
}

QByteArray hmacSha1(QByteArrayView key, QByteArrayView data)
{
    return authenticate(CryptoLibrary::instance().hmacSha1, key, data);
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    return authenticate(CryptoLibrary::instance().hmacSha256, key, data);
}

QByteArray hkdfSha256(QByteArrayView key, QByteArrayView info, int length)
{
    Q_ASSERT(length > 0 && length <= 255 * 32);
    const QCA::InitializationVector noSalt;
    return QCA::HKDF(u"sha256"_s)
        .makeKey(QCA::SecureArray(key.toByteArray()), noSalt, QCA::InitializationVector(info.toByteArray()),
                 static_cast<unsigned>(length))
        .toByteArray();
}

QByteArray seal(QByteArrayView key, QByteArrayView plain, QByteArrayView associated)
{
    const QByteArray nonce = randomBytes(kNonceBytes);
    QCA::Cipher cipher(u"aes256"_s, QCA::Cipher::GCM, QCA::Cipher::NoPadding, QCA::Encode, boxKey(key, associated),
                       QCA::InitializationVector(nonce), QCA::AuthTag(kTagBytes));
    QByteArray box = nonce + cipher.update(region(plain)).toByteArray();
    box += cipher.final().toByteArray();
    const QByteArray tag = cipher.tag().toByteArray();
    if (!cipher.ok() || tag.size() != kTagBytes || box.size() != kNonceBytes + plain.size())
        qFatal("AES-256-GCM failed to encrypt."); // never let a secret go on in another form
    return box + tag;
}

Result<QByteArray> unseal(QByteArrayView key, QByteArrayView sealedBytes, QByteArrayView associated)
{
    const auto refused = failure(ErrorCode::InternalError, u"A stored secret does not open with this key."_s);
    if (sealedBytes.size() < kNonceBytes + kTagBytes)
        return refused;
    QCA::Cipher cipher(u"aes256"_s, QCA::Cipher::GCM, QCA::Cipher::NoPadding, QCA::Decode, boxKey(key, associated),
                       QCA::InitializationVector(sealedBytes.first(kNonceBytes).toByteArray()),
                       QCA::AuthTag(sealedBytes.last(kTagBytes).toByteArray()));
    QByteArray plain =
        cipher.update(region(sealedBytes.sliced(kNonceBytes, sealedBytes.size() - kNonceBytes - kTagBytes)))
            .toByteArray();
    if (!cipher.ok())
        return refused;
    plain += cipher.final().toByteArray();
    if (!cipher.ok())
        return refused;
    return plain;
}

} // namespace postject
