#include "app/analysis/snapshot_comparison.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>

namespace leaklab::analysis {

namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

std::vector<std::uint64_t> sortedIds(const HeapSnapshot& snapshot)
{
    std::vector<std::uint64_t> ids;
    ids.reserve(snapshot.nodes.size());
    for (const HeapSnapshot::Node& node : snapshot.nodes)
        ids.push_back(node.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool contains(const std::vector<std::uint64_t>& ids, std::uint64_t id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

/// A group's name takes a string; most nodes share theirs with the node before.
class Groups {
public:
    explicit Groups(const HeapSnapshot& snapshot)
        : m_snapshot(snapshot)
    {
    }
    const std::string& of(const HeapSnapshot::Node& node)
    {
        const std::uint64_t key = std::uint64_t{ node.type } << 32 | node.name;
        const auto [entry, isNew] = m_names.try_emplace(key);
        if (isNew)
            entry->second = m_snapshot.groupOf(node);
        return entry->second;
    }

private:
    const HeapSnapshot& m_snapshot;
    std::unordered_map<std::uint64_t, std::string> m_names;
};

/// The nodes from the first one to `wanted`, by way of the fewest references.
std::vector<std::string> shortestPath(const HeapSnapshot& snapshot, std::uint32_t wanted, Groups& groups)
{
    struct Arrival {
        std::uint32_t from = nowhere;
        std::uint32_t edge = nowhere;
    };
    std::vector<Arrival> arrivals(snapshot.nodes.size());
    std::vector<std::uint32_t> queue{ 0 };
    for (std::size_t next = 0; next < queue.size() && arrivals[wanted].from == nowhere; ++next) {
        const std::uint32_t from = queue[next];
        const HeapSnapshot::Node& node = snapshot.nodes[from];
        for (std::uint32_t edge = node.firstEdge; edge < node.firstEdge + node.edges; ++edge) {
            const std::uint32_t to = snapshot.edges[edge].to;
            if (to == 0 || arrivals[to].from != nowhere)
                continue;
            arrivals[to] = { from, edge };
            queue.push_back(to);
        }
    }
    std::vector<std::string> steps;
    for (std::uint32_t at = wanted; at != 0 && arrivals[at].from != nowhere; at = arrivals[at].from) {
        const std::string& group = groups.of(snapshot.nodes[at]);
        const std::string reference = snapshot.edgeText(snapshot.edges[arrivals[at].edge]);
        steps.push_back(arrivals[at].from == 0 ? group : reference + ": " + group);
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace

SnapshotComparison compareSnapshots(const HeapSnapshot& before, const HeapSnapshot& after)
{
    SnapshotComparison result;
    std::map<std::string, TypeDifference> byType;
    Groups groupsBefore(before);
    Groups groupsAfter(after);
    const std::vector<std::uint64_t> idsBefore = sortedIds(before);
    const std::vector<std::uint64_t> idsAfter = sortedIds(after);
    for (const HeapSnapshot::Node& node : before.nodes) {
        TypeDifference& difference = byType[groupsBefore.of(node)];
        ++difference.objectsBefore;
        difference.bytesBefore += node.bytes;
        difference.removed += contains(idsAfter, node.id) ? 0 : 1;
        result.bytesBefore += node.bytes;
    }
    for (const HeapSnapshot::Node& node : after.nodes) {
        TypeDifference& difference = byType[groupsAfter.of(node)];
        ++difference.objectsAfter;
        difference.bytesAfter += node.bytes;
        difference.added += contains(idsBefore, node.id) ? 0 : 1;
        result.bytesAfter += node.bytes;
    }
    for (auto& [type, difference] : byType) {
        difference.type = type;
        if (difference.added > 0 || difference.removed > 0 || difference.growth() != 0)
            result.types.push_back(difference);
    }
    std::stable_sort(result.types.begin(), result.types.end(),
        [](const TypeDifference& a, const TypeDifference& b) { return a.growth() > b.growth(); });

    if (result.types.empty() || result.types.front().added == 0)
        return result;
    for (std::uint32_t i = 0; i < after.nodes.size(); ++i) {
        const HeapSnapshot::Node& node = after.nodes[i];
        if (groupsAfter.of(node) == result.types.front().type && !contains(idsBefore, node.id)) {
            result.path = shortestPath(after, i, groupsAfter);
            break;
        }
    }
    return result;
}

} // namespace leaklab::analysis
