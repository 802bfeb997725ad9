// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/followcommand.h"

#include "app/server/importinputs.h"
#include "app/server/importreport.h"
#include "server/contract/limits.h"
#include "server/core/clock.h"
#include "server/core/json.h"
#include "server/import/formatsurvey.h"
#include "server/import/logtext.h"
#include "server/import/webreader.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <variant>

namespace postject {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kLookEvery(200), kSaveEvery(10'000), kRetryFirst(1'000), kRetryMost(30'000);
constexpr qint64 kSurveyBytes = 1 << 20;     // of the end of a log: its format is told by them
constexpr qint64 kReportsBytes = 700 * 1024; // of one request, about: the server takes 1 MiB
constexpr qint64 kReportBytes = 400;         // of one event beside its texts

const SystemClock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

bool isHttpMethod(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 16 &&
           std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isPath(QByteArrayView text)
{
    return text.startsWith('/') && !text.contains('?') && !text.contains('#');
}

} // namespace

struct FollowCommand::Log
{
    template <typename Tail, typename... Arguments>
    Log(std::in_place_type_t<Tail> type, QString of, Arguments &&...arguments)
        : name(std::move(of)), tail(type, std::forward<Arguments>(arguments)...)
    {
    }

    bool next(GrowingFile::Line &line)
    {
        return std::visit([&](auto &each) { return each.next(line); }, tail);
    }
    QStringList takeNotices()
    {
        return std::visit([](auto &each) { return each.takeNotices(); }, tail);
    }

    QString name;
    std::variant<FollowedLog, JournalTail> tail;
    std::unique_ptr<LineReader> reader;
    bool isUnreadableSaid = false;
};

FollowCommand::FollowCommand(FollowLine line, QString email, const QString &socketFile,
                             std::function<void(const QString &line)> failed)
    : m_line(std::move(line)), m_email(std::move(email)), m_socketFile(socketFile), m_failed(std::move(failed))
{
    m_line.options.now = ReadingTime(systemClock());
    m_elapsed.start();
    m_sinceSaved.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FollowCommand::look);
}

FollowCommand::~FollowCommand() = default;

void FollowCommand::say(const QString &line) const
{
    std::fputs((u"postject-server: "_s + line + u'\n').toUtf8().constData(), stderr);
}

void FollowCommand::start()
{
    if (const Result<void> opened = open(); !opened)
        return m_failed(opened.error().detail);
    save(); // from here on a restart goes on where this begins
    m_timer.start(milliseconds(0));
}

Result<void> FollowCommand::open()
{
    const Result<QByteArray> key = readKey();
    if (!key)
        return std::unexpected(key.error());
    m_client = std::make_unique<LocalClient>(m_socketFile, *key);
    const QString file =
        m_line.stateFile.isEmpty() ? FollowState::defaultFile(m_line.logs(), m_email) : m_line.stateFile;
    if (const Result<void> opened = m_state.open(file); !opened)
        return opened;
    for (const QString &path : std::as_const(m_line.files)) {
        if (const Result<void> opened = openLog(path); !opened)
            return opened;
    }
    return m_line.units ? openJournal() : Result<void>();
}

Result<QByteArray> FollowCommand::readKey() const
{
    QFile file(m_line.apiKeyFile);
    if (!file.open(QIODevice::ReadOnly))
        return stop(QT_TRANSLATE_NOOP("postject", "can't read %1: %2"), m_line.apiKeyFile, file.errorString());
    const QByteArray key = file.readLine(1024).trimmed();
    if (key.isEmpty())
        return stop(QT_TRANSLATE_NOOP("postject", "%1 holds no API key"), m_line.apiKeyFile);
    return key;
}

// The format and the fields of a log are told by what it holds already, or by the command line.
Result<void> FollowCommand::openLog(const QString &path)
{
    FormatSurvey formats(m_line.options);
    WebLogSurvey heads;
    SyslogStripper stripper(m_line.options);
    LineUnwrapper unwrapper;
    if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        if (const qint64 skipped = file.size() - kSurveyBytes; skipped > 0 && file.seek(skipped))
            file.readLine(); // the end of one
        while (!file.atEnd()) {
            QByteArray text = file.readLine(GrowingFile::kLineMaxBytes);
            if (text.endsWith('\n'))
                text.chop(1);
            formats.add(text);
            if (const auto unwrapped = unwrapper.unwrap(withoutLineEnd(text)))
                heads.add(stripper.strip(*unwrapped));
        }
    }
    const auto told = formats.format();
    if (!m_line.format && !told)
        return stop(QT_TRANSLATE_NOOP("postject", "can't follow %1: %2"), path, told.error().detail);
    if (!m_line.format && !*told)
        return stop(QT_TRANSLATE_NOOP("postject",
                                      "can't tell the format of %1, which is empty or not there: say it by --format"),
                    path);
    const LogFormat format = m_line.format ? *m_line.format : **told;
    ImportOptions options = m_line.options;
    if (format == LogFormat::Nginx) {
        const Result<WebLogHead> head = m_line.webHead ? *m_line.webHead : heads.head();
        if (!head)
            return stop(QT_TRANSLATE_NOOP("postject", "can't follow %1: %2"), path, head.error().detail);
        options.webHead = *head;
        if (!m_line.webHead && !heads.isEmpty())
            std::fputs(headReport(path, *head).toUtf8().constData(), stderr);
    }
    auto log = std::make_unique<Log>(std::in_place_type<FollowedLog>, path, path,
                                     [this] { return milliseconds(m_elapsed.elapsed()); });
    log->reader = makeLineReader(format, options);
    startTail(std::get<FollowedLog>(log->tail), path);
    std::fputs(formatReport(path, format).toUtf8().constData(), stderr);
    m_logs.push_back(std::move(log));
    return {};
}

