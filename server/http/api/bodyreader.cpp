// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/bodyreader.h"

#include "server/core/json.h"

#include <cmath>

namespace postject {

namespace {

// The media type itself, in any case. RFC 8259 section 11 has no parameters for it: those that are there say nothing.
bool isJsonType(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.first(end)).trimmed().toLower() == "application/json";
}

// SQLite takes either for a mark of the encoding, and keeps another text than it was given.
bool beginsWithMark(const QString &text)
{
    return text.startsWith(QChar(QChar::ByteOrderMark)) || text.startsWith(QChar(QChar::ByteOrderSwapped));
}

} // namespace

Result<void> BodyReader::expectJson(const Request &request)
{
    if (!request.body.isEmpty() && !isJsonType(request.contentType))
        return failure(ErrorCode::UnsupportedMediaType, u"Send the body as application/json."_s);
    return {};
}

Result<BodyReader> BodyReader::open(const Request &request)
{
    if (request.body.isEmpty())
        return BodyReader(QJsonObject());
    if (const Result<void> json = expectJson(request); !json)
        return std::unexpected(json.error());
    return parseJsonObject(request.body).transform([](const QJsonObject &body) { return BodyReader(body); });
}

Result<void> BodyReader::expectNothing(const Request &request)
{
    return open(request).and_then([](BodyReader body) { return body.finish(); });
}

std::optional<QJsonValue> BodyReader::take(const QString &name)
{
    m_known.insert(name);
    const auto found = m_body.constFind(name);
    return found == m_body.constEnd() ? std::nullopt : std::optional<QJsonValue>(*found);
}

void BodyReader::fail(const QString &name, const QString &message)
{
    m_errors.add(name, message);
}

void BodyReader::fail(const Error &error)
{
    for (const FieldError &each : error.fields) {
        if (!m_errors.names(each.field))
            m_errors.add(each.field, each.message);
    }
}

void BodyReader::checkText(const QString &name, const QString &text, qsizetype maxBytes)
{
    if (text.toUtf8().size() > maxBytes)
        fail(name, u"must have at most %1 bytes"_s.arg(maxBytes));
    else if (beginsWithMark(text))
        fail(name, u"must not begin with a byte order mark"_s);
}

QString BodyReader::string(const QString &name, qsizetype maxBytes)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value) {
        fail(name, u"is required"_s);
        return {};
    }
    if (!value->isString()) {
        fail(name, u"must be a string"_s);
        return {};
    }
    const QString text = value->toString();
    if (text.isEmpty())
        fail(name, u"must not be empty"_s);
    else
        checkText(name, text, maxBytes);
    return text;
}

std::optional<QString> BodyReader::optionalString(const QString &name, qsizetype maxBytes)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value || value->isNull())
        return std::nullopt;
    if (!value->isString()) {
        fail(name, u"must be a string"_s);
        return std::nullopt;
    }
    checkText(name, value->toString(), maxBytes);
    return value->toString();
}

bool BodyReader::boolean(const QString &name)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value)
        fail(name, u"is required"_s);
    else if (!value->isBool())
        fail(name, u"must be true or false"_s);
    return value && value->toBool();
}

std::optional<bool> BodyReader::optionalBoolean(const QString &name)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value || value->isNull())
        return std::nullopt;
    if (!value->isBool()) {
        fail(name, u"must be true or false"_s);
        return std::nullopt;
    }
    return value->toBool();
}

int BodyReader::integer(const QString &name, int min, int max)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value) {
        fail(name, u"is required"_s);
        return min;
    }
    const double number = value->toDouble(); // 24.0 is 24
    if (!value->isDouble() || number != std::trunc(number) || number < min || number > max) {
        fail(name, u"must be a whole number from %1 to %2"_s.arg(min).arg(max));
        return min;
    }
    return static_cast<int>(number);
}

QList<QString> BodyReader::strings(const QString &name, qsizetype maxCount, qsizetype maxBytes)
{
    const std::optional<QJsonValue> value = take(name);
    if (!value || !value->isArray()) {
        fail(name, value ? u"must be an array of strings"_s : u"is required"_s);
        return {};
    }
    const QJsonArray array = value->toArray();
    if (array.size() > maxCount)
        fail(name, u"must have at most %1 elements"_s.arg(maxCount));
    QList<QString> texts;
    for (const QJsonValue &element : array) {
        if (!element.isString() || element.toString().toUtf8().size() > maxBytes) {
            fail(name, u"must hold strings of at most %1 bytes"_s.arg(maxBytes));
            return {};
        }
        texts.append(element.toString());
    }
    return texts;
}

std::optional<QJsonObject> BodyReader::members(const QString &name)
{
    const std::optional<QJsonValue> value = take(name);
    if (value && value->isObject())
        return value->toObject();
    fail(name, value ? u"must be an object"_s : u"is required"_s);
    return std::nullopt;
}

std::optional<BodyReader> BodyReader::object(const QString &name)
{
    return members(name).transform([](const QJsonObject &inner) { return BodyReader(inner); });
}

void BodyReader::absorb(BodyReader inner, const QString &name)
{
    inner.refuseUnknown();
    for (const FieldError &error : inner.m_errors.named())
        fail(name + u'.' + error.field, error.message);
}

void BodyReader::refuseUnknown()
{
    const QStringList names = m_body.keys();
    for (const QString &name : names) {
        if (!m_known.contains(name))
            fail(name, u"is not known here"_s);
    }
}

Result<void> BodyReader::finish()
{
    refuseUnknown();
    if (m_errors.isEmpty())
        return {};
    return std::unexpected(m_errors.toError("member"_L1));
}

} // namespace postject
