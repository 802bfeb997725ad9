// SPDX-License-Identifier: GPL-3.0-or-later
//
// "import": reads the logs three times. First it surveys what can't be told by one line: which field is whose, and the
// years; it gives the import its name. Then it rehearses: every line through the detectors, over the account's stored
// past, with nothing stored; a log that can't be read to its end, or that was imported before, stops it there. Then,
// unless that was all that was asked for, it sends the events to the server, batch by batch. Standard input is kept in
// a temporary file for that. Main thread.
#pragma once

#include "app/server/importinputs.h"
#include "app/server/importreport.h"
#include "app/server/localclient.h"
#include "app/server/options.h"
#include "server/geo/placefinder.h"
#include "server/import/importbatch.h"
#include "server/import/importsummary.h"
#include "server/import/rehearsal.h"
#include "server/settings/settingsservice.h"

#include <functional>

namespace postject {

class ImportAccounts;

class ImportCommand
{
public:
    ImportCommand(ImportLine line, QString email, const ServerOptions &server);
    ~ImportCommand();

    // By which settings the server that runs judges; where none does, rehearse() reads them itself.
    Result<void> useSettingsOf(const QJsonObject &answer);
    Result<void> rehearse(); // the error: one clear line
    using Done = std::function<void(const Result<void> &)>;
    void store(LocalClient &client, Done done); // after rehearse(); needs the event loop
    // In place of all that: the account's import whose id begins so. The error: one clear line.
    void undo(LocalClient &client, const std::function<void(const Result<QString> &)> &done);
    bool hasEvents() const { return m_summary.events > 0; }
    void sayThatItJudges(); // what report() ends
    QString report();       // for standard output

private:
    struct Silence // of a file of which no event has come
    {
        QString file;
        bool namesSshd = false;
        qint64 unreadable = 0; // lines; of those that name sshd, where some do
        qint64 others = 0;
        bool isBinary = false;
        UnreadableLine first = {};

        void add(QByteArrayView line, qint64 number, LineKind kind, bool isSshd);
    };

    Result<QByteArray> findImport() const;
    Rehearsal::Setting settingOf(const SettingValues &settings, AccountHistory &stored, PlaceFinder &places) const;
    Result<void> rehearseFile(qsizetype index, Rehearsal &rehearsal);
    LineKind read(const LogStream::Line &line, ImportEvent &event);
    ImportOptions optionsOf() const;
    Result<void> recogniseFormat();
    Result<void> recogniseHead(qsizetype index, const WebLogSurvey &heads);
    Result<void> survey();
    void startFile(qsizetype index); // in either reading
    Result<void> judgeSilence() const;

    void sendNext();
    void sendBlocks();
    void send(const ImportBatch &batch, const std::function<void(qint64 stored)> &then);
    Result<bool> fillBatch(ImportBatch &batch);
    void fail(const Error &error);

    ImportLine m_line;
    ImportInputs m_inputs;
    QString m_email;
    ServerOptions m_server;
    std::optional<SettingValues> m_settings; // those of the server
    std::unique_ptr<ImportAccounts> m_accounts;
    std::unique_ptr<LineReader> m_reader;
    std::optional<LogFormat> m_format; // known from recogniseFormat() on
    QList<WebLogHead> m_heads;         // of the files of a web server
    ImportSummary m_summary;
    QList<Silence> m_silent;
    ImportProgress m_progress;
    QList<qint64> m_fileLines; // as the survey counted them: a log may grow meanwhile
    QByteArray m_id;

    LocalClient *m_client = nullptr;
    Done m_done;
    std::unique_ptr<LogStream> m_stream;
    qsizetype m_file = 0;
    qint64 m_linesLeft = 0;
    ImportEvent m_event;
    int m_copiesLeft = 0; // of m_event
    qint64 m_sent = 0;
    qint64 m_alreadyStored = 0;
    qsizetype m_blocksSent = 0;
};

} // namespace postject
