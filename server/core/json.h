// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON by yyjson (the only includer): strict reading of requests, direct writing of answers. Any thread.
#pragma once

#include "server/contract/timestamp.h"
#include "server/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

struct yyjson_doc;
struct yyjson_mut_doc;
struct yyjson_mut_val;
struct yyjson_val;

namespace postject {

// One JSON object in UTF-8. Refused (invalid_request): anything else on top, a byte-order mark, invalid UTF-8, lone
// surrogates, U+0000 in a string, a member twice, more than 8 levels, 256 members of an object or 4096 values, numbers
// that are no double, trailing bytes. The error's field is the way to the fault ("events[3].metadata.a"), where it has
// one. RFC 8259 and RFC 7493.
Result<QJsonObject> parseJsonObject(QByteArrayView text);

// A value of a JsonDocument, read in place: a pointer that is good while its document lives.
class JsonView
{
public:
    bool isNull() const;
    bool isString() const;
    bool isObject() const;
    bool isArray() const;
    QByteArrayView string() const;         // UTF-8; empty for what is no string
    std::optional<qint64> integer() const; // of a whole number, however it is written: 200, 200.0, 2e2
    qsizetype size() const;                // elements of an array, members of an object, else 0
    QByteArray written() const;            // the value as compact JSON, numbers digit by digit as they came

    // take(QByteArrayView name, JsonView value) for each member of an object, in order.
    template <typename Take>
    void eachMember(Take take) const
    {
        visitMembers(&take,
                     [](void *to, QByteArrayView name, JsonView value) { (*static_cast<Take *>(to))(name, value); });
    }
    // take(JsonView value) for each element of an array, in order.
    template <typename Take>
    void eachElement(Take take) const
    {
        visitElements(&take, [](void *to, JsonView value) { (*static_cast<Take *>(to))(value); });
    }

private:
    friend class JsonDocument;
    explicit JsonView(yyjson_val *value) : m_value(value) {}
    void visitMembers(void *to, void (*take)(void *, QByteArrayView, JsonView)) const;
    void visitElements(void *to, void (*take)(void *, JsonView)) const;

    yyjson_val *m_value;
};

// One JSON object in UTF-8, for bodies too large to become a QJsonObject. Refuses what parseJsonObject() refuses, but
// for the number of values and members.
class JsonDocument
{
public:
    static Result<JsonDocument> parse(QByteArrayView text);
    JsonView root() const;

private:
    explicit JsonDocument(std::shared_ptr<yyjson_doc> doc) : m_doc(std::move(doc)) {}

    std::shared_ptr<yyjson_doc> m_doc;
};

// Writes one document, in order. Misuse (a key outside an object, an unclosed array) asserts.
class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();
    JsonWriter(const JsonWriter &) = delete;
    JsonWriter &operator=(const JsonWriter &) = delete;

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(const char *name); // a literal: it is not copied

    JsonWriter &string(QByteArrayView utf8); // U+FFFD for what is not UTF-8
    JsonWriter &string(QStringView text);
    JsonWriter &number(qint64 value);
    JsonWriter &number(double value); // null for what JSON has no number for
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &time(TimePoint time);
    JsonWriter &value(const QJsonValue &value);
    JsonWriter &raw(QByteArrayView json); // must be valid JSON already, such as a stored metadata object

    QByteArray take(); // the document; the writer is empty again

private:
    void add(yyjson_mut_val *value);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject
