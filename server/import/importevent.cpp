// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/importevent.h"

#include "server/import/albreader.h"
#include "server/import/apacheerrorreader.h"
#include "server/import/dropbearreader.h"
#include "server/import/haproxyreader.h"
#include "server/import/iisreader.h"
#include "server/import/jsonaccessreader.h"
#include "server/import/logtext.h"
#include "server/import/ndjsonreader.h"
#include "server/import/nginxerrorreader.h"
#include "server/import/nginxreader.h"
#include "server/import/npmreader.h"
#include "server/import/sshdreader.h"

#include <algorithm>

namespace postject {

std::optional<LogFormat> logFormatOf(QByteArrayView name)
{
    for (std::size_t i = 0; i < kLogFormatNames.size(); ++i) {
        if (name == kLogFormatNames[i])
            return static_cast<LogFormat>(i);
    }
    return std::nullopt;
}

LineKind LineReader::read(QByteArrayView line, ImportEvent &event)
{
    const std::optional<LogLine> unwrapped = m_unwrapper.unwrap(withoutLineEnd(line));
    if (!unwrapped || std::ranges::all_of(unwrapped->text, isBlank))
        return LineKind::Other;
    return readLine(*unwrapped, event);
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
    case LogFormat::Json:
        return std::make_unique<JsonAccessReader>(options);
    case LogFormat::NginxError:
        return std::make_unique<NginxErrorReader>(options);
    case LogFormat::ApacheError:
        return std::make_unique<ApacheErrorReader>(options);
    case LogFormat::Npm:
        return std::make_unique<NpmReader>(options);
    case LogFormat::Haproxy:
        return std::make_unique<HaproxyReader>(options);
    case LogFormat::Iis:
        return std::make_unique<IisReader>(options);
    case LogFormat::Alb:
        return std::make_unique<AlbReader>(options);
    case LogFormat::Dropbear:
        return std::make_unique<DropbearReader>(options);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace postject
