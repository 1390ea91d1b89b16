#pragma once

#include "app/metrics/metric.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <string>

namespace leaklab::tests {

/// A recorded session made up row by row, in the format of `leaklab --headless --csv`.
class SessionCsv {
public:
    using Values = std::map<metrics::Metric, double>;

    SessionCsv()
        : m_text("time_s")
    {
        for (std::size_t i = 0; i < metrics::metricCount; ++i)
            m_text += ',' + metrics::columnName(static_cast<metrics::Metric>(i));
        m_text += "\r\n";
    }
    /// What is not in `values` is a gap.
    void row(double time, const Values& values)
    {
        m_text += number(time);
        for (std::size_t i = 0; i < metrics::metricCount; ++i) {
            const auto value = values.find(static_cast<metrics::Metric>(i));
            m_text += ',' + (value == values.end() ? std::string() : number(value->second));
        }
        m_text += "\r\n";
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    static std::string number(double value)
    {
        std::array<char, 40> digits{};
        return { digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr };
    }
    std::string m_text;
};

/// A cart under 500 requests a second, to be changed as a test needs it.
inline SessionCsv::Values healthyCart(double time)
{
    using metrics::Metric;
    constexpr double mebibyte = 1024.0 * 1024.0;
    return { { Metric::CartResident, 60 * mebibyte }, { Metric::HeapCommitted, 40 * mebibyte },
        { Metric::HeapUsed, 30 * mebibyte }, { Metric::HeapLive, 20 * mebibyte },
        { Metric::HeapLimit, 64 * mebibyte }, { Metric::LeakedRecords, 0 }, { Metric::CollectionShare, 0.02 },
        { Metric::MinorRate, 40 }, { Metric::MajorRate, 1 }, { Metric::CollectionPause, 2 },
        { Metric::MutatorUtilisation, 0.98 }, { Metric::LatencyP50, 0.5 }, { Metric::LatencyP99, 3 },
        { Metric::Offered, 500 }, { Metric::Achieved, 500 }, { Metric::CartReady, 1 },
        { Metric::Restarts, 0 }, { Metric::CartLookups, std::floor(500 * time) } };
}

} // namespace leaklab::tests
