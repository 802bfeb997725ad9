// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/limits.h"
#include "server/storage/query.h"
#include "tests/support/noroom.h"
#include "tests/unit/storage/storagefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSemaphore>
#include <QThread>

#include <stdexcept>

using namespace postject;

// The one write connection: what shares a transaction, and what is undone.
class WriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void rowsComeBackAsTheyWereGiven();
    void anyBytesKeepTheChainWhole();
    void restartContinuesTheChain();
    void completionsKeepTheirOrder();
    void aRefusedChangeLeavesItsNeighbours();
    void whatRestsOnOldStateIsHandedBack();
    void whatTheRowsCauseIsPartOfIt();
    void aRefusalByTheRowsUndoesTheChange();
    void followersSeeWhatIsOnDisk();
    void whatIsSubmittedAtTheEndIsCommitted();
    void noCompletionComesAfterTheEnd();
    void aSubmissionEndsWhereItWasMade();
    void ofParallelUsesOneSucceeds_data();
    void ofParallelUsesOneSucceeds();
    void theWhitelistHoldsFifty();

private:
    qint64 number(QLatin1StringView sql)
    {
        const auto database = m_fixture->reader();
        return database ? oneNumber(database->prepared(sql), {}).value_or(-1) : -1;
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void WriterTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
}

void WriterTest::rowsComeBackAsTheyWereGiven()
{
    ActivityRow row = activityRow(kStart, "login", 401);
    row.account = AccountId{42};
    row.metadata = R"({"a":"ü"})";
    row.country = "DE";
    ActivityRow odd = activityRow(kStart - std::chrono::hours(24 * 365 * 60)); // before 1970
    odd.userAgent = QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                               "agent\0 \xFF \xEF\xBF\xBE",
                               18);
    odd.endpoint = "/" + QByteArray("\xC3\xBC").repeated(300);
    odd.method.clear();
    const auto receipt = m_fixture->append({row, odd});
    QVERIFY(receipt);
    QVERIFY(receipt->mutation);
    QCOMPARE(receipt->rows, (QList<ActivityId>{ActivityId{1}, ActivityId{2}}));
    const auto database = m_fixture->reader();
    const auto rows = ActivityStore(*database).rows(receipt->rows);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(canonicalRow(rows->first().row), canonicalRow(row));
    QCOMPARE(rows->last().row.userAgent, QByteArray("agent\xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD"));
    QCOMPARE(rows->last().row.endpoint, "/" + QByteArray("\xC3\xBC").repeated(255));
    QVERIFY(rows->last().row.at == odd.at);
    QCOMPARE(rows->last().row.account, std::nullopt);
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
}

void WriterTest::anyBytesKeepTheChainWhole()
{
    QRandomGenerator random(7);
    const QByteArrayList pieces{"a",
                                QByteArray(1, '\0'),
                                "\xFF",
                                "\xEF\xBB\xBF",
                                "\xEF\xBF\xBE",
                                "\xEF\xBF\xBF",
                                "\xC3\xBC",
                                "\xED\xA0\x80",
                                "\xF0\x9F\x98\x80",
                                "\xC3",
                                "'",
                                "\xF0\x9F\xBF\xBE"};
    std::vector<ActivityRow> rows;
    for (int i = 0; i < 300; ++i) {
        rows.push_back(activityRow(kStart));
        for (QByteArray *text : {&rows.back().userAgent, &rows.back().endpoint, &rows.back().metadata}) {
            text->clear();
            for (int length = random.bounded(1, 300); length > 0; --length)
                text->append(pieces.at(random.bounded(pieces.size())));
        }
    }
    QVERIFY(m_fixture->append(std::move(rows)));
    const ChainVerdict verdict = m_fixture->verify();
    QVERIFY2(verdict.intact, qPrintable(verdict.why));
    QCOMPARE(verdict.rows, 300);
}

void WriterTest::restartContinuesTheChain()
{
    for (int round = 1; round <= 3; ++round) {
        const auto receipt = m_fixture->append({activityRow(kStart), activityRow(kStart)});
        QVERIFY(receipt);
        QCOMPARE(receipt->rows.last(), ActivityId{2 * round});
        m_fixture->close();
        QCOMPARE(m_fixture->start(), QString());
    }
    const ChainVerdict verdict = m_fixture->verify();
    QVERIFY2(verdict.intact, qPrintable(verdict.why));
    QCOMPARE(verdict.rows, 6);
}

