#pragma once

#include "app/core/clock.h"
#include "app/core/units.h"
#include "app/load/closed_loop.h"
#include "app/load/journey.h"
#include "app/load/load_report.h"
#include "app/load/profile.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace leaklab::load {

struct LoadTarget {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0; ///< of the gateway
};

struct LoadSettings {
    static constexpr std::size_t mostWorkers = 64;

    Profile profile{ core::Rate(500) };
    /// Instead of the profile, as long as it is set.
    std::optional<ClosedLoop> closedLoop;
    /// Threads the traffic is shared out to, 1 to mostWorkers. Limits and rates below and above are for all
    /// of them together.
    std::size_t workers = 1;
    JourneyMix journeys;
    /// Draws shoppers, ways and products: the same seed sends the same requests in the same order, given the
    /// same profile, mix and number of workers, as long as the shop answers well within a shopper's thought.
    std::uint64_t seed = 1;
    /// Clicks sent and not yet answered at one time; more wait. Real shoppers have a connection each, but
    /// with 256 on both sides of the gateway every process stays far below 1024 open files.
    std::size_t connections = 256;
    /// Requests under way and waiting together; one more is counted as Dropped. Bounds the memory.
    std::size_t maximumInFlight = 20'000;
    /// How long a click may wait for a connection, from when it was due, and then for its answer, from when
    /// it was sent. So a hung shop shows as many time-outs a second as clicks fell due, whatever
    /// `connections`.
    core::Duration requestTime = std::chrono::seconds{ 5 };
    /// For how long an audit goes on asking a shop that does not answer at all.
    core::Duration auditPatience = std::chrono::seconds{ 10 };
};

/// Open-loop traffic: clicks fall due as the profile says whatever the shop does, and latency counts from
/// when a click was due, so a stalled shop can't hide its stall (no coordinated omission).
///
/// A shopper has at most one click under way, and a cart whose click ended without a clear answer is left for
/// another, so what each cart must hold is known and audit() can check it.
/// Owns its worker threads, each with its own event loop; joined by the destructor. All methods may be called
/// from the owner's thread at any time; none blocks except the destructor, which waits for the workers only.
class LoadEngine {
public:
    LoadEngine(LoadTarget target, LoadSettings settings);
    ~LoadEngine();
    LoadEngine(const LoadEngine&) = delete;
    LoadEngine& operator=(const LoadEngine&) = delete;

    /// Every command that changes what falls due takes effect at `at`, the moment it was given. Two engines
    /// with the same settings that are told the same at the same moments make the same clicks at the same
    /// times.
    /// Clicks fall due from then on / no more fall due (those under way still end).
    void start(core::TimePoint at = std::chrono::steady_clock::now());
    void stop(core::TimePoint at = std::chrono::steady_clock::now());
    [[nodiscard]] bool running() const;
    /// The new profile begins then; see ArrivalSchedule::setProfile().
    void setProfile(Profile profile, core::TimePoint at = std::chrono::steady_clock::now());
    /// From then on a closed loop; nothing: back to the profile, from its beginning. Counts go on.
    void setClosedLoop(std::optional<ClosedLoop> loop, core::TimePoint at = std::chrono::steady_clock::now());
    /// From the next click on.
    void setJourneys(JourneyMix journeys, core::TimePoint at = std::chrono::steady_clock::now());
    /// Points the traffic elsewhere, keeping counts and shoppers (the gateway came back on another port).
    void setTarget(LoadTarget target);

    /// Everything since the previous call.
    [[nodiscard]] LoadReport takeReport();

    /// Asks the shop for every cart that something was confirmed of and compares, on the worker threads. The
    /// carts asked about are left for others, so the traffic may go on. `done` is called from a worker thread
    /// with the finished audit; never if the engine goes first.
    void audit(std::function<void(CartAudit)> done);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::load
