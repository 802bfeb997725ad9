// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small JSON objects in one expression, such as the metadata of a row: jsonObject({{"reason", why}, {"count", 3}}). By
// JsonWriter, which escapes what it is given. Any thread.
#pragma once

#include "server/contract/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <concepts>
#include <initializer_list>
#include <variant>

namespace postject {

struct JsonMember
{
    using Value = std::variant<QByteArrayView, qint64, bool, TimePoint>;

    JsonMember(const char *literal, QByteArrayView text) : name(literal), value(text) {}
    JsonMember(const char *literal, const QByteArray &text) : name(literal), value(QByteArrayView(text)) {}
    JsonMember(const char *literal, const char *text) : name(literal), value(QByteArrayView(text)) {}
    JsonMember(const char *literal, TimePoint time) : name(literal), value(time) {}
    JsonMember(const char *literal, bool flag) : name(literal), value(flag) {}
    JsonMember(const char *literal, std::integral auto number) : name(literal), value(static_cast<qint64>(number)) {}

    const char *name; // a literal: it is not copied
    Value value;
};

QByteArray jsonObject(std::initializer_list<JsonMember> members);

// The object with one member more, behind the others; value: JSON. The name is none that it has.
QByteArray withMember(const QByteArray &object, const char *name, QByteArrayView value);

} // namespace postject
