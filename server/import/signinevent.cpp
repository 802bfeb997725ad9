// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/signinevent.h"

#include "server/contract/action.h"
#include "server/core/json.h"
#include "server/import/logtext.h"

namespace postject {

LineKind setSignIn(const SignIn &signIn, const ImportOptions &options, ImportEvent &event)
{
    if (signIn.at > options.now() + kEventFutureMax || toMilliseconds(signIn.at) < 0)
        return LineKind::Unreadable;
    event.count = signIn.count;
    event.address = signIn.address;
    event.row = {.at = signIn.at,
                 .account = options.account,
                 .action = QByteArray(actionName(signIn.isAccepted ? Action::Login : Action::LoginFailed)),
                 .ipAddress = signIn.address.toByteArray()};
    JsonWriter metadata;
    metadata.beginObject().key("service").string(signIn.service);
    metadata.key("method").string(QByteArrayView(cleanLogText(signIn.method, 64)));
    metadata.key("user").string(QByteArrayView(cleanLogText(signIn.user, 256))).endObject();
    event.row.metadata = metadata.take();
    return LineKind::Event;
}

} // namespace postject
