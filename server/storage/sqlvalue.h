// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value for a parameter of a statement: NULL, a whole number, text, or bytes. Strings are never NULL, empty ones
// neither: what may be absent is an optional.
#pragma once

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>
#include <variant>

namespace postject {

// Bytes that are no text. The view's bytes must live until the statement has run.
struct Blob
{
    QByteArrayView bytes;
};

class SqlValue
{
public:
    struct Text
    {
        QByteArray utf8;
    };
    struct Bytes
    {
        QByteArray bytes;
    };
    using Held = std::variant<std::monostate, qint64, Text, Bytes>;

    SqlValue() = default; // NULL
    template <std::integral Number>
    SqlValue(Number number) : m_held(static_cast<qint64>(number))
    {
    }
    SqlValue(const QByteArray &utf8) : m_held(Text{utf8}) {}
    SqlValue(const QString &text) : m_held(Text{text.toUtf8()}) {}
    SqlValue(Blob blob) : m_held(Bytes{blob.bytes.toByteArray()}) {}
    SqlValue(TimePoint time) : m_held(toMilliseconds(time)) {} // milliseconds since 1970
    template <typename Tag>
    SqlValue(Id<Tag> id) : m_held(id.value)
    {
    }
    template <typename T>
    SqlValue(const std::optional<T> &value) : SqlValue(value ? SqlValue(*value) : SqlValue())
    {
    }

    const Held &held() const { return m_held; }

private:
    Held m_held;
};

} // namespace postject
