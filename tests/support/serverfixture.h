// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole real server for a test: temporary folders, a free port, a clock that the test moves, cheap passwords, and
// one administrator and one member to begin with. Test thread. What can't be set up ends the program with a message.
#pragma once

#include "server/core/crypto.h"
#include "server/host/serverhost.h"
#include "tests/support/testconnection.h"

#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace postject {

struct TestAccount
{
    QString email;
    QString password;
    QString id;
};

class ServerFixture
{
public:
    using Tweak = std::function<void(ServerOptions &)>;

    struct Unset
    {
    }; // a server on an empty folder: no account yet

    explicit ServerFixture(Tweak tweak = {});
    explicit ServerFixture(Unset);
    ~ServerFixture();

    void stop();
    void start();
    void restart();
    ManualClock &clock() { return m_clock; }
    const ServerAddress &address() const { return m_host->address(); }
    QString dataDir() const { return m_folder.filePath(u"data"_s); }
    QString configDir() const { return m_folder.filePath(u"config"_s); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    TestConnection connectFrom(const QByteArray &from = "127.0.0.1");
    TestConnection connectLocally();
    Answer call(const Call &call, const QByteArray &from = "127.0.0.1"); // a connection of its own
    Answer callLocally(const Call &call);
    QByteArray freshAddress(); // of 127.0.0.0/8, given out once: no failures, refusals or blocks stick to it
    // All sent before any answer is read, each on a connection of its own.
    QList<Answer> callAtOnce(const QList<Call> &calls, const QByteArray &from);

    // So many refused requests of this account, over 50 connections at the same time, each a row of about 1300 bytes.
    void fillLog(const QByteArray &token, int requests);

    const TestAccount &administrator() const { return m_administrator; }
    TestAccount makeAccount(const QString &role = u"member"_s); // a new one, that no other test touches
    QByteArray admin();                                         // a token of the first administrator, good now
    QByteArray member();                                        // a token of a member, good now
    QByteArray signIn(const TestAccount &account, const QByteArray &from = "127.0.0.1");
    QByteArray signInLocally(const TestAccount &account);
    // An API key of the account that this token is for; scopes: "read", "verify", "ingest".
    QByteArray makeKey(const QByteArray &token, const QList<QByteArray> &scopes);
    static Call loginCall(const TestAccount &account, const QString &password = {}, const QString &token = {});
    QByteArray localToken() const; // of the token file

    // The six digits for an RFC 6238 secret in Base32, at the fixture's time moved by so many seconds.
    QString code(const QString &secret, int secondsFromNow = 0) const;
    // Turns two-factor on for the account of this token; gives the secret and the backup codes, and moves the clock one
    // step on, so that the next code is a fresh one.
    std::pair<QString, QStringList> enrol(const QByteArray &token);

    QJsonArray rows(const QByteArray &query = {});  // of every account, newest first
    QJsonObject rowOf(const QByteArray &requestId); // empty: there is none

private:
    struct Session
    {
        QByteArray token;
        TimePoint expiresAt;
    };
    static std::shared_ptr<const CryptoLibrary> sharedCrypto(); // one per process, of every fixture
    QByteArray tokenOf(const TestAccount &account, Session &session);
    void watch(const QByteArray &method, const QByteArray &target, const Answer &answer);
    TestConnection::Watcher watcher();

    QTemporaryDir m_folder;
    ManualClock m_clock;
    Tweak m_tweak;
    std::shared_ptr<const CryptoLibrary> m_crypto = sharedCrypto();
    std::unique_ptr<ServerHost> m_host;
    TestAccount m_administrator;
    TestAccount m_member;
    Session m_adminSession;
    Session m_memberSession;
    QSet<QByteArray> m_calls; // "<method> <path of the table> <outcome>", for the coverage test
    int m_accounts = 0;
    int m_addresses = 0;
};

} // namespace postject
