// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"
#include "tests/unit/storage/storagefixture.h"

using namespace postject;

class OutboxStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void preferencesHaveDefaults();
    void queuesForWhoWantsIt_data();
    void queuesForWhoWantsIt();
    void queuesOnceForEachEpisode();
    void dueKnowsTheAddress();
    void heldComeFirst();
    void countsAMailOnce();
    void summaryIsTheAccountsOwn();
    void retriesOnlyWhatFailedForTheServer();
    void forgetsWhatIsOver();

private:
    Result<void> run(UniqueFunction<Result<void>(Stores &)> change)
    {
        return m_fixture->change(std::move(change)).and_then([](const Receipt &receipt) { return receipt.mutation; });
    }
    bool raise(qint64 id, std::optional<AccountId> owner = AccountId{1}, Severity severity = Severity::High);
    QList<DueMail> due(TimePoint now = kStart + std::chrono::hours(100));
    bool update(qint64 index, const std::function<void(OutboxRecord &)> &edit);

    std::unique_ptr<StorageFixture> m_fixture;
};

void OutboxStoreTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    for (int i = 1; i <= 4; ++i) {
        const AccountRecord record =
            account(i, u"user%1@example.com"_s.arg(i), i >= 3 ? Role::Administrator : Role::Member);
        QVERIFY(run([record](Stores &stores) { return stores.accounts.insert(record); }));
    }
}

bool OutboxStoreTest::raise(qint64 id, std::optional<AccountId> owner, Severity severity)
{
    const AlertRecord alert{.id = {id},
                            .account = owner,
                            .type = "brute_force",
                            .subject = QByteArray::number(id),
                            .severity = severity,
                            .description = u"Failed logins"_s,
                            .metadata = "{}",
                            .createdAt = kStart,
                            .lastSeenAt = kStart};
    return run([alert](Stores &stores) { return stores.alerts.raise(alert).transform([](AlertId) {}); }).has_value();
}

QList<DueMail> OutboxStoreTest::due(TimePoint now)
{
    const auto database = m_fixture->reader();
    return OutboxStore(*database).due(now, 100).value_or(QList<DueMail>());
}

bool OutboxStoreTest::update(qint64 index, const std::function<void(OutboxRecord &)> &edit)
{
    OutboxRecord row = due().value(index).row;
    edit(row);
    return run([row](Stores &stores) { return stores.outbox.update(row); }).has_value();
}

void OutboxStoreTest::preferencesHaveDefaults()
{
    const auto read = [this](qint64 id) {
        const auto database = m_fixture->reader();
        return OutboxStore(*database).preferences({id}).value_or(NotificationPreferences{.address = u"failed"_s});
    };
    QVERIFY(read(1).enabled);
    QVERIFY(read(1).minSeverity == Severity::High);
    QCOMPARE(read(1).address, QString());
    for (const QString &address : {u"a@example.net"_s, u"b@example.net"_s}) {
        QVERIFY(run([address](Stores &stores) {
            return stores.outbox.setPreferences(
                {1}, {.enabled = false, .minSeverity = Severity::Low, .address = address, .language = u"de"_s});
        }));
    }
    QVERIFY(!read(1).enabled);
    QVERIFY(read(1).minSeverity == Severity::Low);
    QCOMPARE(read(1).address, u"b@example.net"_s);
    QCOMPARE(read(1).language, u"de"_s);
    QCOMPARE(read(2).language, QString());
    QVERIFY(read(2).enabled);
}

