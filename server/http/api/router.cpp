// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/router.h"

#include <QHash>

#include <optional>

namespace postject {

namespace {

struct Pattern
{
    const Endpoint *endpoint;
    QList<QByteArray> segments; // ":name" for an argument
};

// The table, split once: fixed paths by their text, the few with arguments to be tried one by one.
struct Table
{
    QHash<QByteArray, QList<const Endpoint *>> fixed;
    QList<Pattern> patterns;
};

const Table &table()
{
    static const Table made = [] {
        Table all;
        for (const Endpoint &each : kEndpoints) {
            if (each.path.contains(u':'))
                all.patterns.append({&each, QByteArray(each.path).split('/')});
            else
                all.fixed[QByteArray(each.path)].append(&each);
        }
        return all;
    }();
    return made;
}

std::optional<QList<QByteArray>> match(const Pattern &pattern, const QList<QByteArray> &segments)
{
    if (pattern.segments.size() != segments.size())
        return std::nullopt;
    QList<QByteArray> arguments;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (pattern.segments[i].startsWith(':')) {
            if (segments[i].isEmpty())
                return std::nullopt;
            arguments.append(QByteArray::fromPercentEncoding(segments[i]));
        } else if (pattern.segments[i] != segments[i]) {
            return std::nullopt;
        }
    }
    return arguments;
}

bool exists(Access access, bool reachLocal)
{
    return reachLocal || (access != Access::LocalAnyone && access != Access::LocalAdministrator);
}

} // namespace

Result<Route> findRoute(const QByteArray &method, const QByteArray &path, bool reachLocal)
{
    QByteArray allow;
    const QByteArray asked = method == "HEAD" ? "GET"_ba : method;
    const auto isAsked = [&](const Endpoint &endpoint) {
        if (!exists(endpoint.access, reachLocal))
            return false;
        const QLatin1StringView verb = verbName(endpoint.verb);
        if (verb == QLatin1StringView(asked))
            return true;
        allow += (allow.isEmpty() ? "" : ", ") + QByteArray(verb) + (endpoint.verb == Verb::Get ? ", HEAD" : "");
        return false;
    };
    if (const auto found = table().fixed.constFind(path); found != table().fixed.constEnd()) {
        for (const Endpoint *endpoint : *found) {
            if (isAsked(*endpoint))
                return Route{endpoint, {}};
        }
    } else {
        const QList<QByteArray> segments = path.split('/');
        for (const Pattern &pattern : table().patterns) {
            std::optional<QList<QByteArray>> arguments = match(pattern, segments);
            if (arguments && isAsked(*pattern.endpoint))
                return Route{pattern.endpoint, *std::move(arguments)};
        }
    }
    if (allow.isEmpty())
        return failure(ErrorCode::NotFound, u"There is no such path."_s);
    return std::unexpected(Error{.code = ErrorCode::MethodNotAllowed,
                                 .detail = u"This path takes %1."_s.arg(QString::fromLatin1(allow)),
                                 .allow = allow});
}

} // namespace postject
