// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calllog.h"

#include "server/contract/endpoints.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace postject {

namespace {

const char *const kVariable = "POSTJECT_CALLS_DIR";
const char *const kPrograms = "POSTJECT_CALLS_OF"; // those that write there, with commas in between

bool matches(QLatin1StringView pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = QByteArray(pattern).split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!wanted[i].startsWith(':') && wanted[i] != given[i])
            return false;
    }
    return true;
}

// An exact path before one with an argument, as /activity-logs/histogram before /activity-logs/:id would be.
QLatin1StringView patternOf(const QByteArray &path)
{
    QLatin1StringView found;
    for (const Endpoint &each : kEndpoints) {
        if (matches(each.path, path) && (found.isEmpty() || !each.path.contains(':'_L1)))
            found = each.path;
    }
    return found;
}

} // namespace

QByteArray callLine(const QByteArray &method, const QByteArray &target, const QByteArray &outcome)
{
    const qsizetype query = target.indexOf('?');
    const QLatin1StringView pattern = patternOf(query < 0 ? target : target.first(query));
    return pattern.isEmpty() ? QByteArray() : method + ' ' + QByteArray(pattern) + ' ' + outcome;
}

void writeCalls(const QSet<QByteArray> &lines)
{
    if (!qEnvironmentVariableIsSet(kVariable))
        return;
    static bool isFirst = true; // of this program: what an earlier run wrote is gone
    const QDir folder(qEnvironmentVariable(kVariable));
    folder.mkpath(u"."_s);
    QFile file(folder.filePath(QFileInfo(QCoreApplication::applicationFilePath()).fileName() + u".calls"_s));
    const QIODevice::OpenMode mode = isFirst ? QIODevice::Truncate : QIODevice::Append;
    isFirst = false;
    if (!file.open(QIODevice::WriteOnly | mode))
        qFatal("can't write %s", qPrintable(file.fileName()));
    for (const QByteArray &line : lines)
        file.write(line + '\n');
}

QSet<QByteArray> readCalls()
{
    QSet<QByteArray> lines;
    const QDir folder(qEnvironmentVariable(kVariable));
    const QStringList programs = qEnvironmentVariable(kPrograms).split(u',', Qt::SkipEmptyParts);
    for (const QString &program : programs) {
        QFile file(folder.filePath(program + u".calls"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", qPrintable(file.fileName()));
        const QList<QByteArray> read = file.readAll().split('\n');
        lines += QSet<QByteArray>(read.begin(), read.end());
    }
    lines.remove({});
    return lines;
}

} // namespace postject
