// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/alertmail.h"

#include "server/core/json.h"
#include "server/notify/alertheadline.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

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

QString timeText(TimePoint time)
{
    return QString::fromLatin1(formatTime(time));
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

Section alertSection(const AlertNotice &notice, const MailWords &words)
{
    const AlertRecord &alert = notice.alert;
    Section section{.rows = {{words(QT_TRANSLATE_NOOP("Mail", "Severity")), words.severity(alert.severity)},
                             {words(QT_TRANSLATE_NOOP("Mail", "What")), alertHeadline(alert, words)},
                             {words(QT_TRANSLATE_NOOP("Mail", "First seen")), timeText(alert.createdAt)},
                             {words(QT_TRANSLATE_NOOP("Mail", "Last seen")), timeText(alert.lastSeenAt)},
                             {words(QT_TRANSLATE_NOOP("Mail", "Occurrences")), QString::number(alert.occurrences)}}};
    if (!notice.accountEmail.isEmpty())
        section.rows.prepend({words(QT_TRANSLATE_NOOP("Mail", "Account")), shortLine(notice.accountEmail)});
    const Result<QJsonObject> metadata = parseJsonObject(alert.metadata);
    if (metadata) {
        for (auto each = metadata->constBegin(); each != metadata->constEnd(); ++each)
            section.rows.append({shortLine(each.key()), shortLine(valueText(each.value()))});
    }
    section.rows.append({words(QT_TRANSLATE_NOOP("Mail", "Alert")), QString::fromLatin1(alert.id.toByteArray())});
    if (alert.resolved)
        section.rows.append({words(QT_TRANSLATE_NOOP("Mail", "Resolved")),
                             alert.resolvedAt ? timeText(*alert.resolvedAt) : words(QT_TRANSLATE_NOOP("Mail", "yes"))});
    return section;
}

// The address stands before what the caller chose himself.
Section activitySection(const QList<ActivityRecord> &activity, const MailWords &words)
{
    Section section{.heading = words(QT_TRANSLATE_NOOP("Mail", "The newest requests behind it"))};
    for (const ActivityRecord &record : activity.last(std::min(kActivityLines, activity.size()))) {
        const ActivityRow &row = record.row;
        const QString status = row.status == 0 ? QString() : QString::number(row.status);
        section.lines.append(
            shortLine(u"%1  %2  %3 %4 %5"_s
                          .arg(timeText(row.at), QString::fromUtf8(row.ipAddress), QString::fromUtf8(row.action),
                               status, QString::fromUtf8(row.method) + u' ' + QString::fromUtf8(row.endpoint))
                          .simplified()));
        if (!row.userAgent.isEmpty())
            section.lines.append(words(QT_TRANSLATE_NOOP("Mail", "User agent: %1"))
                                     .arg(words.isolated(shortLine(QString::fromUtf8(row.userAgent)))));
    }
    return section;
}

Section adviceSection(const MailWords &words)
{
    return {.heading = words(QT_TRANSLATE_NOOP("Mail", "If this was not you")),
            .lines = {words(QT_TRANSLATE_NOOP("Mail", "Change the password and end the other sessions.")),
                      words(QT_TRANSLATE_NOOP(
                          "Mail", "Turn two-factor on, or renew it, and restrict the addresses by the IP whitelist.")),
                      words(QT_TRANSLATE_NOOP(
                          "Mail", "Look at the alert in the console, and resolve it once it is dealt with."))}};
}

Section logSection(const ChainHead &head, const MailWords &words)
{
    return {.heading = words(QT_TRANSLATE_NOOP("Mail", "State of the activity log")),
            .rows = {{words(QT_TRANSLATE_NOOP("Mail", "Newest row")),
                      QString::fromLatin1(ActivityId{head.sequence}.toByteArray())},
                     {words(QT_TRANSLATE_NOOP("Mail", "Its MAC")), QString::fromLatin1(head.mac.toHex())}},
            .lines = {words(QT_TRANSLATE_NOOP("Mail", "Keep this mail: a log that lacks this row later was cut."))}};
}

// In right-to-left text each line says so by its first character, since a reader guesses from the first letter.
QString textOf(const Document &document, const MailWords &words)
{
    const QString begin = words.directionMark();
    QString text = begin + document.title + u"\n\n"_s;
    for (const Section &section : document.sections) {
        if (!section.heading.isEmpty())
            text += begin + section.heading + u":\n"_s;
        for (const auto &[name, value] : section.rows)
            text += begin + words.isolated(name) + u": "_s + words.isolated(value) + u'\n';
        for (const QString &line : section.lines)
            text += begin + u"- "_s + words.isolated(line) + u'\n';
        text += u'\n';
    }
    return text;
}

QString htmlRow(const Row &row, const MailWords &words)
{
    return u"<tr><th align=\"%1\">"_s.arg(words.isRightToLeft() ? "right"_L1 : "left"_L1) +
           words.isolated(row.first).toHtmlEscaped() + u"</th><td>"_s + words.isolated(row.second).toHtmlEscaped() +
           u"</td></tr>\n"_s;
}

QString htmlOf(const Document &document, const MailWords &words)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"></head><body>\n"_s.arg(
        words.tag(), words.isRightToLeft() ? "rtl"_L1 : "ltr"_L1);
    html += u"<h2>"_s + document.title.toHtmlEscaped() + u"</h2>\n"_s;
    for (const Section &section : document.sections) {
        if (!section.heading.isEmpty())
            html += u"<h3>"_s + section.heading.toHtmlEscaped() + u"</h3>\n"_s;
        if (!section.rows.isEmpty()) {
            html += u"<table>\n"_s;
            for (const Row &row : section.rows)
                html += htmlRow(row, words);
            html += u"</table>\n"_s;
        }
        if (section.lines.isEmpty())
            continue;
        html += u"<ul>\n"_s;
        for (const QString &line : section.lines)
            html += u"<li>"_s + words.isolated(line).toHtmlEscaped() + u"</li>\n"_s;
        html += u"</ul>\n"_s;
    }
    return html + u"</body></html>\n"_s;
}

