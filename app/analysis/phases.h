#pragma once

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace leaklab::analysis {

inline constexpr double notMeasured = std::numeric_limits<double>::quiet_NaN();

/// Of none: not measured. None of them may be NaN.
[[nodiscard]] double median(std::vector<double> values);

/// What one second of a life came to. Times in seconds since the life began.
struct Second {
    double begins = 0;
    double length = 1; ///< shorter for the last one of a series that ends within it
    double offered = notMeasured; ///< requests due
    double answered = notMeasured; ///< requests answered well
    double p50 = notMeasured; ///< ms, from intended send time
    double p99 = notMeasured;
    double collecting = notMeasured; ///< share of the time, 0..1
    double minors = notMeasured;
    double majors = notMeasured;
    double longestPause = notMeasured; ///< ms; of a second without a collection: not measured
    double utilisation = notMeasured;
};

/// A stretch of a life, in seconds since it began.
struct Span {
    double from = 0;
    double to = 0;
};

/// The rows of the reference table.
enum class Phase { WholeRun, FirstHalf, From40To20, From20To10, Last10 };

/// What is left out at the beginning of a life of this length: connections are made, heaps settle, an aged
/// heap's first collections fall due. Ten seconds, or a quarter of a short life.
[[nodiscard]] double startUp(double lifeLength);

/// Which seconds a phase is made of; none when the life was too short for it. The three before the death are
/// counted back from it. The first half begins with the end of the start-up.
[[nodiscard]] std::optional<Span> spanOf(Phase phase, double lifeLength);

/// The medians over the seconds of a stretch, each figure by itself, seconds where it was not measured left
/// out: one second of a neighbour's noise moves no figure. Like the reference table.
struct PhaseFigures {
    double answered = notMeasured;
    double p50 = notMeasured;
    double p99 = notMeasured;
    double collecting = notMeasured;
    double minors = notMeasured;
    double majors = notMeasured;
    double longestPause = notMeasured;
    double utilisation = notMeasured;
};
[[nodiscard]] PhaseFigures mediansOf(std::span<const Second> seconds, Span span);

/// Mean of one figure over the seconds of a stretch: what shares and rates come to over all of it.
[[nodiscard]] double meanOf(std::span<const Second> seconds, Span span, double Second::*figure);

/// Whether the whole second lies in the stretch or reaches into it; cut ones count nowhere.
[[nodiscard]] bool isPartOf(const Second& second, Span span);

} // namespace leaklab::analysis
