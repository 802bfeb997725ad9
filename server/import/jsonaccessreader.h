// SPDX-License-Identifier: GPL-3.0-or-later
//
// Access logs of one JSON object a line: nginx with escape=json, Caddy, Traefik, and whatever JsonFields describe.
// Where two members may be the client's address and differ, the line is not believed. Pure but for the order of times
// that have no zone.
#pragma once

#include "server/core/json.h"
#include "server/import/jsonfields.h"
#include "server/import/webreader.h"

namespace postject {

class JsonAccessReader final : public WebReader
{
public:
    explicit JsonAccessReader(const ImportOptions &options);

private:
    struct Entry // what of it is there
    {
        std::optional<TimePoint> at;
        QByteArray addressName, address, request, method, target, agent;
        std::optional<int> status;
        bool isAmbiguous = false;
    };
    LineKind readEntry(QByteArrayView text, ImportEvent &event) override;
    void take(const JsonView &object, qsizetype prefixBytes, Entry &entry);
    void takeMember(JsonField field, QByteArrayView name, const JsonView &value, Entry &entry);
    std::optional<TimePoint> timeOf(const JsonView &value);

    JsonFields m_fields;
    QByteArray m_name; // of the member that is looked at
    SyslogTime m_time; // without a zone
};

} // namespace postject
