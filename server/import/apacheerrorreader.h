// SPDX-License-Identifier: GPL-3.0-or-later
//
// Apache's error log, of 2.2 and 2.4: the sign-ins of HTTP authentication that it refused. Its times have no zone. The
// client's address comes before whatever the client wrote. Pure.
#pragma once

#include "server/import/webreader.h"

namespace postject {

class ApacheErrorReader final : public WebReader
{
public:
    explicit ApacheErrorReader(const ImportOptions &options) : WebReader(options), m_clock(options) {}

private:
    LineKind readEntry(QByteArrayView text, ImportEvent &event) override;

    LogClock m_clock;
};

} // namespace postject
