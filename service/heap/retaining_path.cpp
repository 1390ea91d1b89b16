#include "service/heap/heap_impl.h"

#include <algorithm>
#include <string_view>

namespace leaklab::heap {

namespace {

/// Goes from object to object, noting by which reference it came, until it meets one of the wanted type.
class PathFinder : public Visitor {
public:
    explicit PathFinder(TypeId wanted)
        : m_wanted(wanted)
    {
    }
    ~PathFinder() override
    {
        for (const Visited& visited : m_visited)
            headerOf(visited.object)->mark &= static_cast<std::uint8_t>(~countedBit);
    }

    [[nodiscard]] bool found() const { return m_found; }
    /// The next object to walk; what it refers to is then noted as coming from it. Null when all are walked.
    [[nodiscard]] void* next()
    {
        if (m_pending.empty())
            return nullptr;
        m_from = m_pending.back();
        m_pending.pop_back();
        return m_visited[m_from].object;
    }

    /// Of the object found last.
    [[nodiscard]] std::vector<PathStep> path(const std::vector<TypeDescriptor>& types) const
    {
        std::vector<PathStep> steps;
        for (std::size_t i = m_visited.size() - 1; i != none; i = m_visited[i].from) {
            const Visited& visited = m_visited[i];
            steps.push_back({ visited.name != nullptr ? visited.name : std::to_string(visited.index),
                types[headerOf(visited.object)->type].name });
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

protected:
    void visit(void** slot, const char* name, std::uint64_t index) override
    {
        if (m_found || *slot == nullptr)
            return;
        ObjectHeader* header = headerOf(*slot);
        if ((header->mark & countedBit) != 0)
            return;
        header->mark |= countedBit;
        m_visited.push_back({ *slot, name, index, m_from });
        m_pending.push_back(m_visited.size() - 1);
        m_found = header->type == m_wanted;
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    struct Visited {
        void* object = nullptr;
        const char* name = nullptr;
        std::uint64_t index = 0;
        std::size_t from = none; ///< in m_visited; none: a root
    };
    TypeId m_wanted;
    std::vector<Visited> m_visited;
    std::vector<std::size_t> m_pending;
    std::size_t m_from = none;
    bool m_found = false;
};

} // namespace

std::vector<PathStep> Heap::Impl::retainingPath(TypeId type)
{
    PathFinder finder(type);
    traceRoots(finder);
    while (!finder.found()) {
        void* object = finder.next();
        if (object == nullptr)
            return {};
        if (const auto trace = types[headerOf(object)->type].trace)
            trace(object, finder);
    }
    return finder.path(types);
}

std::vector<PathStep> Heap::retainingPath(const char* typeName)
{
    for (std::size_t type = 1; type < m_impl->types.size(); ++type) {
        if (std::string_view(m_impl->types[type].name) == typeName)
            return m_impl->retainingPath(static_cast<TypeId>(type));
    }
    return {};
}

} // namespace leaklab::heap
