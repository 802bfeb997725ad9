// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/totp.h"

#include "server/core/crypto.h"

#include <QtEndian>

namespace postject {

qint64 totpStep(TimePoint time)
{
    return std::chrono::floor<std::chrono::duration<qint64, std::ratio<kTotpPeriodSeconds>>>(time.time_since_epoch())
        .count();
}

QByteArray totpCode(QByteArrayView key, qint64 step, int digits)
{
    Q_ASSERT(digits >= 6 && digits <= 8);
    char counter[8];
    qToBigEndian(step, counter);
    const QByteArray mac = hmacSha1(key, QByteArrayView(counter, sizeof counter));
    const int offset = mac.back() & 0xf;
    quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    QByteArray code(digits, '0');
    for (int i = digits - 1; i >= 0; --i) {
        code[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    return code;
}

std::optional<qint64> matchingStep(QByteArrayView key, QByteArrayView code, TimePoint now, qint64 lastStep)
{
    const qint64 current = totpStep(now);
    std::optional<qint64> found;
    // All steps are computed, also after a match. The earliest one wins, so that the later stay usable.
    for (qint64 step = current + kTotpDriftSteps; step >= current - kTotpDriftSteps; --step) {
        const bool right = equalInConstantTime(totpCode(key, step), code);
        if (right && step > lastStep)
            found = step;
    }
    return found;
}

std::optional<int> clockSkewSeconds(QByteArrayView key, QByteArrayView code, TimePoint now)
{
    const qint64 current = totpStep(now);
    for (int distance = kTotpDriftSteps + 1; distance <= kClockSkewSeconds / kTotpPeriodSeconds; ++distance) {
        for (const int steps : {distance, -distance}) {
            if (equalInConstantTime(totpCode(key, current + steps), code))
                return steps * kTotpPeriodSeconds;
        }
    }
    return std::nullopt;
}

} // namespace postject
