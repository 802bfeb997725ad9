// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether an answer is one that the API's own description (resources/openapi.json) allows: every member that it
// requires, no other than it names, each of its type. For tests of both sides: what a fake server answers and what the
// real one answers are held against the same page. Pure.
#pragma once

#include "server/contract/endpoints.h"

#include <QJsonObject>
#include <QStringList>

namespace postject::test {

// One sentence for each fault, with the member's path; empty for an answer as described. Errors are of one shape.
QStringList shapeFaults(EndpointId endpoint, int status, const QJsonObject &body);

QString operationId(EndpointId endpoint); // its name in the description: "listAlerts"

} // namespace postject::test