void OutboxStoreTest::queuesForWhoWantsIt_data()
{
    QTest::addColumn<bool>("owned");
    QTest::addColumn<int>("severity");
    QTest::addColumn<bool>("disabled"); // accounts 1 and 3
    QTest::addColumn<bool>("off");      // the same
    QTest::addColumn<int>("from");      // the same's threshold
    QTest::addColumn<QList<qint64>>("accounts");
    const int low = 0;
    const int medium = 1;
    const int high = 2;
    const int critical = 3;
    const auto row = [](const char *name, bool owned, int severity, bool disabled, bool off, int from,
                        const QList<qint64> &accounts) {
        QTest::newRow(name) << owned << severity << disabled << off << from << accounts;
    };
    row("high", true, high, false, false, -1, {1});
    row("critical", true, critical, false, false, -1, {1});
    row("medium", true, medium, false, false, -1, {});
    row("low", true, low, false, false, -1, {});
    row("low is wanted", true, low, false, false, low, {1});
    row("only critical is wanted", true, high, false, false, critical, {});
    row("critical alone", true, critical, false, false, critical, {1});
    row("switched off", true, critical, false, true, low, {});
    row("disabled", true, critical, true, false, -1, {});
    row("nobody's", false, high, false, false, -1, {3, 4});
    row("nobody's, medium", false, medium, false, false, -1, {});
    row("nobody's, one wants medium", false, medium, false, false, medium, {3});
    row("nobody's, one is disabled", false, high, true, false, -1, {4});
    row("nobody's, one is off", false, high, false, true, low, {4});
}

void OutboxStoreTest::queuesForWhoWantsIt()
{
    QFETCH(const bool, owned);
    QFETCH(const int, severity);
    QFETCH(const bool, disabled);
    QFETCH(const bool, off);
    QFETCH(const int, from);
    QFETCH(const QList<qint64>, accounts);
    for (const qint64 id : {1, 3}) {
        if (disabled)
            QVERIFY(run([id](Stores &stores) { return stores.accounts.setDisabled({id}, true); }));
        if (from >= 0) {
            QVERIFY(run([=](Stores &stores) {
                return stores.outbox.setPreferences({id},
                                                    {.enabled = !off, .minSeverity = static_cast<Severity>(from)});
            }));
        }
    }
    QVERIFY(raise(10, owned ? std::optional(AccountId{1}) : std::nullopt, static_cast<Severity>(severity)));
    QList<qint64> queued;
    for (const DueMail &mail : due())
        queued.append(mail.row.account.value);
    QCOMPARE(queued, accounts);
}

void OutboxStoreTest::queuesOnceForEachEpisode()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(raise(10));
    QCOMPARE(due().size(), 1);
    QVERIFY(update(0, [](OutboxRecord &row) {
        row.state = OutboxState::Sent;
        row.endedAt = kStart;
    }));
    QVERIFY(raise(10));
    QCOMPARE(due().size(), 0);
}

void OutboxStoreTest::dueKnowsTheAddress()
{
    QVERIFY(raise(10));
    QCOMPARE(due().first().address, u"user1@example.com"_s);
    QVERIFY(due().first().wanted);
    QVERIFY(run([](Stores &stores) {
        return stores.outbox.setPreferences({1}, {.enabled = false, .address = u"ops@example.net"_s});
    }));
    QCOMPARE(due().first().address, u"ops@example.net"_s);
    QCOMPARE(due().first().email, u"user1@example.com"_s);
    QVERIFY(!due().first().wanted);
    QVERIFY(update(0, [](OutboxRecord &row) { row.dueAt = kStart + std::chrono::hours(1); }));
    QCOMPARE(due(kStart + std::chrono::hours(1) - Milliseconds(1)).size(), 0);
    QCOMPARE(due(kStart + std::chrono::hours(1)).size(), 1);
    const auto database = m_fixture->reader();
    QVERIFY(OutboxStore(*database).nextDue().value_or(std::nullopt) == kStart + std::chrono::hours(1));
}

void OutboxStoreTest::heldComeFirst()
{
    QVERIFY(raise(10) && raise(11) && raise(12));
    QVERIFY(update(2, [](OutboxRecord &row) {
        row.held = true;
        row.dueAt = kStart + std::chrono::hours(1);
        row.digest = row.id;
    }));
    QCOMPARE(due().first().row.alert.value, 12);
    const auto database = m_fixture->reader();
    const auto digest = OutboxStore(*database).dueDigest(due().first().row.id);
    QVERIFY(digest && digest->size() == 1);
}

