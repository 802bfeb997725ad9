// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/ids.h"

#include <string_view>

namespace postject::detail {

namespace {
constexpr std::string_view kDigits = "0123456789abcdefghijklmnopqrstuv";
constexpr int kLength = 13; // 13 × 5 bits hold 63
} // namespace

QByteArray encodeId(const char *prefix, qint64 value)
{
    QByteArray text(prefix);
    const qsizetype start = text.size();
    text.resize(start + kLength);
    for (int i = kLength - 1; i >= 0; --i) {
        text[start + i] = kDigits[static_cast<std::size_t>(value & 31)];
        value >>= 5;
    }
    return text;
}

std::optional<qint64> decodeId(const char *prefix, QByteArrayView text)
{
    const QByteArrayView head(prefix);
    if (text.size() != head.size() + kLength || !text.startsWith(head))
        return std::nullopt;
    quint64 value = 0;
    for (const char each : text.sliced(head.size())) {
        const std::size_t digit = kDigits.find(each);
        if (digit == std::string_view::npos || (value >> 58) != 0)
            return std::nullopt;
        value = (value << 5) | digit;
    }
    if (value == 0)
        return std::nullopt;
    return static_cast<qint64>(value);
}

} // namespace postject::detail
