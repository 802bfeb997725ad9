// SPDX-License-Identifier: GPL-3.0-or-later
//
// One round after the other over a real database, with a mail server that is a function and a clock that the test
// moves.
#include "server/notify/postman.h"
#include "server/notify/backoff.h"
#include "server/storage/query.h"
#include "tests/unit/storage/storagefixture.h"

#include <QTest>

using namespace postject;

class PostmanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsEachAlertOnce();
    void refusedIsGivenUp();
    void whatIsNoMailIsGivenUpUnsent();
    void temporaryIsTriedLater();
    void temporaryIsGivenUpAfterThreeDays();
    void aServerInTroubleIsAskedOnce();
    void troubleAtTheRecipientIsAskedTwice();
    void withoutAServerMailsWait();
    void afterTroubleTheOthersAreFreed();
    void beyondTheCapComesOneDigest();
    void aDigestIsRepeatedAsItWas();
    void aDigestKnowsWhoTurnedElsewhere();
    void theCapIsEachRecipientsOwn();
    void oneHeldMailIsNoDigest();
    void whoNoLongerWantsGetsNothing();
    void aStoppedMailStays();
    void whatWentWithItsAccountIsPassedOver();
    void withoutARecordTheMailIsRepeatedUnderItsId();

private:
    struct Sent
    {
        QString to;
        QByteArray id;
        QByteArray message;
    };
    void addAccounts(int count);
    void raise(int count, qint64 account = 1);
    void round();
    QList<OutboxRecord> rows();
    int countOf(OutboxState state);

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Postman> m_postman;
    SmtpSettings m_settings;
    SmtpOutcome m_answer;
    QList<Sent> m_sent;
    bool m_forgets = false; // dies before it writes down
    int m_recoveries = 0;
    qint64 m_nextAlert = 100;
};

namespace {

SmtpOutcome outcomeOf(SmtpOutcome::Verdict verdict, int code, const QString &reply)
{
    const SmtpStepKind kind =
        verdict == SmtpOutcome::Verdict::ServerTrouble ? SmtpStepKind::Connect : SmtpStepKind::Message;
    return {.verdict = verdict, .steps = {{.kind = kind, .code = code, .reply = reply}}};
}

} // namespace

void PostmanTest::init()
{
    m_postman.reset();
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    m_settings = {
        .server = u"mail.example.com"_s, .user = {}, .password = {}, .from = u"postject@example.com"_s, .caFile = {}};
    m_answer = outcomeOf(SmtpOutcome::Verdict::Accepted, 250, u"Ok"_s);
    m_sent.clear();
    m_forgets = false;
    m_recoveries = 0;
    m_postman = std::make_unique<Postman>(
        m_fixture->clock,
        Postman::Callbacks{.send =
                               [this](const SmtpSettings &, const QString &to, const QByteArray &message) {
                                   const qsizetype at = message.indexOf("Message-ID: ") + 12;
                                   m_sent.append({to, message.sliced(at, message.indexOf('\r', at) - at), message});
                                   return m_answer;
                               },
                           .record =
                               [this](const QList<OutboxRecord> &changed) {
                                   if (m_forgets)
                                       return;
                                   QVERIFY(m_fixture
                                               ->change([changed](Stores &stores) -> Result<void> {
                                                   for (const OutboxRecord &row : changed) {
                                                       if (const auto done = stores.outbox.update(row); !done)
                                                           return done;
                                                   }
                                                   return {};
                                               })
                                               ->mutation.has_value());
                               },
                           .recovered = [this] { ++m_recoveries; },
                           .random = [] { return 0.0; }});
    addAccounts(2);
}

void PostmanTest::addAccounts(int count)
{
    for (int i = 1; i <= count; ++i) {
        const AccountRecord record = account(i, u"user%1@example.com"_s.arg(i));
        QVERIFY(m_fixture->change([record](Stores &stores) { return stores.accounts.insert(record); })->mutation);
    }
}

void PostmanTest::raise(int count, qint64 owner)
{
    for (int i = 0; i < count; ++i) {
        const AlertRecord alert{.id = {++m_nextAlert},
                                .account = AccountId{owner},
                                .type = "brute_force",
                                .subject = QByteArray::number(m_nextAlert),
                                .severity = Severity::High,
                                .description = u"Failed logins"_s,
                                .metadata = "{}",
                                .createdAt = m_fixture->clock.now(),
                                .lastSeenAt = m_fixture->clock.now()};
        QVERIFY(
            m_fixture->change([alert](Stores &stores) { return stores.alerts.raise(alert).transform([](AlertId) {}); })
                ->mutation);
    }
}

void PostmanTest::round()
{
    const auto database = m_fixture->reader();
    Stores stores(*database);
    QVERIFY(m_postman->round(stores, m_settings));
}

