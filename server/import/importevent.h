// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of somebody else's log as an event of ours, and what the readers of such lines have in common. Values.
#pragma once

#include "server/domain/records.h"
#include "server/import/jsonfields.h"
#include "server/import/lineunwrapper.h"
#include "server/import/logyears.h"
#include "server/import/readingtime.h"
#include "server/import/webloghead.h"
#include "server/net/ipaddress.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace postject {

enum class LogFormat { Ndjson, Nginx, Sshd, Json, NginxError, ApacheError, Npm, Haproxy, Iis, Alb, Dropbear };
inline constexpr std::array kLogFormatNames{"ndjson", "nginx",   "sshd", "json", "nginx-error", "apache-error",
                                            "npm",    "haproxy", "iis",  "alb",  "dropbear"};

constexpr const char *logFormatName(LogFormat format)
{
    return kLogFormatNames[static_cast<std::size_t>(format)];
}
std::optional<LogFormat> logFormatOf(QByteArrayView name);
// Whether its times lack a year, and the lines of all files are one log.
constexpr bool isYearless(LogFormat format)
{
    return format == LogFormat::Sshd || format == LogFormat::Dropbear;
}

struct ImportOptions
{
    // An e-mail or an id; nothing for a name that no account has.
    using AccountOf = std::function<std::optional<AccountId>(QByteArrayView)>;

    AccountId account = {};                      // whose events they are
    AccountOf accountOf = {};                    // for events that name another account; empty: none may
    JsonFields jsonFields = {};                  // json; empty: the names that are known
    WebLogHead webHead = {};                     // nginx
    QList<QByteArray> loginPaths = {"*/login*"}; // of web servers: see matchesPattern()
    QList<int> loginStatuses = {401, 403};       // a POST to such a path answered so is a failed login
    bool ignoresCase = false;                    // of these paths
    bool countsPublickey = false;                // sshd: each key that was refused
    std::optional<int> year = {};                // of the first time that has none
    std::shared_ptr<const YearPlan> years = {};  // of all of them
    YearSurvey *yearSurvey = nullptr;            // gets the times that have none; the events do not matter then
    QTimeZone zone = QTimeZone::UTC;             // of times without one
    ReadingTime now = {};
};

struct ImportEvent
{
    ActivityRow row = {};
    std::optional<IpAddress> address = {}; // absent: the line tells of none
    int count = 1;                         // it happened so often
};

enum class LineKind {
    Event,
    Other,      // readable, and about something else
    Unreadable, // not of this format
};

class LineReader
{
public:
    virtual ~LineReader() = default;
    // line: without its line feed; a carriage return before that, and what a collector put around it, are taken off. A
    // blank line is Other. event: filled for Event only; may hold an earlier one. Lines in their order: a time without
    // a year follows the one before, and pieces of a line each other.
    LineKind read(QByteArrayView line, ImportEvent &event);

protected:
    virtual LineKind readLine(const LogLine &line, ImportEvent &event) = 0; // neither blank nor with a line's end

private:
    LineUnwrapper m_unwrapper;
};

std::unique_ptr<LineReader> makeLineReader(LogFormat format, const ImportOptions &options);

} // namespace postject
