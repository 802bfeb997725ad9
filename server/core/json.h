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

struct yyjson_mut_doc;
struct yyjson_mut_val;

namespace postject {

// One JSON object in UTF-8. Refused (invalid_request): anything else on top, a byte-order mark, invalid UTF-8, lone
// surrogates, U+0000 in a string, a member twice, more than 8 levels, trailing bytes. RFC 8259 and RFC 7493.
Result<QJsonObject> parseJsonObject(QByteArrayView text);

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