// Where it ended the last time.
void FollowCommand::startTail(FollowedLog &tail, const QString &path)
{
    if (m_state.isKnown(path))
        tail.resume(m_state.positions(path));
    else
        tail.begin(m_line.isFromBegin);
}

// All programs write to the journal, so its format can't be told by what it holds.
Result<void> FollowCommand::openJournal()
{
    const LogFormat format = m_line.format.value_or(LogFormat::Sshd);
    ImportOptions options = m_line.options;
    if (format == LogFormat::Nginx && !m_line.webHead)
        return stop(QT_TRANSLATE_NOOP("postject", "can't follow the journal: say the lines' format by --log-format"));
    if (m_line.webHead)
        options.webHead = *m_line.webHead;
    const Result<JournalTail::Newest> newest = JournalTail::newest();
    if (!newest)
        return std::unexpected(newest.error());
    if (!newest->hint.isEmpty())
        say(newest->hint);
    const QByteArray begin = m_line.isFromBegin ? QByteArray() : newest->cursor;
    auto log =
        std::make_unique<Log>(std::in_place_type<JournalTail>, u"journal"_s, *m_line.units,
                              m_state.cursor().value_or(begin), [this] { return milliseconds(m_elapsed.elapsed()); });
    log->reader = makeLineReader(format, options);
    std::fputs(formatReport(log->name, format).toUtf8().constData(), stderr);
    m_logs.push_back(std::move(log));
    return {};
}

void FollowCommand::look()
{
    if (m_isSending)
        return;
    const bool isMore = fill();
    for (const auto &log : m_logs) {
        for (const QString &notice : log->takeNotices())
            say(notice);
    }
    if (!m_reports.empty())
        return send();
    if (m_sinceSaved.durationElapsed() > kSaveEvery)
        save();
    m_timer.start(isMore ? milliseconds(0) : kLookEvery);
}

// Whether there may be more lines: one turn reads no longer than a request needs.
bool FollowCommand::fill()
{
    GrowingFile::Line line;
    constexpr int kLinesMax = 20'000;
    int lines = 0;
    for (const auto &log : m_logs) {
        while (std::ssize(m_reports) < kIngestEventsMax && m_reportBytes < kReportsBytes && lines < kLinesMax &&
               log->next(line)) {
            ++lines;
            take(*log, line);
        }
    }
    return lines > 0;
}

void FollowCommand::take(Log &log, const GrowingFile::Line &line)
{
    ImportEvent event;
    const LineKind kind = line.isTooLong ? LineKind::Unreadable : log.reader->read(line.text, event);
    if (kind == LineKind::Unreadable && !std::exchange(log.isUnreadableSaid, true)) {
        say(QCoreApplication::translate("postject", "%1: a line could not be read: %2")
                .arg(log.name, QString::fromLatin1(escapedForTerminal(line.text))));
    }
    if (kind != LineKind::Event || event.row.ipAddress.isEmpty())
        return;
    for (int i = 0; i < event.count; ++i) {
        m_reports.push_back({.row = event.row, .id = line.id + '-' + QByteArray::number(i)});
        const ActivityRow &row = event.row;
        m_reportBytes += kReportBytes + row.userAgent.size() + row.endpoint.size() + row.metadata.size();
    }
}

