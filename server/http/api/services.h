// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the server that handlers work with, each found by its type: a handler names those that it needs as
// parameters (handler.h), and gets no other. References only; all of it lives on the server thread and outlives every
// request.
#pragma once

#include <tuple>

namespace postject {

class AccountService;
class AlertListCache;
class ApiKeyService;
class BlockService;
class BruteForceDetector;
class Clock;
class ClockWatch;
class DetectionService;
class Engine;
class Exports;
class GuessingDetector;
class HashingPool;
class IngestQueue;
class LocalSignInThrottle;
class MailService;
class PlaceFinder;
class Readers;
class ServerFigures;
class SessionService;
class SettingsService;
class SignInHistory;
class StreamHub;
class StreamTickets;
class TwoFactorService;
class Verifications;
class WatchedWork;
class WhitelistService;
class Workers;
class Writer;
struct ChainWitness;
struct OpenConnections;

class Services
{
public:
    using Parts =
        std::tuple<const Clock &, ClockWatch &, AccountService &, SessionService &, ApiKeyService &, TwoFactorService &,
                   WhitelistService &, BlockService &, BruteForceDetector &, GuessingDetector &, DetectionService &,
                   AlertListCache &, HashingPool &, SignInHistory &, LocalSignInThrottle &, StreamTickets &,
                   SettingsService &, PlaceFinder &, MailService &, IngestQueue &, Workers &, WatchedWork &,
                   Verifications &, Exports &, StreamHub &, ServerFigures &, const OpenConnections &, Readers &,
                   const Writer &, const Engine &, const ChainWitness &>;

    explicit Services(const Parts &parts) : m_parts(parts) {}

    template <typename Part>
    Part &get() const
    {
        return std::get<Part &>(m_parts);
    }

private:
    Parts m_parts;
};

} // namespace postject
