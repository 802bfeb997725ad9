// SPDX-License-Identifier: GPL-3.0-or-later
//
// What "import" and "follow" are told on their command lines, as it was written and as it is meant. Values.
#pragma once

#include "server/import/importevent.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace postject {

// Which logs are read, and how.
struct LogsLine
{
    QStringList files;                    // import: "-" is standard input
    std::optional<LogFormat> format = {}; // else it is recognised
    std::optional<WebLogHead> webHead;    // nginx; else each file's own is recognised
    ImportOptions options = {};           // but for the account, the accounts there are, and the time
};

struct ImportLine : LogsLine
{
    QByteArray undo; // the import to undo, by its first digits; then there are no files
    bool isDryRun = false;
    bool isJson = false;
};

struct FollowLine : LogsLine
{
    QStringList logs() const; // what is followed, by the names that the state knows it by

    std::optional<QStringList> units; // of the journal, which is followed then; none: all of it
    QString apiKeyFile;
    QString stateFile; // "": FollowState::defaultFile()
    bool isFromBegin = false;
};

struct ImportOptionValues
{
    std::vector<std::string> files, loginPaths, units;
    std::vector<int> loginStatuses;
    std::string format = "auto", timezone, logFormat, fields, undo, apiKeyFile, stateFile;
    int year = 0; // 0: not given
    bool ignoresCase = false, countsPublickey = false, isDryRun = false, isJson = false, isFromBegin = false,
         isJournal = false;
};

// The error: one clear line.
std::optional<std::string> fillImport(const ImportOptionValues &given, ImportLine &line);
std::optional<std::string> fillFollow(const ImportOptionValues &given, FollowLine &line);

} // namespace postject
