// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/tokenstore.h"

#include <qt6keychain/keychain.h>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kService = "Postject Security Console"_L1;

} // namespace

QByteArray toKeychainText(const RememberedToken &token)
{
    return token.expiresAt.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + token.token;
}

std::optional<RememberedToken> fromKeychainText(const QByteArray &text, const QDateTime &now)
{
    const qsizetype blank = text.indexOf(' ');
    if (blank < 0 || blank + 1 == text.size())
        return std::nullopt;
    const QDateTime expiresAt = QDateTime::fromString(QString::fromLatin1(text.first(blank)), Qt::ISODateWithMs);
    if (!expiresAt.isValid() || expiresAt <= now)
        return std::nullopt;
    return RememberedToken{.token = text.sliced(blank + 1), .expiresAt = expiresAt};
}

void TokenStore::remember(const QString &server, const RememberedToken &token)
{
    auto *job = new QKeychain::WritePasswordJob(kService, this); // deletes itself; a failure means: not remembered
    job->setKey(server);
    job->setBinaryData(toKeychainText(token));
    job->start();
}

void TokenStore::forget(const QString &server)
{
    auto *job = new QKeychain::DeletePasswordJob(kService, this);
    job->setKey(server);
    job->start();
}

void TokenStore::recall(const QString &server, QObject *context,
                        std::function<void(const std::optional<RememberedToken> &)> callback)
{
    auto *job = new QKeychain::ReadPasswordJob(kService, this);
    job->setKey(server);
    connect(job, &QKeychain::Job::finished, context, [job, callback = std::move(callback)] {
        const bool found = job->error() == QKeychain::NoError;
        callback(found ? fromKeychainText(job->binaryData(), QDateTime::currentDateTimeUtc()) : std::nullopt);
    });
    job->start();
}

} // namespace postject::ui
