// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/limits.h"
#include "server/core/passwordhash.h"
#include "tests/unit/storage/storagefixture.h"

using namespace postject;

// Each store's conditional errors. The stores run on the writer, as in the product.
class StoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void accountsAreUniqueByFoldedEmail();
    void onlyTheFirstAccountIsFirst();
    void oneAdministratorStays();
    void accountsComeBackWhole();
    void sessionsEnd();
    void pendingSecretsAreReplacedUntilEnabled();
    void onlyTheExactPendingSecretIsEnabled();
    void disablingRemovesSecretAndCodes();
    void whitelistKeepsItsOrder();
    void blocksAreActiveUntilTheyEnd();
    void anOpenAlertIsRaisedAgain();
    void alertsResolveAndReopen();
    void alertsAreFiltered();
    void settingsAreReplaced();

private:
    // The refusal of one change; InternalError stands for "it was not refused".
    ErrorCode refusal(UniqueFunction<Result<void>(Stores &)> change)
    {
        const auto receipt = m_fixture->change(std::move(change));
        return receipt && !receipt->mutation ? receipt->mutation.error().code : ErrorCode::InternalError;
    }
    bool works(UniqueFunction<Result<void>(Stores &)> change)
    {
        const auto receipt = m_fixture->change(std::move(change));
        return receipt && receipt->mutation;
    }
    bool addAccount(qint64 id, const QString &email = u"user@example.com"_s, Role role = Role::Member)
    {
        return works([=](Stores &stores) { return stores.accounts.insert(account(id, email, role)); });
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void StoresTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
}

void StoresTest::accountsAreUniqueByFoldedEmail()
{
    QVERIFY(addAccount(1, u"Jürgen@Example.com"_s));
    QCOMPARE(refusal([](Stores &stores) { return stores.accounts.insert(account(2, u"JÜRGEN@example.COM"_s)); }),
             ErrorCode::AlreadyExists);
    QVERIFY(addAccount(3, u"jurgen@example.com"_s));
    // By the key that accounts are looked up by: NFKC, not NFC.
    QVERIFY(addAccount(4, u"o\uFB03ce@example.com"_s));
    QCOMPARE(refusal([](Stores &stores) { return stores.accounts.insert(account(5, u"office@example.com"_s)); }),
             ErrorCode::AlreadyExists);
}

void StoresTest::onlyTheFirstAccountIsFirst()
{
    QVERIFY(works([](Stores &stores) { return stores.accounts.insertFirst(account(1)); }));
    QCOMPARE(refusal([](Stores &stores) { return stores.accounts.insertFirst(account(2, u"b@example.com"_s)); }),
             ErrorCode::NotFound);
}

void StoresTest::oneAdministratorStays()
{
    QVERIFY(addAccount(1, u"a@example.com"_s, Role::Administrator));
    QVERIFY(addAccount(2, u"b@example.com"_s, Role::Administrator));
    QVERIFY(addAccount(3, u"c@example.com"_s));
    const auto disable = [](qint64 id) {
        return [id](Stores &stores) { return stores.accounts.setDisabled({id}, true); };
    };
    QVERIFY(works(disable(3)));
    QVERIFY(works(disable(1)));
    QVERIFY(works(disable(1)));
    QCOMPARE(refusal(disable(2)), ErrorCode::LastAdministrator);
    QCOMPARE(refusal(disable(9)), ErrorCode::NotFound);
    QVERIFY(works([](Stores &stores) { return stores.accounts.setDisabled({1}, false); }));
    QVERIFY(works(disable(2)));
}

