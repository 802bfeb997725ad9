// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/timelinestore.h"

#include "server/contract/action.h"
#include "server/core/json.h"
#include "server/net/ipaddress.h"
#include "server/storage/activityrows.h"
#include "server/storage/query.h"

#include <algorithm>
#include <tuple>

namespace postject {

namespace {

enum class Concern {
    Subject, // of the alert's account or address
    Server,  // whoever did it
};

struct Kind
{
    Action action;
    Concern concern;
};

constexpr std::array kKinds{
    Kind{Action::Login, Concern::Subject},
    Kind{Action::LoginFailed, Concern::Subject},
    Kind{Action::Logout, Concern::Subject},
    Kind{Action::TwoFactorFailed, Concern::Subject},
    Kind{Action::BackupCodeUsed, Concern::Subject},
    Kind{Action::TwoFactorEnabled, Concern::Subject},
    Kind{Action::TwoFactorDisabled, Concern::Subject},
    Kind{Action::PasswordChanged, Concern::Subject},
    Kind{Action::SessionEnded, Concern::Subject},
    Kind{Action::ApiKeyCreated, Concern::Subject},
    Kind{Action::ApiKeyRevoked, Concern::Subject},
    Kind{Action::WhitelistAdded, Concern::Subject},
    Kind{Action::WhitelistRemoved, Concern::Subject},
    Kind{Action::WhitelistRefused, Concern::Subject},
    Kind{Action::AlertRaised, Concern::Subject},
    Kind{Action::AlertResolved, Concern::Subject},
    Kind{Action::AlertReopened, Concern::Subject},
    Kind{Action::AlertSnoozed, Concern::Subject},
    Kind{Action::ExceptionAdded, Concern::Subject},
    Kind{Action::ExceptionRemoved, Concern::Subject},
    Kind{Action::IpBlocked, Concern::Subject},
    Kind{Action::BlockLifted, Concern::Subject},
    Kind{Action::AccountChanged, Concern::Server},
    Kind{Action::SettingsChanged, Concern::Server},
    Kind{Action::ServerStarted, Concern::Server},
    Kind{Action::ServerStopped, Concern::Server},
};

// What the alert is about, to hold rows against.
struct Subject
{
    std::optional<AccountId> account;
    std::optional<IpNetwork> address;
    QByteArray id;

    bool holds(const QByteArray &ipAddress) const
    {
        const Result<IpNetwork> other = IpNetwork::parse(ipAddress);
        return address && other && (address->contains(*other) || other->contains(*address));
    }

    bool isMeantBy(const ActivityRow &row) const
    {
        if ((account && row.account == account) || holds(row.ipAddress))
            return true;
        const Result<QJsonObject> metadata = parseJsonObject(row.metadata);
        if (!metadata)
            return false;
        const auto member = [&](QLatin1StringView name) { return metadata->value(name).toString().toLatin1(); };
        const bool isNamed = account && member("account"_L1) == account->toByteArray();
        return isNamed || member("alertId"_L1) == id || holds(member("ipAddress"_L1));
    }
};

Subject subjectOf(const AlertRecord &alert)
{
    Subject subject{.account = alert.account, .address = std::nullopt, .id = alert.id.toByteArray()};
    if (const Result<QJsonObject> metadata = parseJsonObject(alert.metadata)) {
        if (const auto address = IpNetwork::parse(metadata->value("ipAddress"_L1).toString().toLatin1()))
            subject.address = *address;
    }
    return subject;
}

} // namespace

Result<Timeline> TimelineStore::around(const AlertRecord &alert, std::optional<AccountId> onlyOf)
{
    Timeline timeline{.from = alert.createdAt - kMargin,
                      .until = std::min(alert.lastSeenAt, alert.createdAt + kLongest) + kMargin};
    const Subject subject = subjectOf(alert);
    ActivityRows reader(m_database);
    SqlStatement &query = ActivityRows::selected(
        m_database, "FROM activity WHERE action <> 2 AND action = (SELECT id FROM activity_words WHERE word = ?) AND "
                    "at >= ? AND at <= ? ORDER BY at DESC, sequence DESC LIMIT ?");
    for (const auto &[action, concern] : kKinds) {
        const auto rows = reader.all(query, {QString(actionName(action)), timeline.from, timeline.until, kLookedAtMax});
        if (!rows)
            return std::unexpected(rows.error());
        int taken = 0;
        for (const ActivityRecord &record : *rows) {
            const bool isMeant = concern == Concern::Server || subject.isMeantBy(record.row);
            if (isMeant && (!onlyOf || record.row.account == onlyOf) && taken++ < kPerAction)
                timeline.rows.append(record);
        }
        timeline.isWhole = timeline.isWhole && taken <= kPerAction && rows->size() < kLookedAtMax;
    }
    std::ranges::sort(timeline.rows, std::ranges::greater(),
                      [](const ActivityRecord &each) { return std::tuple(each.row.at, each.id); });
    return timeline;
}

} // namespace postject
