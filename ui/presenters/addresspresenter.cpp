// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/addresspresenter.h"

#include "ui/models/countrywords.h"
#include "ui/models/timewords.h"

#include <QLocale>

#include <algorithm>

namespace postject::ui {

AddressPresenter::AddressPresenter(ApiClient &client, bool isAdministrator, const QString &address, QObject *parent)
    : QObject(parent),
      m_client(client, isAdministrator),
      m_api(client),
      m_isAdministrator(isAdministrator),
      m_address(address)
{
}

template <typename T, typename Take>
std::function<void(ApiResult<T>)> AddressPresenter::into(Take take)
{
    return [this, take](ApiResult<T> answer) {
        if (answer)
            take(std::move(*answer));
        else if (!m_error)
            m_error = answer.error();
        Q_EMIT changed();
    };
}

void AddressPresenter::load()
{
    m_error.reset();
    m_client.countries(m_address, this, into<QList<ActivityShare>>([this](const QList<ActivityShare> &countries) {
                           m_seen = summarise(countries);
                       }));
    m_client.accounts(m_address, kAccounts, this, into<QList<ActivityShare>>([this](QList<ActivityShare> accounts) {
                          accounts.removeIf([](const ActivityShare &each) { return each.value.isEmpty(); });
                          m_accounts = std::move(accounts);
                      }));
    m_client.alerts(m_address, kAlerts, this, into<AlertListing>([this](const AlertListing &alerts) {
                        m_alertCount = alerts.total;
                        m_newest = alerts.alerts;
                    }));
    m_client.standing(m_address, this,
                      into<AddressStanding>([this](const AddressStanding &standing) { m_standing = standing; }));
    if (m_isAdministrator)
        askAccountNames(m_api, this, into<AccountNames>([this](const AccountNames &names) { m_names = names; }));
}

AddressPresenter::Seen AddressPresenter::summarise(const QList<ActivityShare> &countries)
{
    Seen seen;
    for (const ActivityShare &each : countries) { // the most frequent first
        if (seen.country.isEmpty())
            seen.country = each.value;
        seen.requests += each.requests;
        seen.failed += each.failed;
        seen.firstAt = std::min(seen.firstAt.value_or(each.firstAt), each.firstAt);
        seen.lastAt = std::max(seen.lastAt.value_or(each.lastAt), each.lastAt);
    }
    return seen;
}

QString AddressPresenter::unknown() const
{
    return m_error ? tr("Could not be loaded") : tr("Loading…");
}

QString AddressPresenter::countrySentence() const
{
    if (!m_seen)
        return unknown();
    return m_seen->country.isEmpty() ? tr("Unknown", "country of an address") : countryName(m_seen->country);
}

QString AddressPresenter::firstSeenSentence() const
{
    if (!m_seen)
        return unknown();
    return m_seen->firstAt ? timeText(*m_seen->firstAt) : tr("Never", "an address was seen");
}

QString AddressPresenter::lastSeenSentence() const
{
    if (!m_seen)
        return unknown();
    return m_seen->lastAt ? timeText(*m_seen->lastAt) : tr("Never", "an address was seen");
}

QString AddressPresenter::requestsSentence() const
{
    if (!m_seen)
        return unknown();
    const QLocale locale;
    return tr("%1 succeeded, %2 failed", "requests of an address")
        .arg(locale.toString(m_seen->requests - m_seen->failed), locale.toString(m_seen->failed));
}

QString AddressPresenter::alertsSentence() const
{
    if (!m_alertCount)
        return unknown();
    return *m_alertCount == 0 ? tr("None", "alerts about an address") : QLocale().toString(*m_alertCount);
}

QString AddressPresenter::blockSentence() const
{
    if (!m_standing)
        return unknown();
    return m_standing->isBlocked ? tr("Blocked", "of an address") : tr("Not blocked", "of an address");
}

QString AddressPresenter::whitelistSentence() const
{
    if (!m_standing)
        return unknown();
    return m_standing->isOnWhitelist ? tr("Let in by your whitelist") : tr("Not on your whitelist");
}

} // namespace postject::ui