void StoresTest::accountsComeBackWhole()
{
    QVERIFY(addAccount(7, u"Äda@example.com"_s, Role::Administrator));
    QVERIFY(
        works([](Stores &stores) { return stores.accounts.replacePasswordHash({7}, "$argon2id$x", "$argon2id$new"); }));
    QVERIFY(works([](Stores &stores) { return stores.accounts.setLastLogin({7}, kStart); }));
    QCOMPARE(refusal([](Stores &stores) { return stores.accounts.replacePasswordHash({8}, "$argon2id$x", "x"); }),
             ErrorCode::InvalidCredentials);
    // Of two changes that knew the same password one is too late.
    QCOMPARE(refusal([](Stores &stores) { return stores.accounts.replacePasswordHash({7}, "$argon2id$x", "y"); }),
             ErrorCode::InvalidCredentials);
    // A sign-in that renewed the hash meanwhile makes none too late.
    const PasswordCost cheap{.passes = 1, .bytes = 8192};
    const QByteArray compared = hashPassword("sent", cheap).value();
    const QByteArray renewed = renewPasswordHash("normalised", compared, cheap).value();
    const Error wrong{.code = ErrorCode::InvalidCredentials};
    QVERIFY(works([&](Stores &stores) {
        return stores.accounts.replacePasswordHash({7}, "$argon2id$new", compared)
            .and_then([&] { return stores.accounts.replacePasswordHash({7}, compared, renewed); })
            .and_then([&] { return stores.accounts.mustBeOpenTo({7}, compared, wrong); })
            .and_then([&] { return stores.accounts.replacePasswordHash({7}, compared, "$argon2id$new"); });
    }));
    QCOMPARE(refusal([&](Stores &stores) { return stores.accounts.mustBeOpenTo({7}, renewed, wrong); }), wrong.code);
    const auto database = m_fixture->reader();
    const auto accounts = AccountStore(*database).all();
    QVERIFY(accounts);
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().email, u"Äda@example.com");
    QCOMPARE(accounts->first().role, Role::Administrator);
    QCOMPARE(accounts->first().passwordHash, "$argon2id$new");
    QVERIFY(accounts->first().lastLoginAt == kStart);
    QVERIFY(accounts->first().createdAt == kStart);
}

void StoresTest::sessionsEnd()
{
    QVERIFY(addAccount(1));
    for (qint64 id = 1; id <= 4; ++id) {
        QVERIFY(works([id](Stores &stores) {
            return stores.sessions.insert({.id = {id},
                                           .account = {1},
                                           .tokenHash = QByteArray(32, static_cast<char>(id)),
                                           .createdAt = kStart,
                                           .expiresAt = kStart + std::chrono::hours(id),
                                           .ipAddress = "local",
                                           .userAgent = {}});
        }));
    }
    QVERIFY(works([](Stores &stores) { return stores.sessions.end({2}); }));
    QCOMPARE(refusal([](Stores &stores) { return stores.sessions.end({2}); }), ErrorCode::NotFound);
    const auto live = [this](int hours) {
        const auto database = m_fixture->reader();
        QList<qint64> ids;
        const auto sessions =
            SessionStore(*database).live(kStart + std::chrono::hours(hours)).value_or(QList<SessionRecord>());
        for (const SessionRecord &session : sessions)
            ids.append(session.id.value);
        return ids;
    };
    QCOMPARE(live(0), (QList<qint64>{1, 3, 4}));
    QCOMPARE(live(1), (QList<qint64>{3, 4}));
    QVERIFY(works([](Stores &stores) { return stores.sessions.forgetExpired(kStart + std::chrono::hours(1)); }));
    QCOMPARE(live(0), (QList<qint64>{3, 4}));
    QVERIFY(works([](Stores &stores) { return stores.sessions.endAll({1}, SessionId{4}); }));
    QCOMPARE(live(0), (QList<qint64>{4}));
    QVERIFY(works([](Stores &stores) { return stores.sessions.endAll({1}, std::nullopt); }));
    QCOMPARE(live(0), QList<qint64>());
}

void StoresTest::pendingSecretsAreReplacedUntilEnabled()
{
    QVERIFY(addAccount(1));
    const auto put = [](const QByteArray &secret) {
        return [secret](Stores &stores) {
            TwoFactorRecord record;
            record.account = {1};
            record.sealedSecret = secret;
            record.generatedAt = kStart;
            return stores.twoFactor.putPending(record);
        };
    };
    QVERIFY(works(put("one")));
    QVERIFY(works(put("two")));
    QVERIFY(works([](Stores &stores) { return stores.twoFactor.enable({1}, "two", kStart, 5, {"hash"}); }));
    QCOMPARE(refusal(put("three")), ErrorCode::TwoFactorAlreadyEnabled);
    const auto database = m_fixture->reader();
    const auto records = TwoFactorStore(*database).all();
    QVERIFY(records);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().sealedSecret, "two");
    QCOMPARE(records->first().lastStep, 5);
    QVERIFY(records->first().enabledAt == kStart);
}

