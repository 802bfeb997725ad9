// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/eventreader.h"

#include <utility>

namespace postject::ui {

QList<ServerEvent> EventReader::read(const QByteArray &piece)
{
    QList<ServerEvent> complete;
    m_rest += piece;
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        QByteArrayView line = QByteArrayView(m_rest).sliced(start, end - start);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!std::exchange(m_skips, false) && line.size() <= kLineMax)
            takeLine(line, complete);
        start = end + 1;
    }
    m_rest.remove(0, start);
    if (m_rest.size() > kLineMax) {
        m_rest.clear();
        m_skips = true;
    }
    return complete;
}

void EventReader::takeLine(QByteArrayView line, QList<ServerEvent> &complete)
{
    if (line.isEmpty()) {
        if (std::exchange(m_hasData, false))
            complete.append({.name = m_name.isEmpty() ? QByteArray("message") : m_name, .data = m_data});
        m_name.clear();
        m_data.clear();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon); // "" for a comment
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "event") {
        m_name = value.toByteArray();
    } else if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_data += '\n';
        if (m_data.size() + value.size() <= kLineMax)
            m_data += value;
    }
}

} // namespace postject::ui
