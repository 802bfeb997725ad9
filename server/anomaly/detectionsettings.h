// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the detectors that follow the log are set to, together. Pure values.
#pragma once

#include "server/anomaly/geographicchangedetector.h"
#include "server/anomaly/requestspikedetector.h"
#include "server/anomaly/unusualendpointdetector.h"

namespace postject {

struct DetectionSettings
{
    RequestSpikeSettings requestSpike = {};
    GeographicChangeSettings geographicChange = {};
    UnusualEndpointSettings unusualEndpoint = {};
};

} // namespace postject
