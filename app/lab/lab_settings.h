#pragma once

#include "app/core/units.h"
#include "app/load/closed_loop.h"
#include "app/load/journey.h"
#include "app/load/profile.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace leaklab::lab {

/// Look-ups the first start of the cart begins with, as if it had served them already.
struct Age {
    std::uint64_t lookups = 0;
    double shareOfLimit = 0; ///< 0..1; used when `lookups` is 0
    [[nodiscard]] bool isSet() const { return lookups > 0 || shareOfLimit > 0; }
};

/// What no lab of this machine goes beyond, whoever asks for it, exercises and incidents too.
struct Bounds {
    std::optional<core::Bytes> heapLimit;
    std::optional<core::Rate> rate; ///< of all shoppers
};

/// What the lab is set to. Changing one in a running lab goes through Lab, which says what it does.
struct LabSettings {
    bool leaking = true;
    core::Bytes heapLimit = core::Bytes::mebi(64);
    std::optional<core::Bytes> memoryLimit; ///< of the cart's "container"; none by default
    std::uint64_t amplify = 1;
    Age age;
    /// Garbage each request makes beside what it needs; the original's framework makes some 64 KiB.
    core::Bytes requestGarbage;
    core::Rate rate{ 500 };
    std::optional<load::Profile> profile; ///< clicks as it says instead of at the constant `rate`
    std::optional<load::ClosedLoop> closedLoop; ///< instead of rate and profile
    std::size_t trafficWorkers = 1; ///< threads of the traffic; fixed once the lab runs
    bool trafficOn = true;
    bool verifyCarts = false; ///< compare the carts after each crash too, while the traffic goes on
    load::JourneyMix journeys; ///< what the shoppers come for
    std::uint64_t trafficSeed = 1; ///< the same one makes the same clicks; fixed once the lab runs
    bool twin = false; ///< a second cart, built the other way, gets the same requests
    QStringList faults; ///< ids of those that are on, see faults.h
    double backOffScale = 10; ///< Kubernetes' waits are divided by this; 1 is true to scale
    QString redis; ///< "HOST:PORT" or "unix:PATH" of a Redis of the user's own; empty: the lab starts a store
    bool useEmbeddedStore = false; ///< leaklab-store even where redis-server is installed
    quint16 webPort = 0; ///< 0: a free one
    Bounds bounds; ///< of the administrator; fixed
    QString programs; ///< folder of the leaklab-* programs; empty: where programsFor() finds them
};

} // namespace leaklab::lab
