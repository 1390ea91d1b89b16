#include "app/analysis/reference.h"

#include <algorithm>
#include <array>

namespace leaklab::resources {
extern const std::string_view referenceHeapLimit;
extern const std::string_view referenceContainer;
extern const std::string_view referenceFixed;
extern const std::string_view referenceClosedLoop;
} // namespace leaklab::resources

namespace leaklab::analysis {

namespace {

/// Open loop with 500 adds a second, except for the last: closed loop with 16 connections, which no life is
/// held against unless somebody names it.
const std::array<ReferenceRun, 4>& runs()
{
    static const std::array<ReferenceRun, 4> all{ {
        { "node-n64_r500_1.csv", resources::referenceHeapLimit },
        { "node-c256_rss100_r500_1.csv", resources::referenceContainer },
        { "node-fixed_n32_r500.csv", resources::referenceFixed },
        { "node-n32_closed16.csv", resources::referenceClosedLoop },
    } };
    return all;
}

} // namespace

const ReferenceRun& referenceFor(LifeKind kind)
{
    switch (kind) {
    case LifeKind::ContainerDeath:
        return runs()[1];
    case LifeKind::Fixed:
    case LifeKind::BrowseOnly:
        return runs()[2];
    case LifeKind::HeapLimitDeath:
    case LifeKind::OtherDeath:
    case LifeKind::Unfinished:
        break;
    }
    return runs()[0];
}

const ReferenceRun* referenceNamed(std::string_view name)
{
    const auto found = std::find_if(
        runs().begin(), runs().end(), [&](const ReferenceRun& run) { return run.name == name; });
    return found == runs().end() ? nullptr : &*found;
}

} // namespace leaklab::analysis
