// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/passwordhash.h"

#include <QTest>

#include <ctime>

#include <sys/resource.h>

using namespace postject;

namespace {

constexpr PasswordCost kCheap{.passes = 1, .bytes = 8192}; // the least that Argon2id takes, for what is no test of cost

// No more address space than is used now.
class MemoryLimit
{
public:
    MemoryLimit()
    {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        ::getrlimit(RLIMIT_AS, &m_before);
        const ::rlimit least{.rlim_cur = 4096, .rlim_max = m_before.rlim_max};
        m_isInForce = ::setrlimit(RLIMIT_AS, &least) == 0;
#endif
    }
    ~MemoryLimit()
    {
        if (m_isInForce)
            ::setrlimit(RLIMIT_AS, &m_before);
    }
    bool isInForce() const { return m_isInForce; }

private:
    ::rlimit m_before{};
    bool m_isInForce = false;
};

} // namespace

class PasswordHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultCostIsInTheHash();
    void verifies_data();
    void verifies();
    void saltsDiffer();
    void renewals();
    void refusesWhatIsNoHash_data();
    void refusesWhatIsNoHash();
    void unknownAccountCostsTheSame();
    void saysWhenMemoryIsShort();
    void verifiesNothingWithoutMemory();
};

void PasswordHashTest::defaultCostIsInTheHash()
{
    const auto hash = hashPassword("correct horse battery staple");
    QVERIFY(hash);
    QVERIFY2(hash->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), hash->constData());
    QVERIFY(verifyPassword("correct horse battery staple", *hash).value());
}

void PasswordHashTest::verifies_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("case") << QByteArray("Passphrase one") << QByteArray("passphrase one");
    QTest::newRow("trailing space") << QByteArray("passphrase ") << QByteArray("passphrase");
    QTest::newRow("emoji") << QByteArray("🔑🔑🔑🔑🔑🔑🔑🔑") << QByteArray("🔑🔑🔑🔑🔑🔑🔑🔒");
    QTest::newRow("1024 bytes") << QByteArray(1024, 'a') << QByteArray(1023, 'a');
    QTest::newRow("beyond NUL") << QByteArray("same\0one", 8) << QByteArray("same\0two", 8);
    QTest::newRow("empty") << QByteArray() << QByteArray(" ");
}

void PasswordHashTest::verifies()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, other);
    const auto hash = hashPassword(password, kCheap);
    QVERIFY(hash);
    QVERIFY(verifyPassword(password, *hash, kCheap).value());
    QVERIFY(!verifyPassword(other, *hash, kCheap).value());
}

void PasswordHashTest::saltsDiffer()
{
    QVERIFY(hashPassword("same", kCheap).value() != hashPassword("same", kCheap).value());
}

void PasswordHashTest::renewals()
{
    const QByteArray hash = hashPassword("as it was sent", kCheap).value();
    const QByteArray renewed = renewPasswordHash("normalised", hash).value();
    QCOMPARE(renewPasswordHash("normalised", hash).value(), renewed);
    QVERIFY2(renewed.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), renewed.constData());
    QVERIFY(verifyPassword("normalised", renewed).value());
    QVERIFY(!verifyPassword("as it was sent", renewed).value());
    QVERIFY(isHashOfSamePassword(renewed, hash));
    QVERIFY(isHashOfSamePassword("no hash", "no hash"));
    QVERIFY(!isHashOfSamePassword("no hash", "another"));
    QVERIFY(!isHashOfSamePassword(hashPassword("as it was sent", kCheap).value(), hash)); // set anew
    QCOMPARE(renewPasswordHash("normalised", "no hash").error().code, ErrorCode::InvalidRequest);
}

void PasswordHashTest::refusesWhatIsNoHash_data()
{
    QTest::addColumn<QByteArray>("hash");
    const QByteArray good = hashPassword("password", kCheap).value();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plain text") << QByteArray("password");
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer than any hash") << good + QByteArray(200, 'x');
    QTest::newRow("another algorithm") << QByteArray("$2b$12$abcdefghijklmnopqrstuuKG/zYIo5GQVGYGpO1kUmQ6XfWvS1aWW");
    QTest::newRow("no cost") << QByteArray("$argon2id$v=19$$c29tZXNhbHQ$aGFzaA");
}

void PasswordHashTest::refusesWhatIsNoHash()
{
    QFETCH(const QByteArray, hash);
    QVERIFY(!verifyPassword("password", hash, kCheap).value());
    QVERIFY(!verifyPassword({}, hash, kCheap).value());
}

void PasswordHashTest::unknownAccountCostsTheSame()
{
    constexpr PasswordCost kCost{.passes = 2, .bytes = 32ULL * 1024 * 1024};
    const QByteArray hash = hashPassword("right", kCost).value();
    // Time of the processor, so that a busy machine doesn't count.
    const auto leastTicks = [&](const QByteArray &stored) {
        std::clock_t least = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 5; ++i) {
            const std::clock_t start = std::clock();
            const bool matches = verifyPassword("wrong", stored, kCost).value();
            least = std::min(least, matches ? 0 : std::clock() - start);
        }
        return static_cast<double>(least);
    };
    const double known = leastTicks(hash);
    const double unknown = leastTicks({});
    QVERIFY2(unknown > known * 0.7 && unknown < known * 1.4,
             qPrintable(u"%1 ticks against %2"_s.arg(unknown).arg(known)));
}

void PasswordHashTest::saysWhenMemoryIsShort()
{
    const auto hash = hashPassword("password", {.passes = 1, .bytes = std::size_t(1) << 45});
    QVERIFY(!hash);
    QCOMPARE(hash.error().code, ErrorCode::Busy);
    QVERIFY(hash.error().retryAfterSeconds);
}

// Nothing is known of a password then: it is neither right nor wrong.
void PasswordHashTest::verifiesNothingWithoutMemory()
{
    const QByteArray stored = hashPassword("password", {.passes = 1, .bytes = 64ULL * 1024 * 1024}).value();
    const MemoryLimit limit; // from here on no allocation of such a size succeeds
    if (!limit.isInForce())
        QSKIP("the address space can't be limited under a sanitizer");
    for (const QByteArray &hash : {stored, QByteArray()}) {
        for (const char *password : {"password", "wrong"}) {
            const auto matches = verifyPassword(password, hash, {.passes = 1, .bytes = 64ULL * 1024 * 1024});
            QVERIFY(!matches);
            QCOMPARE(matches.error().code, ErrorCode::Busy);
            QVERIFY(matches.error().retryAfterSeconds);
        }
    }
}

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "passwordhashtest.moc"
