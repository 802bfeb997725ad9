// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/smtptranscript.h"

#include "server/notify/mailmessage.h"

#include <algorithm>
#include <array>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kStepNames{"connect"_L1, "encrypt"_L1, "sign_in"_L1, "sender"_L1, "recipient"_L1, "message"_L1};
constexpr qsizetype kReplyLength = 500;

} // namespace

QLatin1StringView stepName(SmtpStepKind kind)
{
    return kStepNames[static_cast<std::size_t>(kind)];
}

void SmtpTranscript::begin(SmtpStepKind kind)
{
    close(true);
    m_steps.append({.kind = kind, .reply = {}});
    m_continues = false;
    m_greeting = false;
    m_timer.start();
}

void SmtpTranscript::close(bool ok)
{
    if (m_steps.isEmpty())
        return;
    m_steps.last().ok = ok;
    m_steps.last().milliseconds = m_timer.elapsed();
}

void SmtpTranscript::encrypted()
{
    if (m_encryptsFirst && m_steps.last().kind == SmtpStepKind::Connect)
        begin(SmtpStepKind::Encrypt);
}

void SmtpTranscript::sent(QByteArrayView command)
{
    const QByteArray verb = command.first(std::min<qsizetype>(command.size(), 5)).toByteArray().trimmed().toUpper();
    m_greeting = verb.startsWith("EHLO") || verb.startsWith("HELO");
    if (m_greeting)
        m_offersAuth = m_offersUtf8 = false;
    if (verb == "START")
        begin(SmtpStepKind::Encrypt);
    else if (verb == "AUTH")
        begin(SmtpStepKind::SignIn);
    else if (verb == "MAIL")
        begin(SmtpStepKind::Sender);
    else if (verb == "RCPT")
        begin(SmtpStepKind::Recipient);
    else if (verb == "DATA")
        begin(SmtpStepKind::Message);
    else if (verb == "QUIT")
        m_quitting = true;
}

void SmtpTranscript::received(QByteArrayView line)
{
    if (m_quitting || line.size() < 3)
        return;
    bool isNumber = false;
    const int code = line.first(3).toInt(&isNumber);
    if (isNumber && m_greeting && code < 400)
        noteExtension(line.sliced(std::min<qsizetype>(4, line.size())));
    if (!isNumber || (m_greeting && code < 400))
        return;
    SmtpStep &step = m_steps.last();
    const QString words = plainLine(QString::fromUtf8(line.sliced(std::min<qsizetype>(4, line.size())).trimmed()));
    step.reply = m_continues && step.code == code ? step.reply + u'\n' + words : words;
    step.reply.truncate(kReplyLength);
    step.code = code;
    m_continues = line.size() > 3 && line[3] == '-';
}

// "AUTH=" is how servers wrote it before RFC 2554.
void SmtpTranscript::noteExtension(QByteArrayView words)
{
    const QByteArray upper = words.trimmed().toByteArray().toUpper();
    m_offersAuth |= upper.startsWith("AUTH ") || upper.startsWith("AUTH=");
    m_offersUtf8 |= upper == "SMTPUTF8" || upper.startsWith("SMTPUTF8 ");
}

bool SmtpTranscript::offers(SmtpExtension extension) const
{
    return extension == SmtpExtension::Auth ? m_offersAuth : m_offersUtf8;
}

bool SmtpTranscript::hasReached(SmtpStepKind kind) const
{
    return std::ranges::any_of(m_steps, [kind](const SmtpStep &step) { return step.kind >= kind; });
}

QList<SmtpStep> SmtpTranscript::finishBefore(SmtpStepKind kind, const QString &reason)
{
    close(true);
    m_steps.removeIf([kind](const SmtpStep &step) { return step.kind >= kind; });
    m_steps.append({.kind = kind, .reply = {}});
    return finish(false, reason);
}

QList<SmtpStep> SmtpTranscript::finish(bool ok, const QString &reason)
{
    close(ok);
    if (!ok && m_steps.last().code < 400) {
        m_steps.last().code = 0;
        m_steps.last().reply = plainLine(reason).left(kReplyLength);
    }
    return m_steps;
}

} // namespace postject
