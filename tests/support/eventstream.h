// SPDX-License-Identifier: GPL-3.0-or-later
//
// Server-sent events out of the bytes of a stream, as far as this server uses the format; it shares no code with the
// product. Pure.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace postject {

struct Event
{
    QByteArray id;
    QByteArray name;
    QJsonObject data;
};

// WHATWG HTML section 9.2.6, as far as this server uses it.
inline QList<Event> eventsOf(const QByteArray &stream)
{
    QList<Event> events;
    for (const QByteArray &block : stream.first(stream.lastIndexOf("\n\n") + 1).split('\n')) {
        static Event event;
        if (block.startsWith("id: "))
            event.id = block.sliced(4);
        else if (block.startsWith("event: "))
            event.name = block.sliced(7);
        else if (block.startsWith("data: "))
            event.data = QJsonDocument::fromJson(block.sliced(6)).object();
        else if (block.isEmpty()) {
            if (!event.name.isEmpty())
                events.append(event);
            event = {};
        }
    }
    return events;
}

inline QList<Event> named(const QByteArray &name, const QByteArray &stream)
{
    QList<Event> events = eventsOf(stream);
    events.removeIf([&](const Event &event) { return event.name != name; });
    return events;
}

inline std::function<bool(const QByteArray &)> has(int count, const QByteArray &name)
{
    return [=](const QByteArray &stream) { return named(name, stream).size() >= count; };
}

inline QByteArray lastId(const QByteArray &stream)
{
    QByteArray id;
    for (const QByteArray &line : stream.split('\n')) {
        if (line.startsWith("id: "))
            id = line.sliced(4);
    }
    return id;
}

} // namespace postject