QList<OutboxRecord> PostmanTest::rows()
{
    const auto database = m_fixture->reader();
    QList<OutboxRecord> found;
    SqlStatement &query =
        database->prepared("SELECT id, state, due_at, attempts, reply, held FROM outbox ORDER BY id"_L1);
    (void)eachRow(query, {}, [&](const SqlRow &each) {
        OutboxRecord row;
        row.id = each.number(0);
        row.state = static_cast<OutboxState>(each.integer(1));
        row.dueAt = timeAt(each, 2);
        row.attempts = each.integer(3);
        row.reply = each.string(4);
        row.held = each.integer(5) != 0;
        found.append(row);
    });
    return found;
}

int PostmanTest::countOf(OutboxState state)
{
    const QList<OutboxRecord> all = rows();
    return static_cast<int>(std::ranges::count(all, state, &OutboxRecord::state));
}

void PostmanTest::sendsEachAlertOnce()
{
    raise(3);
    round();
    QCOMPARE(m_sent.size(), 3);
    QCOMPARE(m_sent.first().to, u"user1@example.com"_s);
    QCOMPARE(countOf(OutboxState::Sent), 3);
    round();
    QCOMPARE(m_sent.size(), 3);
    QVERIFY(m_sent[0].id != m_sent[1].id && m_sent[1].id != m_sent[2].id);
}

void PostmanTest::refusedIsGivenUp()
{
    raise(1);
    m_answer = outcomeOf(SmtpOutcome::Verdict::Refused, 550, u"No such user"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is given up after 1 attempts: \"550 No such user\""_s));
    round();
    QCOMPARE(countOf(OutboxState::GivenUp), 1);
    QCOMPARE(rows().first().reply, u"550 No such user"_s);
    m_fixture->clock.advance(std::chrono::hours(24));
    round();
    QCOMPARE(m_sent.size(), 1);
}

// An address of old, say, that no mail can be written to: it keeps nobody else's mail waiting, and is not tried again.
void PostmanTest::whatIsNoMailIsGivenUpUnsent()
{
    const AccountRecord odd = account(9, u"no mail address@example.com"_s);
    QVERIFY(m_fixture->change([odd](Stores &stores) { return stores.accounts.insert(odd); })->mutation);
    raise(1, 9);
    raise(1, 2);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is given up after 1 attempts: .*no mail address"_s));
    round();
    QCOMPARE(countOf(OutboxState::GivenUp), 1);
    QVERIFY2(rows().first().reply.contains(u"no mail address"_s), qPrintable(rows().first().reply));
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent.first().to, u"user2@example.com"_s);
    m_fixture->clock.advance(std::chrono::hours(24));
    round();
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(m_recoveries, 0);
}

void PostmanTest::temporaryIsTriedLater()
{
    raise(1);
    m_answer = outcomeOf(SmtpOutcome::Verdict::Temporary, 451, u"Later"_s);
    round();
    QCOMPARE(m_sent.size(), 1);
    QVERIFY(rows().first().dueAt == kStart + std::chrono::minutes(1));
    m_fixture->clock.advance(std::chrono::minutes(1) - Milliseconds(1));
    round();
    QCOMPARE(m_sent.size(), 1);
    m_fixture->clock.advance(Milliseconds(1));
    round();
    QCOMPARE(m_sent.size(), 2);
    QVERIFY(rows().first().dueAt == kStart + std::chrono::minutes(3));
    m_answer = outcomeOf(SmtpOutcome::Verdict::Accepted, 250, u"Ok"_s);
    m_fixture->clock.advance(std::chrono::minutes(2));
    round();
    QCOMPARE(countOf(OutboxState::Sent), 1);
    QCOMPARE(rows().first().attempts, 3);
    QCOMPARE(m_sent[0].id, m_sent[1].id);
    QCOMPARE(m_sent[1].id, m_sent[2].id);
}

