#include "app/analysis/life.h"

namespace leaklab::analysis {

bool Life::isComplete() const
{
    switch (kind) {
    case LifeKind::HeapLimitDeath:
    case LifeKind::ContainerDeath:
    case LifeKind::Fixed:
    case LifeKind::BrowseOnly:
        return length() >= shortestLife;
    case LifeKind::OtherDeath:
    case LifeKind::Unfinished:
        return false;
    }
    return false;
}

} // namespace leaklab::analysis
