// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/runninghere.h"

#include "ui/client/apiclient.h"

namespace postject {

using namespace std::chrono_literals;

void askRunningHere(const QString &socketFile, QObject *context, std::function<void(bool answers)> done)
{
    auto *client = new ui::ApiClient(context);
    client->useLocalSocket(socketFile);
    client->send({.endpoint = EndpointId::Health, .patience = 3s}, client,
                 [client, done = std::move(done)](const ui::ApiResult<QJsonObject> &answer) {
                     client->deleteLater();
                     // A refusal is a server's answer too.
                     done(answer || answer.error().kind == ui::ApiError::Kind::Refused);
                 });
}

} // namespace postject