void PostmanTest::temporaryIsGivenUpAfterThreeDays()
{
    raise(1);
    m_answer = outcomeOf(SmtpOutcome::Verdict::Temporary, 451, u"Later"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is given up after"_s));
    for (int i = 0; i < 100 && countOf(OutboxState::Waiting) == 1; ++i) {
        QVERIFY(m_fixture->clock.now() - kStart <= kGiveUpAfter + kLongestDelay);
        round();
        if (countOf(OutboxState::Waiting) == 1)
            m_fixture->clock.set(rows().first().dueAt);
    }
    QCOMPARE(countOf(OutboxState::GivenUp), 1);
    QVERIFY(m_fixture->clock.now() - kStart >= kGiveUpAfter);
    QVERIFY(m_sent.size() > 15 && m_sent.size() < 30);
}

void PostmanTest::aServerInTroubleIsAskedOnce()
{
    raise(5);
    m_answer = outcomeOf(SmtpOutcome::Verdict::ServerTrouble, 0, u"No connection"_s);
    round();
    QCOMPARE(m_sent.size(), 1);
    const QList<OutboxRecord> waiting = rows();
    for (const OutboxRecord &row : waiting) {
        QVERIFY(row.state == OutboxState::Waiting);
        QVERIFY(row.dueAt == kStart + std::chrono::minutes(1));
        QCOMPARE(row.attempts, 1);
    }
}

// "5.7.1" may mean this recipient alone: the next mail tells. The others wait, and say why.
void PostmanTest::troubleAtTheRecipientIsAskedTwice()
{
    raise(5);
    m_answer = outcomeOf(SmtpOutcome::Verdict::ServerTrouble, 504, u"5.5.2 <laptop>: Helo command rejected"_s);
    m_answer.steps.last().kind = SmtpStepKind::Recipient;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"mails wait"_s));
    round();
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(countOf(OutboxState::Waiting), 5);
    QCOMPARE(rows().last().reply, u"Not tried: 504 5.5.2 <laptop>: Helo command rejected"_s);
}

void PostmanTest::withoutAServerMailsWait()
{
    const SmtpSettings settings = std::exchange(m_settings, {});
    raise(2);
    round();
    QCOMPARE(m_sent.size(), 0);
    QCOMPARE(countOf(OutboxState::Waiting), 2);
    QCOMPARE(rows().first().reply, u"No mail server is configured."_s);
    m_settings = settings;
    m_fixture->clock.advance(std::chrono::minutes(1));
    round();
    QCOMPARE(m_sent.size(), 2);

    m_settings = {};
    raise(1);
    round();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is given up after"_s));
    m_fixture->clock.advance(kGiveUpAfter); // but not for ever
    round();
    QCOMPARE(countOf(OutboxState::GivenUp), 1);
}

void PostmanTest::afterTroubleTheOthersAreFreed()
{
    raise(1);
    round();
    QCOMPARE(m_recoveries, 0);
    raise(1);
    m_answer = outcomeOf(SmtpOutcome::Verdict::ServerTrouble, 0, u"No connection"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"mails wait: \"No connection\""_s));
    round();
    QCOMPARE(m_recoveries, 0);
    raise(1);
    m_answer = outcomeOf(SmtpOutcome::Verdict::Accepted, 250, u"Ok"_s);
    round();
    QCOMPARE(m_recoveries, 1);
    QCOMPARE(countOf(OutboxState::Waiting), 1);
    QVERIFY(
        m_fixture
            ->change([now = m_fixture->clock.now()](Stores &stores) { return stores.outbox.retryServerFaults(now); })
            ->mutation);
    round();
    QCOMPARE(countOf(OutboxState::Waiting), 0);
}

void PostmanTest::beyondTheCapComesOneDigest()
{
    raise(19);
    round();
    m_fixture->clock.advance(std::chrono::minutes(10));
    raise(30);
    round();
    QCOMPARE(m_sent.size(), 20);
    QCOMPARE(countOf(OutboxState::Waiting), 29);
    m_fixture->clock.advance(std::chrono::minutes(40));
    raise(5); // while the others wait
    round();
    round();
    QCOMPARE(m_sent.size(), 20);
    m_fixture->clock.set(kStart + std::chrono::hours(1) - Milliseconds(1));
    round();
    QCOMPARE(m_sent.size(), 20);
    m_fixture->clock.advance(Milliseconds(1));
    round(); // gathers
    round(); // sends
    QCOMPARE(m_sent.size(), 21);
    QVERIFY(m_sent.last().message.contains("34 more alerts"));
    QCOMPARE(countOf(OutboxState::Sent), 19 + 30 + 5);
    raise(1); // the digest is one of the 20
    round();
    QCOMPARE(m_sent.size(), 22);
}

void PostmanTest::aDigestIsRepeatedAsItWas()
{
    m_settings.hourlyCap = 1;
    raise(3);
    round();
    m_fixture->clock.advance(std::chrono::hours(1));
    round(); // gathers
    m_forgets = true;
    round(); // the mail server has it, but nobody wrote that down
    m_forgets = false;
    raise(1);
    round();
    QCOMPARE(m_sent.size(), 3);
    QCOMPARE(m_sent[1].id, m_sent[2].id);
    QVERIFY(m_sent[1].message.contains("2 more alerts") && m_sent[2].message.contains("2 more alerts"));
    QCOMPARE(countOf(OutboxState::Sent), 3);
    QCOMPARE(countOf(OutboxState::Waiting), 1); // came later: held in its turn
}

