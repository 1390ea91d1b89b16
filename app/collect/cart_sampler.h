#pragma once

#include "app/core/clock.h"
#include "service/flight/flight_recorder.h"

#include <QString>

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace leaklab::collect {

/// What the cart's flight recorder says at one frame. Rates and shares are over the last second.
struct CartSample {
    flight::Gauges gauges;
    double allocationPerSecond = 0;
    double reclaimedPerSecond = 0;
    double minorPerSecond = 0;
    double majorPerSecond = 0;
    double collectingShare = 0; ///< 0..1; a collection still under way counts as far as it has got
    double longestPauseMs
        = 0; ///< of the collections that ended since the sample before, or the one under way
};

/// Reads the flight recorder of one launch of the cart after the other.
/// Reading costs the cart nothing and goes on while it is stuck. Owner: the lab. Thread: its own.
class CartSampler {
public:
    /// Follows another flight file; it may not exist yet.
    void follow(const QString& file);
    /// The process has ended: what the file says now is its last word, and samples stop.
    void processEnded();

    /// Nothing while there is no process, or no readable flight file yet.
    [[nodiscard]] std::optional<CartSample> sample(core::TimePoint now);

    /// Of the launch followed, dead or alive; nothing before its first sample.
    [[nodiscard]] const std::optional<flight::Gauges>& latest() const;
    [[nodiscard]] std::string lastWords() const;
    /// The newest `most` collections, oldest first, as far as the recorder still has them.
    [[nodiscard]] std::vector<flight::CollectionRecord> lastCollections(std::size_t most) const;
    /// Why the file that should be there can't be read; empty when all is well.
    [[nodiscard]] const std::string& problem() const;

private:
    struct Moment {
        core::TimePoint at;
        flight::Gauges gauges;
    };
    bool openReader();
    void dropOld(core::TimePoint now);
    [[nodiscard]] double collectingSeconds(core::TimePoint from, core::TimePoint to) const;

    QString m_file;
    bool m_alive = false;
    std::optional<flight::Reader> m_reader;
    std::optional<flight::Gauges> m_latest;
    std::string m_problem;
    std::uint64_t m_lastCollection = 0;
    std::deque<Moment> m_moments; ///< the last second
    std::deque<flight::CollectionRecord> m_collections; ///< that touch the last second
};

} // namespace leaklab::collect