void StoresTest::onlyTheExactPendingSecretIsEnabled()
{
    QVERIFY(addAccount(1));
    const auto enable = [](const QByteArray &secret) {
        return [secret](Stores &stores) { return stores.twoFactor.enable({1}, secret, kStart, 5, {"a", "b"}); };
    };
    QCOMPARE(refusal(enable("one")), ErrorCode::TwoFactorNotGenerated);
    QVERIFY(works([](Stores &stores) {
        TwoFactorRecord record;
        record.account = {1};
        record.sealedSecret = "one";
        record.generatedAt = kStart;
        return stores.twoFactor.putPending(record);
    }));
    const auto use = [](qint64 step) { return [step](Stores &stores) { return stores.twoFactor.useStep({1}, step); }; };
    QCOMPARE(refusal(use(9)), ErrorCode::InvalidTwoFactorToken); // pending is not on
    QCOMPARE(refusal(enable("other")), ErrorCode::TwoFactorNotGenerated);
    QVERIFY(works(enable("one")));
    QCOMPARE(refusal(enable("one")), ErrorCode::TwoFactorNotGenerated);
    QCOMPARE(refusal(use(5)), ErrorCode::InvalidTwoFactorToken);
    QVERIFY(works(use(6)));
    QCOMPARE(refusal(use(6)), ErrorCode::InvalidTwoFactorToken);
    QCOMPARE(refusal(use(4)), ErrorCode::InvalidTwoFactorToken);
}

void StoresTest::disablingRemovesSecretAndCodes()
{
    QVERIFY(addAccount(1));
    QVERIFY(works([](Stores &stores) {
        TwoFactorRecord record;
        record.account = {1};
        record.sealedSecret = "one";
        record.generatedAt = kStart;
        return stores.twoFactor.putPending(record).and_then(
            [&] { return stores.twoFactor.enable({1}, "one", kStart, 5, {"a", "b"}); });
    }));
    const auto codes = [this] {
        const auto database = m_fixture->reader();
        return TwoFactorStore(*database).allUnusedBackupCodes().value_or(QList<BackupCodeRecord>()).size();
    };
    QCOMPARE(codes(), 2);
    QVERIFY(works([](Stores &stores) { return stores.twoFactor.useBackupCode({1}, "a", kStart); }));
    QCOMPARE(codes(), 1);
    QVERIFY(works([](Stores &stores) { return stores.twoFactor.replaceBackupCodes({1}, {"c", "d", "e"}); }));
    QCOMPARE(codes(), 3);
    QCOMPARE(refusal([](Stores &stores) { return stores.twoFactor.useBackupCode({1}, "b", kStart); }),
             ErrorCode::InvalidTwoFactorToken);
    QVERIFY(works([](Stores &stores) { return stores.twoFactor.setFailuresInARow({1}, 3); }));
    QVERIFY(works([](Stores &stores) { return stores.twoFactor.remove({1}); }));
    QVERIFY(works([](Stores &stores) { return stores.twoFactor.remove({1}); }));
    QCOMPARE(codes(), 0);
    const auto database = m_fixture->reader();
    QCOMPARE(TwoFactorStore(*database).all().value_or(QList<TwoFactorRecord>(1)).size(), 0);
}

void StoresTest::whitelistKeepsItsOrder()
{
    QVERIFY(addAccount(1));
    QVERIFY(addAccount(2, u"b@example.com"_s));
    const auto add = [](qint64 id, const QByteArray &entry) {
        return [=](Stores &stores) {
            return stores.whitelist.insert({.account = {id}, .entry = entry, .label = u"office"_s, .addedAt = kStart});
        };
    };
    for (const char *entry : {"203.0.113.42", "10.0.0.0/8", "192.168.1.0/24"})
        QVERIFY(works(add(1, entry)));
    QVERIFY(works(add(2, "10.0.0.0/8")));
    QCOMPARE(refusal(add(1, "10.0.0.0/8")), ErrorCode::AlreadyWhitelisted);
    QVERIFY(works([](Stores &stores) { return stores.whitelist.remove({1}, "192.168.1.0/24"); }));
    QCOMPARE(refusal([](Stores &stores) { return stores.whitelist.remove({1}, "192.168.1.0/24"); }),
             ErrorCode::NotWhitelisted);
    QVERIFY(works(add(1, "2001:db8::/32")));
    const auto entries = [this](qint64 id) {
        const auto database = m_fixture->reader();
        QList<QByteArray> found;
        for (const WhitelistRecord &entry : WhitelistStore(*database).all().value_or(QList<WhitelistRecord>())) {
            if (entry.account.value == id)
                found.append(entry.entry);
        }
        return found;
    };
    QCOMPARE(entries(1), (QList<QByteArray>{"203.0.113.42", "10.0.0.0/8", "2001:db8::/32"}));
    QVERIFY(works([](Stores &stores) { return stores.whitelist.clear({1}); }));
    QCOMPARE(entries(1), QList<QByteArray>());
    QCOMPARE(entries(2).size(), 1);
    for (int i = 0; i < kWhitelistLimit; ++i)
        QVERIFY(works(add(1, "10.1.1." + QByteArray::number(i))));
    QCOMPARE(refusal(add(1, "10.2.2.2")), ErrorCode::WhitelistFull);
    QCOMPARE(refusal(add(1, "10.1.1.0")), ErrorCode::AlreadyWhitelisted);
}

