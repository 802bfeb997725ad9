// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/importevent.h"

#include "server/import/ndjsonreader.h"
#include "server/import/nginxreader.h"
#include "server/import/sshdreader.h"

namespace postject {

std::optional<LogFormat> logFormatOf(QByteArrayView name)
{
    for (std::size_t i = 0; i < kLogFormatNames.size(); ++i) {
        if (name == kLogFormatNames[i])
            return static_cast<LogFormat>(i);
    }
    return std::nullopt;
}

std::unique_ptr<LineReader> makeLineReader(LogFormat format, const ImportOptions &options)
{
    switch (format) {
    case LogFormat::Ndjson:
        return std::make_unique<NdjsonReader>(options);
    case LogFormat::Nginx:
        return std::make_unique<NginxReader>(options);
    case LogFormat::Sshd:
        return std::make_unique<SshdReader>(options);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace postject
