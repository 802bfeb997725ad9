// SPDX-License-Identifier: GPL-3.0-or-later
//
// nginx's error log: the sign-ins of HTTP basic authentication that it refused. Its times have no zone. The user's
// name, which comes before the client's address, can't hold a colon, and the address is the first behind one. Pure.
#pragma once

#include "server/import/webreader.h"

namespace postject {

class NginxErrorReader final : public WebReader
{
public:
    explicit NginxErrorReader(const ImportOptions &options) : WebReader(options), m_clock(options) {}

private:
    LineKind readEntry(QByteArrayView text, ImportEvent &event) override;

    LogClock m_clock;
};

} // namespace postject
