// SPDX-License-Identifier: GPL-3.0-or-later
//
// What "import" is told on its command line, as it was written and as it is meant. Values.
#pragma once

#include "server/import/importevent.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace postject {

struct ImportLine
{
    QStringList files;                    // "-": standard input
    QByteArray undo;                      // the import to undo, by its first digits; then there are no files
    std::optional<LogFormat> format = {}; // else it is recognised
    std::optional<WebLogHead> webHead;    // nginx; else each file's own is recognised
    ImportOptions options = {};           // but for the account, the accounts there are, and the time
    bool isDryRun = false;
    bool isJson = false;
};

struct ImportOptionValues
{
    std::vector<std::string> files, loginPaths;
    std::vector<int> loginStatuses;
    std::string format = "auto", timezone, logFormat, fields, undo;
    int year = 0; // 0: not given
    bool ignoresCase = false, countsPublickey = false, isDryRun = false, isJson = false;
};

// The error: one clear line.
std::optional<std::string> fillImport(const ImportOptionValues &given, ImportLine &line);

} // namespace postject