void WriterTest::completionsKeepTheirOrder()
{
    QList<int> order;
    QList<qint64> sequences;
    constexpr int kCount = 500;
    for (int i = 0; i < kCount; ++i) {
        Submission submission;
        submission.rows.push_back(activityRow(kStart));
        if (i % 5 == 0)
            submission.mutation = [](Stores &) -> Result<void> { return {}; };
        submission.done = [&, i](const Result<Receipt> &receipt) {
            QCOMPARE(QThread::currentThread(), thread());
            order.append(i);
            sequences.append(receipt ? receipt->rows.first().value : 0);
        };
        m_fixture->writer->submit(std::move(submission));
    }
    QTRY_COMPARE(order.size(), kCount);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    for (int i = 0; i < kCount; ++i)
        QCOMPARE(sequences.at(i), i + 1);
}

void WriterTest::aRefusedChangeLeavesItsNeighbours()
{
    std::vector<Submission> submissions;
    for (int i = 0; i < 3; ++i) {
        submissions.push_back(StorageFixture::changing([i](Stores &stores) -> Result<void> {
            const auto set = stores.settings.set("key" + QByteArray::number(i), "value");
            return i == 1 ? failure(ErrorCode::WhitelistFull) : set;
        }));
    }
    const auto results = m_fixture->together(std::move(submissions));
    QCOMPARE(results.size(), std::size_t(3));
    for (const auto &result : results)
        QVERIFY(result);
    QVERIFY(results[0]->mutation);
    QCOMPARE(results[1]->mutation.error().code, ErrorCode::WhitelistFull);
    QVERIFY(results[2]->mutation);
    const auto database = m_fixture->reader();
    const auto settings = SettingsStore(*database).all();
    QVERIFY(settings->contains("key0") && !settings->contains("key1") && settings->contains("key2"));
    ActivityStore log(*database);
    QCOMPARE(log.rows(results[0]->rows)->first().row.status, 200);
    QCOMPARE(log.rows(results[1]->rows)->first().row.status, 409);
    QCOMPARE(log.rows(results[2]->rows)->first().row.status, 200);
    QCOMPARE(*log.count(), 3);
    QVERIFY(m_fixture->verify().intact);
}

void WriterTest::whatRestsOnOldStateIsHandedBack()
{
    const auto adding = [](qint64 id, std::optional<quint64> decidedAt, std::vector<StateKey> restsOn) {
        Submission submission = StorageFixture::changing(
            [id](Stores &stores) { return stores.accounts.insert(account(id, u"a%1@example.com"_s.arg(id))); });
        submission.decidedAt = decidedAt;
        submission.restsOn = std::move(restsOn);
        return submission;
    };
    std::vector<Submission> submissions;
    submissions.push_back(adding(1, 0, {7, 8}));
    submissions.back().changedState = {7};
    submissions.push_back(adding(2, 0, {8, 7})); // in the same transaction, after what it rests on has changed
    submissions.push_back(adding(3, 0, {8}));
    submissions.push_back(adding(4, std::nullopt, {7}));
    auto results = m_fixture->together(std::move(submissions));
    QVERIFY(results[0] && !results[0]->stale);
    QCOMPARE(results[0]->stateVersion, quint64(1));
    QVERIFY(results[1] && results[1]->stale);
    QVERIFY(results[1]->rows.isEmpty());
    QVERIFY(results[2] && !results[2]->stale);
    QVERIFY(results[3] && !results[3]->stale);
    QCOMPARE(number("SELECT COUNT(*) FROM accounts"_L1), 3);
    QCOMPARE(number("SELECT COUNT(*) FROM accounts WHERE id = 2"_L1), 0);

    Submission again = std::move(*results[1]->stale);
    QCOMPARE(again.rows.size(), std::size_t(1));
    again.decidedAt = results[1]->stateVersion;
    const auto done = m_fixture->run(std::move(again));
    QVERIFY(done && done->mutation && !done->stale);
    QCOMPARE(done->rows.size(), 1);
    QCOMPARE(number("SELECT COUNT(*) FROM accounts WHERE id = 2"_L1), 1);
    QVERIFY(m_fixture->verify().intact);
}

