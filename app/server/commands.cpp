// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"

#include "server/anomaly/bruteforcedetector.h"
#include "server/contract/emailkey.h"
#include "server/core/keys.h"
#include "server/host/configurationcheck.h"
#include "server/storage/backup.h"
#include "server/storage/chainverifier.h"
#include "server/storage/database.h"
#include "server/storage/datafolder.h"
#include "server/storage/formerlogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

namespace postject {

namespace {

constexpr std::chrono::seconds kHealthPatience(5);

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void finish(int status)
{
    QCoreApplication::exit(status);
}

void complain(const QString &line)
{
    std::fputs((u"postject-server: "_s + line + u'\n').toUtf8().constData(), stderr);
    finish(1);
}

int reportVerdict(const ChainVerdict &verdict)
{
    if (verdict.intact) {
        const int rows = static_cast<int>(verdict.rows), removed = static_cast<int>(verdict.removedRows);
        say(QCoreApplication::translate("postject", "The log is intact: %n rows.", nullptr, rows));
        if (removed > 0) {
            say(QCoreApplication::translate("postject", "Before them, %n rows were removed for their age.", nullptr,
                                            removed));
        }
        return 0;
    }
    const QString where = verdict.firstBroken ? QString::fromLatin1(verdict.firstBroken->toByteArray()) : QString();
    complain(QCoreApplication::translate("postject", "the log is NOT intact: %1 %2").arg(verdict.why, where).trimmed());
    return 1;
}

} // namespace

CommandRunner::~CommandRunner() = default;

void CommandRunner::start()
{
    switch (m_line.command) {
    case Command::CheckConfiguration:
        return checkConfiguration();
    case Command::Health:
        return askHealth();
    case Command::VerifyLog:
        return verifyLog();
    case Command::Restore:
        return restore();
    case Command::AddAccount:
        return addAccount();
    case Command::ResetTwoFactor:
        return changeAccount({{u"resetTwoFactor"_s, true}},
                             QCoreApplication::translate("postject", "Two-factor is off for %1."));
    case Command::ClearWhitelist:
        return changeAccount({{u"clearWhitelist"_s, true}},
                             QCoreApplication::translate("postject", "The whitelist of %1 is empty."));
    case Command::LiftBlock:
        return liftBlock();
    case Command::Backup:
        return backup();
    case Command::Import:
        return import();
    case Command::Follow:
        return follow();
    case Command::Serve:
        break;
    }
    Q_UNREACHABLE();
}

void CommandRunner::checkConfiguration()
{
    if (const Result<void> right = postject::checkConfiguration(m_line.server); !right) {
        complain(right.error().detail);
        return finish(kBadConfiguration);
    }
    say(QCoreApplication::translate("postject", "The configuration is right."));
    finish(0);
}

// For service managers and containers: it neither starts a server nor waits for one that hangs.
void CommandRunner::askHealth()
{
    const DataFolderPaths paths = dataFolderPaths(m_line.server.dataDir);
    if (!LocalClient::isServed(paths.socketFile))
        return complain(QCoreApplication::translate("postject", "no server runs on %1").arg(paths.path));
    m_client = std::make_unique<LocalClient>(paths.socketFile, QByteArray());
    m_client->get(EndpointId::Health, {}, [](const LocalAnswer &answer) {
        if (answer.status != 200)
            return complain(answer.detail);
        say(QCoreApplication::translate("postject", "The server is well."));
        finish(0);
    });
    QTimer::singleShot(kHealthPatience, QCoreApplication::instance(),
                       [] { complain(QCoreApplication::translate("postject", "the server does not answer")); });
}

bool CommandRunner::connectToServer()
{
    const DataFolderPaths paths = dataFolderPaths(m_line.server.dataDir);
    if (!LocalClient::isServed(paths.socketFile)) {
        ServerOptions options = m_line.server;
        options.listenOnNetwork = false;
        Result<std::unique_ptr<ServerHost>> host = ServerHost::start(options);
        if (!host) {
            complain(host.error().detail);
            return false;
        }
        m_ownServer = *std::move(host);
    }
    QFile token(paths.tokenFile);
    if (!token.open(QIODevice::ReadOnly)) {
        complain(
            QCoreApplication::translate("postject", "can't read %1: %2").arg(paths.tokenFile, token.errorString()));
        return false;
    }
    m_client = std::make_unique<LocalClient>(paths.socketFile, token.readAll().trimmed());
    return true;
}

void CommandRunner::report(const LocalAnswer &answer, const QString &doneText)
{
    if (answer.status < 200 || answer.status >= 300)
        return complain(answer.detail);
    say(doneText);
    finish(0);
}

void CommandRunner::addAccount()
{
    std::string line; // QFile would end it at a NUL
    std::getline(std::cin, line);
    QByteArray password = QByteArray::fromStdString(line);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty())
        return complain(
            QCoreApplication::translate("postject", "the password is read from standard input, which is empty"));
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decode(password);
    // Another password than was typed would be stored.
    if (decode.hasError() || password.contains('\0'))
        return complain(QCoreApplication::translate("postject", "the password is not UTF-8 text without NUL"));
    if (!connectToServer())
        return;
    m_client->send(EndpointId::CreateAccount, {},
                   {{u"email"_s, m_line.email},
                    {u"password"_s, text},
                    {u"role"_s, m_line.isAdministrator ? u"administrator"_s : u"member"_s}},
                   [this](const LocalAnswer &answer) {
                       report(answer, QCoreApplication::translate("postject", "Account %1 created: %2")
                                          .arg(m_line.email, answer.body.value("id"_L1).toString()));
                   });
}

