// SPDX-License-Identifier: GPL-3.0-or-later
//
// HAProxy's HTTP log: "address:port [time] frontend backend/server timers status … "request"". Its times have no zone.
// Pure.
#pragma once

#include "server/import/webreader.h"

namespace postject {

class HaproxyReader final : public WebReader
{
public:
    explicit HaproxyReader(const ImportOptions &options) : WebReader(options), m_clock(options) {}

private:
    LineKind readEntry(QByteArrayView text, ImportEvent &event) override;

    LogClock m_clock;
};

} // namespace postject