void WriterTest::whatTheRowsCauseIsPartOfIt()
{
    Submission submission;
    submission.rows = {activityRow(kStart, "login_failed", 401), activityRow(kStart, "ip_blocked")};
    QList<ActivityId> seen;
    qsizetype failures = 0;
    submission.afterAppend = [&](Stores &stores, const QList<ActivityId> &rows) -> Result<void> {
        seen = rows;
        failures = stores.activity.failedLogins("203.0.113.42", kStart).value_or(QList<TimePoint>()).size();
        return stores.settings.set("blocked", "yes");
    };
    const auto receipt = m_fixture->run(std::move(submission));
    QVERIFY(receipt);
    QCOMPARE(seen, receipt->rows);
    QCOMPARE(failures, 1); // its own row is there to be counted
    QCOMPARE(number("SELECT COUNT(*) FROM settings"_L1), 1);
}

void WriterTest::aRefusalByTheRowsUndoesTheChange()
{
    std::vector<Submission> submissions;
    submissions.push_back(StorageFixture::changing([](Stores &stores) { return stores.settings.set("a", "1"); }));
    Submission refused = StorageFixture::changing([](Stores &stores) { return stores.settings.set("b", "1"); });
    refused.rows.front().userAgent = "an agent that was never seen before";
    refused.afterAppend = [](Stores &stores, const QList<ActivityId> &) -> Result<void> {
        (void)stores.settings.set("c", "1");
        return failure(ErrorCode::Forbidden);
    };
    submissions.push_back(std::move(refused));
    Submission later = StorageFixture::changing([](Stores &stores) { return stores.settings.set("d", "1"); });
    later.rows.front().userAgent = "an agent that was never seen before";
    submissions.push_back(std::move(later));
    const auto results = m_fixture->together(std::move(submissions));
    QVERIFY(results.at(1));
    QCOMPARE(results[1]->mutation.error().code, ErrorCode::Forbidden);
    const auto database = m_fixture->reader();
    const auto settings = SettingsStore(*database).all();
    QCOMPARE(QSet<QByteArray>(settings->keyBegin(), settings->keyEnd()), (QSet<QByteArray>{"a", "d"}));
    const auto rows = ActivityStore(*database).rows(results[1]->rows);
    QCOMPARE(rows->first().row.status, 403);
    QCOMPARE(rows->first().row.userAgent, "an agent that was never seen before");
    const ChainVerdict verdict = m_fixture->verify();
    QVERIFY2(verdict.intact, qPrintable(verdict.why));
    QCOMPARE(verdict.rows, 3);
}

// Rows with their sequence, alerts as they stand after the transaction; nothing of what was refused.
void WriterTest::followersSeeWhatIsOnDisk()
{
    const auto raising = [](const QByteArray &subject, bool isRefused) {
        return StorageFixture::changing([=](Stores &stores) -> Result<void> {
            const auto raised = stores.alerts.raise({.type = "brute_force",
                                                     .subject = subject,
                                                     .metadata = "{}",
                                                     .createdAt = kStart,
                                                     .lastSeenAt = kStart});
            if (!raised)
                return std::unexpected(raised.error());
            return isRefused ? Result<void>(failure(ErrorCode::InvalidRequest)) : Result<void>();
        });
    };
    std::vector<ActivityRecord> rows;
    QList<AlertRecord> alerts;
    m_fixture->writer->follow([&](const CommittedBatch &batch) {
        rows.insert(rows.end(), batch.rows.begin(), batch.rows.end());
        alerts += batch.alerts;
    });
    std::vector<Submission> submissions;
    for (const auto &[subject, isRefused] : {std::pair("a", false), {"b", true}, {"a", false}, {"c", false}})
        submissions.push_back(raising(subject, isRefused));
    const auto results = m_fixture->together(std::move(submissions));
    QTRY_COMPARE(rows.size(), std::size_t(4));
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i].id, results[static_cast<qsizetype>(i)]->rows.first());
    QCOMPARE(rows[1].row.status, errorKind(ErrorCode::InvalidRequest).status);
    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts[0].subject, QByteArray("a"));
    QCOMPARE(alerts[0].occurrences, 2);
    QCOMPARE(alerts[1].subject, QByteArray("c"));
}

void WriterTest::whatIsSubmittedAtTheEndIsCommitted()
{
    for (int i = 0; i < 200; ++i) {
        Submission submission;
        submission.rows.push_back(activityRow(kStart));
        m_fixture->writer->submit(std::move(submission));
    }
    m_fixture->stop();
    QCOMPARE(number("SELECT COUNT(*) FROM activity"_L1), 200);
    QVERIFY(m_fixture->verify().intact);
}

