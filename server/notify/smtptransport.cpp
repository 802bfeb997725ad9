// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/smtptransport.h"

#include "server/notify/mailmessage.h"
#include "server/storage/files.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <mutex>

#include <curl/curl.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kAuthoritiesMaxBytes = 1 << 20; // those of the system are a quarter of it

struct Session
{
    SmtpTranscript transcript;
    QByteArrayView rest; // of the message
    const std::atomic<bool> &stop;
    bool mustSignIn = false;
    bool needsUtf8 = false; // an address has a name beyond ASCII

    // libcurl says the mail in clear where the server offers no sign-in, and the addresses as they are where it can't
    // read them: until the content is asked for, nothing is sent.
    bool mayNotSend() const { return lacksSignIn() || lacksUtf8(); }
    bool lacksSignIn() const { return mustSignIn && !transcript.offers(SmtpExtension::Auth); }
    bool lacksUtf8() const { return needsUtf8 && !transcript.offers(SmtpExtension::Utf8); }
};

bool isAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char each) { return (static_cast<unsigned char>(each) & 0x80U) == 0; });
}

std::size_t readMessage(char *buffer, std::size_t size, std::size_t count, void *session)
{
    if (static_cast<Session *>(session)->mayNotSend())
        return CURL_READFUNC_ABORT;
    QByteArrayView &rest = static_cast<Session *>(session)->rest;
    const qsizetype length = std::min(static_cast<qsizetype>(size * count), rest.size());
    std::memcpy(buffer, rest.data(), static_cast<std::size_t>(length));
    rest = rest.sliced(length);
    return static_cast<std::size_t>(length);
}

int watchStop(void *session, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Session *>(session)->stop ? 1 : 0;
}

int listen(CURL *, curl_infotype type, char *data, std::size_t size, void *session)
{
    SmtpTranscript &transcript = static_cast<Session *>(session)->transcript;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_IN)
        transcript.received(bytes);
    else if (type == CURLINFO_HEADER_OUT)
        transcript.sent(bytes);
    else if (type == CURLINFO_SSL_DATA_OUT)
        transcript.encrypted();
    return 0;
}

QByteArray urlOf(const SmtpSettings &settings)
{
    const bool isTls = settings.encryption == SmtpSettings::Encryption::Tls;
    const QHostAddress address(settings.server);
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isIPv6 ? u'[' + settings.server + u']' : settings.server;
    // libcurl takes the path for what it says at EHLO; without one, this machine's own name.
    return (isTls ? "smtps://" : "smtp://") + host.toUtf8() + ':' + QByteArray::number(settings.effectivePort()) + '/' +
           QUrl::toPercentEncoding(settings.heloName);
}

long milliseconds(std::chrono::milliseconds time)
{
    return static_cast<long>(time.count());
}

void setServer(CURL *curl, const SmtpSettings &settings, const SmtpLimits &limits)
{
    const bool isPlain = settings.encryption == SmtpSettings::Encryption::None;
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(settings).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // the environment has no say in where passwords go
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(isPlain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(limits.connect));
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT_MS, milliseconds(limits.reply));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, milliseconds(limits.whole));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L); // no waiting for a name that is still being looked up
}

// By its content: curl would open a pipe, and wait for its other end for ever. It stands in place of the system's
// authorities: of their file by itself, of their folder by one that can't be, for null is the default to newer curls.
Result<void> setAuthorities(CURL *curl, const SmtpSettings &settings)
{
    if (settings.caFile.isEmpty() || settings.encryption == SmtpSettings::Encryption::None)
        return {};
    Result<QByteArray> read = readRegularFile(settings.caFile, kAuthoritiesMaxBytes);
    if (!read)
        return std::unexpected(read.error());
    curl_blob content{.data = read->data(), .len = static_cast<size_t>(read->size()), .flags = CURL_BLOB_COPY};
    curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &content);
    curl_easy_setopt(curl, CURLOPT_CAPATH, "/dev/null");
    return {};
}

void setSession(CURL *curl, Session &session, char *reason)
{
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(session.rest.size()));
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, readMessage);
    curl_easy_setopt(curl, CURLOPT_READDATA, &session);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, watchStop);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &session);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, listen);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &session);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason);
}

// "5.7.1" at the beginning of a reply (RFC 3463): subject and detail. Nothing without one.
struct EnhancedStatus
{
    int subject = 0;
    int detail = 0;
};

std::optional<EnhancedStatus> enhancedStatusOf(const QString &reply)
{
    static const QRegularExpression kStatus(u"^[245]\\.(\\d{1,3})\\.(\\d{1,3})(?=\\s|$)"_s);
    const QRegularExpressionMatch match = kStatus.match(reply);
    if (!match.hasMatch())
        return std::nullopt;
    return EnhancedStatus{.subject = match.captured(1).toInt(), .detail = match.captured(2).toInt()};
}

