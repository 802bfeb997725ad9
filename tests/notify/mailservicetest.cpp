// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mail thread with a real database and a real SMTP server: nothing lost, nothing twice.
#include "server/notify/mailservice.h"
#include "server/storage/query.h"
#include "tests/support/smtpserver.h"
#include "tests/unit/storage/storagefixture.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace postject;

class MailServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsWhatIsRaised();
    void onceForEachEpisode();
    void lowAlertsAreNotMailed();
    void importsAreNotMailed();
    void alertsOfNobodyGoToAdministrators();
    void aLostTransactionSendsNothing();
    void nothingIsLostOverARestart();
    void nothingIsLostWhenKilledWhileSending();
    void repeatedMailsHaveTheSameId();
    void waitsForTheServerToComeBack();
    void newSettingsAreTriedAtOnce();
    void beyondTheCapComesADigest();
    void testsAreRateLimited();
    void testsDoNotWaitForDeliveries();
    void aPipeForAuthoritiesHoldsNothingUp();

private:
    void start();
    void raise(qint64 id, const AlertRecord &change = {});
    static AlertRecord alertOf(qint64 id);
    qint64 stateCount(OutboxState state);

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<SmtpServer> m_smtp;
    std::unique_ptr<MailService> m_mail;
    MailOptions m_options;
};

void MailServiceTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    m_smtp = std::make_unique<SmtpServer>();
    for (int i = 1; i <= 3; ++i) {
        const AccountRecord record =
            account(i, u"user%1@example.com"_s.arg(i), i > 1 ? Role::Administrator : Role::Member);
        QVERIFY(m_fixture->change([record](Stores &stores) { return stores.accounts.insert(record); })->mutation);
    }
}

void MailServiceTest::cleanup()
{
    m_mail.reset();
    m_smtp.reset();
    m_fixture.reset();
}

void MailServiceTest::start()
{
    m_mail =
        std::make_unique<MailService>(m_fixture->folder->databaseFile, *m_fixture->writer, m_fixture->clock, m_options);
    m_fixture->writer->follow([this](const CommittedBatch &batch) {
        if (!batch.alerts.isEmpty() && m_mail)
            m_mail->wake();
    });
    m_mail->start(m_smtp->settings());
}

AlertRecord MailServiceTest::alertOf(qint64 id)
{
    return {.id = {id},
            .account = AccountId{1},
            .type = "brute_force",
            .subject = QByteArray::number(id),
            .severity = Severity::High,
            .description = u"Failed logins\r\nBcc: victim@example.com"_s,
            .metadata = R"({"ipAddress":"203.0.113.9"})",
            .createdAt = kStart,
            .lastSeenAt = kStart};
}

void MailServiceTest::raise(qint64 id, const AlertRecord &change)
{
    const AlertRecord alert = change.type.isEmpty() ? alertOf(id) : change;
    Submission submission;
    submission.rows.push_back(activityRow(kStart, "login_failed", 401));
    submission.rows.back().userAgent = "x\r\nBcc: victim@example.com <img src=http://evil.example/>";
    submission.afterAppend = [alert = alert](Stores &stores, const QList<ActivityId> &rows) mutable {
        alert.evidence = rows;
        return stores.alerts.raise(alert).transform([](AlertId) {});
    };
    QVERIFY(m_fixture->run(std::move(submission))->mutation);
}

qint64 MailServiceTest::stateCount(OutboxState state)
{
    const auto database = m_fixture->reader();
    SqlStatement &query = database->prepared("SELECT COUNT(*) FROM outbox WHERE state = ?"_L1);
    return oneNumber(query, {static_cast<int>(state)}).value_or(-1);
}

void MailServiceTest::sendsWhatIsRaised()
{
    start();
    raise(10);
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 1, kPatience);
    const QJsonObject mail = m_smtp->messages().first();
    QCOMPARE(mail["to"_L1].toArray(), QJsonArray{u"user1@example.com"_s});
    QCOMPARE(mail["subject"_L1].toString(), u"[Postject] High: Repeated failed sign-ins"_s);
    QCOMPARE(mail["headers"_L1].toArray().size(), 9);
    QVERIFY(mail["text"_L1].toString().contains(u"What: Failed logins\uFFFD\uFFFDBcc: victim@example.com"_s));
    QVERIFY(mail["html"_L1].toString().contains(u"&lt;img src=http://evil.example/&gt;"_s));
    QVERIFY(!mail["html"_L1].toString().contains(u"<img"_s));
    QVERIFY(mail["tls"_L1].toBool());
}