void WriterTest::noCompletionComesAfterTheEnd()
{
    bool called = false;
    Submission submission;
    submission.rows.push_back(activityRow(kStart));
    submission.done = [&](const Result<Receipt> &) { called = true; };
    m_fixture->writer->submit(std::move(submission));
    m_fixture->stop();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

// Two threads that give each other's memory back wait for each other in malloc.
void WriterTest::aSubmissionEndsWhereItWasMade()
{
    struct Left
    {
        QThread *&on;
        ~Left() { on = QThread::currentThread(); }
    };
    QThread *changed = nullptr, *refused = nullptr, *judged = nullptr;
    Submission submission;
    submission.rows.push_back(activityRow(kStart));
    submission.mutation = [left = std::make_unique<Left>(changed)](Stores &) -> Result<void> { return {}; };
    submission.onRefused = [left = std::make_unique<Left>(refused)](std::vector<ActivityRow> &, const Error &) {};
    submission.afterAppend = [left = std::make_unique<Left>(judged)](Stores &, const QList<ActivityId> &) {
        return Result<void>();
    };
    std::optional<QList<QThread *>> before;
    submission.done = [&](const Result<Receipt> &) { before = QList{changed, refused, judged}; };
    m_fixture->writer->submit(std::move(submission));
    QVERIFY(QTest::qWaitFor([&] { return before.has_value(); }));
    QCOMPARE(*before, QList<QThread *>(3, QThread::currentThread())); // before its completion is called
}

void WriterTest::ofParallelUsesOneSucceeds_data()
{
    QTest::addColumn<bool>("backupCode");
    QTest::newRow("time step") << false;
    QTest::newRow("backup code") << true;
}

void WriterTest::ofParallelUsesOneSucceeds()
{
    QFETCH(bool, backupCode);
    QVERIFY(m_fixture
                ->change([](Stores &stores) {
                    TwoFactorRecord record;
                    record.account = {1};
                    record.sealedSecret = "sealed";
                    record.generatedAt = kStart;
                    return stores.accounts.insert(account(1))
                        .and_then([&] { return stores.twoFactor.putPending(record); })
                        .and_then([&] { return stores.twoFactor.enable({1}, "sealed", kStart, 1, {"code"}); });
                })
                ->mutation);
    for (int round = 0; round < 2; ++round) { // the second round finds it used, in another transaction
        std::vector<Submission> submissions;
        for (int i = 0; i < 32; ++i) {
            submissions.push_back(StorageFixture::changing([=](Stores &stores) {
                return backupCode ? stores.twoFactor.useBackupCode({1}, "code", kStart)
                                  : stores.twoFactor.useStep({1}, 2);
            }));
        }
        int successes = 0;
        for (const auto &result : m_fixture->together(std::move(submissions))) {
            QVERIFY(result);
            successes += result->mutation ? 1 : 0;
            if (!result->mutation)
                QCOMPARE(result->mutation.error().code, ErrorCode::InvalidTwoFactorToken);
        }
        QCOMPARE(successes, round == 0 ? 1 : 0);
    }
    QCOMPARE(number("SELECT COUNT(*) FROM activity WHERE status = 401"_L1), 63);
}

void WriterTest::theWhitelistHoldsFifty()
{
    QVERIFY(m_fixture->change([](Stores &stores) { return stores.accounts.insert(account(1)); })->mutation);
    std::vector<Submission> submissions;
    for (int i = 0; i < 64; ++i) {
        submissions.push_back(StorageFixture::changing([i](Stores &stores) {
            return stores.whitelist.insert(
                {.account = {1}, .entry = "10.0.0." + QByteArray::number(i), .label = {}, .addedAt = kStart});
        }));
    }
    int full = 0;
    for (const auto &result : m_fixture->together(std::move(submissions)))
        full += !result->mutation && result->mutation.error().code == ErrorCode::WhitelistFull ? 1 : 0;
    QCOMPARE(full, 64 - kWhitelistLimit);
    QCOMPARE(number("SELECT COUNT(*) FROM whitelist_entries"_L1), kWhitelistLimit);
    QCOMPARE(number("SELECT COUNT(*) FROM activity WHERE status = 409"_L1), 64 - kWhitelistLimit);
}

QTEST_GUILESS_MAIN(WriterTest)
#include "writertest.moc"
