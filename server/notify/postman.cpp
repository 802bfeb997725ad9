// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/postman.h"

#include "server/notify/alertmail.h"
#include "server/notify/backoff.h"
#include "server/storage/logstart.h"
#include "server/storage/stores.h"

#include <QLoggingCategory>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logMail, "postject.mail")

constexpr int kRoundSize = 1000;
constexpr std::chrono::hours kCapWindow(1);

// Known before the mail is first sent, and unique for its row: what one recipient gets twice after a crash, he can
// tell.
QByteArray messageId(const char *kind, const OutboxRecord &row)
{
    return QByteArray(kind) + '.' + QByteArray::number(toMilliseconds(row.queuedAt), 16) + '.' +
           row.alert.toByteArray() + '.' + row.account.toByteArray();
}

// Nothing for an alert that went with its account since its mail was found to be due.
Result<std::optional<AlertNotice>> noticeOf(Stores &stores, const DueMail &mail, bool withActivity)
{
    Result<AlertRecord> alert = stores.alerts.one(mail.row.alert);
    if (!alert && alert.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!alert)
        return std::unexpected(alert.error());
    AlertNotice notice{.alert = *alert, .accountEmail = alert->account ? mail.email : QString(), .activity = {}};
    if (!withActivity || alert->evidence.isEmpty())
        return notice;
    Result<QList<ActivityRecord>> activity = stores.activity.rows(alert->evidence);
    if (!activity)
        return std::unexpected(activity.error());
    notice.activity = *std::move(activity);
    std::ranges::sort(notice.activity, {}, &ActivityRecord::id);
    return notice;
}

} // namespace

Result<bool> Postman::round(Stores &stores, const SmtpSettings &settings)
{
    m_settings = settings;
    m_handled.clear();
    m_sent.clear();
    const Result<QList<DueMail>> due = stores.outbox.due(m_clock.now(), kRoundSize);
    if (!due)
        return std::unexpected(due.error());
    bool isSuspected = false;
    for (const DueMail &mail : *due) {
        if (m_handled.contains(mail.row.id))
            continue;
        const Result<Verdict> verdict = deliver(stores, mail, *due);
        if (!verdict)
            return std::unexpected(verdict.error());
        if (*verdict == Verdict::Stopped)
            return false;
        if (*verdict != Verdict::ServerTrouble)
            continue;
        // What is said at the recipient may be about this one alone: the next mail tells.
        if (m_isAtRecipient && !std::exchange(isSuspected, true))
            continue;
        // The others would fare no better now.
        QList<OutboxRecord> others;
        const SmtpOutcome outcome = noSession(u"Not tried: %1"_s.arg(m_reason));
        for (const DueMail &other : *due) {
            if (!m_handled.contains(other.row.id))
                others.append(attempted(other, other.address, outcome));
        }
        if (!others.isEmpty())
            m_callbacks.record(others);
        break;
    }
    return true;
}

Result<Postman::Verdict> Postman::deliver(Stores &stores, const DueMail &mail, const QList<DueMail> &due)
{
    if (!mail.wanted) {
        OutboxRecord row = mail.row;
        row.state = OutboxState::Unwanted;
        row.endedAt = m_clock.now();
        m_handled.insert(row.id);
        m_callbacks.record({row});
        return Verdict::Accepted;
    }
    const Result<std::optional<TimePoint>> full = fullUntil(stores, mail.address);
    if (!full)
        return std::unexpected(full.error());
    if (*full) {
        QList<DueMail> same;
        std::ranges::copy_if(due, std::back_inserter(same), [&](const DueMail &each) {
            return each.address == mail.address && !m_handled.contains(each.row.id);
        });
        hold(same, **full);
        return Verdict::Temporary;
    }
    if (mail.row.digest)
        return deliverDigest(stores, mail);
    if (mail.row.held) {
        const auto isOther = [&](const DueMail &each) {
            return each.row.id != mail.row.id && each.row.held && !each.row.digest && each.wanted &&
                   each.address == mail.address;
        };
        if (std::ranges::any_of(due, isOther)) {
            gatherDigest(mail, due);
            return Verdict::Accepted;
        }
    }
    return deliverOne(stores, mail);
}

// When the recipient may get the next mail, if not now.
Result<std::optional<TimePoint>> Postman::fullUntil(Stores &stores, const QString &recipient)
{
    const TimePoint now = m_clock.now();
    auto known = m_sent.find(recipient);
    if (known == m_sent.end()) {
        const Result<QList<TimePoint>> sent = stores.outbox.sent(recipient, now - kCapWindow);
        if (!sent)
            return std::unexpected(sent.error());
        known = m_sent.insert(recipient, *sent);
    }
    while (!known->isEmpty() && known->first() <= now - kCapWindow)
        known->removeFirst();
    if (known->size() < m_settings.hourlyCap)
        return std::nullopt;
    return known->at(known->size() - m_settings.hourlyCap) + kCapWindow;
}

void Postman::hold(const QList<DueMail> &mails, TimePoint until)
{
    QList<OutboxRecord> rows;
    for (const DueMail &mail : mails) {
        OutboxRecord row = mail.row;
        row.held = true;
        row.dueAt = until;
        m_handled.insert(row.id);
        rows.append(row);
    }
    m_callbacks.record(rows);
}

