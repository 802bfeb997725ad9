// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/passwordclient.h"

#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

void PasswordClient::change(const PasswordWish &wish, QObject *context, DoneCallback done)
{
    const QJsonObject body{
        {u"currentPassword"_s, wish.current}, {u"newPassword"_s, wish.wanted}, {u"revokeApiKeys"_s, wish.revokesKeys}};
    m_client.send(ApiCall{.endpoint = EndpointId::ChangePassword, .body = body}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) {
                      done(answer.and_then([](const QJsonObject &json) { return readApiKeys(json["apiKeys"_L1]); }));
                  });
}

} // namespace postject::ui
