// SPDX-License-Identifier: GPL-3.0-or-later
//
// A removed account leaves nothing behind but its rows of the log: whatever table the schema has or gets.
#include "server/storage/query.h"
#include "tests/unit/storage/storagefixture.h"

#include <QSet>

using namespace postject;

namespace {

constexpr AccountId kGone{1};
constexpr AccountId kStays{2};

// The log and what is counted of it.
const QSet<QString> kLog{u"activity"_s, u"activity_minutes"_s, u"activity_hours"_s, u"activity_counts"_s,
                         u"undone_requests"_s};

// What is of the account that the alert is of. Whoever changed an alert is named there as in the log.
const QSet<QString> kOfAlerts{u"alert_evidence"_s, u"alert_changes"_s};

AlertRecord alertOf(AccountId account)
{
    return {.account = account,
            .type = "brute_force",
            .subject = "203.0.113.42",
            .severity = Severity::High,
            .description = u"5 failed logins"_s,
            .metadata = "{}",
            .createdAt = kStart,
            .lastSeenAt = kStart,
            .evidence = {ActivityId{1}}};
}

// One row at least in every table that can have one of an account.
Result<void> fill(Stores &stores, AccountId id)
{
    const QByteArray tag = QByteArray::number(id.value);
    const TwoFactorRecord pending{.account = id, .sealedSecret = "sealed", .generatedAt = kStart};
    return stores.accounts.insert(account(id.value, u"user%1@example.com"_s.arg(id.value), Role::Administrator))
        .and_then([&] {
            return stores.sessions.insert({.id = {id.value},
                                           .account = id,
                                           .tokenHash = "token" + tag,
                                           .createdAt = kStart,
                                           .expiresAt = kStart + std::chrono::hours(1)});
        })
        .and_then([&] { return stores.twoFactor.putPending(pending); })
        .and_then([&] { return stores.twoFactor.enable(id, pending.sealedSecret, kStart, 1, {"code"}); })
        .and_then([&] { return stores.whitelist.insert({.account = id, .entry = "10.0.0.0/8", .addedAt = kStart}); })
        .and_then([&] {
            return stores.apiKeys.insert(
                {.id = {id.value}, .account = id, .keyHash = "key" + tag, .createdAt = kStart});
        })
        .and_then([&] { return stores.ingest.remember(id, {"event"}); })
        .and_then([&] { return stores.detection.sawLogin(id, {.country = "DE", .lastLoginAt = kStart}); })
        .and_then([&] { return stores.outbox.setPreferences(id, {.address = u"shared@example.com"_s}); })
        .and_then([&] { return stores.alerts.raise(alertOf(id)); })
        .and_then([&](AlertId alert) {
            return stores.alerts.change(alert,
                                        {.snoozedUntil = kStart + std::chrono::hours(1), .by = id, .at = kStart});
        })
        .and_then([&] {
            return stores.exceptions.insert({.id = {id.value},
                                             .account = id,
                                             .type = ExceptionType::Address,
                                             .subject = "203.0.113.7",
                                             .createdAt = kStart,
                                             .createdBy = id},
                                            kStart);
        });
}

} // namespace

class AccountRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void nothingStaysBehindButTheLog();
    void lastAdministratorStaysWithEverything();
    void unknownIsNotFound();
    void whatComesTooLateIsDropped();
    void anAlertOfTheSameTransactionIsNoHindrance();
    void anOutboxIdThatComesAgainIsLeftAlone();
    void aSharedDigestIsGatheredAnew();

private:
    QStringList tablesOfAccounts();
    qint64 rowsOf(AccountId account, const QString &table);
    Result<void> changed(UniqueFunction<Result<void>(Stores &)> change);

    std::unique_ptr<StorageFixture> m_fixture;
};

void AccountRemovalTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    for (const AccountId id : {kGone, kStays}) {
        ActivityRow row = activityRow(kStart);
        row.account = id;
        QVERIFY(m_fixture->append({row}));
        QVERIFY(changed([id](Stores &stores) { return fill(stores, id); }));
    }
}

Result<void> AccountRemovalTest::changed(UniqueFunction<Result<void>(Stores &)> change)
{
    const auto receipt = m_fixture->change(std::move(change));
    return receipt ? receipt->mutation : std::unexpected(receipt.error());
}

QStringList AccountRemovalTest::tablesOfAccounts()
{
    const auto database = m_fixture->reader();
    QStringList tables{u"accounts"_s, u"alert_evidence"_s};
    (void)eachRow(database->prepared("SELECT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c "
                                     "WHERE m.type = 'table' AND c.name = 'account' ORDER BY m.name"_L1),
                  {}, [&](const SqlRow &row) { tables.append(row.string(0)); });
    return tables;
}

qint64 AccountRemovalTest::rowsOf(AccountId account, const QString &table)
{
    const auto database = m_fixture->reader();
    const QString where = table == "accounts"_L1      ? u"id = ?"_s
                          : kOfAlerts.contains(table) ? u"alert IN (SELECT id FROM alerts WHERE account = ?)"_s
                                                      : u"account = ?"_s;
    const QByteArray sql = u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(table, where).toLatin1();
    return oneNumber(database->prepared(QLatin1StringView(sql)), {account.value}).value_or(-1);
}

