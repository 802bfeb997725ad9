// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/logdetector.h"

#include "server/anomaly/geographicchangedetector.h"
#include "server/anomaly/requestspikedetector.h"
#include "server/anomaly/unusualendpointdetector.h"

namespace postject {

std::vector<std::unique_ptr<LogDetector>> makeLogDetectors(AccountHistory *history)
{
    std::vector<std::unique_ptr<LogDetector>> detectors;
    detectors.push_back(std::make_unique<RequestSpikeDetector>(RequestSpikeSettings{}, history));
    detectors.push_back(std::make_unique<UnusualEndpointDetector>(UnusualEndpointSettings{}, history));
    detectors.push_back(std::make_unique<GeographicChangeDetector>(GeographicChangeSettings{}, history));
    return detectors;
}

} // namespace postject
