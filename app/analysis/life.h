#pragma once

#include "app/analysis/phases.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace leaklab::analysis {

/// What a life of the cart was a life of, as far as the recorded figures tell.
enum class LifeKind {
    HeapLimitDeath, ///< leaked until its heap was full
    ContainerDeath, ///< gone when its resident memory reached the memory limit
    OtherDeath, ///< gone at neither limit: killed from outside, or crashed
    Unfinished, ///< leaks, and the recording ends before it did
    Fixed, ///< looks products up and keeps nothing of them
    BrowseOnly, ///< nobody looked a product up
};

/// The live set as one major collection found it.
struct LiveSet {
    double at = 0; ///< seconds since the life began
    double lookups = 0;
    double bytes = 0;
};

/// One life of the cart, from its first answer under traffic to its death or the end of the traffic.
struct Life {
    LifeKind kind = LifeKind::Unfinished;
    double begins = 0; ///< on the session's axis, seconds
    double ends = 0;
    std::vector<Second>
        seconds; ///< of a life that ended in a death counted back from it, so that its last is whole
    std::vector<LiveSet> liveSets; ///< at most one a second: the latest
    double heapLimit = notMeasured;
    double memoryLimit = notMeasured; ///< when there is none: not measured
    double lastResident = notMeasured;
    double lookups = 0; ///< made in this life
    double leakedRecords = 0; ///< kept in this life

    [[nodiscard]] double length() const { return ends - begins; }
    [[nodiscard]] bool died() const
    {
        return kind == LifeKind::HeapLimitDeath || kind == LifeKind::ContainerDeath
            || kind == LifeKind::OtherDeath;
    }
    /// Whether it can be held against the reference: it died of a limit, or it had no reason to die and was
    /// watched for long enough.
    [[nodiscard]] bool isComplete() const;
};

/// The shortest life that can be judged: shorter ones have no first half to compare their end with.
inline constexpr double shortestLife = 20;

} // namespace leaklab::analysis