void MailServiceTest::onceForEachEpisode()
{
    start();
    for (int i = 0; i < 5; ++i)
        raise(10);
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 1, kPatience);
    raise(10);
    // Resolved and opened again: no new episode; resolved, and the same happens again: one.
    const auto resolve = [this](bool resolved) {
        return m_fixture
            ->change([resolved](Stores &stores) {
                return stores.alerts.change({10}, {.resolved = resolved, .by = AccountId{1}, .at = kStart});
            })
            ->mutation.has_value();
    };
    QVERIFY(resolve(true));
    QVERIFY(resolve(false));
    QVERIFY(resolve(true));
    AlertRecord again = alertOf(11);
    again.subject = "10";
    raise(11, again);
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 2, kPatience);
    QCOMPARE(stateCount(OutboxState::Waiting), 0);
}

void MailServiceTest::lowAlertsAreNotMailed()
{
    AlertRecord low = alertOf(10);
    low.severity = Severity::Medium;
    raise(10, low);
    QCOMPARE(stateCount(OutboxState::Waiting), 0);
    low.severity = Severity::High; // it has become worse
    raise(10, low);
    QCOMPARE(stateCount(OutboxState::Waiting), 1);
    QVERIFY(m_fixture
                ->change([](Stores &stores) {
                    return stores.outbox.setPreferences({1}, {.minSeverity = Severity::Low}).and_then([&] {
                        AlertRecord alert = alertOf(11);
                        alert.severity = Severity::Low;
                        return stores.alerts.raise(alert).transform([](AlertId) {});
                    });
                })
                ->mutation);
    QCOMPARE(stateCount(OutboxState::Waiting), 2);
}

void MailServiceTest::importsAreNotMailed()
{
    QVERIFY(m_fixture
                ->change([](Stores &stores) {
                    return stores.alerts.raise(alertOf(10), Notice::None).transform([](AlertId) {});
                })
                ->mutation);
    QCOMPARE(stateCount(OutboxState::Waiting), 0);
}

void MailServiceTest::alertsOfNobodyGoToAdministrators()
{
    QVERIFY(m_fixture->change([](Stores &stores) { return stores.accounts.setDisabled({3}, true); })->mutation);
    AlertRecord alert = alertOf(10);
    alert.account.reset();
    start();
    raise(10, alert);
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 1, kPatience);
    QCOMPARE(m_smtp->messages().first()["to"_L1].toArray(), QJsonArray{u"user2@example.com"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 1, kPatience);
    QCOMPARE(stateCount(OutboxState::Waiting), 0);
}

void MailServiceTest::aLostTransactionSendsNothing()
{
    const auto receipt = m_fixture->change([](Stores &stores) -> Result<void> {
        if (const auto raised = stores.alerts.raise(alertOf(10)); !raised)
            return std::unexpected(raised.error());
        return failure(ErrorCode::InvalidRequest);
    });
    QVERIFY(!receipt->mutation);
    QCOMPARE(stateCount(OutboxState::Waiting), 0);
}

// The alert is on disk, and the process ends before anybody has heard of it.
void MailServiceTest::nothingIsLostOverARestart()
{
    raise(10);
    raise(11);
    m_fixture->close();
    QCOMPARE(m_fixture->start(), QString());
    QCOMPARE(stateCount(OutboxState::Waiting), 2);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 2, kPatience);
}

void MailServiceTest::nothingIsLostWhenKilledWhileSending()
{
    m_smtp->setMode("silent");
    start();
    raise(10);
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->connections(), 1, kPatience);
    raise(11); // is not kept waiting by the mail server
    m_mail.reset();
    QCOMPARE(stateCount(OutboxState::Waiting), 2);
    m_smtp->setMode("accept");
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 2, kPatience);
}

void MailServiceTest::repeatedMailsHaveTheSameId()
{
    m_smtp->setMode("swallow"); // takes it, and dies before it says so
    start();
    raise(10);
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 1, kPatience);
    m_smtp->setMode("accept");
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Waiting), 1, kPatience);
    m_fixture->clock.advance(std::chrono::minutes(2));
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 1, kPatience);
    QCOMPARE(m_smtp->ids().first(), m_smtp->ids().last());
    QVERIFY(m_smtp->ids().first().contains(u"alert_000000000000a"_s));
}

void MailServiceTest::waitsForTheServerToComeBack()
{
    m_smtp->setMode("later");
    start();
    raise(10);
    const auto hasFailed = [this] {
        const auto database = m_fixture->reader();
        const auto due = OutboxStore(*database).due(kStart + std::chrono::hours(1), 10);
        return due && due->size() == 1 && due->first().row.attempts == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasFailed(), kPatience);
    m_smtp->setMode("accept");
    m_fixture->clock.advance(std::chrono::seconds(90));
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 1, kPatience);
}

