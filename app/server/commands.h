// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of postject-server other than serve. Each is a REST call over the local socket: of the server that runs
// on the data folder, or, when none does, of one that runs for the command's time without a network listener. So a
// command obeys the same rules and leaves the same rows in the log as every other change.
#pragma once

#include "app/server/followcommand.h"
#include "app/server/importcommand.h"
#include "app/server/localclient.h"
#include "app/server/options.h"

#include <memory>

namespace postject {

class CommandRunner
{
public:
    explicit CommandRunner(CommandLine line) : m_line(std::move(line)) {}
    ~CommandRunner();

    // Ends the application with the exit status. Messages go to standard error, results to standard output.
    void start();

private:
    void checkConfiguration();
    void askHealth();
    bool connectToServer(); // false: said why and ended
    void addAccount();
    void changeAccount(const QJsonObject &change, const QString &doneText);
    void findAccount(qint64 offset, const std::function<void(const QString &id)> &found);
    void liftBlock();
    void verifyLog();
    void verifyLogAlone();
    void backup();
    void restore();
    void import();
    void undoImport();
    void rehearseImport();
    void follow();
    void report(const LocalAnswer &answer, const QString &doneText);

    CommandLine m_line;
    std::unique_ptr<ServerHost> m_ownServer;
    std::unique_ptr<LocalClient> m_client;
    std::unique_ptr<ImportCommand> m_import;
    std::unique_ptr<FollowCommand> m_follow;
};

} // namespace postject