void CommandRunner::findAccount(qint64 offset, const std::function<void(const QString &id)> &found)
{
    const QByteArray query = "limit=1000&offset=" + QByteArray::number(offset);
    m_client->get(EndpointId::ListAccounts, query, [this, offset, found](const LocalAnswer &answer) {
        if (answer.status != 200)
            return complain(answer.detail);
        const QJsonArray accounts = answer.body.value("accounts"_L1).toArray();
        for (const QJsonValue &account : accounts) {
            if (emailKey(account["email"_L1].toString()) == emailKey(m_line.email))
                return found(account["id"_L1].toString());
        }
        if (accounts.isEmpty())
            return complain(QCoreApplication::translate("postject", "there is no account %1").arg(m_line.email));
        findAccount(offset + accounts.size(), found);
    });
}

void CommandRunner::changeAccount(const QJsonObject &change, const QString &doneText)
{
    if (!connectToServer())
        return;
    findAccount(0, [this, change, doneText](const QString &id) {
        m_client->send(EndpointId::ChangeAccount, {id}, change,
                       [this, doneText](const LocalAnswer &answer) { report(answer, doneText.arg(m_line.email)); });
    });
}

void CommandRunner::liftBlock()
{
    const Result<IpAddress> address = IpAddress::parse(m_line.ipAddress.toLatin1());
    if (!address)
        return complain(QCoreApplication::translate("postject", "%1 is no IP address").arg(m_line.ipAddress));
    if (!connectToServer())
        return;
    const QString subject = QString::fromLatin1(BruteForceDetector::subjectOf(*address));
    m_client->get(EndpointId::ListBlocks, "limit=1000&ipAddress=" + QUrl::toPercentEncoding(subject),
                  [this, subject](const LocalAnswer &answer) {
                      if (answer.status != 200)
                          return complain(answer.detail);
                      const QJsonArray blocks = answer.body.value("blocks"_L1).toArray();
                      if (blocks.isEmpty())
                          return complain(QCoreApplication::translate("postject", "%1 is not blocked").arg(subject));
                      m_client->send(
                          EndpointId::LiftBlock, {blocks.first()["id"_L1].toString()}, {},
                          [this, subject](const LocalAnswer &lifted) {
                              report(lifted,
                                     QCoreApplication::translate("postject", "%1 is no longer blocked.").arg(subject));
                          });
                  });
}

void CommandRunner::verifyLog()
{
    if (!LocalClient::isServed(dataFolderPaths(m_line.server.dataDir).socketFile))
        return verifyLogAlone();
    if (!connectToServer())
        return;
    m_client->get(EndpointId::VerifyAudit, {}, [](const LocalAnswer &answer) {
        if (answer.status != 200)
            return complain(answer.detail);
        const QByteArray broken = answer.body.value("firstBroken"_L1).toString().toLatin1();
        finish(reportVerdict({.intact = answer.body.value("intact"_L1).toBool(),
                              .rows = answer.body.value("rows"_L1).toInteger(),
                              .removedRows = answer.body.value("removedRows"_L1).toInteger(),
                              .head = {},
                              .firstBroken = ActivityId::parse(broken),
                              .why = answer.body.value("why"_L1).toString()}));
    });
}

