// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a JSON request body field by field, strictly typed, and collects what is wrong with it; members that nobody
// asked for are refused by name, so that a typing error never silently does nothing. Pure.
#pragma once

#include "server/core/fieldfaults.h"
#include "server/http/api/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace postject {

class BodyReader
{
public:
    // unsupported_media_type for a body that is not announced as JSON, invalid_request for one that is not.
    static Result<BodyReader> open(const Request &request);
    // The body's type alone, for an endpoint that reads its body in another way.
    static Result<void> expectJson(const Request &request);
    // For an endpoint that takes no member at all.
    static Result<void> expectNothing(const Request &request);

    QString string(const QString &name, qsizetype maxBytes);                             // required, not empty
    std::optional<QString> optionalString(const QString &name, qsizetype maxBytes);      // absent or null: nothing
    bool boolean(const QString &name);                                                   // required
    std::optional<bool> optionalBoolean(const QString &name);                            // absent or null: nothing
    int integer(const QString &name, int min, int max);                                  // required
    QList<QString> strings(const QString &name, qsizetype maxCount, qsizetype maxBytes); // required, may be empty
    std::optional<BodyReader> object(const QString &name);   // required; absorb() it when its members are read
    std::optional<QJsonObject> members(const QString &name); // the same, for a caller who judges them by himself
    void absorb(BodyReader inner, const QString &name);      // its errors, as "name.member"
    bool has(const QString &name) const { return m_body.contains(name); }
    void fail(const QString &name, const QString &message); // a check of the caller's own
    void fail(const Error &error); // its fields; those of a member that was found wrong already are left out

    Result<void> finish(); // after the last field: everything that was wrong, at once

private:
    explicit BodyReader(QJsonObject body) : m_body(std::move(body)) {}
    std::optional<QJsonValue> take(const QString &name);
    void checkText(const QString &name, const QString &text, qsizetype maxBytes);
    void refuseUnknown();

    QJsonObject m_body;
    QSet<QString> m_known;
    FieldFaults m_errors;
};

} // namespace postject
