// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/jsonobject.h"

#include "server/core/json.h"

#include <type_traits>

namespace postject {

QByteArray jsonObject(std::initializer_list<JsonMember> members)
{
    JsonWriter json;
    json.beginObject();
    for (const JsonMember &member : members) {
        json.key(member.name);
        std::visit(
            [&json](auto value) {
                using Value = decltype(value);
                if constexpr (std::is_same_v<Value, QByteArrayView>)
                    json.string(value);
                else if constexpr (std::is_same_v<Value, bool>)
                    json.boolean(value);
                else if constexpr (std::is_same_v<Value, TimePoint>)
                    json.time(value);
                else
                    json.number(value);
            },
            member.value);
    }
    return json.endObject().take();
}

QByteArray withMember(const QByteArray &object, const char *name, QByteArrayView value)
{
    Q_ASSERT(object.startsWith('{') && object.endsWith('}'));
    QByteArray longer = object.chopped(1);
    if (longer.size() > 1)
        longer.append(',');
    return longer.append('"').append(name).append("\":").append(value).append('}');
}

} // namespace postject
