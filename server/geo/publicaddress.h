// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which addresses are of the public Internet: only these have a place. Pure; any thread.
#pragma once

#include "server/net/ipaddress.h"

namespace postject {

// False for what the registries keep for special purposes (RFC 6890 and its successors): private, shared, loopback,
// link-local, documentation, benchmarking, translation, tunnels, multicast and reserved addresses; in IPv6 for whatever
// is not global unicast (2000::/3).
bool isPublicAddress(const IpAddress &address);

} // namespace postject
