#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace leaklab::core {

/// An amount of memory.
class Bytes {
public:
    constexpr Bytes() = default;
    explicit constexpr Bytes(std::uint64_t count)
        : m_count(count)
    {
    }
    [[nodiscard]] static constexpr Bytes kibi(std::uint64_t count) { return Bytes(count << 10); }
    [[nodiscard]] static constexpr Bytes mebi(std::uint64_t count) { return Bytes(count << 20); }
    [[nodiscard]] constexpr std::uint64_t count() const { return m_count; }
    constexpr auto operator<=>(const Bytes&) const = default;

private:
    std::uint64_t m_count = 0;
};

/// Events a second.
class Rate {
public:
    constexpr Rate() = default;
    explicit constexpr Rate(double perSecond)
        : m_perSecond(perSecond)
    {
    }
    [[nodiscard]] constexpr double perSecond() const { return m_perSecond; }
    constexpr auto operator<=>(const Rate&) const = default;

private:
    double m_perSecond = 0;
};

/// Reads "67108864", "64M", "64MiB", "1.5G" (binary multiples; case does not matter). Never negative.
[[nodiscard]] Result<Bytes> parseBytes(std::string_view text);
/// Reads "500", "0.5", "500/s". Not negative, not infinite.
[[nodiscard]] Result<Rate> parseRate(std::string_view text);
/// Reads "90", "90s", "5m", "2h" as a time span, more than zero.
[[nodiscard]] Result<Duration> parseDuration(std::string_view text);
/// The shortest form that parseBytes reads back: "64M", "1536K", "1000".
[[nodiscard]] std::string formatBytes(Bytes bytes);

} // namespace leaklab::core