void FollowCommand::send()
{
    m_isSending = true;
    JsonWriter json;
    json.beginObject().key("events").beginArray();
    const QByteArray email = m_email.toUtf8();
    const std::size_t count = std::min<std::size_t>(m_reports.size(), kIngestEventsMax);
    for (std::size_t i = 0; i < count; ++i) {
        const ActivityRow &row = m_reports[i].row;
        json.beginObject().key("action").string(QByteArrayView(row.action));
        json.key("account").string(QByteArrayView(email));
        json.key("ipAddress").string(QByteArrayView(row.ipAddress));
        json.key("userAgent").string(QByteArrayView(row.userAgent));
        if (isPath(row.endpoint))
            json.key("endpoint").string(QByteArrayView(row.endpoint));
        if (isHttpMethod(row.method))
            json.key("method").string(QByteArrayView(row.method));
        if (row.status >= 100 && row.status <= 599)
            json.key("status").number(qint64{row.status});
        json.key("metadata").raw(row.metadata).key("createdAt").time(row.at);
        json.key("clientEventId").string(QByteArrayView(m_reports[i].id)).endObject();
    }
    json.endArray().endObject();
    m_client->sendJson(EndpointId::IngestActivity, json.take(), [this](const LocalAnswer &answer) { judge(answer); });
}

void FollowCommand::judge(const LocalAnswer &answer)
{
    m_isSending = false;
    if (answer.status == 202)
        return accepted();
    if (answer.status == 0 || answer.status == 408 || answer.status == 429 || answer.status >= 500)
        return retry(answer.detail);
    if (answer.status == 400 && dropRefused(answer))
        return m_reports.empty() ? accepted() : send();
    m_failed(QCoreApplication::translate("postject", "the server refuses the events: %1").arg(answer.detail));
}

// One event that the server can't take, for whatever a stranger wrote into a log, must not hold up all others.
bool FollowCommand::dropRefused(const LocalAnswer &answer)
{
    std::vector<std::size_t> refused;
    for (const QJsonValue &error : answer.body["errors"_L1].toArray()) {
        const QString field = error["field"_L1].toString();
        bool isNumber = false;
        const std::size_t index =
            field.startsWith("events["_L1) ? field.sliced(7).section(u']', 0, 0).toULongLong(&isNumber) : 0;
        if (isNumber && index < m_reports.size())
            refused.push_back(index);
    }
    std::ranges::sort(refused, std::greater());
    const auto [first, last] = std::ranges::unique(refused);
    refused.erase(first, last);
    for (const std::size_t index : refused)
        m_reports.erase(m_reports.begin() + static_cast<std::ptrdiff_t>(index));
    if (!refused.empty())
        say(QCoreApplication::translate("postject", "the server refuses %1 events, which are left out: %2")
                .arg(refused.size())
                .arg(answer.detail));
    return !refused.empty();
}

void FollowCommand::retry(const QString &why)
{
    if (!std::exchange(m_isTrouble, true))
        say(QCoreApplication::translate("postject", "the server does not take the events now, trying again: %1")
                .arg(why));
    const milliseconds wait = std::min(kRetryMost, kRetryFirst * (1 << std::min(m_tries++, 5)));
    QTimer::singleShot(wait, this, [this] { send(); });
}

void FollowCommand::accepted()
{
    if (std::exchange(m_isTrouble, false))
        say(QCoreApplication::translate("postject", "the server takes the events again"));
    m_tries = 0;
    const std::size_t sent = std::min<std::size_t>(m_reports.size(), kIngestEventsMax);
    m_reports.erase(m_reports.begin(), m_reports.begin() + static_cast<std::ptrdiff_t>(sent));
    if (!m_reports.empty()) // of lines that stand for many events
        return send();
    m_reportBytes = 0;
    save();
    m_timer.start(milliseconds(0));
}

// Only when all that was read is accepted: what is behind a position is never lost.
void FollowCommand::save()
{
    m_sinceSaved.restart();
    QHash<QString, QList<FilePosition>> positions;
    std::optional<QByteArray> cursor;
    for (const auto &log : m_logs) {
        if (const auto *file = std::get_if<FollowedLog>(&log->tail))
            positions.insert(log->name, file->positions());
        else
            cursor = std::get<JournalTail>(log->tail).cursor();
    }
    if (const Result<void> saved = m_state.save(positions, cursor); !saved)
        say(saved.error().detail);
}

} // namespace postject
