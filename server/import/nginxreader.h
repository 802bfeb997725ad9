// SPDX-License-Identifier: GPL-3.0-or-later
//
// Access logs of nginx and Apache: "combined", "common", and either with fields of one's own before the time, of which
// ImportOptions::webHead says which is the client's address, or after it. Escapes are understood as both programs write
// them (\xHH, \", \\); the user's name, which may hold anything, is passed over from both sides, so that nobody can
// write a line in another's name. Pure.
#pragma once

#include "server/import/webreader.h"

namespace postject {

class NginxReader final : public WebReader
{
public:
    explicit NginxReader(const ImportOptions &options) : WebReader(options) {}

private:
    LineKind readEntry(QByteArrayView text, ImportEvent &event) override;
    bool readClient(QByteArrayView head, WebRequest &request) const;
    static bool readAnswer(QByteArrayView tail, WebRequest &request);
};

} // namespace postject
