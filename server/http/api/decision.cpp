// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/decision.h"

#include "server/core/json.h"
#include "server/core/jsonobject.h"

#include <QJsonObject>

#include <algorithm>

namespace postject {

namespace {
constexpr qsizetype kRuleMaxCharacters = 200;
} // namespace

Decision decisionOf(Check check, const Error &error)
{
    const ErrorKind &kind = errorKind(error.code);
    const QString rule = error.detail.isEmpty() ? QString(kind.title) : error.detail;
    return {.check = check, .outcome = QByteArray(kind.name), .rule = rule.left(kRuleMaxCharacters)};
}

QByteArray withDecision(const QByteArray &metadata, const Decision &decision)
{
    return withMember(metadata, "decision",
                      jsonObject({{"check", kCheckNames[static_cast<std::size_t>(decision.check)]},
                                  {"outcome", decision.outcome},
                                  {"rule", decision.rule.toUtf8()}}));
}

std::optional<Decision> readDecision(const QByteArray &metadata)
{
    const Result<QJsonObject> object = parseJsonObject(metadata);
    if (!object)
        return std::nullopt;
    const QJsonObject decision = object->value("decision"_L1).toObject();
    const QByteArray check = decision.value("check"_L1).toString().toLatin1();
    const auto name =
        std::ranges::find(kCheckNames, QByteArrayView(check), [](const char *each) { return QByteArrayView(each); });
    if (name == kCheckNames.end())
        return std::nullopt;
    return Decision{.check = static_cast<Check>(name - kCheckNames.begin()),
                    .outcome = decision.value("outcome"_L1).toString().toLatin1(),
                    .rule = decision.value("rule"_L1).toString()};
}

} // namespace postject
