// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/json.h"

#include <QJsonArray>
#include <QJsonValue>

#include <yyjson.h>

#include <vector>

namespace postject {

struct JsonWriter::Private
{
    yyjson_mut_doc *doc = yyjson_mut_doc_new(nullptr);
    std::vector<yyjson_mut_val *> open;
    yyjson_mut_val *pendingKey = nullptr;
};

JsonWriter::JsonWriter() : d(std::make_unique<Private>()) {}

JsonWriter::~JsonWriter()
{
    yyjson_mut_doc_free(d->doc);
}

void JsonWriter::add(yyjson_mut_val *value)
{
    if (d->open.empty()) {
        yyjson_mut_doc_set_root(d->doc, value);
    } else if (yyjson_mut_is_obj(d->open.back())) {
        Q_ASSERT(d->pendingKey);
        yyjson_mut_obj_add(d->open.back(), d->pendingKey, value);
        d->pendingKey = nullptr;
    } else {
        yyjson_mut_arr_append(d->open.back(), value);
    }
}

JsonWriter &JsonWriter::beginObject()
{
    yyjson_mut_val *object = yyjson_mut_obj(d->doc);
    add(object);
    d->open.push_back(object);
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    yyjson_mut_val *array = yyjson_mut_arr(d->doc);
    add(array);
    d->open.push_back(array);
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    Q_ASSERT(!d->open.empty() && yyjson_mut_is_obj(d->open.back()));
    d->open.pop_back();
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    Q_ASSERT(!d->open.empty() && yyjson_mut_is_arr(d->open.back()));
    d->open.pop_back();
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    Q_ASSERT(!d->open.empty() && yyjson_mut_is_obj(d->open.back()) && !d->pendingKey);
    d->pendingKey = yyjson_mut_str(d->doc, name);
    return *this;
}

JsonWriter &JsonWriter::string(QByteArrayView utf8)
{
    // A user agent may be any bytes, and yyjson would write no document at all for one that is not UTF-8.
    if (!QUtf8StringView(utf8).isValidUtf8())
        return string(QByteArrayView(QString::fromUtf8(utf8).toUtf8()));
    add(yyjson_mut_strncpy(d->doc, utf8.isNull() ? "" : utf8.data(), static_cast<std::size_t>(utf8.size())));
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    return string(QByteArrayView(text.toUtf8()));
}

JsonWriter &JsonWriter::number(qint64 value)
{
    add(yyjson_mut_sint(d->doc, value));
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    add(qIsFinite(value) ? yyjson_mut_real(d->doc, value) : yyjson_mut_null(d->doc));
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    add(yyjson_mut_bool(d->doc, value));
    return *this;
}

JsonWriter &JsonWriter::null()
{
    add(yyjson_mut_null(d->doc));
    return *this;
}

JsonWriter &JsonWriter::time(TimePoint time)
{
    return string(QByteArrayView(formatTime(time)));
}

JsonWriter &JsonWriter::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return boolean(value.toBool());
    case QJsonValue::Double:
        return value.toDouble() == static_cast<double>(value.toInteger()) ? number(value.toInteger())
                                                                          : number(value.toDouble());
    case QJsonValue::String:
        return string(QStringView(value.toString()));
    case QJsonValue::Array: {
        beginArray();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            this->value(element);
        return endArray();
    }
    case QJsonValue::Object: {
        beginObject();
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QByteArray name = member.key().toUtf8();
            d->pendingKey = yyjson_mut_strncpy(d->doc, name.constData(), static_cast<std::size_t>(name.size()));
            this->value(member.value());
        }
        return endObject();
    }
    default:
        return null();
    }
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    add(yyjson_mut_rawncpy(d->doc, json.data(), static_cast<std::size_t>(json.size())));
    return *this;
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(d->open.empty());
    std::size_t length = 0;
    char *text = yyjson_mut_write(d->doc, YYJSON_WRITE_NOFLAG, &length);
    QByteArray bytes(text, static_cast<qsizetype>(length));
    ::free(text);
    yyjson_mut_doc_free(d->doc);
    d->doc = yyjson_mut_doc_new(nullptr);
    return bytes;
}

} // namespace postject
