// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was said in an SMTP session (RFC 5321), as steps with the server's own words. No command is kept, so that no
// secret of the sign-in can be. One session, one thread.
#pragma once

#include <QByteArrayView>
#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace postject {

enum class SmtpStepKind { Connect, Encrypt, SignIn, Sender, Recipient, Message };

// What a server says in its answer to EHLO that it can (RFC 4954, RFC 6531).
enum class SmtpExtension { Auth, Utf8 };

struct SmtpStep
{
    SmtpStepKind kind = SmtpStepKind::Connect;
    bool ok = false;
    int code = 0;  // the server's, 220 … 599; 0: it said nothing
    QString reply; // the server's words without its code, lines joined by "\n"; or why there are none
    qint64 milliseconds = 0;
};

QLatin1StringView stepName(SmtpStepKind kind); // "connect", "encrypt", "sign_in", "sender", "recipient", "message"

class SmtpTranscript
{
public:
    explicit SmtpTranscript(bool encryptsFirst) : m_encryptsFirst(encryptsFirst) { begin(SmtpStepKind::Connect); }

    void encrypted();                  // the first bytes of TLS
    void sent(QByteArrayView command); // one line, with what ends it
    void received(QByteArrayView line);
    bool offers(SmtpExtension extension) const; // after the last EHLO: encryption makes a new list
    bool hasReached(SmtpStepKind kind) const;
    // It ends before this step, which fails for this reason, whatever was said of it and after it.
    QList<SmtpStep> finishBefore(SmtpStepKind kind, const QString &reason);
    // The last step ended well, or failed: with the server's words, or with this reason when it had none.
    QList<SmtpStep> finish(bool ok, const QString &reason);

private:
    void begin(SmtpStepKind kind);
    void close(bool ok);
    void noteExtension(QByteArrayView words);

    bool m_encryptsFirst;
    bool m_quitting = false;
    bool m_greeting = false; // what comes is the answer to EHLO: a list of extensions, or a refusal
    bool m_offersAuth = false;
    bool m_offersUtf8 = false;
    bool m_continues = false;
    QElapsedTimer m_timer;
    QList<SmtpStep> m_steps;
};

} // namespace postject
