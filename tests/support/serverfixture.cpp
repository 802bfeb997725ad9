// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverfixture.h"

#include "tests/support/calllog.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace postject {

namespace {

constexpr TimePoint kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours(10)};
const QString kPassword = u"a long passphrase 7"_s;

void require(bool condition, const char *what, const Answer &answer = {})
{
    if (!condition)
        qFatal("%s: %s %s", what, answer.outcome().constData(), answer.body.constData());
}

// RFC 4648 section 6, without padding.
QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar each : text) {
        const qsizetype value = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(each);
        require(value >= 0, "a character that is not Base32");
        bits = (bits << 5) | static_cast<quint32>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(static_cast<char>((bits >> count) & 0xff));
        }
    }
    return bytes;
}

} // namespace

ServerFixture::ServerFixture(Unset) : m_clock(kStart)
{
    require(m_folder.isValid() && m_crypto->isComplete(), "no temporary folder, or no OpenSSL provider of QCA");
    start();
}

ServerFixture::ServerFixture(Tweak tweak) : m_clock(kStart), m_tweak(std::move(tweak))
{
    require(m_folder.isValid() && m_crypto->isComplete(), "no temporary folder, or no OpenSSL provider of QCA");
    start();
    m_administrator = {.email = u"admin@example.com"_s, .password = kPassword, .id = {}};
    const Answer made = callLocally(
        {.method = "POST",
         .target = "/v1/setup",
         .body = QJsonObject{{u"email"_s, m_administrator.email}, {u"password"_s, m_administrator.password}}});
    require(made.status == 201, "setup", made);
    m_administrator.id = made["id"_L1].toString();
    m_member = makeAccount();
}

ServerFixture::~ServerFixture()
{
    stop();
    writeCalls(m_calls);
}

void ServerFixture::start()
{
    ServerOptions options;
    options.dataDir = dataDir();
    options.configDir = configDir();
    options.port = 0;
    options.passwordCost = {.passes = 1, .bytes = 8UL * 1024 * 1024};
    options.clock = &m_clock;
    if (m_tweak)
        m_tweak(options);
    Result<std::unique_ptr<ServerHost>> host = ServerHost::start(options);
    if (!host)
        qFatal("the server does not start: %s", qPrintable(host.error().detail));
    m_host = *std::move(host);
}

std::shared_ptr<const CryptoLibrary> ServerFixture::sharedCrypto()
{
    static std::weak_ptr<const CryptoLibrary> shared;
    std::shared_ptr<const CryptoLibrary> crypto = shared.lock();
    if (!crypto)
        shared = crypto = std::make_shared<const CryptoLibrary>();
    return crypto;
}

void ServerFixture::stop()
{
    m_host.reset();
}

void ServerFixture::restart()
{
    stop();
    start();
}

void ServerFixture::watch(const QByteArray &method, const QByteArray &target, const Answer &answer)
{
    if (const QByteArray line = callLine(method, target, answer.outcome()); !line.isEmpty())
        m_calls.insert(line);
}

TestConnection::Watcher ServerFixture::watcher()
{
    return [this](const QByteArray &method, const QByteArray &target, const Answer &answer) {
        watch(method, target, answer);
    };
}

TestConnection ServerFixture::connectFrom(const QByteArray &from)
{
    return {address().port, from, watcher()};
}

TestConnection ServerFixture::connectLocally()
{
    return {address().socketFile, watcher()};
}

Answer ServerFixture::call(const Call &call, const QByteArray &from)
{
    return connectFrom(from).call(call);
}

Answer ServerFixture::callLocally(const Call &call)
{
    return connectLocally().call(call);
}

QByteArray ServerFixture::freshAddress()
{
    ++m_addresses;
    return "127.7." + QByteArray::number(m_addresses / 250) + '.' + QByteArray::number(m_addresses % 250 + 1);
}

QList<Answer> ServerFixture::callAtOnce(const QList<Call> &calls, const QByteArray &from)
{
    std::vector<TestConnection> connections;
    connections.reserve(static_cast<std::size_t>(calls.size()));
    for (qsizetype i = 0; i < calls.size(); ++i)
        connections.push_back(connectFrom(from));
    for (qsizetype i = 0; i < calls.size(); ++i)
        connections[static_cast<std::size_t>(i)].send(calls[i]);
    QList<Answer> answers;
    for (TestConnection &connection : connections)
        answers.append(connection.receive());
    return answers;
}

void ServerFixture::fillLog(const QByteArray &token, int requests)
{
    const Call call{.method = "GET",
                    .target = "/v1/nothing/" + QByteArray(480, 'y'),
                    .token = token,
                    .headers = {{"User-Agent", QByteArray(500, 'x')}}};
    std::vector<TestConnection> connections;
    for (int i = 0; i < 50; ++i)
        connections.push_back(connectFrom("127.0.0.1"));
    for (int done = 0; done < requests; done += 50) {
        for (TestConnection &connection : connections)
            connection.send(call);
        for (TestConnection &connection : connections)
            require(connection.receive().status == 404, "a row");
    }
}

