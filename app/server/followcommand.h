// SPDX-License-Identifier: GPL-3.0-or-later
//
// "follow": reads logs and the journal as they grow, with the readers of "import", and reports their events to the
// server that runs on the data folder, as live ones: they are judged at once, and block. Each is reported at least
// once; the server tells one that comes again, after a restart, by its id. Runs until it is ended. Main thread, with
// the event loop.
#pragma once

#include "app/server/followstate.h"
#include "app/server/importoptions.h"
#include "app/server/localclient.h"
#include "server/import/followedlog.h"
#include "server/import/journaltail.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace postject {

class FollowCommand : public QObject
{
public:
    // failed: why it can't go on; one clear line. socketFile: of the server.
    FollowCommand(FollowLine line, QString email, const QString &socketFile,
                  std::function<void(const QString &line)> failed);
    ~FollowCommand() override;

    void start();

private:
    struct Log;
    struct Report // of an event
    {
        ActivityRow row;
        QByteArray id;
    };

    Result<void> open();
    Result<QByteArray> readKey() const;
    Result<void> openLog(const QString &path);
    void startTail(FollowedLog &tail, const QString &path);
    Result<void> openJournal();
    void look();
    bool fill();
    void take(Log &log, const GrowingFile::Line &line);
    void send();
    void judge(const LocalAnswer &answer);
    bool dropRefused(const LocalAnswer &answer);
    void retry(const QString &why);
    void accepted();
    void save();
    void say(const QString &line) const;

    FollowLine m_line;
    QString m_email;
    QString m_socketFile;
    std::function<void(const QString &)> m_failed;
    FollowState m_state;
    std::unique_ptr<LocalClient> m_client;
    std::vector<std::unique_ptr<Log>> m_logs;
    std::vector<Report> m_reports; // read, and not accepted yet
    qint64 m_reportBytes = 0;      // of them, about
    bool m_isSending = false;
    bool m_isTrouble = false; // which was said
    int m_tries = 0;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QElapsedTimer m_sinceSaved;
};

} // namespace postject