void AccountRemovalTest::nothingStaysBehindButTheLog()
{
    const QStringList tables = tablesOfAccounts();
    QVERIFY(tables.size() >= 14);
    for (const QString &table : tables) {
        const bool isFilled = rowsOf(kGone, table) > 0 && rowsOf(kStays, table) > 0;
        QVERIFY2(isFilled || kLog.contains(table),
                 qPrintable(table + u" has nothing to be removed: this test must fill it"_s));
    }
    QHash<QString, qint64> before;
    for (const QString &table : kLog)
        before.insert(table, rowsOf(kGone, table));
    QVERIFY(before.value(u"activity"_s) > 0);
    QVERIFY(changed([](Stores &stores) { return stores.accounts.remove(kGone); }));
    for (const QString &table : tables) {
        QCOMPARE(rowsOf(kGone, table), before.value(table));
        QVERIFY2(rowsOf(kStays, table) > 0 || kLog.contains(table), qPrintable(table));
    }
    const auto database = m_fixture->reader();
    QCOMPARE(oneNumber(database->prepared("SELECT COUNT(*) FROM alert_evidence"_L1), {}), 1);
    QCOMPARE(oneNumber(database->prepared("SELECT COUNT(*) FROM alert_changes"_L1), {}), 1);
    QCOMPARE(oneNumber(database->prepared("SELECT COUNT(*) FROM pragma_foreign_key_check"_L1), {}), 0);
    QVERIFY(m_fixture->verify().intact);
    QVERIFY(changed([](Stores &stores) { return fill(stores, kGone); })); // the same e-mail, keys and tokens are free
}

void AccountRemovalTest::lastAdministratorStaysWithEverything()
{
    QVERIFY(changed([](Stores &stores) { return stores.accounts.setDisabled(kStays, true); }));
    const auto refused = changed([](Stores &stores) { return stores.accounts.remove(kGone); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LastAdministrator);
    const QStringList tables = tablesOfAccounts();
    for (const QString &table : tables)
        QVERIFY2(rowsOf(kGone, table) > 0 || kLog.contains(table), qPrintable(table));
    QVERIFY(changed([](Stores &stores) { return stores.accounts.remove(kStays); })); // a disabled one
    QVERIFY(!changed([](Stores &stores) { return stores.accounts.remove(kGone); }));
}

void AccountRemovalTest::unknownIsNotFound()
{
    const auto refused = changed([](Stores &stores) { return stores.accounts.remove({99}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

// What others found about the account before it went.
void AccountRemovalTest::whatComesTooLateIsDropped()
{
    QVERIFY(changed([](Stores &stores) { return stores.accounts.remove(kGone); }));
    AlertId late{7};
    QVERIFY(changed([&](Stores &stores) -> Result<void> {
        return stores.alerts.raise(alertOf(kGone)).transform([&](AlertId id) { late = id; });
    }));
    QVERIFY(late.isNull());
    QVERIFY(changed(
        [](Stores &stores) { return stores.alerts.raiseEpisode(alertOf(kGone), {}).transform([](AlertId) {}); }));
    QVERIFY(changed([](Stores &stores) { return stores.detection.sawLogin(kGone, {.country = "FR"}); }));
    for (const QString &table : {u"alerts"_s, u"alert_evidence"_s, u"outbox"_s, u"login_places"_s})
        QCOMPARE(rowsOf(kGone, table), 0);
}

void AccountRemovalTest::anAlertOfTheSameTransactionIsNoHindrance()
{
    QVERIFY(changed([](Stores &stores) {
        return stores.alerts.raise(alertOf(kGone)).and_then([&](AlertId) { return stores.accounts.remove(kGone); });
    }));
    QCOMPARE(rowsOf(kGone, u"alerts"_s), 0);
}

// The mail thread may be about to write down what became of a mail whose row is gone.
void AccountRemovalTest::anOutboxIdThatComesAgainIsLeftAlone()
{
    const auto due = [this] { return Stores(*m_fixture->reader()).outbox.due(kStart, 10).value(); };
    QVERIFY(changed([](Stores &stores) { return stores.accounts.remove(kStays); })); // the newest row
    const QList<DueMail> before = due();
    QCOMPARE(before.size(), 1);
    OutboxRecord sent = before[0].row;
    sent.account = kStays;
    sent.alert = {1234};
    sent.state = OutboxState::Sent;
    QVERIFY(changed([sent](Stores &stores) { return stores.outbox.update(sent); }));
    QCOMPARE(due().size(), 1);
}

void AccountRemovalTest::aSharedDigestIsGatheredAnew()
{
    const auto due = [this] { return Stores(*m_fixture->reader()).outbox.due(kStart, 10).value(); };
    QList<DueMail> mails = due();
    QCOMPARE(mails.size(), 2);
    QVERIFY(changed([&](Stores &stores) -> Result<void> {
        for (DueMail &mail : mails) {
            mail.row.held = true;
            mail.row.digest = mails[0].row.id;
            if (const auto updated = stores.outbox.update(mail.row); !updated)
                return updated;
        }
        return stores.accounts.remove(mails[0].row.account);
    }));
    mails = due();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails[0].row.account, kStays);
    QVERIFY(mails[0].row.held && !mails[0].row.digest);
}

QTEST_GUILESS_MAIN(AccountRemovalTest)
#include "accountremovaltest.moc"
