// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/parsedhead.h"

#include <algorithm>
#include <utility>

namespace postject {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isUnreserved(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

} // namespace

void ParsedHead::assign(const RequestLine &line, std::span<const HeaderField> fields)
{
    m_text.resize(0);
    m_fields.clear();
    m_isHttp11 = line.isHttp11;
    m_isLast = false;
    m_method = add(line.method);
    const qsizetype question = line.target.indexOf('?');
    addPath(question < 0 ? line.target : line.target.first(question));
    m_query = add(question < 0 ? QByteArrayView() : line.target.sliced(question + 1));
    for (const HeaderField &field : fields)
        m_fields.push_back({.name = add(field.name), .value = add(field.value)});
}

ParsedHead::Span ParsedHead::add(QByteArrayView text)
{
    const Span span{.at = m_text.size(), .size = text.size()};
    m_text.append(text);
    return span;
}

void ParsedHead::addPath(QByteArrayView path)
{
    m_path.at = m_text.size();
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool isEscape = path[i] == '%' && i + 2 < path.size();
        const int high = isEscape ? hexDigit(path[i + 1]) : -1;
        const int low = isEscape ? hexDigit(path[i + 2]) : -1;
        const int code = high * 16 + low;
        if (high >= 0 && low >= 0 && isUnreserved(code)) {
            m_text.append(static_cast<char>(code));
            i += 2;
        } else {
            m_text.append(path[i]);
        }
    }
    m_path.size = m_text.size() - m_path.at;
}

bool ParsedHead::isNamed(const Field &field, QByteArrayView name) const
{
    return field.name.size == name.size() && view(field.name).compare(name, Qt::CaseInsensitive) == 0;
}

QByteArrayView ParsedHead::value(QByteArrayView name) const
{
    const auto field = std::ranges::find_if(m_fields, [&](const Field &each) { return isNamed(each, name); });
    return field == m_fields.end() ? QByteArrayView() : view(field->value);
}

QList<QByteArray> ParsedHead::values(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Field &field : m_fields) {
        if (isNamed(field, name))
            values.append(view(field.value).toByteArray());
    }
    return values;
}

std::vector<HeaderField> ParsedHead::fields() const
{
    std::vector<HeaderField> fields;
    for (const Field &field : m_fields)
        fields.push_back({.name = view(field.name), .value = view(field.value)});
    return fields;
}

QByteArray ParsedHead::combinedValue(QByteArrayView name) const
{
    QByteArray combined; // mostly of one field: one copy, and no list
    bool isFirst = true;
    for (const Field &field : m_fields) {
        if (!isNamed(field, name))
            continue;
        if (!std::exchange(isFirst, false))
            combined.append(", ");
        combined.append(view(field.value));
    }
    return combined;
}

} // namespace postject
