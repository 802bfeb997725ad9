// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/importoptions.h"

#include "server/import/logtext.h"

#include <QDir>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

// An IANA name, or ±HH:MM. CLI11 can't know it: the time zones are Qt's.
std::optional<QTimeZone> timeZoneOf(const std::string &text)
{
    const QByteArray name = QByteArray::fromStdString(text);
    if (text.empty() || text == "UTC" || text == "Z")
        return QTimeZone(QTimeZone::UTC);
    if (name.size() == 6 && (name[0] == '+' || name[0] == '-') && name[3] == ':') {
        const int hours = digitsAt(name, 1, 2), minutes = digitsAt(name, 4, 2);
        if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
            return std::nullopt;
        const int seconds = (hours * 60 + minutes) * 60;
        return QTimeZone::fromSecondsAheadOfUtc(name[0] == '-' ? -seconds : seconds);
    }
    const QTimeZone zone(name);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

std::string formatNames()
{
    std::string names;
    for (const char *name : kLogFormatNames)
        names += (names.empty() ? "" : ", ") + std::string(name);
    return names;
}

// What says the fields of a format, and with them which format it is.
std::optional<std::string> fillFields(const ImportOptionValues &given, LogsLine &line)
{
    if (!given.logFormat.empty()) {
        const Result<WebLogHead> head = webLogHeadOf(QByteArray::fromStdString(given.logFormat));
        if (!head || line.format.value_or(LogFormat::Nginx) != LogFormat::Nginx)
            return head ? "--log-format is for --format nginx" : head.error().detail.toStdString();
        line.format = LogFormat::Nginx;
        line.webHead = *head;
    }
    if (!given.fields.empty()) {
        const Result<JsonFields> fields = jsonFieldsOf(QByteArray::fromStdString(given.fields));
        if (!fields || line.format.value_or(LogFormat::Json) != LogFormat::Json)
            return fields ? "--fields is for --format json" : fields.error().detail.toStdString();
        line.format = LogFormat::Json;
        line.options.jsonFields = *fields;
    }
    return std::nullopt;
}

std::optional<std::string> fillLogs(const ImportOptionValues &given, LogsLine &line)
{
    line.format = logFormatOf(QByteArray::fromStdString(given.format));
    if (!line.format && given.format != "auto")
        return "--format takes auto, " + formatNames() + ", not " + given.format;
    const std::optional<QTimeZone> zone = timeZoneOf(given.timezone);
    if (!zone)
        return "--timezone takes a name such as Europe/Berlin, or an offset such as +02:00, not " + given.timezone;
    line.options.zone = *zone;
    if (given.year != 0)
        line.options.year = given.year;
    for (const std::string &file : given.files)
        line.files.append(QString::fromStdString(file));
    if (!given.loginPaths.empty())
        line.options.loginPaths.clear();
    for (const std::string &path : given.loginPaths)
        line.options.loginPaths.append(QByteArray::fromStdString(path));
    if (!given.loginStatuses.empty())
        line.options.loginStatuses = {given.loginStatuses.begin(), given.loginStatuses.end()};
    line.options.ignoresCase = given.ignoresCase;
    line.options.countsPublickey = given.countsPublickey;
    return fillFields(given, line);
}

// A path among the units is a log that was meant.
std::optional<std::string> fillUnits(const ImportOptionValues &given, FollowLine &line)
{
    line.units.emplace();
    for (const std::string &text : given.units) {
        const QString unit = QString::fromStdString(text);
        if (unit.contains(u'/'))
            return "--journal takes units such as ssh.service, not " + text + "; logs stand before it";
        if (!unit.isEmpty() && !line.units->contains(unit))
            line.units->append(unit);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> fillImport(const ImportOptionValues &given, ImportLine &line)
{
    line.isDryRun = given.isDryRun;
    line.undo = QByteArray::fromStdString(given.undo);
    if (line.undo.isEmpty() == given.files.empty())
        return "import takes FILE, or --undo with the id of an import";
    if (!line.undo.isEmpty() && line.isDryRun)
        return "--undo and --dry-run exclude each other";
    line.isJson = given.isJson;
    return fillLogs(given, line);
}

// By absolute paths: they are what the state knows the logs by.
std::optional<std::string> fillFollow(const ImportOptionValues &given, FollowLine &line)
{
    line.apiKeyFile = QString::fromStdString(given.apiKeyFile);
    line.stateFile = QString::fromStdString(given.stateFile);
    line.isFromBegin = given.isFromBegin;
    std::optional<std::string> wrong = fillLogs(given, line);
    for (QString &file : line.files)
        file = QDir::cleanPath(QDir::current().absoluteFilePath(file));
    if (!wrong && line.files.removeDuplicates() > 0)
        wrong = "follow takes each log once";
    if (!wrong && given.isJournal)
        wrong = fillUnits(given, line);
    if (!wrong && line.files.isEmpty() && !line.units)
        wrong = "follow takes FILE, or --journal";
    return wrong;
}

QStringList FollowLine::logs() const
{
    QStringList logs = files;
    if (units)
        logs.append(u"journal:"_s + units->join(u','));
    return logs;
}

} // namespace postject
