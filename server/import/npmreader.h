// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access logs of Nginx Proxy Manager: "[time] … status - method scheme host "path" [Client address] …". Pure.
#pragma once

#include "server/import/webreader.h"

namespace postject {

class NpmReader final : public WebReader
{
public:
    explicit NpmReader(const ImportOptions &options) : WebReader(options) {}

private:
    LineKind readEntry(QByteArrayView text, ImportEvent &event) override;
};

} // namespace postject
