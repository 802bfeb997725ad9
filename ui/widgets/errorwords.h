// SPDX-License-Identifier: GPL-3.0-or-later
//
// A refused or failed call in the user's words. The server sends codes; every sentence of ours is here, translated.
// What the server itself wrote is for the details only.
#pragma once

#include "ui/client/apiclient.h"

#include <QString>

namespace postject::ui {

QString whatToDo(const ApiError &error);     // "Wait 30 seconds, then try again."
QString errorDetails(const ApiError &error); // code, request id and the server's sentence, one per line

} // namespace postject::ui
