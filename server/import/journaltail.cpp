// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/journaltail.h"

#include "server/core/json.h"
#include "server/import/logtext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace postject {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kRetryFirst(1'000), kRetryMost(30'000);
constexpr int kPatience = 30'000; // ms
constexpr qsizetype kIdDigits = 32;
constexpr qsizetype kComplaintBytes = 1024;
constexpr qsizetype kTakenBytes = 256 * 1024; // of m_buffer, before they are dropped

QString journalctl()
{
    return u"journalctl"_s;
}

// The readers need no other fields. Those of an entry are a stranger's, and any number.
QStringList outputWords()
{
    return {u"--no-pager"_s, u"--output=json"_s, u"--output-fields=MESSAGE,SYSLOG_IDENTIFIER,_COMM,_PID,_HOSTNAME"_s};
}

QString lastLine(QByteArrayView text)
{
    text = text.trimmed();
    return QString::fromLatin1(escapedForTerminal(text.sliced(lastIndexIn(text, '\n') + 1)));
}

QByteArray cursorOf(QByteArrayView entry)
{
    const Result<JsonDocument> document = JsonDocument::parse(entry);
    QByteArray cursor;
    if (!document)
        return cursor;
    document->root().eachMember([&](QByteArrayView name, const JsonView &value) {
        if (name == "__CURSOR")
            cursor = value.string().toByteArray();
    });
    return cursor;
}

} // namespace

Result<JournalTail::Newest> JournalTail::newest()
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(journalctl(), outputWords() << u"--lines=1"_s, QIODevice::ReadOnly);
    const bool isDone = process.waitForFinished(kPatience);
    const QString said = lastLine(process.readAllStandardError());
    if (!isDone || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return failure(ErrorCode::InternalError,
                       u"can't read the journal: %1"_s.arg(said.isEmpty() ? process.errorString() : said));
    }
    return Newest{.cursor = cursorOf(process.readAllStandardOutput().trimmed()), .hint = said};
}

JournalTail::JournalTail(QStringList units, QByteArray cursor, Elapsed elapsed)
    : m_units(std::move(units)), m_cursor(std::move(cursor)), m_elapsed(std::move(elapsed))
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { hold(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_complaint = (m_complaint + m_process.readAllStandardError()).right(kComplaintBytes); });
    QObject::connect(&m_process, &QProcess::finished, &m_process, [this] { ended(); });
    QObject::connect(&m_process, &QProcess::errorOccurred, &m_process, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // then it does not end either
            ended();
    });
}

JournalTail::~JournalTail()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

// By "=", so that no unit passes for an option.
void JournalTail::start()
{
    m_buffer.clear(); // without the piece of an entry: the next child writes it as a whole
    m_begin = 0;
    m_isSkipping = m_isTooMuch = false;
    m_complaint.clear();
    QStringList words = outputWords() << u"--follow"_s << u"--no-tail"_s;
    if (!m_cursor.isEmpty())
        words << u"--after-cursor="_s + QString::fromUtf8(m_cursor);
    for (const QString &unit : std::as_const(m_units))
        words << u"--unit="_s + unit;
    m_process.start(journalctl(), words, QIODevice::ReadOnly);
}

void JournalTail::hold()
{
    QByteArray bytes = m_process.readAllStandardOutput();
    if (m_isSkipping) {
        const qsizetype feed = bytes.indexOf('\n');
        if (feed < 0)
            return;
        bytes.remove(0, feed + 1);
        m_isSkipping = false;
    }
    m_buffer += bytes;
    if (const qsizetype piece = m_buffer.size() - lastIndexIn(m_buffer, '\n') - 1; piece > GrowingFile::kLineMaxBytes) {
        m_buffer.chop(piece);
        m_isSkipping = true;
    }
    if (m_buffer.size() - m_begin > kHeldMaxBytes && !std::exchange(m_isTooMuch, true))
        m_process.kill();
}

void JournalTail::ended()
{
    if (m_isTooMuch) { // it goes on when these are taken
        m_startAt = m_elapsed();
        return;
    }
    const milliseconds wait = std::min(kRetryMost, kRetryFirst * (1 << std::min(m_tries++, 5)));
    m_startAt = m_elapsed() + wait;
    if (!std::exchange(m_isTroubleSaid, true)) {
        const QString said = lastLine(m_complaint);
        m_notices.append(
            u"journalctl has ended, starting it again: %1"_s.arg(said.isEmpty() ? m_process.errorString() : said));
    }
}

bool JournalTail::takeLine(QByteArrayView &text)
{
    if (m_begin > kTakenBytes) {
        m_buffer.remove(0, m_begin);
        m_begin = 0;
    }
    const qsizetype feed = m_buffer.indexOf('\n', m_begin);
    if (feed < 0)
        return false;
    text = QByteArrayView(m_buffer).sliced(m_begin, feed - m_begin);
    m_begin = feed + 1;
    return true;
}

bool JournalTail::give(QByteArrayView text, GrowingFile::Line &line)
{
    const QByteArray cursor = text.size() > GrowingFile::kLineMaxBytes ? QByteArray() : cursorOf(text);
    if (cursor.isEmpty()) {
        if (!std::exchange(m_isNonsenseSaid, true)) {
            m_notices.append(u"journalctl writes what is no entry of the journal: %1"_s.arg(
                QString::fromLatin1(escapedForTerminal(text))));
        }
        return false;
    }
    m_cursor = cursor;
    m_isTroubleSaid = false;
    m_tries = 0;
    line = {.text = text, .id = QCryptographicHash::hash(cursor, QCryptographicHash::Sha256).toHex().first(kIdDigits)};
    return true;
}

bool JournalTail::next(GrowingFile::Line &line)
{
    QByteArrayView text;
    while (takeLine(text)) {
        if (give(text, line))
            return true;
    }
    if (!isRunning() && m_elapsed() >= m_startAt)
        start();
    return false;
}

QStringList JournalTail::takeNotices()
{
    return std::exchange(m_notices, {});
}

} // namespace postject
