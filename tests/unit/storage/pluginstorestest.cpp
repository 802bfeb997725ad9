// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is remembered of ingested events, and the API keys.
#include "server/contract/limits.h"
#include "tests/unit/storage/storagefixture.h"

using namespace postject;

class PluginStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void clientIdsAreKnownAgain();
    void newestClientIdsAreKept();
    void sameClientIdTwiceUndoesTheChange();
    void uncountedFailuresAreLeftOut();
    void oldMarksAreForgotten();
    void keysComeBackAsTheyWent();
    void keysAreLimited();

private:
    void changed(UniqueFunction<Result<void>(Stores &)> change);
    QSet<QByteArray> known(AccountId account, const QByteArrayList &ids);
    static ApiKeyRecord key(qint64 id);

    std::unique_ptr<StorageFixture> m_fixture;
};

void PluginStoresTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    changed([](Stores &stores) {
        return stores.accounts.insert(account(1)).and_then([&] {
            return stores.accounts.insert(account(2, u"other@example.com"_s));
        });
    });
}

void PluginStoresTest::changed(UniqueFunction<Result<void>(Stores &)> change)
{
    const auto receipt = m_fixture->change(std::move(change));
    QVERIFY(receipt);
    QVERIFY2(receipt->mutation, receipt->mutation ? "" : qPrintable(receipt->mutation.error().detail));
}

QSet<QByteArray> PluginStoresTest::known(AccountId account, const QByteArrayList &ids)
{
    const auto database = m_fixture->reader();
    return Stores(*database).ingest.known(account, ids).value();
}

ApiKeyRecord PluginStoresTest::key(qint64 id)
{
    return {.id = {id},
            .account = {1},
            .keyHash = QByteArray::number(id).rightJustified(32, '\0'),
            .hint = "pk_AbCd",
            .name = u"a \u00e9 key"_s,
            .scopes = KeyScope::Read | KeyScope::Ingest,
            .createdAt = kStart + Milliseconds(id)};
}

void PluginStoresTest::clientIdsAreKnownAgain()
{
    changed([](Stores &stores) { return stores.ingest.remember({1}, {"a", "b"}); });
    changed([](Stores &stores) { return stores.ingest.remember({1}, {"c"}); });
    QCOMPARE(known({1}, {"a", "b", "c", "d", "A"}), (QSet<QByteArray>{"a", "b", "c"}));
    QCOMPARE(known({2}, {"a", "b", "c"}), QSet<QByteArray>());
}

void PluginStoresTest::newestClientIdsAreKept()
{
    changed([](Stores &stores) { return stores.ingest.remember({1}, {"a", "b", "c"}, 3); });
    changed([](Stores &stores) { return stores.ingest.remember({2}, {"a"}, 3); });
    changed([](Stores &stores) { return stores.ingest.remember({1}, {"d", "e"}, 3); });
    QCOMPARE(known({1}, {"a", "b", "c", "d", "e"}), (QSet<QByteArray>{"c", "d", "e"}));
    QCOMPARE(known({2}, {"a"}), (QSet<QByteArray>{"a"}));
    changed([](Stores &stores) { return stores.ingest.remember({1}, {"a"}, 3); }); // which may come anew
    QCOMPARE(known({1}, {"a", "c", "d", "e"}), (QSet<QByteArray>{"a", "d", "e"}));
}

void PluginStoresTest::sameClientIdTwiceUndoesTheChange()
{
    changed([](Stores &stores) { return stores.ingest.remember({1}, {"a"}); });
    const auto receipt = m_fixture->change([](Stores &stores) { return stores.ingest.remember({1}, {"b", "a"}); });
    QVERIFY(receipt && !receipt->mutation);
    QCOMPARE(known({1}, {"a", "b"}), (QSet<QByteArray>{"a"}));
}

