// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answershape.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace postject::test {

namespace {

const QJsonObject &description()
{
    static const QJsonObject read = [] {
        QFile file(QStringLiteral(POSTJECT_OPENAPI));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(file.fileName()));
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return read;
}

// "#/components/schemas/Alert" -> what stands there.
QJsonObject resolved(const QJsonObject &node)
{
    const QString reference = node["$ref"_L1].toString();
    if (reference.isEmpty())
        return node;
    QJsonValue at = description();
    for (const QString &step : reference.mid(2).split(u'/'))
        at = at[step];
    return resolved(at.toObject());
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray()) ||
           (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble()) ||
           (type == "boolean"_L1 && value.isBool()) || (type == "null"_L1 && value.isNull());
}

class Check
{
public:
    QStringList faults;

    void value(const QJsonValue &value, const QJsonObject &schemaOrReference, const QString &path)
    {
        const QJsonObject schema = resolved(schemaOrReference);
        for (const QLatin1StringView choice : {"oneOf"_L1, "anyOf"_L1}) {
            if (schema.contains(choice))
                return oneOf(value, schema[choice].toArray(), path);
        }
        const QJsonValue type = schema["type"_L1];
        const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
        const auto fits = [&](const QJsonValue &each) { return isOfType(value, each.toString()); };
        if (!type.isUndefined() && std::ranges::none_of(types, fits))
            return fault(path, u"is not of type %1"_s.arg(type.toVariant().toStringList().join(u'/')));
        if (const QJsonArray words = schema["enum"_L1].toArray(); !words.isEmpty() && !words.contains(value))
            fault(path, u"is none of the words that it may be"_s);
        if (schema.contains("const"_L1) && value != schema["const"_L1])
            fault(path, u"is not the one value that it may be"_s);
        if (const QString pattern = schema["pattern"_L1].toString(); !pattern.isEmpty() && value.isString()) {
            static QHash<QString, QRegularExpression> compiled; // a page of a log asks a thousand times
            QRegularExpression &each = compiled[pattern];
            if (each.pattern() != pattern)
                each.setPattern(pattern);
            if (!each.match(value.toString()).hasMatch())
                fault(path, u"does not match %1"_s.arg(pattern));
        }
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                this->value(item, schema["items"_L1].toObject(), path + u"[]"_s);
        } else if (value.isObject() && schema.contains("properties"_L1)) {
            members(value.toObject(), schema, path);
        }
    }

private:
    void fault(const QString &path, const QString &what) { faults.append(path + u' ' + what); }

    void oneOf(const QJsonValue &value, const QJsonArray &choices, const QString &path)
    {
        const bool any = std::ranges::any_of(choices, [&](const QJsonValue &each) {
            Check check;
            check.value(value, each.toObject(), path);
            return check.faults.isEmpty();
        });
        if (!any)
            fault(path, u"is nothing that it may be"_s);
    }

    // Closed, unless the description says otherwise: a member with a wrong name is no extra.
    void members(const QJsonObject &object, const QJsonObject &schema, const QString &path)
    {
        const QJsonObject known = schema["properties"_L1].toObject();
        for (const QJsonValue &name : schema["required"_L1].toArray()) {
            if (!object.contains(name.toString()))
                fault(path + u'.' + name.toString(), u"is missing"_s);
        }
        for (auto each = object.begin(); each != object.end(); ++each) {
            const QString where = path + u'.' + each.key();
            if (known.contains(each.key()))
                value(each.value(), known[each.key()].toObject(), where);
            else if (schema["additionalProperties"_L1].isUndefined())
                fault(where, u"is not in the description"_s);
        }
    }
};

QJsonObject operationOf(const Endpoint &endpoint)
{
    static const QRegularExpression kArgument(u":(\\w+)"_s);
    const QString path = QString(endpoint.path).replace(kArgument, u"{\\1}"_s);
    return description()["paths"_L1][path][QString(verbName(endpoint.verb)).toLower()].toObject();
}

QJsonObject schemaOf(const Endpoint &endpoint, int status)
{
    const QJsonObject answers = operationOf(endpoint)["responses"_L1].toObject();
    const QJsonObject answer = resolved(answers[QString::number(status)].toObject());
    const QJsonObject content = answer["content"_L1].toObject();
    return content.isEmpty() ? QJsonObject() : content.begin()->toObject()["schema"_L1].toObject();
}

} // namespace

QStringList shapeFaults(EndpointId id, int status, const QJsonObject &body)
{
    const Endpoint &each = endpoint(id);
    const QString where = u"%1 %2, %3:"_s.arg(QString(verbName(each.verb)), QString(each.path)).arg(status);
    const QJsonObject problem{{u"$ref"_s, u"#/components/schemas/Problem"_s}};
    const QJsonObject schema = status >= 400 ? problem : schemaOf(each, status);
    if (schema.isEmpty())
        return body.isEmpty() && status == 204 ? QStringList() : QStringList{where + u" no such answer is described"_s};
    Check check;
    check.value(body, schema, where);
    return check.faults;
}

QString operationId(EndpointId id)
{
    return operationOf(endpoint(id))["operationId"_L1].toString();
}

} // namespace postject::test
