// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/sensitivepaths.h"

#include <algorithm>

namespace postject {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Each octet once; "%252F" is "%2F" then.
QByteArray decodedOnce(QByteArrayView path)
{
    QByteArray decoded;
    decoded.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        const int high = path[i] == '%' && i + 2 < path.size() ? hexValue(path[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(path[i + 2]) : -1;
        decoded.append(low >= 0 ? static_cast<char>(high * 16 + low) : path[i]);
        i += low >= 0 ? 2 : 0;
    }
    return decoded;
}

QByteArray asLenientServersRead(QByteArrayView path)
{
    QByteArray decoded = path.toByteArray();
    for (qsizetype before = -1; before != decoded.size();) { // each round is shorter, or the last
        before = decoded.size();
        decoded = decodedOnce(decoded);
    }
    decoded.replace('\\', '/');
    QList<QByteArray> kept;
    QByteArray last;
    for (const QByteArray &segment : decoded.split('/')) {
        last = segment.first(std::max<qsizetype>(0, (segment + ';').indexOf(';')));
        if (last == ".." && !kept.isEmpty())
            kept.removeLast();
        else if (!last.isEmpty() && last != "." && last != "..")
            kept.append(last);
    }
    const bool isFolder = last.isEmpty() || last == "." || last == "..";
    return '/' + kept.join('/') + (isFolder && !kept.isEmpty() ? "/" : "");
}

bool matchesReading(QByteArrayView pattern, QByteArrayView path)
{
    if (!pattern.endsWith('*'))
        return path.size() == pattern.size() && path.compare(pattern, Qt::CaseInsensitive) == 0;
    const QByteArrayView begin = pattern.chopped(1);
    return path.size() >= begin.size() && path.first(begin.size()).compare(begin, Qt::CaseInsensitive) == 0;
}

} // namespace

bool matchesPath(QByteArrayView pattern, QByteArrayView path)
{
    if (matchesReading(pattern, path))
        return true;
    const bool readsOtherwise = path.contains('%') || path.contains(';') || path.contains('\\');
    return readsOtherwise && matchesReading(pattern, asLenientServersRead(path));
}

} // namespace postject
