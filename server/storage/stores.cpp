// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/stores.h"

namespace postject {

Stores::Stores(Database &connection)
    : accounts(connection),
      sessions(connection),
      apiKeys(connection),
      ingest(connection),
      twoFactor(connection),
      whitelist(connection),
      activity(connection),
      alerts(connection),
      exceptions(connection),
      timelines(connection),
      blocks(connection),
      outbox(connection),
      settings(connection),
      metrics(connection),
      detection(connection),
      database(connection)
{
}

} // namespace postject