// A translation may begin with U+200F, which plainLine() would make U+FFFD.
Mail mailOf(const QString &subject, const Document &document, const MailWords &words)
{
    return {.from = {},
            .to = {},
            .subject = u"[Postject] "_s + QString(subject).remove(QChar(0x200f)),
            .text = textOf(document, words),
            .html = htmlOf(document, words),
            .id = {},
            .date = {}};
}

} // namespace

Mail alertMail(const AlertNotice &notice, const ChainHead &logHead, const MailWords &words)
{
    const QString title = shortLine(words.title(notice.alert.type));
    Document document{.title = title, .sections = {alertSection(notice, words)}};
    if (!notice.activity.isEmpty())
        document.sections.append(activitySection(notice.activity, words));
    document.sections.append(adviceSection(words));
    document.sections.append(logSection(logHead, words));
    return mailOf(u"%1: %2"_s.arg(words.severity(notice.alert.severity), title), document, words);
}

Mail digestMail(const QList<AlertNotice> &notices, const ChainHead &logHead, const MailWords &words)
{
    const QString title = words.counted(QT_TRANSLATE_N_NOOP("Mail", "%n more alerts"), notices.size());
    Section list{.lines = {}};
    for (const AlertNotice &notice : notices.first(std::min(kDigestLines, notices.size()))) {
        const AlertRecord &alert = notice.alert;
        list.lines.append(words.directionMark() +
                          u"%1  %2  %3  %4  %5"_s.arg(words.isolated(timeText(alert.lastSeenAt)),
                                                      words.isolated(words.severity(alert.severity)),
                                                      words.isolated(QString::fromLatin1(alert.id.toByteArray())),
                                                      words.isolated(shortLine(words.title(alert.type))),
                                                      words.isolated(alertHeadline(alert, words))));
    }
    if (notices.size() > kDigestLines)
        list.lines.append(words.counted(QT_TRANSLATE_N_NOOP("Mail", "and %n more, to be seen in the console"),
                                        notices.size() - kDigestLines));
    const Section reason{
        .lines = {words(QT_TRANSLATE_NOOP("Mail", "More alerts came within an hour than mails may be sent to this "
                                                  "address. These waited; each is told of once."))}};
    return mailOf(title, {.title = title, .sections = {reason, list, adviceSection(words), logSection(logHead, words)}},
                  words);
}

Mail testMail(const QString &accountEmail, const MailWords &words)
{
    const QString title = words(QT_TRANSLATE_NOOP("Mail", "Test of the notifications"));
    const Section section{.rows = {{words(QT_TRANSLATE_NOOP("Mail", "Account")), shortLine(accountEmail)}},
                          .lines = {words(QT_TRANSLATE_NOOP("Mail", "Mails about security alerts arrive here."))}};
    return mailOf(title, {.title = title, .sections = {section}}, words);
}

} // namespace postject
