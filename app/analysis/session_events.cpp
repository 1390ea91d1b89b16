#include "app/analysis/session_events.h"

#include <cmath>

namespace leaklab::analysis {

const CartDeath* deathOf(const Life& life, const SessionEvents& events)
{
    // The last frame is at most a few tenths of a second away; more where the machine stalled.
    constexpr double tolerance = 2;
    const CartDeath* nearest = nullptr;
    for (const CartDeath& death : events.deaths) {
        const double distance = std::abs(death.at - life.ends);
        if (life.died() && distance <= tolerance
            && (nearest == nullptr || distance < std::abs(nearest->at - life.ends)))
            nearest = &death;
    }
    return nearest;
}

void correctKinds(std::span<Life> lives, const SessionEvents& events)
{
    for (Life& life : lives) {
        const CartDeath* death = deathOf(life, events);
        if (death == nullptr)
            continue;
        switch (death->cause) {
        case DeathCause::HeapLimit:
            life.kind = LifeKind::HeapLimitDeath;
            break;
        case DeathCause::MemoryLimit:
            life.kind = LifeKind::ContainerDeath;
            break;
        case DeathCause::Other:
            life.kind = LifeKind::OtherDeath;
            break;
        }
    }
}

} // namespace leaklab::analysis
