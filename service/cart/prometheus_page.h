#pragma once

#include "service/cart/duration_histogram.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace leaklab::cart {

/// Writes a page in Prometheus' text exposition format 0.0.4:
/// https://prometheus.io/docs/instrumenting/exposition_formats/
/// Names are the program's own and taken as they are; help and label values may hold anything.
class PrometheusPage {
public:
    using Labels = std::initializer_list<std::pair<std::string_view, std::string_view>>;
    enum class Type { Counter, Gauge, Histogram, Untyped };

    /// Begins a family; the samples that follow are its own. Each family once a page.
    void family(std::string_view name, Type type, std::string_view help);
    void sample(double value, Labels labels = {});
    /// The buckets in seconds, the sum and the count.
    void histogram(const DurationHistogram& histogram, Labels labels = {});

    /// A family of one sample.
    void counter(std::string_view name, std::string_view help, double value);
    void gauge(std::string_view name, std::string_view help, double value);

    /// What has been written.
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void line(std::string_view suffix, Labels labels, std::string_view bucket, double value);

    std::string m_text;
    std::string m_family;
};

/// The values as the format has them: seconds, and floating-point numbers for all.
[[nodiscard]] double inSeconds(std::chrono::nanoseconds duration);
[[nodiscard]] inline double number(std::uint64_t count)
{
    return static_cast<double>(count);
}

} // namespace leaklab::cart
