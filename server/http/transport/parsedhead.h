// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a request as the guard has read and checked it. It owns its bytes, so it stays valid while the connection
// reads on, until the next request. No thread of its own; owned by its RequestParser.
#pragma once

#include "server/http/transport/requesthead.h"
#include "server/http/transport/requestline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <span>
#include <vector>

namespace postject {

class ParsedHead
{
public:
    void assign(const RequestLine &line, std::span<const HeaderField> fields);
    void setLast(bool isLast) { m_isLast = isLast; }

    QByteArrayView method() const { return view(m_method); }
    // Percent-encoded, without the query. Unreserved characters stand for themselves (RFC 3986 section 6.2.2.2).
    QByteArrayView path() const { return view(m_path); }
    QByteArrayView query() const { return view(m_query); } // percent-encoded, without the "?"
    bool isHttp11() const { return m_isHttp11; }           // else HTTP/1.0
    bool isLast() const { return m_isLast; }               // the connection closes after this request

    QByteArrayView value(QByteArrayView name) const; // of the first field of this name; empty without one
    QList<QByteArray> values(QByteArrayView name) const;
    QByteArray combinedValue(QByteArrayView name) const; // all of them, joined by ", " (RFC 9110 section 5.3)
    std::vector<HeaderField> fields() const;             // in the order they came

private:
    struct Span
    {
        qsizetype at = 0;
        qsizetype size = 0;
    };
    struct Field
    {
        Span name;
        Span value;
    };

    Span add(QByteArrayView text);
    void addPath(QByteArrayView path);
    QByteArrayView view(Span span) const { return QByteArrayView(m_text).sliced(span.at, span.size); }
    bool isNamed(const Field &field, QByteArrayView name) const;

    QByteArray m_text;
    std::vector<Field> m_fields;
    Span m_method;
    Span m_path;
    Span m_query;
    bool m_isHttp11 = true;
    bool m_isLast = false;
};

} // namespace postject