// Without a server nothing may be written before the verdict: not even the row of a start.
void CommandRunner::verifyLogAlone()
{
    const ServerOptions &server = m_line.server;
    if (dataFolderPaths(server.dataDir).engine().isEmpty()) { // to open the folder would begin one
        const QList<FormerLog> former = findFormerLogs(server.dataDir, server.configDir);
        return complain(former.isEmpty() ? QCoreApplication::translate("postject", "there is no log in %1")
                                               .arg(QDir(server.dataDir).absolutePath())
                                         : describe(former.first()));
    }
    const Result<DataFolder> folder = DataFolder::open(server.dataDir, server.configDir);
    if (!folder)
        return complain(folder.error().detail);
    // Nobody else has it open, and to open the folder was to bring in what a killed server left in the log beside it.
    const Result<ChainVerdict> verdict =
        folder->engine().open(OpenMode::ReadAlone).and_then([&](const std::unique_ptr<Database> &database) {
            return verifyChain(*database, keys::activityChain(folder->masterKey), folder->checkpointFile);
        });
    if (!verdict)
        return complain(verdict.error().detail);
    if (!folder->formerLogs.isEmpty()) // the log that there is verifies, but it is not the one that was
        return complain(describe(folder->formerLogs.first()));
    finish(reportVerdict(*verdict));
}

void CommandRunner::backup()
{
    if (!connectToServer())
        return;
    m_client->send(EndpointId::Backup, {}, {{u"file"_s, m_line.file}}, [this](const LocalAnswer &answer) {
        report(answer,
               QCoreApplication::translate("postject", "Backup written to %1. The key is not in it: back %2 up apart.")
                   .arg(m_line.file, m_line.server.configDir + u"/postject"_s));
    });
}

void CommandRunner::import()
{
    m_import = std::make_unique<ImportCommand>(m_line.import, m_line.email, m_line.server);
    if (!m_line.import.undo.isEmpty())
        return undoImport();
    if (!LocalClient::isServed(dataFolderPaths(m_line.server.dataDir).socketFile))
        return rehearseImport();
    if (!connectToServer())
        return;
    m_client->get(EndpointId::Settings, {}, [this](const LocalAnswer &answer) {
        if (answer.status != 200)
            return complain(answer.detail);
        if (const Result<void> used = m_import->useSettingsOf(answer.body); !used)
            return complain(used.error().detail);
        QTimer::singleShot(0, QCoreApplication::instance(), [this] { rehearseImport(); }); // not inside the answer
    });
}

void CommandRunner::undoImport()
{
    if (!connectToServer())
        return;
    m_import->undo(*m_client, [](const Result<QString> &done) {
        if (!done)
            return complain(done.error().detail);
        say(*done);
        finish(0);
    });
}

void CommandRunner::rehearseImport()
{
    if (const Result<void> rehearsed = m_import->rehearse(); !rehearsed)
        return complain(rehearsed.error().detail);
    if (m_line.import.isDryRun || !m_import->hasEvents()) {
        say(m_import->report());
        return finish(0);
    }
    m_line.server.judgesToTheEnd = true;
    m_client.reset(); // its connection has been idle for as long as the rehearsal took
    if (!connectToServer())
        return;
    m_import->store(*m_client, [this](const Result<void> &stored) {
        if (!stored)
            return complain(stored.error().detail);
        if (m_ownServer) { // its detectors' verdicts belong to the import
            m_import->sayThatItJudges();
            m_ownServer.reset();
        }
        say(m_import->report());
        finish(0);
    });
}

// A server that is not there yet, or starts again, is waited for.
void CommandRunner::follow()
{
    m_follow = std::make_unique<FollowCommand>(m_line.follow, m_line.email,
                                               dataFolderPaths(m_line.server.dataDir).socketFile, complain);
    m_follow->start();
}

void CommandRunner::restore()
{
    Result<DataFolder> folder = DataFolder::openForRestore(m_line.server.dataDir, m_line.server.configDir);
    if (!folder)
        return complain(folder.error().detail);
    if (const Result<void> restored = restoreDatabase(*folder, m_line.file); !restored)
        return complain(restored.error().detail);
    say(QCoreApplication::translate("postject", "Restored from %1. The replaced database was kept beside it.")
            .arg(m_line.file));
    finish(0);
}

} // namespace postject
