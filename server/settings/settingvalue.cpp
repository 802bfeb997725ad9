// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings/settingvalue.h"

#include "server/net/ipaddress.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kPathMaxBytes = 512;

std::unexpected<Error> wrong(const QString &message)
{
    return failure(ErrorCode::InvalidRequest, message);
}

Result<QByteArray> numberText(const Setting &setting, const QJsonValue &value)
{
    const double number = value.toDouble();
    const bool isWhole = number == static_cast<double>(static_cast<qint64>(number));
    if (!value.isDouble() || number < setting.min || number > setting.max ||
        (setting.kind == SettingKind::Integer && !isWhole)) {
        const auto what = setting.kind == SettingKind::Integer ? u"a whole number"_s : u"a number"_s;
        return wrong(u"must be %1 from %2 to %3"_s.arg(what)
                         .arg(static_cast<qint64>(setting.min))
                         .arg(static_cast<qint64>(setting.max)));
    }
    return isWhole ? QByteArray::number(static_cast<qint64>(number)) : QByteArray::number(number, 'g', 17);
}

Result<QByteArray> lineText(const Setting &setting, const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isLine = std::ranges::none_of(text, [](QChar c) { return c < u' ' || c == QChar(0x7f); });
    if (!value.isString() || !isLine || text.toUtf8().size() > static_cast<qsizetype>(setting.max))
        return wrong(u"must be one line of text of at most %1 bytes"_s.arg(static_cast<qint64>(setting.max)));
    return text.toUtf8();
}

Result<QByteArray> choiceText(const Setting &setting, const QJsonValue &value)
{
    const QList<QByteArray> choices = QByteArray(setting.choices).split('|');
    const QByteArray text = value.toString().toUtf8();
    if (!value.isString() || !choices.contains(text))
        return wrong(u"must be one of %1"_s.arg(QString::fromLatin1(choices.join(", "))));
    return text;
}

// An element of a list in its canonical form.
Result<QString> elementOf(const Setting &setting, const QJsonValue &value)
{
    const QByteArray text = value.toString().toUtf8();
    if (!value.isString())
        return wrong(u"must hold strings"_s);
    if (setting.kind == SettingKind::Networks) {
        return IpNetwork::parse(text)
            .transform([](const IpNetwork &network) { return QString::fromLatin1(network.toByteArray()); })
            .transform_error([&](Error error) {
                error.detail = u"holds %1: %2"_s.arg(value.toString(), error.detail);
                return error;
            });
    }
    const qsizetype star = text.indexOf('*');
    const bool isVisible = std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
    if (!text.startsWith('/') || !isVisible || text.contains('?') || text.size() > kPathMaxBytes ||
        (star >= 0 && star != text.size() - 1))
        return wrong(u"must hold paths that begin with / and have no * but at the end"_s);
    return value.toString();
}

Result<QByteArray> listText(const Setting &setting, const QJsonValue &value)
{
    const QJsonArray given = value.toArray();
    if (!value.isArray() || given.size() > static_cast<qsizetype>(setting.max))
        return wrong(u"must be an array of at most %1 strings"_s.arg(static_cast<qint64>(setting.max)));
    QJsonArray list;
    for (const QJsonValue &each : given) {
        const Result<QString> element = elementOf(setting, each);
        if (!element)
            return std::unexpected(element.error());
        if (!list.contains(*element))
            list.append(*element);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QJsonValue rawJson(const Setting &setting, const QByteArray &text)
{
    switch (setting.kind) {
    case SettingKind::Integer:
    case SettingKind::Number: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue();
    }
    case SettingKind::Networks:
    case SettingKind::Paths: {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue();
    }
    case SettingKind::Secret:
    case SettingKind::Text:
    case SettingKind::Choice:
        return QString::fromUtf8(text);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Result<QByteArray> settingText(const Setting &setting, const QJsonValue &value)
{
    switch (setting.kind) {
    case SettingKind::Integer:
    case SettingKind::Number:
        return numberText(setting, value);
    case SettingKind::Text:
    case SettingKind::Secret:
        return lineText(setting, value);
    case SettingKind::Choice:
        return choiceText(setting, value);
    case SettingKind::Networks:
    case SettingKind::Paths:
        return listText(setting, value);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<QJsonValue> settingJson(const Setting &setting, const QByteArray &text)
{
    if (setting.kind == SettingKind::Secret)
        return QJsonValue();
    const QJsonValue value = rawJson(setting, text);
    return settingText(setting, value).transform([&](const QByteArray &) { return value; });
}

} // namespace postject