TestAccount ServerFixture::makeAccount(const QString &role)
{
    TestAccount account{.email = u"user%1@example.com"_s.arg(++m_accounts), .password = kPassword, .id = {}};
    const Answer made = callLocally(
        {.method = "POST",
         .target = "/v1/admin/accounts",
         .token = localToken(),
         .body = QJsonObject{{u"email"_s, account.email}, {u"password"_s, account.password}, {u"role"_s, role}}});
    require(made.status == 201, "an account", made);
    account.id = made["id"_L1].toString();
    return account;
}

Call ServerFixture::loginCall(const TestAccount &account, const QString &password, const QString &token)
{
    QJsonObject body{{u"email"_s, account.email}, {u"password"_s, password.isEmpty() ? account.password : password}};
    if (!token.isEmpty())
        body.insert(u"twoFactorToken"_s, token);
    return {.method = "POST", .target = "/v1/auth/login", .body = body};
}

QByteArray ServerFixture::signIn(const TestAccount &account, const QByteArray &from)
{
    const Answer answer = call(loginCall(account), from);
    require(answer.status == 200, "a sign-in", answer);
    return answer["token"_L1].toString().toLatin1();
}

QByteArray ServerFixture::signInLocally(const TestAccount &account)
{
    const Answer answer = callLocally(loginCall(account));
    require(answer.status == 200, "a local sign-in", answer);
    return answer["token"_L1].toString().toLatin1();
}

QByteArray ServerFixture::makeKey(const QByteArray &token, const QList<QByteArray> &scopes)
{
    QJsonArray names;
    for (const QByteArray &scope : scopes)
        names.append(QString::fromLatin1(scope));
    const Answer answer = callLocally({.method = "POST",
                                       .target = "/v1/api-keys",
                                       .token = token,
                                       .body = QJsonObject{{u"name"_s, u"a key"_s}, {u"scopes"_s, names}}});
    require(answer.status == 201, "an API key", answer);
    return answer["key"_L1].toString().toLatin1();
}

QByteArray ServerFixture::tokenOf(const TestAccount &account, Session &session)
{
    if (session.token.isEmpty() || m_clock.now() >= session.expiresAt)
        session = {signInLocally(account), m_clock.now() + std::chrono::hours(11)};
    return session.token;
}

QByteArray ServerFixture::admin()
{
    return tokenOf(m_administrator, m_adminSession);
}

QByteArray ServerFixture::member()
{
    return tokenOf(m_member, m_memberSession);
}

QByteArray ServerFixture::localToken() const
{
    QFile file(address().tokenFile);
    require(file.open(QIODevice::ReadOnly), "no token file");
    return file.readAll().trimmed();
}

QString ServerFixture::code(const QString &secret, int secondsFromNow) const
{
    // RFC 6238 with RFC 4226's dynamic truncation, written apart from the server's own.
    const qint64 seconds = toMilliseconds(m_clock.now()) / 1000 + secondsFromNow;
    QByteArray counter(8, '\0');
    qToBigEndian(seconds / 30, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, fromBase32(secret), QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    return QString::number(number % 1'000'000U).rightJustified(6, u'0');
}

std::pair<QString, QStringList> ServerFixture::enrol(const QByteArray &token)
{
    const Answer generated = callLocally({.method = "POST", .target = "/v1/auth/2fa/generate", .token = token});
    const QString secret = generated["secret"_L1].toString();
    require(generated.status == 200, "2fa/generate", generated);
    const Answer enabled = callLocally({.method = "POST",
                                        .target = "/v1/auth/2fa/enable",
                                        .token = token,
                                        .body = QJsonObject{{u"token"_s, code(secret)}}});
    require(enabled.status == 200, "2fa/enable", enabled);
    QStringList codes;
    for (const QJsonValue &each : enabled["backupCodes"_L1].toArray())
        codes.append(each.toString());
    m_clock.advance(std::chrono::seconds(30));
    return {secret, codes};
}

QJsonArray ServerFixture::rows(const QByteArray &query)
{
    const QByteArray target =
        "/v1/security/activity-logs?account=all&limit=1000" + (query.isEmpty() ? "" : '&' + query);
    const Answer answer = callLocally({.method = "GET", .target = target, .token = admin()});
    require(answer.status == 200, "the activity log", answer);
    return answer["logs"_L1].toArray();
}

QJsonObject ServerFixture::rowOf(const QByteArray &requestId)
{
    const QJsonArray all = rows();
    for (const QJsonValue &row : all) {
        if (row["requestId"_L1].toString().toLatin1() == requestId && row["method"_L1].isString())
            return row.toObject();
    }
    return {};
}

} // namespace postject
