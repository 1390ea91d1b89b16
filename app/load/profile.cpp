#include "app/load/profile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <utility>

namespace leaklab::load {

namespace {

constexpr double forever = std::numeric_limits<double>::infinity();

double usable(double perSecond)
{
    return perSecond >= Profile::lowestRate ? std::min(perSecond, Profile::highestRate) : 0;
}

Stretch usable(Stretch stretch)
{
    stretch.from = usable(stretch.from);
    stretch.to = usable(stretch.to);
    if (stretch.course == Stretch::Course::Wave && stretch.from > 0)
        stretch.to = std::min({ stretch.to, stretch.from, Profile::highestRate - stretch.from });
    else if (stretch.course == Stretch::Course::Wave)
        return { Stretch::Course::Line, 0, 0, stretch.seconds };
    else if (std::isinf(stretch.seconds))
        stretch.to = stretch.from;
    return stretch;
}

double angle(const Stretch& wave, double seconds)
{
    return 2 * std::numbers::pi * seconds / wave.seconds;
}

double slope(const Stretch& line)
{
    return std::isinf(line.seconds) ? 0 : (line.to - line.from) / line.seconds;
}

double rateIn(const Stretch& stretch, double seconds)
{
    if (stretch.course == Stretch::Course::Wave)
        return stretch.from + stretch.to * std::sin(angle(stretch, seconds));
    return stretch.from + slope(stretch) * seconds;
}

double clicksIn(const Stretch& stretch, double seconds)
{
    if (stretch.course == Stretch::Course::Wave) {
        const double swing = stretch.to * stretch.seconds / (2 * std::numbers::pi);
        return stretch.from * seconds + swing * (1 - std::cos(angle(stretch, seconds)));
    }
    return seconds == 0 ? 0 : seconds * (stretch.from + slope(stretch) * seconds / 2);
}

/// Newton's steps, fenced in by a bisection: the integral never falls, but it may be flat.
double timeInWave(const Stretch& wave, double clicks)
{
    double low = 0;
    double high = wave.seconds;
    double seconds = wave.seconds * clicks / clicksIn(wave, wave.seconds);
    for (int step = 0; step < 100 && high - low > 1e-12 * wave.seconds; ++step) {
        const double beyond = clicksIn(wave, seconds) - clicks;
        (beyond > 0 ? high : low) = seconds;
        const double next = seconds - beyond / rateIn(wave, seconds);
        if (std::abs(next - seconds) < 1e-11)
            return std::clamp(next, 0.0, wave.seconds);
        seconds = next > low && next < high ? next : (low + high) / 2;
    }
    return seconds;
}

/// When `clicks`, at least 0 and less than the stretch has in all, have fallen due in it.
double timeIn(const Stretch& stretch, double clicks)
{
    if (stretch.course == Stretch::Course::Wave)
        return timeInWave(stretch, clicks);
    const double steepness = slope(stretch);
    // The root of from·t + steepness·t²/2 = clicks, in the form that loses no digits where steepness is
    // small.
    const double square = std::max(0.0, stretch.from * stretch.from + 2 * steepness * clicks);
    const double sum = stretch.from + std::sqrt(square);
    return sum > 0 ? std::min(2 * clicks / sum, stretch.seconds) : 0;
}

std::string shortest(double value)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return std::string(digits.data(), end);
}

} // namespace

Profile::Profile(core::Rate rate)
    : m_text("constant " + shortest(usable(rate.perSecond())))
{
    place({ { Stretch::Course::Line, rate.perSecond(), rate.perSecond(), forever } }, repeatsNothing);
}

Profile::Profile(std::vector<Stretch> stretches, std::size_t repeatFrom, Spacing spacing, std::string text)
    : m_spacing(spacing)
    , m_text(std::move(text))
{
    place(stretches, repeatFrom);
}

void Profile::place(const std::vector<Stretch>& stretches, std::size_t repeatFrom)
{
    for (const Stretch& given : stretches) {
        const Stretch stretch = usable(given);
        if (m_placed.size() == repeatFrom) {
            m_cycleBegin = m_length;
            m_clicksBeforeCycle = m_clicksInAll;
        }
        m_placed.push_back({ stretch, m_length, m_clicksInAll });
        m_length += stretch.seconds;
        if (std::isinf(stretch.seconds))
            return;
        m_clicksInAll += clicksIn(stretch, stretch.seconds);
    }
    if (repeatFrom < stretches.size())
        return;
    const double last
        = m_placed.empty() ? 0 : rateIn(m_placed.back().stretch, m_placed.back().stretch.seconds);
    m_placed.push_back({ { Stretch::Course::Line, last, last, forever }, m_length, m_clicksInAll });
    m_length = forever;
}

const Profile::Placed& Profile::placedAt(double seconds) const
{
    const auto after = std::upper_bound(m_placed.begin() + 1, m_placed.end(), seconds,
        [](double value, const Placed& placed) { return value < placed.begin; });
    return *std::prev(after);
}

double Profile::rateAt(double seconds) const
{
    if (seconds >= m_length)
        seconds = m_cycleBegin + std::fmod(seconds - m_cycleBegin, m_length - m_cycleBegin);
    const Placed& placed = placedAt(seconds);
    return rateIn(placed.stretch, seconds - placed.begin);
}

double Profile::peak() const
{
    double most = 0;
    for (const Placed& placed : m_placed) {
        const Stretch& one = placed.stretch;
        const double here
            = one.course == Stretch::Course::Wave ? one.from + one.to : std::max(one.from, one.to);
        most = std::max(most, here);
    }
    return most;
}

double Profile::clicksUntil(double seconds) const
{
    double before = 0;
    if (seconds >= m_length) {
        const double cycle = m_length - m_cycleBegin;
        const double cycles = std::floor((seconds - m_cycleBegin) / cycle);
        before = cycles * (m_clicksInAll - m_clicksBeforeCycle);
        seconds = std::clamp(seconds - cycles * cycle, m_cycleBegin, m_length);
    }
    const Placed& placed = placedAt(seconds);
    return before + placed.clicksBefore + clicksIn(placed.stretch, seconds - placed.begin);
}

double Profile::timeOf(double clicks) const
{
    double before = 0;
    if (!std::isinf(m_length) && clicks >= m_clicksInAll) {
        const double inCycle = m_clicksInAll - m_clicksBeforeCycle;
        if (inCycle <= 0)
            return forever;
        const double cycles = std::floor((clicks - m_clicksBeforeCycle) / inCycle);
        before = cycles * (m_length - m_cycleBegin);
        clicks = std::clamp(clicks - cycles * inCycle, m_clicksBeforeCycle, m_clicksInAll);
    }
    const auto after = std::upper_bound(m_placed.begin() + 1, m_placed.end(), clicks,
        [](double value, const Placed& placed) { return value < placed.clicksBefore; });
    const Placed& placed = *std::prev(after);
    if (std::isinf(placed.stretch.seconds) && placed.stretch.from == 0)
        return forever;
    const double least = clicks - placed.clicksBefore;
    return before + placed.begin + timeIn(placed.stretch, std::max(0.0, least));
}

} // namespace leaklab::load
