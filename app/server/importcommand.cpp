// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/importcommand.h"

#include "app/server/importaccounts.h"
#include "app/server/importsettings.h"
#include "server/anomaly/loghistory.h"
#include "server/core/clock.h"
#include "server/import/formatsurvey.h"
#include "server/import/logtext.h"
#include "server/import/webreader.h"

#include <cstdio>
#include <utility>

namespace postject {

namespace {

constexpr SettingKey<QList<IpNetwork>> kTrustedProxies("proxies.trusted"_L1);

} // namespace

// Of a line without an event, while the file has had none.
void ImportCommand::Silence::add(QByteArrayView line, qint64 number, LineKind kind, bool isSshd)
{
    if (line.trimmed().isEmpty())
        return;
    const bool namesIt = isSshd && line.contains("sshd");
    if (namesIt && !std::exchange(namesSshd, true))
        unreadable = 0;
    if (kind == LineKind::Unreadable && namesIt == namesSshd && ++unreadable == 1)
        first = {.number = number, .text = escapedForTerminal(line)};
    others += kind == LineKind::Other;
    isBinary = isBinary || line.contains('\0');
}

ImportCommand::ImportCommand(ImportLine line, QString email, const ServerOptions &server)
    : m_line(std::move(line)), m_inputs(m_line.files), m_email(std::move(email)), m_server(server)
{
}

ImportCommand::~ImportCommand() = default;

ImportOptions ImportCommand::optionsOf() const
{
    ImportOptions options = m_line.options;
    options.account = m_accounts->own();
    options.accountOf = [this](QByteArrayView name) { return m_accounts->find(name); };
    options.now = SystemClock().now();
    return options;
}

// The files are one import: they are of one format.
Result<void> ImportCommand::recogniseFormat()
{
    for (qsizetype i = 0; !m_line.format && i < m_line.files.size(); ++i) {
        FormatSurvey formats(optionsOf());
        if (const auto read = m_inputs.survey(i, [&](QByteArrayView line) { formats.add(line); }); !read)
            return std::unexpected(read.error());
        const auto format = formats.format();
        if (!format)
            return stop(QT_TRANSLATE_NOOP("postject", "can't read %1: %2"), m_line.files[i], format.error().detail);
        if (!*format)
            continue; // an empty one
        if (m_format && *m_format != **format) {
            return stop(QT_TRANSLATE_NOOP(
                            "postject", "%1 is of another format (%2) than those before it (%3): import it by itself"),
                        m_line.files[i], QString::fromLatin1(logFormatName(**format)),
                        QString::fromLatin1(logFormatName(*m_format)));
        }
        m_format = *format;
        std::fputs(formatReport(m_line.files[i], **format).toUtf8().constData(), stderr);
    }
    m_format = m_line.format ? *m_line.format : m_format.value_or(LogFormat::Nginx);
    return {};
}

// Whoever is taken for the client may be blocked: which of the fields that is is told by all lines of a file.
Result<void> ImportCommand::recogniseHead(qsizetype index, const WebLogSurvey &heads)
{
    const Result<WebLogHead> head = m_line.webHead ? *m_line.webHead : heads.head();
    if (!head)
        return stop(QT_TRANSLATE_NOOP("postject", "can't read %1: %2"), m_line.files[index], head.error().detail);
    if (!m_line.webHead && !heads.isEmpty())
        std::fputs(headReport(m_line.files[index], *head).toUtf8().constData(), stderr);
    m_heads.append(*head);
    return {};
}

// What one line can't tell. The years are told by all files: they are one log, the oldest first.
Result<void> ImportCommand::survey()
{
    YearSurvey years;
    ImportOptions options = optionsOf();
    options.yearSurvey = &years;
    const std::unique_ptr<LineReader> reader = makeLineReader(*m_format, options);
    SyslogStripper stripper(options);
    LineUnwrapper unwrapper;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    ImportEvent event;
    for (qsizetype i = 0; i < m_line.files.size(); ++i) {
        WebLogSurvey heads;
        const auto read = m_inputs.survey(i, [&](QByteArrayView line) {
            if (isYearless(*m_format))
                reader->read(line, event);
            else if (m_format != LogFormat::Nginx || m_line.webHead)
                return;
            else if (const auto unwrapped = unwrapper.unwrap(withoutLineEnd(line)))
                heads.add(stripper.strip(*unwrapped));
        });
        if (!read)
            return std::unexpected(read.error());
        m_fileLines.append(read->lines);
        digest.addData(read->digest);
        if (m_format != LogFormat::Nginx)
            continue;
        if (const auto recognised = recogniseHead(i, heads); !recognised)
            return recognised;
    }
    Result<YearPlan> plan = years.plan(options.year, options.now());
    if (!plan)
        return stop(QT_TRANSLATE_NOOP("postject", "can't read %1: %2"), m_line.files.join(", "_L1),
                    plan.error().detail);
    m_line.options.years = std::make_shared<const YearPlan>(*std::move(plan));
    m_id = importId(logFormatName(*m_format), m_accounts->own(), digest.result());
    const auto settings = m_accounts->stores().settings.all();
    if (!settings)
        return std::unexpected(settings.error());
    while (settings->value(kImportSetting.toByteArray() + m_id) == kImportUndone) // the same log once more
        m_id = nextImportId(m_id);
    return {};
}

// The lines of other formats follow each other over the files' ends; the fields of a web server's are the file's own.
void ImportCommand::startFile(qsizetype index)
{
    if (index > 0 && m_heads.isEmpty())
        return;
    ImportOptions options = optionsOf();
    options.webHead = m_heads.value(index);
    m_reader = makeLineReader(*m_format, options);
}

// A log of which nothing could be read, or that names sshd and tells of no sign-in, was not understood, or is not what
// it was taken for: "0 events" would be believed.
Result<void> ImportCommand::judgeSilence() const
{
    for (const Silence &silent : m_silent) {
        const QString first = QString::fromUtf8(silent.first.text);
        if (silent.namesSshd && silent.unreadable > 0)
            return stop(
                QT_TRANSLATE_NOOP(
                    "postject",
                    "%1 names sshd, but none of its lines could be read as a sign-in; the first that could not be read "
                    "is line %2: %3"),
                silent.file, silent.first.number, first);
        if (silent.namesSshd && m_summary.events == 0) // else beside files that do tell of some
            return stop(QT_TRANSLATE_NOOP("postject", "%1 names sshd, but its lines tell of no sign-in that counts"),
                        silent.file);
        if (silent.unreadable > 0 && silent.isBinary)
            return stop(
                QT_TRANSLATE_NOOP("postject", "can't read %1: it is no text, or not packed in a way that is known"),
                silent.file);
        if (silent.unreadable > 0 && silent.others == 0 && m_format == LogFormat::Json)
            return stop(
                QT_TRANSLATE_NOOP(
                    "postject",
                    "can't read %1: nothing tells for sure who its clients are, when and what they asked for; --fields "
                    "names the members that do; line %2: %3"),
                silent.file, silent.first.number, first);
        if (silent.unreadable > 0 && silent.others == 0)
            return stop(
                QT_TRANSLATE_NOOP("postject", "none of its lines could be read as of the format %1: %2, line %3: %4"),
                QString::fromLatin1(logFormatName(*m_format)), silent.file, silent.first.number, first);
    }
    return {};
}

LineKind ImportCommand::read(const LogStream::Line &line, ImportEvent &event)
{
    return line.isTooLong ? LineKind::Unreadable : m_reader->read(line.text, event);
}

Result<void> ImportCommand::rehearseFile(qsizetype index, Rehearsal &rehearsal)
{
    Result<std::unique_ptr<LogStream>> stream = m_inputs.open(index);
    if (!stream)
        return std::unexpected(stream.error());
    startFile(index);
    LogStream::Line line;
    ImportEvent event;
    qint64 lines = 0;
    const qint64 eventsBefore = m_summary.events;
    Silence silence{.file = m_line.files[index]};
    while (lines < m_fileLines[index] && (*stream)->next(line)) { // it may have grown since
        ++lines;
        m_progress.readSoFar(m_summary.lines + lines);
        const LineKind kind = read(line, event);
        if (kind != LineKind::Event) {
            if (m_summary.events == eventsBefore)
                silence.add(line.text, lines, kind, m_format == LogFormat::Sshd);
            ++m_summary.skipped;
            if (kind == LineKind::Unreadable && ++m_summary.unreadable <= ImportSummary::kShownMax)
                m_summary.shown.append({.number = lines, .text = escapedForTerminal(line.text)});
            continue;
        }
        m_summary.events += event.count;
        m_summary.from = std::min(m_summary.from.value_or(event.row.at), event.row.at);
        m_summary.until = std::max(m_summary.until.value_or(event.row.at), event.row.at);
        for (int i = 0; i < event.count; ++i)
            rehearsal.observe(event);
    }
    if (!(*stream)->error().isEmpty())
        return stop(QT_TRANSLATE_NOOP("postject", "can't read %1: %2"), m_line.files[index], (*stream)->error());
    if (lines < m_fileLines[index])
        return stop(QT_TRANSLATE_NOOP("postject", "the log changed while it was read"));
    if (m_summary.events == eventsBefore)
        m_silent.append(silence);
    m_summary.lines += lines;
    return {};
}

Result<void> ImportCommand::useSettingsOf(const QJsonObject &answer)
{
    return settingsOfServer(answer).transform([this](const SettingValues &values) { m_settings = values; });
}

Rehearsal::Setting ImportCommand::settingOf(const SettingValues &settings, AccountHistory &stored,
                                            PlaceFinder &places) const
{
    return {.stored = &stored,
            .lastRow = m_accounts->stores().metrics.newestRow().value_or(ActivityId{}),
            .placeOf =
                [&places](const QByteArray &ipAddress) {
                    const Place place = places.find(ipAddress);
                    return std::pair(place.country, place.city);
                },
            .emailOf = [this](AccountId id) { return m_accounts->email(id); },
            .failuresOf = [this](const QByteArray &subject,
                                 TimePoint after) { return m_accounts->failures(subject, after, m_id); },
            .exempt = settings.get(kTrustedProxies),
            .values = settings};
}

Result<void> ImportCommand::rehearse()
{
    auto accounts = ImportAccounts::open(m_server.dataDir, m_email);
    if (!accounts)
        return std::unexpected(accounts.error());
    m_accounts = *std::move(accounts);
    if (const Result<void> opened =
            m_inputs.keepStandardInput().and_then([this] { return recogniseFormat(); }).and_then([this] {
                return survey();
            });
        !opened)
        return opened;
    const Result<SettingValues> settings =
        m_settings ? *m_settings : settingsWithoutServer(m_server, m_accounts->stores());
    if (!settings)
        return std::unexpected(settings.error());
    PlaceFinder places;
    if (const Result<void> opened = places.open(PlaceFinder::shippedDatabase(), m_server.cityDatabase); !opened)
        return opened;
    LogHistory stored(m_accounts->stores().detection);
    Rehearsal rehearsal(settingOf(*settings, stored, places));
    for (qsizetype i = 0; i < m_line.files.size(); ++i) {
        if (const Result<void> rehearsed = rehearseFile(i, rehearsal); !rehearsed)
            return rehearsed;
    }
    rehearsal.finish();
    m_progress.clear();
    if (const Result<void> judged = judgeSilence(); !judged)
        return judged;
    m_summary.alerts = rehearsal.alerts();
    m_summary.blocks = rehearsal.blocks();
    std::fputs(unreadableReport(m_summary).toUtf8().constData(), stderr);
    return {};
}

Result<QByteArray> ImportCommand::findImport() const
{
    const auto settings = m_accounts->stores().settings.all();
    if (!settings)
        return std::unexpected(settings.error());
    QByteArrayView name = m_line.undo;
    if (name.startsWith(kImportIdPrefix)) // as the request ids of its rows have it
        name = name.sliced(kImportIdPrefix.size());
    QByteArrayList found;
    for (const auto &[setting, state] : settings->asKeyValueRange()) {
        if (setting.startsWith(kImportSetting) && setting.sliced(kImportSetting.size()).startsWith(name))
            found.append(setting.sliced(kImportSetting.size()));
    }
    if (name.size() < kShortImportIdBytes || found.size() != 1)
        return stop(QT_TRANSLATE_NOOP("postject", "there is no import %1; the rows log_imported tell which there are"),
                    QString::fromUtf8(m_line.undo));
    return found.first();
}

void ImportCommand::undo(LocalClient &client, const std::function<void(const Result<QString> &)> &done)
{
    auto accounts = ImportAccounts::open(m_server.dataDir, m_email);
    if (!accounts)
        return done(std::unexpected(accounts.error()));
    m_accounts = *std::move(accounts);
    const Result<QByteArray> id = findImport();
    if (!id)
        return done(std::unexpected(id.error()));
    const ImportBatch batch{.id = *id, .account = m_accounts->own(), .isUndo = true};
    client.sendJson(EndpointId::Import, batch.toJson(), [done](const LocalAnswer &answer) {
        if (answer.status != 200)
            return done(std::unexpected(Error{.code = ErrorCode::InternalError, .detail = answer.detail}));
        done(undoReport(answer.body.value("alerts"_L1).toInt(), answer.body.value("blocks"_L1).toInt()));
    });
}

void ImportCommand::sayThatItJudges()
{
    m_progress.judging();
}

QString ImportCommand::report()
{
    m_progress.clear();
    const bool isStored = !m_line.isDryRun && m_summary.events > 0;
    if (m_line.isJson)
        return QString::fromUtf8(m_summary.toJson());
    return importReport(m_summary, isStored) + (isStored ? u'\n' + undoHint(m_id, m_email) : QString());
}

void ImportCommand::fail(const Error &error)
{
    m_progress.clear();
    m_done(std::unexpected(error));
}

void ImportCommand::store(LocalClient &client, Done done)
{
    m_client = &client;
    m_done = std::move(done);
    send({.id = m_id, .account = m_accounts->own()}, [this](qint64 stored) {
        m_alreadyStored = stored; // by an import of this log that was cut short
        sendNext();
    });
}

void ImportCommand::send(const ImportBatch &batch, const std::function<void(qint64 stored)> &then)
{
    m_client->sendJson(EndpointId::Import, batch.toJson(), [this, then](const LocalAnswer &answer) {
        if (answer.status != 200)
            return fail(Error{.code = ErrorCode::InternalError, .detail = answer.detail});
        then(answer.body.value("stored"_L1).toInteger());
    });
}

// The next events that are not stored yet; false when there are none.
Result<bool> ImportCommand::fillBatch(ImportBatch &batch)
{
    LogStream::Line line;
    while (std::ssize(batch.events) < kImportEventsMax) {
        if (m_copiesLeft > 0) {
            --m_copiesLeft;
            if (++m_sent > m_alreadyStored)
                batch.events.push_back(m_event.row);
            continue;
        }
        if (m_linesLeft == 0) {
            if (m_file == m_line.files.size())
                break;
            Result<std::unique_ptr<LogStream>> opened = m_inputs.open(m_file);
            if (!opened)
                return std::unexpected(opened.error());
            m_stream = *std::move(opened);
            startFile(m_file);
            m_linesLeft = m_fileLines[m_file++];
            continue;
        }
        --m_linesLeft;
        if (!m_stream->next(line))
            return stop(QT_TRANSLATE_NOOP("postject", "the log changed while it was read"));
        if (read(line, m_event) == LineKind::Event)
            m_copiesLeft = m_event.count;
    }
    batch.offset = m_sent - std::ssize(batch.events);
    return !batch.events.empty();
}

void ImportCommand::sendNext()
{
    ImportBatch batch{.id = m_id, .account = m_accounts->own()};
    const Result<bool> isMore = fillBatch(batch);
    if (!isMore)
        return fail(isMore.error());
    if (!*isMore)
        return sendBlocks();
    m_progress.storedSoFar(batch.offset, m_summary.events);
    send(batch, [this](qint64) { sendNext(); });
}

// After all events, for they are the evidence.
void ImportCommand::sendBlocks()
{
    ImportBatch batch{.id = m_id, .account = m_accounts->own(), .offset = m_sent};
    batch.blocks = m_summary.blocks.mid(m_blocksSent, kImportBlocksMax);
    m_blocksSent += batch.blocks.size();
    const bool isLast = m_blocksSent == m_summary.blocks.size();
    if (isLast)
        batch.end =
            ImportEnd{.format = logFormatName(*m_format), .lines = m_summary.lines, .skipped = m_summary.skipped};
    send(batch, [this, isLast](qint64) {
        if (!isLast)
            return sendBlocks();
        m_progress.clear();
        m_accounts.reset(); // before a server of our own stops: the last reader takes the write-ahead log away
        m_done({});
    });
}

} // namespace postject