// Written before it is sent, by the next round: a digest that is repeated holds what it held.
void Postman::gatherDigest(const DueMail &first, const QList<DueMail> &due)
{
    QList<OutboxRecord> rows;
    for (const DueMail &mail : due) {
        if (!mail.row.held || mail.row.digest || !mail.wanted || mail.address != first.address)
            continue;
        OutboxRecord row = mail.row;
        row.digest = first.row.id;
        m_handled.insert(row.id);
        rows.append(row);
    }
    m_callbacks.record(rows);
}

Result<Postman::Verdict> Postman::deliverOne(Stores &stores, const DueMail &mail)
{
    const Result<std::optional<AlertNotice>> notice = noticeOf(stores, mail, true);
    const Result<ChainHead> head = readHead(stores.database);
    if (!notice || !head)
        return std::unexpected(notice ? head.error() : notice.error());
    if (!*notice)
        return Verdict::Accepted;
    const Result<SmtpOutcome> outcome = send(alertMail(**notice, *head, wordsFor(mail)), mail, "alert");
    if (!outcome)
        return std::unexpected(outcome.error());
    return settle({mail}, mail.address, *outcome);
}

Result<Postman::Verdict> Postman::deliverDigest(Stores &stores, const DueMail &first)
{
    Result<QList<DueMail>> mails = stores.outbox.dueDigest(*first.row.digest);
    const Result<ChainHead> head = readHead(stores.database);
    if (!mails || !head)
        return std::unexpected(mails ? head.error() : mails.error());
    // Drop mails whose recipient changed address or opted out.
    mails->removeIf([&](const DueMail &mail) { return !mail.wanted || mail.address != first.address; });
    QList<AlertNotice> notices;
    for (const DueMail &mail : std::as_const(*mails)) {
        Result<std::optional<AlertNotice>> notice = noticeOf(stores, mail, false);
        if (!notice)
            return std::unexpected(notice.error());
        if (*notice)
            notices.append(**std::move(notice));
    }
    if (notices.isEmpty())
        return Verdict::Accepted;
    const Result<SmtpOutcome> outcome = send(digestMail(notices, *head, wordsFor(first)), first, "digest");
    if (!outcome)
        return std::unexpected(outcome.error());
    return settle(*mails, first.address, *outcome);
}

MailWords Postman::wordsFor(const DueMail &mail) const
{
    return MailWords(mail.language.isEmpty() ? m_settings.language : mail.language);
}

// A mail that can't be written down as one counts as refused: another attempt would end the same.
Result<SmtpOutcome> Postman::send(Mail mail, const DueMail &first, const char *kind)
{
    if (!m_settings.isConfigured())
        return noSession(u"No mail server is configured."_s);
    mail.from = m_settings.from;
    mail.to = first.address;
    mail.id = messageId(kind, first.row);
    mail.date = first.row.firstTriedAt.value_or(m_clock.now());
    const Result<QByteArray> message = mailMessage(mail);
    if (message)
        return m_callbacks.send(m_settings, first.address, *message);
    SmtpOutcome outcome = noSession(message.error().detail);
    outcome.verdict = Verdict::Refused;
    return outcome;
}

Result<Postman::Verdict> Postman::settle(const QList<DueMail> &mails, const QString &to, const SmtpOutcome &outcome)
{
    if (outcome.verdict == Verdict::Stopped)
        return Verdict::Stopped;
    QList<OutboxRecord> rows;
    for (const DueMail &mail : mails)
        rows.append(attempted(mail, to, outcome));
    if (outcome.verdict == Verdict::Accepted)
        m_sent[to].append(m_clock.now());
    m_callbacks.record(rows);
    const bool isTrouble = outcome.verdict == Verdict::ServerTrouble;
    m_reason = outcome.reply();
    m_isAtRecipient = !outcome.steps.isEmpty() && outcome.steps.last().kind >= SmtpStepKind::Recipient;
    if (isTrouble && !m_trouble)
        qCWarning(logMail) << "mails wait:" << outcome.reply();
    if (m_trouble && !isTrouble)
        m_callbacks.recovered();
    m_trouble = isTrouble;
    return outcome.verdict;
}

OutboxRecord Postman::attempted(const DueMail &mail, const QString &to, const SmtpOutcome &outcome)
{
    const TimePoint now = m_clock.now();
    OutboxRecord row = mail.row;
    m_handled.insert(row.id);
    ++row.attempts;
    row.firstTriedAt = row.firstTriedAt.value_or(now);
    row.recipient = to;
    row.reply = outcome.reply();
    row.serverFault = outcome.verdict == Verdict::ServerTrouble;
    const bool isTooOld = now - *row.firstTriedAt >= kGiveUpAfter;
    if (outcome.verdict == Verdict::Accepted) {
        row.state = OutboxState::Sent;
    } else if (outcome.verdict == Verdict::Refused || isTooOld) {
        row.state = OutboxState::GivenUp;
        qCWarning(logMail) << "the mail about" << row.alert.toByteArray() << "to" << row.account.toByteArray()
                           << "is given up after" << row.attempts << "attempts:" << row.reply;
    } else {
        row.dueAt = now + deliveryDelay(row.attempts, m_callbacks.random());
        return row;
    }
    row.endedAt = now;
    return row;
}

} // namespace postject
