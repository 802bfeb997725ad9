// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/iisreader.h"

#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

void IisReader::readFields(QByteArrayView names)
{
    static constexpr std::array<QByteArrayView, FieldCount> kNames{
        "date", "time", "c-ip", "cs-method", "cs-uri-stem", "sc-status", "cs(User-Agent)"};
    m_places.fill(-1);
    for (int place = 0; !names.isEmpty(); ++place) {
        const auto known = std::ranges::find(kNames, takeWord(names));
        if (known != kNames.end())
            m_places[static_cast<std::size_t>(known - kNames.begin())] = place;
    }
}

LineKind IisReader::readEntry(QByteArrayView text, ImportEvent &event)
{
    if (text.startsWith('#')) {
        constexpr QByteArrayView kFields("#Fields:");
        if (text.startsWith(kFields))
            readFields(text.sliced(kFields.size()).trimmed());
        return LineKind::Other;
    }
    std::array<QByteArrayView, FieldCount> fields;
    for (int place = 0; !text.isEmpty(); ++place) {
        const QByteArrayView word = takeWord(text);
        for (std::size_t field = 0; field < fields.size(); ++field) {
            if (m_places[field] == place)
                fields[field] = word;
        }
    }
    const QByteArrayView date = fields[Date], time = fields[Time];
    if (date.size() != 10 || date[4] != '-' || date[7] != '-' || time.size() < 8 || time[2] != ':' || time[5] != ':')
        return LineKind::Unreadable;
    const auto at = wallTime(digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2), digitsAt(time, 0, 2),
                             digitsAt(time, 3, 2), digitsAt(time, 6, 2));
    WebRequest request{.at = at.value_or(TimePoint())};
    request.address = addressIn(fields[Client]);
    request.status = fields[Status].size() == 3 ? digitsAt(fields[Status], 0, 3) : -1;
    if (!at || !request.address || request.status < 0 || request.status > 599)
        return LineKind::Unreadable;
    request.method = fields[Method];
    request.target = fields[Stem];
    const QByteArray agent = fields[Agent].toByteArray().replace('+', ' '); // as IIS writes a blank
    request.userAgent = agent;
    return setWebEvent(request, options(), event);
}

} // namespace postject
