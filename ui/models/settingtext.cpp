// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingtext.h"

#include "ui/models/cidr.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace postject::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = ServerSetting::Kind;

constexpr qsizetype kPathMaxBytes = 512;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingText)
};

// "1.000" is a thousand to one reader and one to another, so separators of groups are neither written nor read.
QLocale plain(QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

std::optional<double> readNumber(const QString &text, const QLocale &locale)
{
    bool isNumber = false;
    double number = plain(locale).toDouble(text, &isNumber);
    if (!isNumber && !text.contains(locale.groupSeparator()))
        number = plain(QLocale::c()).toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::expected<QJsonValue, QString> numberOf(const ServerSetting &setting, const QString &text, const QLocale &locale)
{
    const std::optional<double> number = readNumber(text, locale);
    const bool mustBeWhole = setting.kind == Kind::Integer;
    const bool isGood = number && *number >= setting.min && *number <= setting.max;
    if (!isGood || (mustBeWhole && *number != std::floor(*number))) {
        const QString least = locale.toString(setting.min, 'f', QLocale::FloatingPointShortest);
        const QString most = locale.toString(setting.max, 'f', QLocale::FloatingPointShortest);
        return std::unexpected(mustBeWhole ? Words::tr("Type a whole number from %1 to %2.").arg(least, most)
                                           : Words::tr("Type a number from %1 to %2.").arg(least, most));
    }
    return mustBeWhole ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue(*number);
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s,]+"_s);
    return text.split(kBetween, Qt::SkipEmptyParts);
}

std::expected<QJsonValue, QString> networksOf(const QString &text)
{
    QJsonArray networks;
    for (const QString &each : linesOf(text)) {
        const auto network = Cidr::parse(each);
        if (!network)
            return std::unexpected(
                Words::tr("“%1”: %2", "an address, what is wrong with it").arg(each, explain(network.error())));
        if (!networks.contains(network->toString()))
            networks.append(network->toString());
    }
    return networks;
}

std::expected<QJsonValue, QString> pathsOf(const QString &text)
{
    QJsonArray paths;
    for (const QString &each : linesOf(text)) {
        const qsizetype star = each.indexOf(u'*');
        const bool isVisible = std::ranges::all_of(each, [](QChar c) { return c > u' ' && c < QChar(0x7f); });
        if (!each.startsWith(u'/'))
            return std::unexpected(Words::tr("“%1” must begin with /.", "a path").arg(each));
        if (star >= 0 && star != each.size() - 1)
            return std::unexpected(Words::tr("“%1” may have a * only at its end.", "a path").arg(each));
        if (!isVisible || each.contains(u'?') || each.size() > kPathMaxBytes)
            return std::unexpected(
                Words::tr("“%1” is no path: letters, digits and signs of ASCII, no ?, at most %2 characters.", "a path")
                    .arg(each)
                    .arg(kPathMaxBytes));
        if (!paths.contains(each))
            paths.append(each);
    }
    return paths;
}

} // namespace

QString settingText(const ServerSetting &setting, const QJsonValue &value, const QLocale &locale)
{
    switch (setting.kind) {
    case Kind::Integer:
    case Kind::Number:
        return plain(locale).toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case Kind::Text:
    case Kind::Choice:
        return value.toString();
    case Kind::Networks:
    case Kind::Paths:
        return value.toVariant().toStringList().join(u'\n');
    case Kind::Secret:
        return {};
    case Kind::Unknown:
        return value.toVariant().toString();
    }
    Q_UNREACHABLE_RETURN({});
}

std::expected<QJsonValue, QString> settingValue(const ServerSetting &setting, const QString &text,
                                                const QLocale &locale)
{
    switch (setting.kind) {
    case Kind::Integer:
    case Kind::Number:
        return numberOf(setting, text.trimmed(), locale);
    case Kind::Text:
        return text.trimmed();
    case Kind::Secret:
        return text;
    case Kind::Choice:
        if (!setting.choices.contains(text))
            return std::unexpected(Words::tr("Choose one of the list."));
        return text;
    case Kind::Networks:
        return networksOf(text);
    case Kind::Paths:
        return pathsOf(text);
    case Kind::Unknown:
        return setting.value;
    }
    Q_UNREACHABLE_RETURN({});
}

bool sameSettingValue(const QJsonValue &a, const QJsonValue &b)
{
    return a.isDouble() && b.isDouble() ? a.toDouble() == b.toDouble() : a == b;
}

} // namespace postject::ui
