#include "app/load/closed_loop.h"

#include <algorithm>

namespace leaklab::load {

void ThinkingShoppers::start(const ClosedLoop& loop, Share share, core::TimePoint at)
{
    stop();
    m_think = loop.think;
    for (std::uint64_t number = share.index; number < loop.shoppers; number += share.count) {
        const double part = static_cast<double>(number) / static_cast<double>(loop.shoppers);
        m_due.push(at + std::chrono::duration_cast<core::Duration>(loop.think * part));
    }
}

void ThinkingShoppers::stop()
{
    ++m_round;
    m_due = {};
}

std::optional<core::TimePoint> ThinkingShoppers::next() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.top());
}

std::uint64_t ThinkingShoppers::advance()
{
    m_due.pop();
    return m_round;
}

void ThinkingShoppers::answered(std::uint64_t round, core::TimePoint at, bool failed)
{
    if (round != m_round)
        return;
    m_due.push(at + (failed ? std::max<core::Duration>(m_think, leastPauseAfterFailure) : m_think));
}

} // namespace leaklab::load