void StoresTest::blocksAreActiveUntilTheyEnd()
{
    const auto block = [](qint64 id, int hours) {
        return [=](Stores &stores) {
            return stores.blocks.insert({.id = {id},
                                         .subject = "203.0.113.9",
                                         .reason = u"brute_force"_s,
                                         .attempts = 5,
                                         .blockedAt = kStart,
                                         .expiresAt = kStart + std::chrono::hours(hours),
                                         .liftedAt = {}});
        };
    };
    QVERIFY(works(block(1, 24)));
    QVERIFY(works(block(2, 1)));
    const auto active = [this](int hours) {
        const auto database = m_fixture->reader();
        QList<qint64> ids;
        for (const BlockRecord &each :
             BlockStore(*database).active(kStart + std::chrono::hours(hours)).value_or(QList<BlockRecord>()))
            ids.append(each.id.value);
        return ids;
    };
    QCOMPARE(active(0), (QList<qint64>{2, 1}));
    QCOMPARE(active(1), (QList<qint64>{1}));
    const auto lift = [](qint64 id, int hours) {
        return [=](Stores &stores) { return stores.blocks.lift({id}, kStart + std::chrono::hours(hours)); };
    };
    QCOMPARE(refusal(lift(2, 1)), ErrorCode::NotFound); // it has run out
    QVERIFY(works(lift(1, 1)));
    QCOMPARE(refusal(lift(1, 1)), ErrorCode::NotFound);
    QCOMPARE(active(0), (QList<qint64>{2}));
}

namespace {
AlertRecord bruteForce(qint64 id, std::optional<AccountId> subject, const QList<ActivityId> &evidence)
{
    AlertRecord alert;
    alert.id = {id};
    alert.account = subject;
    alert.type = "brute_force";
    alert.subject = "203.0.113.9";
    alert.severity = Severity::Medium;
    alert.description = u"Failed logins"_s;
    alert.metadata = "{}";
    alert.createdAt = kStart;
    alert.lastSeenAt = kStart;
    alert.evidence = evidence;
    return alert;
}
} // namespace

void StoresTest::anOpenAlertIsRaisedAgain()
{
    QVERIFY(addAccount(1));
    QList<qint64> ids;
    const auto raise = [&](const AlertRecord &alert) {
        return works([&](Stores &stores) {
            return stores.alerts.raise(alert).transform([&](AlertId id) { ids.append(id.value); });
        });
    };
    QVERIFY(raise(bruteForce(10, AccountId{1}, {ActivityId{1}, ActivityId{2}})));
    AlertRecord again = bruteForce(11, AccountId{1}, {ActivityId{2}, ActivityId{3}});
    again.severity = Severity::High;
    again.metadata = R"({"attempts":6})";
    again.lastSeenAt = kStart + std::chrono::minutes(1);
    QVERIFY(raise(again));
    QVERIFY(raise(bruteForce(12, std::nullopt, {})));
    QCOMPARE(ids, (QList<qint64>{10, 10, 12}));
    const auto database = m_fixture->reader();
    const auto alert = AlertStore(*database).one({10});
    QVERIFY(alert);
    QCOMPARE(alert->occurrences, 2);
    QCOMPARE(alert->severity, Severity::High);
    QCOMPARE(alert->metadata, again.metadata);
    QVERIFY(alert->lastSeenAt == again.lastSeenAt);
    QVERIFY(alert->createdAt == kStart);
    QCOMPARE(alert->evidence, (QList<ActivityId>{ActivityId{1}, ActivityId{2}, ActivityId{3}}));
    QCOMPARE(AlertStore(*database).one({99}).error().code, ErrorCode::NotFound);
}