void OutboxStoreTest::countsAMailOnce()
{
    QVERIFY(raise(10) && raise(11) && raise(12) && raise(13, AccountId{2}));
    const qint64 digest = due().first().row.id;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(update(0, [&](OutboxRecord &row) {
            row.state = OutboxState::Sent;
            row.recipient = i < 3 ? u"user1@example.com"_s : u"user2@example.com"_s;
            row.endedAt = kStart + std::chrono::minutes(i);
            if (i < 2)
                row.digest = digest;
        }));
    }
    const auto database = m_fixture->reader();
    OutboxStore outbox(*database);
    QCOMPARE(outbox.sent(u"user1@example.com"_s, kStart - Milliseconds(1))->size(), 2);
    QCOMPARE(outbox.sent(u"user1@example.com"_s, kStart)->size(), 1); // the time itself is outside
    QCOMPARE(outbox.sent(u"user2@example.com"_s, kStart)->size(), 1);
    QVERIFY(!outbox.nextDue().value_or(kStart));
}

void OutboxStoreTest::summaryIsTheAccountsOwn()
{
    QVERIFY(raise(10) && raise(11) && raise(12) && raise(13, AccountId{2}));
    QVERIFY(update(0, [](OutboxRecord &row) {
        row.state = OutboxState::Sent;
        row.endedAt = kStart + std::chrono::minutes(1);
    }));
    QVERIFY(update(0, [](OutboxRecord &row) {
        row.state = OutboxState::GivenUp;
        row.endedAt = kStart + std::chrono::minutes(2);
        row.reply = u"550 No such user"_s;
    }));
    const auto database = m_fixture->reader();
    const auto first = OutboxStore(*database).summary({1});
    QVERIFY(first);
    QCOMPARE(first->waiting, 1);
    QVERIFY(first->lastSentAt == kStart + std::chrono::minutes(1));
    QVERIFY(first->lastFailedAt == kStart + std::chrono::minutes(2));
    QCOMPARE(first->lastReply, u"550 No such user"_s);
    QVERIFY(update(0, [](OutboxRecord &row) { row.reply = u"421 Try later"_s; }));
    QCOMPARE(OutboxStore(*m_fixture->reader()).summary({1})->lastReply, u"421 Try later"_s); // why the third waits
    const auto second = OutboxStore(*database).summary({2});
    QVERIFY(second);
    QCOMPARE(second->waiting, 1);
    QVERIFY(!second->lastSentAt && !second->lastFailedAt);
}

void OutboxStoreTest::retriesOnlyWhatFailedForTheServer()
{
    QVERIFY(raise(10) && raise(11));
    const TimePoint later = kStart + std::chrono::hours(6);
    QVERIFY(update(0, [&](OutboxRecord &row) {
        row.serverFault = true;
        row.dueAt = later;
    }));
    QVERIFY(update(0, [&](OutboxRecord &row) { row.dueAt = later; })); // the other: it comes first now
    QCOMPARE(due(kStart).size(), 0);
    QVERIFY(run([](Stores &stores) { return stores.outbox.retryServerFaults(kStart); }));
    QCOMPARE(due(kStart).size(), 1);
    QCOMPARE(due(kStart).first().row.alert.value, 10);
}

void OutboxStoreTest::forgetsWhatIsOver()
{
    QVERIFY(raise(10) && raise(11) && raise(12));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(update(0, [](OutboxRecord &row) {
            row.state = OutboxState::Sent;
            row.endedAt = kStart;
        }));
    }
    for (const qint64 id : {11, 12}) {
        QVERIFY(run([id](Stores &stores) {
            return stores.alerts.change({id}, {.resolved = true, .by = AccountId{1}, .at = kStart});
        }));
    }
    QVERIFY(run([](Stores &stores) { return stores.outbox.forgetEnded(kStart + Milliseconds(1)); }));
    const auto database = m_fixture->reader();
    SqlStatement &query = database->prepared("SELECT alert FROM outbox ORDER BY alert"_L1);
    QList<qint64> left;
    QVERIFY(eachRow(query, {}, [&](const SqlRow &row) { left.append(row.number(0)); }));
    QCOMPARE(left, (QList<qint64>{10, 12})); // one is open still, the other waits
}

QTEST_GUILESS_MAIN(OutboxStoreTest)
#include "outboxstoretest.moc"