void MailServiceTest::newSettingsAreTriedAtOnce()
{
    m_mail =
        std::make_unique<MailService>(m_fixture->folder->databaseFile, *m_fixture->writer, m_fixture->clock, m_options);
    m_mail->start({});
    QVERIFY(!m_mail->isConfigured());
    raise(10);
    m_mail->wake();
    const auto isNoted = [this] {
        const auto database = m_fixture->reader();
        const auto due = OutboxStore(*database).due(kStart + std::chrono::hours(1), 10);
        return due && due->size() == 1 && due->first().row.serverFault;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(), kPatience);
    m_mail->apply(m_smtp->settings());
    QVERIFY(m_mail->isConfigured());
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 1, kPatience); // the clock stands still
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 1, kPatience);
}

void MailServiceTest::beyondTheCapComesADigest()
{
    m_mail =
        std::make_unique<MailService>(m_fixture->folder->databaseFile, *m_fixture->writer, m_fixture->clock, m_options);
    SmtpSettings settings = m_smtp->settings();
    settings.hourlyCap = 3;
    for (qint64 id = 10; id < 20; ++id)
        raise(id);
    m_mail->start(settings);
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 3, kPatience);
    m_fixture->clock.advance(std::chrono::hours(1));
    QTRY_COMPARE_WITH_TIMEOUT(stateCount(OutboxState::Sent), 10, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->messages().size(), 4, kPatience);
    QCOMPARE(m_smtp->messages().last()["subject"_L1].toString(), u"[Postject] 7 more alerts"_s);
}

void MailServiceTest::testsAreRateLimited()
{
    start();
    const auto test = [this](qint64 id) {
        const auto future =
            m_mail->sendTest({id}, {.accountEmail = u"user@example.com"_s, .address = u"user@example.com"_s});
        return QTest::qWaitFor([&] { return future.isFinished(); }, 10'000)
                   ? future.result()
                   : Result<SmtpOutcome>(failure(ErrorCode::RequestTimeout));
    };
    for (int i = 0; i < 5; ++i)
        QVERIFY(test(1)->verdict == SmtpOutcome::Verdict::Accepted);
    const Result<SmtpOutcome> refused = test(1);
    QCOMPARE(refused.error().code, ErrorCode::TooManyRequests);
    QCOMPARE(refused.error().retryAfterSeconds.value_or(0), 600);
    QVERIFY(test(2)->verdict == SmtpOutcome::Verdict::Accepted);
    m_fixture->clock.advance(std::chrono::minutes(10));
    QVERIFY(test(1)->verdict == SmtpOutcome::Verdict::Accepted);
}

void MailServiceTest::testsDoNotWaitForDeliveries()
{
    m_smtp->setMode("silent");
    start();
    raise(10);
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp->connections(), 1, kPatience);
    m_smtp->setMode("accept"); // for new connections; the delivery still hangs
    const auto future =
        m_mail->sendTest({1}, {.accountEmail = u"user@example.com"_s, .address = u"user@example.com"_s});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatience);
    QVERIFY(future.result()->verdict == SmtpOutcome::Verdict::Accepted);
    QCOMPARE(stateCount(OutboxState::Waiting), 1);
}

// Nobody will ever write into it: opening it would hold up the deliveries, and then the stop, for ever.
void MailServiceTest::aPipeForAuthoritiesHoldsNothingUp()
{
    const QByteArray pipe = QFile::encodeName(m_fixture->dataPath() + u"/pipe"_s);
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const auto freed = qScopeGuard([&pipe] { // so that this test ends whatever becomes of it
        if (const int end = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC); end >= 0)
            ::close(end);
    });
    SmtpSettings settings = m_smtp->settings();
    settings.caFile = QFile::decodeName(pipe);
    m_mail =
        std::make_unique<MailService>(m_fixture->folder->databaseFile, *m_fixture->writer, m_fixture->clock, m_options);
    raise(10);
    m_mail->start(settings);
    const auto test = m_mail->sendTest({1}, {.accountEmail = u"user@example.com"_s, .address = u"user@example.com"_s});
    QTRY_VERIFY_WITH_TIMEOUT(test.isFinished(), kPatience);
    QVERIFY(test.result()->verdict == SmtpOutcome::Verdict::ServerTrouble);
    const auto isNoted = [this] {
        const auto database = m_fixture->reader();
        const auto due = OutboxStore(*database).due(kStart + std::chrono::hours(1), 10);
        return due && due->size() == 1 && due->first().row.serverFault;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(), kPatience);
    m_mail->wake();
    m_mail.reset();
    QCOMPARE(stateCount(OutboxState::Waiting), 1);
}

QTEST_GUILESS_MAIN(MailServiceTest)
#include "mailservicetest.moc"
