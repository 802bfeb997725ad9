// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which members of a JSON access log mean what. Values.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace postject {

enum class JsonField { Address, Time, Request, Method, Target, Status, Agent };

// By the member's name; that of a member of an object has the object's name and a dot before it.
using JsonFields = QHash<QByteArray, JsonField>;

// As Caddy, Traefik and the usual formats of nginx and Apache name them.
const JsonFields &knownJsonFields();

// "address=client,time=ts,status=code": nothing is guessed then. The error: one clear line.
Result<JsonFields> jsonFieldsOf(QByteArrayView text);

} // namespace postject
