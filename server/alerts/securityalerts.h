// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the alert rows: what each kind of finding is called, how severe it is and what its metadata holds; and the
// block that follows from brute force. Any thread.
#pragma once

#include "server/anomaly/bruteforcedetector.h"
#include "server/anomaly/finding.h"
#include "server/anomaly/guessingdetector.h"
#include "server/domain/records.h"
#include "server/net/clientaddress.h"

#include <functional>

namespace postject {

// "1 hour", "24 hours", "90 minutes"
QString durationText(std::chrono::seconds duration);

// One per existing account that was tried; one without an account when there is none. emailOf names the accounts.
QList<AlertRecord> bruteForceAlerts(const BruteForceFinding &finding, const std::function<QString(AccountId)> &emailOf);

// remark: what its reason ends with, such as "in the imported log …".
BlockRecord bruteForceBlock(const BruteForceFinding &finding, const QString &remark = {});
// The activity row of a block; without an address of its own and a request.
ActivityRow blockedRow(const BlockRecord &block, TimePoint at);

// The right password from an address that the account's whitelist refuses.
AlertRecord credentialsExposedAlert(AccountId account, const ClientAddress &client, TimePoint at);

// One account is guessed at from many addresses; email is the account's.
AlertRecord distributedGuessingAlert(const GuessingFinding &finding, const QString &email);

// A trusted proxy does not say who its clients are.
AlertRecord proxyMisconfiguredAlert(const QByteArray &proxy, int missing, int malformed, TimePoint at);

// The log or its checkpoint does not verify; firstBroken is absent when it is not a row that is wrong.
AlertRecord logIntegrityAlert(std::optional<ActivityId> firstBroken, const QString &why, TimePoint at);

// The server's clock was set by so much: critical when that is more than a day back.
AlertRecord clockJumpAlert(Milliseconds by, TimePoint at);

// Of the detectors that follow the log; without evidence but the rows that the finding names.
AlertRecord alertOf(const Finding &finding);

QLatin1StringView severityName(Severity severity);
std::optional<Severity> severityOf(QByteArrayView name);

} // namespace postject
