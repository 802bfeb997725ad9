// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with the members of a request: the first faults by name and the rest by their number, so that an answer
// stays small whatever was sent. Pure; any thread.
#pragma once

#include "server/core/result.h"

#include <algorithm>

namespace postject {

class FieldFaults
{
public:
    static constexpr qsizetype kNamedMax = 20;
    static constexpr qsizetype kNameMaxLength = 64; // longer names are cut

    void add(const QString &field, const QString &message)
    {
        if (isFull())
            ++m_unnamed;
        else
            m_named.append({field.left(kNameMaxLength), message});
    }
    bool isFull() const { return m_named.size() >= kNamedMax; } // what is added now is only counted
    bool isEmpty() const { return m_named.isEmpty(); }
    bool names(const QString &field) const
    {
        return std::ranges::any_of(m_named, [&](const FieldError &known) { return known.field == field; });
    }
    const QList<FieldError> &named() const { return m_named; }
    qsizetype unnamed() const { return m_unnamed; }

    // kind: what the fields are to whoever sent them, such as "member". Not for an empty list.
    Error toError(QLatin1StringView kind, ErrorCode code = ErrorCode::InvalidRequest) const
    {
        const FieldError &first = m_named.first();
        QString detail = u"The %1 \"%2\" %3."_s.arg(kind, first.field, first.message);
        if (m_unnamed > 0)
            detail += u" The first %1 faults are named, and there are %2 more."_s.arg(kNamedMax).arg(m_unnamed);
        return {.code = code, .detail = detail, .fields = m_named};
    }

private:
    QList<FieldError> m_named;
    qsizetype m_unnamed = 0;
};

} // namespace postject