void StoresTest::alertsResolveAndReopen()
{
    QVERIFY(addAccount(1));
    QList<ActivityId> evidence;
    for (qint64 i = 1; i <= 60; ++i)
        evidence.append(ActivityId{i});
    const auto raise = [](const AlertRecord &alert) {
        return [alert](Stores &stores) { return stores.alerts.raise(alert).transform([](AlertId) {}); };
    };
    QVERIFY(works(raise(bruteForce(10, AccountId{1}, evidence))));
    QVERIFY(works([](Stores &stores) {
        return stores.alerts.change({10}, {.resolved = true, .note = u"it was me"_s, .by = AccountId{1}, .at = kStart});
    }));
    const auto one = [this] {
        const auto database = m_fixture->reader();
        return AlertStore(*database).one({10}).value_or(AlertRecord{});
    };
    QCOMPARE(one().evidence.size(), 50);
    QVERIFY(one().resolved);
    QVERIFY(one().resolvedAt == kStart);
    QVERIFY(one().resolvedBy == AccountId{1});
    QCOMPARE(one().note, u"it was me");
    const auto reopen = [](Stores &stores) { return stores.alerts.change({10}, {.by = AccountId{1}, .at = kStart}); };
    QVERIFY(works(raise(bruteForce(20, AccountId{1}, {})))); // a new one, for the other is closed
    QCOMPARE(refusal(reopen), ErrorCode::AlreadyExists);
    QVERIFY(works([](Stores &stores) {
        return stores.alerts.change({20}, {.resolved = true, .by = AccountId{1}, .at = kStart});
    }));
    QVERIFY(works(reopen));
    QVERIFY(!one().resolved);
    QVERIFY(!one().resolvedAt);
    QCOMPARE(one().note, u"it was me");
    QCOMPARE(refusal([](Stores &stores) { return stores.alerts.change({99}, {.resolved = true, .at = kStart}); }),
             ErrorCode::NotFound);
}

void StoresTest::alertsAreFiltered()
{
    QVERIFY(addAccount(1));
    QVERIFY(addAccount(2, u"b@example.com"_s));
    for (qint64 i = 1; i <= 6; ++i) {
        AlertRecord alert = bruteForce(i,
                                       i <= 3   ? std::optional(AccountId{1})
                                       : i <= 5 ? std::optional(AccountId{2})
                                                : std::nullopt,
                                       {});
        alert.subject = "10.0.0." + QByteArray::number(i);
        alert.severity = i % 2 == 0 ? Severity::High : Severity::Low;
        alert.createdAt = kStart + std::chrono::minutes(i / 2);
        alert.description = i == 3 ? u"50% of Requests"_s : u"other"_s;
        QVERIFY(works([&](Stores &stores) { return stores.alerts.raise(alert).transform([](AlertId) {}); }));
    }
    const auto database = m_fixture->reader();
    AlertStore store(*database);
    const auto ids = [&](const AlertFilter &filter, int limit = 100, qint64 offset = 0) {
        QList<qint64> found;
        const auto page = store.list(filter, limit, offset).value_or(AlertPage{});
        for (const AlertRecord &alert : page.alerts)
            found.append(alert.id.value);
        return found;
    };
    AlertFilter everything;
    everything.everyAccount = true;
    QCOMPARE(ids(everything), (QList<qint64>{6, 5, 4, 3, 2, 1}));
    QCOMPARE(ids(everything, 2, 3), (QList<qint64>{3, 2}));
    QCOMPARE(store.list(everything, 2, 3)->total, 6);
    QCOMPARE(ids({}), QList<qint64>());
    AlertFilter mine;
    mine.account = AccountId{1};
    QCOMPARE(ids(mine), (QList<qint64>{3, 2, 1}));
    AlertFilter high = everything;
    high.severity = Severity::High;
    QCOMPARE(ids(high), (QList<qint64>{6, 4, 2}));
    AlertFilter text = everything;
    text.text = u"50% OF"_s;
    QCOMPARE(ids(text), (QList<qint64>{3}));
    text.text = u"5_%"_s;
    QCOMPARE(ids(text), QList<qint64>());
    AlertFilter when = everything;
    when.from = kStart + std::chrono::minutes(1);
    when.until = kStart + std::chrono::minutes(2);
    QCOMPARE(ids(when), (QList<qint64>{5, 4, 3, 2}));
    AlertFilter open = everything;
    open.resolved = true;
    QCOMPARE(*store.openCount(open), 0);
    open.resolved = false;
    QCOMPARE(*store.openCount(open), 6);
}

void StoresTest::settingsAreReplaced()
{
    QVERIFY(works([](Stores &stores) { return stores.settings.set("retention", "90"); }));
    QVERIFY(works([](Stores &stores) { return stores.settings.set("retention", "30"); }));
    const auto database = m_fixture->reader();
    using Settings = QHash<QByteArray, QByteArray>;
    QCOMPARE(SettingsStore(*database).all().value_or(Settings()), (Settings{{"retention", "30"}}));
}

QTEST_GUILESS_MAIN(StoresTest)
#include "storestest.moc"
