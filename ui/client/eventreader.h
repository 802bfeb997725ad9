// SPDX-License-Identifier: GPL-3.0-or-later
//
// Server-sent events out of the bytes of a stream, however they are cut (WHATWG HTML, section 9.2.6). Holds at most one
// unfinished line. Pure.
#pragma once

#include <QByteArray>
#include <QList>

namespace postject::ui {

struct ServerEvent
{
    QByteArray name; // "message" where the server gives none
    QByteArray data;
};

class EventReader
{
public:
    static constexpr qsizetype kLineMax = 1024 * 1024; // a longer line is no event of ours: it is left out

    QList<ServerEvent> read(const QByteArray &piece); // the events that it completes

private:
    void takeLine(QByteArrayView line, QList<ServerEvent> &complete);

    QByteArray m_rest; // of the line under way
    bool m_skips = false;
    QByteArray m_name;
    QByteArray m_data;
    bool m_hasData = false;
};

} // namespace postject::ui
