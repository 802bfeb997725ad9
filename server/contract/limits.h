// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of the contract that both sides show or enforce.
#pragma once

namespace postject {

inline constexpr int kWhitelistLimit = 50;
inline constexpr int kBackupCodeCount = 10;
inline constexpr int kBackupCodeLength = 12; // lower-case hexadecimal digits
inline constexpr int kPageLimitDefault = 100;
inline constexpr int kPageLimitMax = 1000;
inline constexpr int kHistogramBinsMax = 240;
inline constexpr int kFilterValuesMax = 20; // of one parameter of a list's filter
inline constexpr int kTopLimitDefault = 10;
inline constexpr int kTopLimitMax = 100;
inline constexpr int kApiKeyLimit = 50;         // of an account
inline constexpr int kApiKeyNameMaxBytes = 100; // UTF-8
inline constexpr int kAlertNoteMaxBytes = 2000; // UTF-8
inline constexpr int kExceptionLimit = 200;     // in force, of an account; as many for all accounts
inline constexpr int kExceptionNoteMaxBytes = 500;
inline constexpr int kSnoozeGrowth = 10;          // a snoozed alert is worse with so many times its occurrences
inline constexpr int kIngestEventsMax = 1000;     // in one request
inline constexpr int kImportBodyBytes = 64 << 20; // of one batch, over the local socket
inline constexpr int kIngestBodyBytes = 1 << 20;  // of one request
inline constexpr int kPasswordMinLength = 8;      // characters
inline constexpr int kPasswordMaxBytes = 1024;    // UTF-8
inline constexpr int kBruteForceAttempts = 5;
inline constexpr int kBruteForceWindowSeconds = 3600;
inline constexpr int kBlockSeconds = 24 * 3600;

} // namespace postject
