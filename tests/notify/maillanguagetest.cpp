// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which language each account's mails are written, over a real database, with a mail server that is a function.
#include "server/notify/postman.h"
#include "tests/unit/storage/storagefixture.h"

#include <QTest>

using namespace postject;

class MailLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoChoseNoneGetsTheServers();
    void theServersIsEnglishUnlessSet();
    void aDigestIsInTheRecipientsLanguage();
    void aChoiceCountsForWhatWaits();
    void whatIsNoLanguageIsEnglish();

private:
    void raise(int count, qint64 account);
    void choose(qint64 account, const QString &language);
    void round();
    QByteArrayList languagesTo(const QByteArray &user) const;

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Postman> m_postman;
    SmtpSettings m_settings;
    QList<std::pair<QString, QByteArray>> m_sent; // to whom, the message
    qint64 m_nextAlert = 100;
};

void MailLanguageTest::init()
{
    m_postman.reset();
    m_sent.clear();
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    m_settings = {
        .server = u"mail.example.com"_s, .user = {}, .password = {}, .from = u"postject@example.com"_s, .caFile = {}};
    const auto record = [this](const QList<OutboxRecord> &changed) {
        for (const OutboxRecord &row : changed)
            QVERIFY(m_fixture->change([row](Stores &stores) { return stores.outbox.update(row); })->mutation);
    };
    const auto send = [this](const SmtpSettings &, const QString &to, const QByteArray &message) {
        m_sent.append({to, message});
        return SmtpOutcome{.verdict = SmtpOutcome::Verdict::Accepted,
                           .steps = {{.kind = SmtpStepKind::Message, .code = 250, .reply = u"Ok"_s}}};
    };
    m_postman = std::make_unique<Postman>(
        m_fixture->clock,
        Postman::Callbacks{.send = send, .record = record, .recovered = [] {}, .random = [] { return 0.0; }});
    for (int i = 1; i <= 3; ++i) {
        const AccountRecord user = account(i, u"user%1@example.com"_s.arg(i));
        QVERIFY(m_fixture->change([user](Stores &stores) { return stores.accounts.insert(user); })->mutation);
    }
}

void MailLanguageTest::raise(int count, qint64 account)
{
    for (int i = 0; i < count; ++i) {
        const AlertRecord alert{.id = {++m_nextAlert},
                                .account = AccountId{account},
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

void MailLanguageTest::choose(qint64 account, const QString &language)
{
    QVERIFY(
        m_fixture
            ->change([=](Stores &stores) { return stores.outbox.setPreferences({account}, {.language = language}); })
            ->mutation);
}

void MailLanguageTest::round()
{
    const auto database = m_fixture->reader();
    Stores stores(*database);
    QVERIFY(m_postman->round(stores, m_settings));
}

// By the HTML's own word, as it is on the wire (quoted-printable).
QByteArrayList MailLanguageTest::languagesTo(const QByteArray &user) const
{
    QByteArrayList languages;
    for (const auto &[to, message] : m_sent) {
        if (to != QString::fromLatin1(user + "@example.com"))
            continue;
        const qsizetype at = message.indexOf("lang=3D\"") + 8;
        languages.append(message.sliced(at, message.indexOf('"', at) - at));
    }
    return languages;
}

void MailLanguageTest::whoChoseNoneGetsTheServers()
{
    m_settings.language = u"fr"_s;
    choose(1, u"de"_s);
    choose(2, {}); // has preferences, but none for this
    for (const qint64 each : {1, 2, 3})
        raise(1, each);
    round();
    QCOMPARE(languagesTo("user1"), QByteArrayList{"de"});
    QCOMPARE(languagesTo("user2"), QByteArrayList{"fr"});
    QCOMPARE(languagesTo("user3"), QByteArrayList{"fr"});
}

void MailLanguageTest::theServersIsEnglishUnlessSet()
{
    raise(1, 1);
    round();
    QCOMPARE(languagesTo("user1"), QByteArrayList{"en"});
    QVERIFY(m_sent.first().second.contains("\r\nSubject: [Postject] High: Repeated failed sign-ins\r\n"));
}

void MailLanguageTest::aDigestIsInTheRecipientsLanguage()
{
    m_settings.hourlyCap = 1;
    choose(1, u"de"_s);
    raise(4, 1);
    raise(4, 2);
    round();
    m_fixture->clock.advance(std::chrono::hours(1));
    round(); // gathers
    round(); // sends
    QCOMPARE(m_sent.size(), 4);
    QCOMPARE(languagesTo("user1"), (QByteArrayList{"de", "de"}));
    QCOMPARE(languagesTo("user2"), (QByteArrayList{"en", "en"}));
    QVERIFY(std::ranges::any_of(
        m_sent, [](const auto &each) { return each.second.contains("Subject: [Postject] 3 weitere Warnungen\r\n"); }));
}

void MailLanguageTest::aChoiceCountsForWhatWaits()
{
    raise(1, 1);
    choose(1, u"ja"_s);
    round();
    QCOMPARE(languagesTo("user1"), QByteArrayList{"ja"});
    QVERIFY(!m_sent.first().second.contains("Severity"));
}

// By a hand in the database, or by another version.
void MailLanguageTest::whatIsNoLanguageIsEnglish()
{
    choose(1, u"../tlh"_s);
    raise(1, 1);
    round();
    QCOMPARE(languagesTo("user1"), QByteArrayList{"en"});
}

QTEST_GUILESS_MAIN(MailLanguageTest)
#include "maillanguagetest.moc"
