// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access logs of AWS's load balancers, the application's and the classic. Their times are in UTC. Pure.
#pragma once

#include "server/import/webreader.h"

namespace postject {

class AlbReader final : public WebReader
{
public:
    explicit AlbReader(const ImportOptions &options) : WebReader(options) {}

private:
    LineKind readEntry(QByteArrayView text, ImportEvent &event) override;
};

} // namespace postject
