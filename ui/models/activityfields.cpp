// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activityfields.h"

#include "ui/models/actionwords.h"
#include "ui/models/countrywords.h"
#include "ui/models/timewords.h"

#include <QCoreApplication>

#include <array>

namespace postject::ui {

namespace {

QString time(const ActivityEntry &entry, const QString &)
{
    return stampText(entry.createdAt);
}

QString utc(const ActivityEntry &entry)
{
    return QString::fromLatin1(formatTime(entry.createdAt));
}

QString status(const ActivityEntry &entry)
{
    return entry.status > 0 ? QString::number(entry.status) : QString();
}

QString statusOrFailed(const ActivityEntry &entry, const QString &)
{
    return entry.status == 0 && entry.failed() ? QCoreApplication::translate("postject::ui::ActivityModel", "Failed",
                                                                             "of what has no status of its own")
                                               : status(entry);
}

QString actionInWords(const ActivityEntry &entry, const QString &)
{
    return actionWords(entry.action);
}

QString countryInWords(const ActivityEntry &entry, const QString &)
{
    return entry.country.isEmpty() ? QString() : countryName(entry.country);
}

QString request(const ActivityEntry &entry, const QString &)
{
    return entry.method.isEmpty() ? entry.endpoint : entry.method + u' ' + entry.endpoint;
}

QString owner(const ActivityEntry &, const QString &account)
{
    return account;
}

// A member as it is.
template <auto Member>
QString logged(const ActivityEntry &entry)
{
    return entry.*Member;
}

template <auto Logged>
QString same(const ActivityEntry &entry, const QString &)
{
    return Logged(entry);
}

constexpr auto kAction = logged<&ActivityEntry::action>;
constexpr auto kAddress = logged<&ActivityEntry::ipAddress>;
constexpr auto kEndpoint = logged<&ActivityEntry::endpoint>;
constexpr auto kUserAgent = logged<&ActivityEntry::userAgent>;
constexpr auto kCountry = logged<&ActivityEntry::country>;
constexpr auto kAccount = logged<&ActivityEntry::accountId>;
constexpr auto kRequestId = logged<&ActivityEntry::requestId>;
constexpr auto kId = logged<&ActivityEntry::id>;

using enum ActivityField;

// clang-format off
constexpr std::array kColumns{
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityModel", "Time"), time, utc, true},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityModel", "Action"), actionInWords, kAction, true, Action},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityModel", "IP address"), same<kAddress>, kAddress, false, Address},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityModel", "Endpoint"),
              same<kEndpoint>, kEndpoint, false, Endpoint},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityModel", "Status"), statusOrFailed, status, false, Status},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityModel", "User agent"),
              same<kUserAgent>, kUserAgent, false, UserAgent},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityModel", "Account"), owner, kAccount, true, Account},
};
constexpr std::array kFields{
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "Action"), same<kAction>, kAction, false, Action},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "Time"), time, utc, true},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "In UTC"), same<utc>},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "IP address"),
              same<kAddress>, kAddress, false, Address},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "Country"), countryInWords, kCountry, true, Country},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "Request"), request, kEndpoint, false, Endpoint},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "Status"), same<status>},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "User agent"),
              same<kUserAgent>, kUserAgent, false, UserAgent},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "Account"), owner, kAccount, true, Account},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "Request id"), same<kRequestId>},
    EntryText{QT_TRANSLATE_NOOP("postject::ui::ActivityDetail", "Entry"), same<kId>},
};
// clang-format on

} // namespace

std::span<const EntryText> activityColumns()
{
    return kColumns;
}

std::span<const EntryText> activityFields()
{
    return kFields;
}

} // namespace postject::ui
