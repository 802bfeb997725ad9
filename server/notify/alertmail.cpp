// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/alertmail.h"

#include "server/alerts/securityalerts.h"
#include "server/contract/alerttypes.h"
#include "server/core/json.h"

#include <QJsonArray>

#include <algorithm>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kValueLength = 300;
constexpr qsizetype kDigestLines = 100;
constexpr qsizetype kActivityLines = 5;

using Row = std::pair<QString, QString>; // what it is, its value

struct Section
{
    QString heading = {};
    QList<Row> rows = {};
    QStringList lines = {};
};

struct Document
{
    QString title;
    QList<Section> sections;
};

QString shown(const QString &value)
{
    const QString line = plainLine(value);
    return line.size() <= kValueLength ? line : line.left(kValueLength) + u'…';
}

QString timeText(TimePoint time)
{
    return QString::fromLatin1(formatTime(time));
}

QString titleOf(const QByteArray &type)
{
    const AlertType *known = alertTypeOf(QLatin1StringView(type));
    return known ? QString(known->title) : shown(QString::fromUtf8(type));
}

QString severityTitle(Severity severity)
{
    QString name(severityName(severity));
    name[0] = name[0].toUpper();
    return name;
}

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts.append(valueText(each));
        return texts.join(", "_L1);
    }
    return value.isObject() ? u"…"_s : value.toVariant().toString();
}

Section alertSection(const AlertNotice &notice)
{
    const AlertRecord &alert = notice.alert;
    Section section{.rows = {{u"Severity"_s, severityTitle(alert.severity)},
                             {u"What"_s, shown(alert.description)},
                             {u"First seen"_s, timeText(alert.createdAt)},
                             {u"Last seen"_s, timeText(alert.lastSeenAt)},
                             {u"Occurrences"_s, QString::number(alert.occurrences)}}};
    if (!notice.accountEmail.isEmpty())
        section.rows.prepend({u"Account"_s, shown(notice.accountEmail)});
    const Result<QJsonObject> metadata = parseJsonObject(alert.metadata);
    if (metadata) {
        for (auto each = metadata->constBegin(); each != metadata->constEnd(); ++each)
            section.rows.append({shown(each.key()), shown(valueText(each.value()))});
    }
    section.rows.append({u"Alert"_s, QString::fromLatin1(alert.id.toByteArray())});
    if (alert.resolved)
        section.rows.append({u"Resolved"_s, alert.resolvedAt ? timeText(*alert.resolvedAt) : u"yes"_s});
    return section;
}

// The address stands before what the caller chose himself.
Section activitySection(const QList<ActivityRecord> &activity)
{
    Section section{.heading = u"The newest requests behind it"_s};
    for (const ActivityRecord &record : activity.last(std::min(kActivityLines, activity.size()))) {
        const ActivityRow &row = record.row;
        const QString status = row.status == 0 ? QString() : QString::number(row.status);
        section.lines.append(
            shown(u"%1  %2  %3 %4 %5"_s
                      .arg(timeText(row.at), QString::fromUtf8(row.ipAddress), QString::fromUtf8(row.action), status,
                           QString::fromUtf8(row.method) + u' ' + QString::fromUtf8(row.endpoint))
                      .simplified()));
        if (!row.userAgent.isEmpty())
            section.lines.append(shown(u"User agent: %1"_s.arg(QString::fromUtf8(row.userAgent))));
    }
    return section;
}

Section adviceSection()
{
    return {.heading = u"If this was not you"_s,
            .lines = {u"Change the password and end the other sessions."_s,
                      u"Turn two-factor on, or renew it, and restrict the addresses by the IP whitelist."_s,
                      u"Look at the alert in the console, and resolve it once it is dealt with."_s}};
}

Section logSection(const ChainHead &head)
{
    return {.heading = u"State of the activity log"_s,
            .rows = {{u"Newest row"_s, QString::fromLatin1(ActivityId{head.sequence}.toByteArray())},
                     {u"Its MAC"_s, QString::fromLatin1(head.mac.toHex())}},
            .lines = {u"Keep this mail: a log that lacks this row later was cut."_s}};
}

QString textOf(const Document &document)
{
    QString text = document.title + u"\n\n"_s;
    for (const Section &section : document.sections) {
        if (!section.heading.isEmpty())
            text += section.heading + u":\n"_s;
        for (const auto &[name, value] : section.rows)
            text += name + u": "_s + value + u'\n';
        for (const QString &line : section.lines)
            text += u"- "_s + line + u'\n';
        text += u'\n';
    }
    return text;
}

QString htmlOf(const Document &document)
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n<h2>%1</h2>\n"_s.arg(
        document.title.toHtmlEscaped());
    for (const Section &section : document.sections) {
        if (!section.heading.isEmpty())
            html += u"<h3>"_s + section.heading.toHtmlEscaped() + u"</h3>\n"_s;
        if (!section.rows.isEmpty()) {
            html += u"<table>\n"_s;
            for (const auto &[name, value] : section.rows)
                html += u"<tr><th align=\"left\">"_s + name.toHtmlEscaped() + u"</th><td>"_s + value.toHtmlEscaped() +
                        u"</td></tr>\n"_s;
            html += u"</table>\n"_s;
        }
        if (section.lines.isEmpty())
            continue;
        html += u"<ul>\n"_s;
        for (const QString &line : section.lines)
            html += u"<li>"_s + line.toHtmlEscaped() + u"</li>\n"_s;
        html += u"</ul>\n"_s;
    }
    return html + u"</body></html>\n"_s;
}

Mail mailOf(const QString &subject, const Document &document)
{
    return {.from = {},
            .to = {},
            .subject = u"[Postject] "_s + subject,
            .text = textOf(document),
            .html = htmlOf(document),
            .id = {},
            .date = {}};
}

} // namespace

Mail alertMail(const AlertNotice &notice, const ChainHead &logHead)
{
    const QString title = titleOf(notice.alert.type);
    Document document{.title = title, .sections = {alertSection(notice)}};
    if (!notice.activity.isEmpty())
        document.sections.append(activitySection(notice.activity));
    document.sections.append(adviceSection());
    document.sections.append(logSection(logHead));
    return mailOf(u"%1: %2"_s.arg(severityTitle(notice.alert.severity), title), document);
}

Mail digestMail(const QList<AlertNotice> &notices, const ChainHead &logHead)
{
    const QString title = u"%1 more alerts"_s.arg(notices.size());
    Section list{.lines = {}};
    for (const AlertNotice &notice : notices.first(std::min(kDigestLines, notices.size()))) {
        const AlertRecord &alert = notice.alert;
        list.lines.append(shown(u"%1  %2  %3  %4  %5"_s.arg(timeText(alert.lastSeenAt), severityTitle(alert.severity),
                                                            QString::fromLatin1(alert.id.toByteArray()),
                                                            titleOf(alert.type), alert.description)));
    }
    if (notices.size() > kDigestLines)
        list.lines.append(u"and %1 more, to be seen in the console"_s.arg(notices.size() - kDigestLines));
    const Section reason{.lines = {u"More alerts came within an hour than mails may be sent to this address. "
                                   "These waited; each is told of once."_s}};
    return mailOf(title, {.title = title, .sections = {reason, list, adviceSection(), logSection(logHead)}});
}

Mail testMail(const QString &accountEmail)
{
    const QString title = u"Test of the notifications"_s;
    return mailOf(title, {.title = title,
                          .sections = {{.rows = {{u"Account"_s, shown(accountEmail)}},
                                        .lines = {u"Mails about security alerts arrive here."_s}}}});
}

} // namespace postject
