#include "app/load/arrival_schedule.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace leaklab::load {

namespace {

/// Later than this nothing falls due: 250 years, and still within the time axis.
constexpr double farthestSeconds = 8e9;

/// A gap of a Poisson process with rate 1, the same on every platform.
double exponential(std::uint64_t random)
{
    return -std::log1p(-static_cast<double>(random >> 11) * 0x1p-53);
}

} // namespace

ArrivalSchedule::ArrivalSchedule(Profile profile, std::uint64_t seed, Share share)
    : m_profile(std::move(profile))
    , m_seed(seed)
    , m_share(share)
{
}

void ArrivalSchedule::start(core::TimePoint at)
{
    if (m_running)
        return;
    m_running = true;
    m_begin = at;
    rewind();
}

void ArrivalSchedule::stop()
{
    m_running = false;
    m_next.reset();
}

void ArrivalSchedule::setProfile(Profile profile, core::TimePoint at)
{
    if (profile == m_profile)
        return;
    const Profile old = std::exchange(m_profile, std::move(profile));
    if (!m_running)
        return;
    m_clicksBefore += old.clicksUntil(std::max(0.0, core::seconds(at - m_begin)));
    m_begin = at;
    if (old.spacing() == m_profile.spacing()) {
        computeNext();
        return;
    }
    // The other spacing counts anew from here; what was taken already, by a late command, is not taken again.
    const std::optional<core::TimePoint> last = m_last;
    rewind();
    while (last && m_next && *m_next <= *last)
        advance();
}

void ArrivalSchedule::advance()
{
    m_last = m_next;
    step(m_share.count);
    computeNext();
}

void ArrivalSchedule::rewind()
{
    m_random.seed(m_seed);
    m_clicksBefore = 0;
    m_number = 0;
    m_mark = 0;
    m_last.reset();
    if (m_profile.spacing() == Spacing::Poisson)
        m_mark = exponential(m_random());
    step(m_share.index);
    computeNext();
}

void ArrivalSchedule::step(std::uint64_t clicks)
{
    m_number += clicks;
    if (m_profile.spacing() == Spacing::Even) {
        m_mark = static_cast<double>(m_number);
        return;
    }
    for (std::uint64_t i = 0; i < clicks; ++i)
        m_mark += exponential(m_random());
}

void ArrivalSchedule::computeNext()
{
    const double seconds = m_profile.timeOf(std::max(0.0, m_mark - m_clicksBefore));
    m_next.reset();
    if (seconds < farthestSeconds)
        m_next = m_begin + std::chrono::nanoseconds{ std::llround(seconds * 1e9) };
}

} // namespace leaklab::load
