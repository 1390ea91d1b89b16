#include "app/load/arrival_schedule.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace leaklab::load {

namespace {

double usable(core::Rate rate)
{
    // The slowest rate still falls due within a lifetime; below it the time axis would overflow.
    constexpr double lowestRate = 1e-9;
    const double perSecond = rate.perSecond();
    return perSecond >= lowestRate ? std::min(perSecond, ArrivalSchedule::highestRate) : 0;
}

} // namespace

ArrivalSchedule::ArrivalSchedule(core::Rate rate)
    : m_perSecond(usable(rate))
{
}

void ArrivalSchedule::start(core::TimePoint at)
{
    if (m_running)
        return;
    m_running = true;
    m_origin = at;
    m_index = 0;
    m_last.reset();
}

void ArrivalSchedule::stop()
{
    m_running = false;
}

void ArrivalSchedule::setRate(core::Rate rate, core::TimePoint at)
{
    const double perSecond = usable(rate);
    if (perSecond == m_perSecond)
        return;
    m_perSecond = perSecond;
    m_origin = at;
    m_index = 0;
    if (!m_last || perSecond == 0)
        return;
    m_origin = *m_last;
    m_index = 1;
    if (due(1) < at) {
        m_origin = at;
        m_index = 0;
    }
}

core::TimePoint ArrivalSchedule::due(std::uint64_t index) const
{
    const double ns = static_cast<double>(index) * (1e9 / m_perSecond);
    return m_origin + std::chrono::nanoseconds{ std::llround(ns) };
}

std::optional<core::TimePoint> ArrivalSchedule::next() const
{
    if (!m_running || m_perSecond == 0)
        return std::nullopt;
    return due(m_index);
}

void ArrivalSchedule::advance()
{
    m_last = next();
    ++m_index;
}

} // namespace leaklab::load
