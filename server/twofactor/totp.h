// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time-based one-time passwords, RFC 6238 over RFC 4226, with HMAC-SHA-1, six digits and steps of 30 seconds: what
// every authenticator app speaks. The time is always passed in. Any thread, while a CryptoLibrary lives.
#pragma once

#include "server/contract/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postject {

inline constexpr int kTotpDigits = 6;
inline constexpr int kTotpPeriodSeconds = 30;
inline constexpr int kTotpDriftSteps = 1;         // either way; RFC 6238 section 5.2 allows one
inline constexpr int kClockSkewSeconds = 10 * 60; // how far clockSkewSeconds() looks

qint64 totpStep(TimePoint time); // whole periods since 1970, rounded down; 64 bits, so it passes 2038

// RFC 4226 section 5.3 for the counter step. digits: 6 to 8, leading zeros kept.
QByteArray totpCode(QByteArrayView key, qint64 step, int digits = kTotpDigits);

// The step among now's own and one either way for which code is right, if it is later than lastStep: a step counts once
// (RFC 6238 section 5.2), so the caller stores what it gets. With no step used yet, lastStep is -1. Takes the same time
// for every code of six digits.
std::optional<qint64> matchingStep(QByteArrayView key, QByteArrayView code, TimePoint now, qint64 lastStep);

// How far the clock that made the code is ahead (positive) or behind, to whole steps, if the code is right for a time
// up to ten minutes off but not for now. Only for a secret that its owner is just enrolling: it is no proof of
// anything.
std::optional<int> clockSkewSeconds(QByteArrayView key, QByteArrayView code, TimePoint now);

} // namespace postject