// Who a refusal for good is about: this mail, or the one who sends it. Servers tell of the client, its name, its
// sign-in and the sender only at the recipient (Postfix's smtpd_delay_reject, by default).
SmtpOutcome::Verdict verdictOfRefusal(const SmtpStep &last)
{
    using enum SmtpOutcome::Verdict;
    const bool isAtRecipient = last.kind == SmtpStepKind::Recipient;
    const auto ofSender = isAtRecipient ? ServerTrouble : Temporary; // of the content: another mail may fare better
    const std::optional<EnhancedStatus> status = enhancedStatusOf(last.reply);
    if (!status) // RFC 5321 section 4.2.2, RFC 4954 section 6
        return last.code == 504 || last.code == 553 || last.code == 530 || last.code == 535 ? ofSender : Refused;
    const auto is = [&status](int subject, int detail) {
        return status->subject == subject && status->detail == detail;
    };
    if (status->subject == 7 || status->subject == 5 || is(1, 7) || is(1, 8)) // policy, protocol, the sender's address
        return ofSender;
    if (status->subject == 3 || status->subject == 4 || is(2, 2)) // their system, the way there, a full mailbox
        return Temporary;
    return last.code == 504 || last.code == 553 ? ofSender : Refused;
}

SmtpOutcome::Verdict verdictOf(CURLcode code, const SmtpStep &last, bool isStopped)
{
    using enum SmtpOutcome::Verdict;
    if (code == CURLE_OK)
        return Accepted;
    if (isStopped)
        return Stopped;
    // Only what is said to its recipient or its content is about this mail; 421 closes the channel whenever it comes
    // (RFC 5321 section 3.8), and a server that has fallen silent would be so to the next mail too.
    const bool isAboutMail = last.kind == SmtpStepKind::Recipient || last.kind == SmtpStepKind::Message;
    if (!isAboutMail || last.code == 421 || code == CURLE_OPERATION_TIMEDOUT)
        return ServerTrouble;
    return last.code >= 500 ? verdictOfRefusal(last) : Temporary;
}

// What was never sent, for want of an extension.
SmtpOutcome outcomeOfLack(Session &session)
{
    if (session.lacksSignIn())
        return {.verdict = SmtpOutcome::Verdict::ServerTrouble,
                .steps = session.transcript.finishBefore(
                    SmtpStepKind::SignIn, u"A user is set, but the server offers no sign-in (AUTH) on this port."_s)};
    return {.verdict = SmtpOutcome::Verdict::Refused,
            .steps = session.transcript.finishBefore(
                SmtpStepKind::Sender, u"The server takes no addresses with names beyond ASCII (SMTPUTF8)."_s)};
}

} // namespace

SmtpOutcome noSession(const QString &reason, SmtpStepKind at)
{
    return {.verdict = SmtpOutcome::Verdict::ServerTrouble,
            .steps = {{.kind = at, .ok = false, .code = 0, .reply = reason, .milliseconds = 0}}};
}

QString SmtpOutcome::reply() const
{
    if (steps.isEmpty())
        return {};
    const SmtpStep &last = steps.last();
    return last.code == 0 ? last.reply : u"%1 %2"_s.arg(last.code).arg(last.reply);
}

SmtpOutcome sendMail(const SmtpSettings &settings, const QString &to, const QByteArray &message,
                     const SmtpLimits &limits, const std::atomic<bool> &stop)
{
    static std::once_flag prepared;
    std::call_once(prepared, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
    if (!curl)
        return noSession(u"Out of memory."_s);
    Session session{.transcript = SmtpTranscript(settings.encryption == SmtpSettings::Encryption::Tls),
                    .rest = message,
                    .stop = stop,
                    .mustSignIn = !settings.user.isEmpty(),
                    .needsUtf8 = !isAscii(wireAddress(settings.from)) || !isAscii(wireAddress(to))};
    std::array<char, CURL_ERROR_SIZE> reason{};
    setServer(curl.get(), settings, limits);
    if (const Result<void> set = setAuthorities(curl.get(), settings); !set)
        return noSession(u"The file of the certificate authorities can't be used: %1"_s.arg(set.error().detail),
                         SmtpStepKind::Encrypt);
    setSession(curl.get(), session, reason.data());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, wireAddress(to).constData()), curl_slist_free_all);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, wireAddress(settings.from).constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());

    const CURLcode code = curl_easy_perform(curl.get());
    if (session.transcript.hasReached(SmtpStepKind::Sender) && session.mayNotSend())
        return outcomeOfLack(session);
    const char *why = reason[0] != '\0' ? reason.data() : curl_easy_strerror(code);
    SmtpOutcome outcome;
    outcome.steps = session.transcript.finish(code == CURLE_OK, QString::fromUtf8(why));
    outcome.verdict = verdictOf(code, outcome.steps.last(), stop);
    return outcome;
}

} // namespace postject
