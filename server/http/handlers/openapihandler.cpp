// SPDX-License-Identifier: GPL-3.0-or-later
//
// The API described by OpenAPI 3.1, as it stands in resources/openapi.json.
#include "server/http/handlers/handlers.h"

#include <QFile>

// Outside the namespace, as the macro asks; a static library's resources are not found without it.
static void initialiseDescription()
{
    Q_INIT_RESOURCE(openapi);
}

namespace postject::handlers {

namespace {

QByteArray readDescription()
{
    initialiseDescription();
    QFile file(u":/http/openapi.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

HandlerTask openApi(const Request &)
{
    static const QByteArray description = readDescription();
    Q_ASSERT(!description.isEmpty());
    co_return answer(description);
}

} // namespace postject::handlers
