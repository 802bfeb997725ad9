// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/importreport.h"

#include "server/alerts/securityalerts.h"
#include "server/core/system/process.h"
#include "server/import/importbatch.h"

#include <QCoreApplication>

#include <climits>
#include <cstdio>

namespace postject {

namespace {

constexpr qint64 kTerminalMilliseconds = 200;
constexpr int kStandardError = 2;
constexpr qint64 kOtherMilliseconds = 5000;
constexpr qsizetype kListedMax = 100; // of alerts and of blocks; --json has them all

// For the plural of %n.
QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("postject", text, nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX)));
}

QString timeText(TimePoint time)
{
    return QString::fromLatin1(formatTime(time).first(19)).replace(u'T', u' ') + u'Z';
}

QString alertLine(const AlertRecord &alert)
{
    return counted(QT_TRANSLATE_N_NOOP("postject", "  %1  %2  %3  %4  (%n times)"), alert.occurrences)
        .arg(timeText(alert.createdAt), QString(severityName(alert.severity)), QString::fromUtf8(alert.type),
             QString::fromUtf8(alert.subject));
}

QString blockLine(const BruteForceFinding &block)
{
    return counted(QT_TRANSLATE_N_NOOP("postject", "  %1  %2 until %3, after %n failed sign-ins"), block.attempts)
        .arg(timeText(block.at), QString::fromLatin1(block.subject), timeText(block.blockedUntil));
}

template <typename List, typename LineOf>
void appendList(QStringList &lines, const List &list, LineOf lineOf)
{
    for (const auto &each : list.first(std::min(list.size(), kListedMax)))
        lines.append(lineOf(each));
    if (list.size() > kListedMax)
        lines.append(
            counted(QT_TRANSLATE_N_NOOP("postject", "  … and %n more (--json lists all)"), list.size() - kListedMax));
}

} // namespace

ImportProgress::ImportProgress() : m_isTerminal(isTerminal(kStandardError))
{
    m_since.start();
}

ImportProgress::~ImportProgress()
{
    clear();
}

bool ImportProgress::isDue()
{
    if (++m_calls % 1024 != 0 || m_since.elapsed() < (m_isTerminal ? kTerminalMilliseconds : kOtherMilliseconds))
        return false;
    m_since.restart();
    return true;
}

void ImportProgress::show(const QString &text)
{
    std::fputs(((m_isTerminal ? u"\r\x1b[K"_s + text : text + u'\n')).toUtf8().constData(), stderr);
    std::fflush(stderr);
    m_isShown = m_isTerminal;
}

void ImportProgress::readSoFar(qint64 lines)
{
    if (isDue())
        show(counted(QT_TRANSLATE_N_NOOP("postject", "%n lines read"), lines));
}

void ImportProgress::storedSoFar(qint64 events, qint64 all)
{
    m_calls |= 1023; // a batch, not a line
    if (isDue())
        show(QCoreApplication::translate("postject", "%1 of %2 events stored").arg(events).arg(all));
}

void ImportProgress::judging()
{
    if (m_isTerminal)
        show(QCoreApplication::translate("postject", "The detectors judge the last of it …"));
}

void ImportProgress::clear()
{
    if (m_isShown)
        std::fputs("\r\x1b[K", stderr);
    m_isShown = false;
}

QString importReport(const ImportSummary &summary, bool isStored)
{
    QStringList lines;
    lines.append(QCoreApplication::translate("postject", "%1 lines, %2 events, %3 lines skipped")
                     .arg(summary.lines)
                     .arg(summary.events)
                     .arg(summary.skipped));
    if (summary.from)
        lines.append(QCoreApplication::translate("postject", "From %1 to %2")
                         .arg(timeText(*summary.from), timeText(*summary.until)));
    if (summary.alerts.isEmpty())
        lines.append(isStored ? QCoreApplication::translate("postject", "No alerts.")
                              : QCoreApplication::translate("postject", "There would have been no alerts."));
    else
        lines.append(isStored ? QCoreApplication::translate("postject", "Alerts:")
                              : QCoreApplication::translate("postject", "There would have been these alerts:"));
    appendList(lines, summary.alerts, alertLine);
    if (!summary.blocks.isEmpty())
        lines.append(isStored
                         ? QCoreApplication::translate("postject", "Blocks; those that have not run out are in force:")
                         : QCoreApplication::translate("postject", "There would have been these blocks:"));
    appendList(lines, summary.blocks, blockLine);
    if (!isStored)
        lines.append(QCoreApplication::translate("postject", "Nothing was stored."));
    return lines.join(u'\n');
}

QString undoHint(const QByteArray &importId, const QString &email)
{
    return QCoreApplication::translate("postject", "To undo it: postject-server import --undo %1 --account %2")
        .arg(QString::fromLatin1(importId.first(kShortImportIdBytes)), email);
}

QString undoReport(int alerts, int blocks)
{
    return counted(QT_TRANSLATE_N_NOOP("postject", "The import is undone: %n alerts removed, "), alerts) +
           counted(QT_TRANSLATE_N_NOOP("postject", "%n blocks lifted."), blocks);
}

QString formatReport(const QString &file, LogFormat format)
{
    return QCoreApplication::translate("postject", "%1: the format is %2")
               .arg(file, QString::fromLatin1(logFormatName(format))) +
           u'\n';
}

QString headReport(const QString &file, const WebLogHead &head)
{
    const QString fields = head.fieldsBefore > 0 ? QCoreApplication::translate("postject", "host, client, …")
                                                 : QCoreApplication::translate("postject", "client, …");
    return QCoreApplication::translate("postject", "%1: each line begins with %2").arg(file, fields) + u'\n';
}

QString unreadableReport(const ImportSummary &summary)
{
    if (summary.unreadable == 0)
        return {};
    QStringList lines{
        counted(QT_TRANSLATE_N_NOOP("postject", "%n lines could not be read; the first:"), summary.unreadable)};
    for (const UnreadableLine &each : summary.shown)
        lines.append(QCoreApplication::translate("postject", "  line %1: %2")
                         .arg(each.number)
                         .arg(QString::fromUtf8(each.text)));
    return lines.join(u'\n') + u'\n';
}

} // namespace postject