void PluginStoresTest::uncountedFailuresAreLeftOut()
{
    const auto rows = m_fixture->append({activityRow(kStart, "login_failed", 401),
                                         activityRow(kStart + Milliseconds(1), "login_failed", 401),
                                         activityRow(kStart + Milliseconds(2), "2fa_failed", 401),
                                         activityRow(kStart + Milliseconds(3), "login", 200)});
    QVERIFY(rows);
    const ActivityId marked = rows->rows[1];
    changed([marked](Stores &stores) { return stores.ingest.markUncounted({marked}, kStart - std::chrono::hours(1)); });
    const auto database = m_fixture->reader();
    Stores stores(*database);
    const auto times = [&](TimePoint since) {
        QList<qint64> found;
        const auto failures = stores.ingest.countedFailures(since);
        for (const ActivityRow &row : *failures)
            found.append((row.at - kStart).count());
        return found;
    };
    QCOMPARE(times(kStart), (QList<qint64>{0, 2}));
    QCOMPARE(times(kStart + Milliseconds(1)), (QList<qint64>{2}));
    QCOMPARE(stores.activity.failedLoginRows("203.0.113.42", kStart).value(),
             (QList<ActivityId>{rows->rows[0], rows->rows[2]}));
    QCOMPARE(stores.activity.failedLogins("203.0.113.42", kStart).value(),
             (QList<TimePoint>{kStart, kStart + Milliseconds(2)}));
}

void PluginStoresTest::oldMarksAreForgotten()
{
    const auto rows =
        m_fixture->append({activityRow(kStart, "login_failed", 401), activityRow(kStart, "login_failed", 401)});
    QVERIFY(rows);
    changed([id = rows->rows[0]](Stores &stores) { return stores.ingest.markUncounted({id}, kStart); });
    // An hour on the first mark has no window left to be read back into.
    changed(
        [id = rows->rows[1]](Stores &stores) { return stores.ingest.markUncounted({id}, kStart + Milliseconds(1)); });
    const auto database = m_fixture->reader();
    QCOMPARE(Stores(*database).ingest.countedFailures(kStart)->size(), 2);
}

void PluginStoresTest::keysComeBackAsTheyWent()
{
    ApiKeyRecord second = key(2);
    second.expiresAt = kStart + std::chrono::hours(1);
    changed([second](Stores &stores) {
        return stores.apiKeys.insert(second).and_then([&] { return stores.apiKeys.insert(key(1)); });
    });
    changed([](Stores &stores) { return stores.apiKeys.setUsed({2}, kStart, "192.0.2.1"); });
    const auto database = m_fixture->reader();
    const QList<ApiKeyRecord> keys = Stores(*database).apiKeys.all().value();
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys[0].id, ApiKeyId{1});
    QCOMPARE(keys[0].name, key(1).name);
    QCOMPARE(keys[0].scopes, key(1).scopes);
    QCOMPARE(keys[0].keyHash, key(1).keyHash);
    QVERIFY(!keys[0].expiresAt && !keys[0].lastUsedAt);
    QCOMPARE(keys[1].expiresAt, second.expiresAt);
    QCOMPARE(keys[1].lastUsedAt, kStart);
    QCOMPARE(keys[1].lastUsedAddress, "192.0.2.1");
    changed([](Stores &stores) { return stores.apiKeys.remove({2}); });
    const auto again = m_fixture->change([](Stores &stores) { return stores.apiKeys.remove({2}); });
    QCOMPARE(again->mutation.error().code, ErrorCode::NotFound);
}

void PluginStoresTest::keysAreLimited()
{
    changed([](Stores &stores) {
        for (int id = 1; id <= kApiKeyLimit; ++id) {
            if (const auto inserted = stores.apiKeys.insert(key(id)); !inserted)
                return inserted;
        }
        return Result<void>();
    });
    const auto refused = m_fixture->change([](Stores &stores) { return stores.apiKeys.insert(key(1000)); });
    QCOMPARE(refused->mutation.error().code, ErrorCode::ApiKeysFull);
    changed([](Stores &stores) {
        ApiKeyRecord other = key(1001);
        other.account = {2};
        return stores.apiKeys.insert(other);
    });
}

QTEST_GUILESS_MAIN(PluginStoresTest)
#include "pluginstorestest.moc"
