// SPDX-License-Identifier: GPL-3.0-or-later
//
// The W3C extended log of IIS: a directive names the fields, which may change within a file. Its times are in UTC. Pure
// but for that directive.
#pragma once

#include "server/import/webreader.h"

namespace postject {

class IisReader final : public WebReader
{
public:
    explicit IisReader(const ImportOptions &options) : WebReader(options) {}

private:
    LineKind readEntry(QByteArrayView text, ImportEvent &event) override;
    void readFields(QByteArrayView names);

    enum Field { Date, Time, Client, Method, Stem, Status, Agent, FieldCount };
    std::array<int, FieldCount> m_places = {-1, -1, -1, -1, -1, -1, -1}; // -1: the log has none
};

} // namespace postject
