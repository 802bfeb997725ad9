// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as JSON objects of the shape that POST /v1/security/activity-logs takes, one a line; and the same shape
// between the import command and the server. Strict: an unknown member or a wrong type makes a line unreadable. Pure.
#pragma once

#include "server/core/json.h"
#include "server/import/importevent.h"

namespace postject {

class NdjsonReader final : public LineReader
{
public:
    explicit NdjsonReader(const ImportOptions &options) : m_options(options) {}

protected:
    // An event of an import needs its time; createdAt is not optional here. A failed login may name an account that
    // does not exist, any other event not. clientEventId is passed over: it is the file that is known by its contents.
    LineKind readLine(const LogLine &line, ImportEvent &event) override;

private:
    ImportOptions m_options;
};

// Between the command and the server. What has no address has no ipAddress; account is "" for none.
void writeImportEvent(JsonWriter &json, const ActivityRow &row, AccountId account);
// False for what is not as it should be. options: see NdjsonReader.
bool readImportEvent(const JsonView &value, const ImportOptions &options, ImportEvent &event);

} // namespace postject
