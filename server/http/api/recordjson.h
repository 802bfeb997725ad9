// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records as the API shows them (the schemas of resources/openapi.json), as JSON bytes. Pure.
#pragma once

#include "server/core/json.h"
#include "server/domain/records.h"

namespace postject {

void writeAccount(JsonWriter &json, const AccountRecord &account, bool twoFactorEnabled);
// isUndone: it is of an import that was undone.
void writeActivity(JsonWriter &json, const ActivityRecord &record, bool isUndone = false);
// brief: what a list holds; otherwise also who resolved it, the note and the evidence's ids.
void writeAlert(JsonWriter &json, const AlertRecord &alert, bool brief);
void writeAlertStep(JsonWriter &json, const AlertStep &step);
void writeException(JsonWriter &json, const ExceptionRecord &exception);
void writeBlock(JsonWriter &json, const BlockRecord &block);
// key: the key itself, which only the answer to its making holds.
void writeApiKey(JsonWriter &json, const ApiKeyRecord &record, const QByteArray &key = {});
void writeSession(JsonWriter &json, const SessionRecord &session, bool isCurrent);

} // namespace postject