void PostmanTest::aDigestKnowsWhoTurnedElsewhere()
{
    m_settings.hourlyCap = 1;
    const auto prefer = [this](qint64 id, const NotificationPreferences &preferences) {
        return m_fixture->change([=](Stores &stores) { return stores.outbox.setPreferences({id}, preferences); })
            ->mutation.has_value();
    };
    QVERIFY(prefer(1, {.address = u"ops@example.net"_s}) && prefer(2, {.address = u"ops@example.net"_s}));
    raise(3, 1);
    raise(2, 2);
    round();
    m_fixture->clock.advance(std::chrono::hours(1));
    round(); // gathers two of the first account and two of the second
    QVERIFY(prefer(2, {.address = u"other@example.net"_s}));
    round();
    QCOMPARE(m_sent.size(), 3);
    QCOMPARE(m_sent[1].to, u"ops@example.net"_s);
    QVERIFY(m_sent[1].message.contains("2 more alerts"));
    QCOMPARE(m_sent[2].to, u"other@example.net"_s);
    QVERIFY(m_sent[2].message.contains("2 more alerts"));
    QVERIFY(m_sent[1].id != m_sent[2].id);
    QCOMPARE(countOf(OutboxState::Sent), 5);
}

void PostmanTest::theCapIsEachRecipientsOwn()
{
    m_settings.hourlyCap = 2;
    raise(4, 1);
    raise(4, 2);
    round();
    QCOMPARE(m_sent.size(), 4);
    QCOMPARE(std::ranges::count(m_sent, u"user2@example.com"_s, &Sent::to), 2);
}

void PostmanTest::oneHeldMailIsNoDigest()
{
    m_settings.hourlyCap = 1;
    raise(2);
    round();
    QCOMPARE(m_sent.size(), 1);
    m_fixture->clock.advance(std::chrono::hours(1));
    round();
    QCOMPARE(m_sent.size(), 2);
    QVERIFY(m_sent.last().message.contains("Subject: [Postject] High: Repeated failed sign-ins"));
}

void PostmanTest::whoNoLongerWantsGetsNothing()
{
    raise(1, 1);
    raise(1, 2);
    QVERIFY(m_fixture
                ->change([](Stores &stores) {
                    return stores.outbox.setPreferences({1}, {.enabled = false}).and_then([&] {
                        return stores.outbox.setPreferences({2}, {.address = u"elsewhere@example.net"_s});
                    });
                })
                ->mutation);
    round();
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent.first().to, u"elsewhere@example.net"_s);
    QCOMPARE(countOf(OutboxState::Unwanted), 1);
}

void PostmanTest::aStoppedMailStays()
{
    raise(2);
    m_answer = outcomeOf(SmtpOutcome::Verdict::Stopped, 0, {});
    const auto database = m_fixture->reader();
    Stores stores(*database);
    QVERIFY(!m_postman->round(stores, m_settings).value_or(true));
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(rows().first().attempts, 0);
    m_answer = outcomeOf(SmtpOutcome::Verdict::Accepted, 250, u"Ok"_s);
    round();
    QCOMPARE(countOf(OutboxState::Sent), 2);
}

// Deleted while the round is under way: it holds up nobody else's mail.
void PostmanTest::whatWentWithItsAccountIsPassedOver()
{
    raise(1, 1);
    raise(1, 2);
    raise(1, 2);
    m_forgets = true;
    m_answer = outcomeOf(SmtpOutcome::Verdict::Accepted, 250, u"Ok"_s);
    bool isFirst = true;
    Postman postman(m_fixture->clock, {.send =
                                           [&](const SmtpSettings &, const QString &to, const QByteArray &message) {
                                               m_sent.append({to, {}, message});
                                               if (std::exchange(isFirst, false)) {
                                                   const auto done = m_fixture->change([](Stores &stores) {
                                                       return stores.accounts.remove(AccountId{2});
                                                   });
                                                   Q_ASSERT(done && done->mutation);
                                               }
                                               return m_answer;
                                           },
                                       .record = [](const QList<OutboxRecord> &) {},
                                       .recovered = [] {},
                                       .random = [] { return 0.0; }});
    raise(1, 1);
    const auto database = m_fixture->reader();
    Stores stores(*database);
    QVERIFY(postman.round(stores, m_settings));
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent[1].to, u"user1@example.com"_s);
}

void PostmanTest::withoutARecordTheMailIsRepeatedUnderItsId()
{
    raise(1);
    m_forgets = true;
    round();
    m_forgets = false;
    m_fixture->clock.advance(std::chrono::minutes(5));
    round();
    round();
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent[0].id, m_sent[1].id);
}

QTEST_GUILESS_MAIN(PostmanTest)
#include "postmantest.moc"
