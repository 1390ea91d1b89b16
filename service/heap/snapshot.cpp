#include "service/heap/heap_impl.h"
#include "service/heap/snapshot_text.h"

#include <vector>

namespace leaklab::heap {

namespace {

/// The nodes that stand for no object, in their order: where DevTools begins, what it calls the roots, and
/// the program that holds ours. Ids are odd, as V8 gives them.
constexpr std::uint64_t madeUpNodes = 3;
constexpr std::uint32_t idOfStart = 1;
constexpr std::uint32_t idOfRoots = 3;
constexpr std::uint32_t idOfProgram = 5;
constexpr std::uint64_t edgesOfMadeUpNodes = 3;

SnapshotText::NodeType nodeType(Shape shape)
{
    switch (shape) {
    case Shape::Array:
        return SnapshotText::NodeType::Array;
    case Shape::Text:
        return SnapshotText::NodeType::String;
    case Shape::Number:
        return SnapshotText::NodeType::Number;
    case Shape::Object:
        break;
    }
    return SnapshotText::NodeType::Object;
}

class ReferenceCounter : public Visitor {
public:
    [[nodiscard]] std::uint64_t take() { return std::exchange(m_count, 0); }

protected:
    void visit(void** slot, const char* /*name*/, std::uint64_t /*index*/) override
    {
        m_count += *slot != nullptr ? 1 : 0;
    }

private:
    std::uint64_t m_count = 0;
};

} // namespace

/// Lives for one snapshot, right after a major collection: then nothing is young and nothing dead.
/// Where an object's id is kept stands, meanwhile, its place among the nodes; the ids are in a list then.
class Heap::Impl::Snapshot {
public:
    Snapshot(Impl& heap, const SnapshotSink& sink)
        : m_heap(heap)
        , m_text(sink)
    {
        m_heap.large.sort();
        std::uint64_t objects = 0;
        for (const Marker::Count& count : m_heap.lastLive)
            objects += count.objects;
        m_ids.reserve(objects);
    }
    ~Snapshot()
    {
        m_heap.forEachObject([this](ObjectHeader& header) {
            std::uint32_t& id = m_heap.idOf(header);
            id = m_ids[id - madeUpNodes];
        });
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    [[nodiscard]] std::optional<SnapshotFacts> write(std::string_view program)
    {
        const std::uint64_t references = numberAndCount();
        m_text.begin(m_ids.size() + madeUpNodes, references + edgesOfMadeUpNodes);
        writeNodes(program);
        m_text.beginEdges();
        writeEdges(program);
        m_text.end();
        if (m_text.failed())
            return std::nullopt;
        return SnapshotFacts{ m_ids.size(), references, m_text.bytes() };
    }

private:
    /// Shows an edge for each reference that is not null.
    class EdgeWriter : public Visitor {
    public:
        EdgeWriter(Impl& heap, SnapshotText& text)
            : m_heap(heap)
            , m_text(text)
        {
        }

    protected:
        void visit(void** slot, const char* name, std::uint64_t index) override
        {
            if (*slot == nullptr)
                return;
            const std::uint32_t node = m_heap.idOf(*headerOf(*slot));
            if (name == nullptr)
                m_text.edge(SnapshotText::EdgeType::Element, index, node);
            else
                m_text.edge(SnapshotText::EdgeType::Property, m_text.string(name), node);
        }

    private:
        Impl& m_heap;
        SnapshotText& m_text;
    };

    void trace(ObjectHeader& header, Visitor& visitor)
    {
        if (const auto walk = m_heap.types[header.type].trace)
            walk(payloadOf(&header), visitor);
    }

    [[nodiscard]] std::uint64_t numberAndCount()
    {
        ReferenceCounter counter;
        m_heap.forEachObject([&](ObjectHeader& header) {
            std::uint32_t& id = m_heap.idOf(header);
            if (id == 0) {
                id = m_heap.nextId;
                m_heap.nextId += 2;
            }
            m_ids.push_back(id);
            id = static_cast<std::uint32_t>(m_ids.size() - 1 + madeUpNodes);
            trace(header, counter);
        });
        m_heap.traceRoots(counter);
        return counter.take();
    }

    void writeNodes(std::string_view program)
    {
        ReferenceCounter counter;
        m_heap.traceRoots(counter);
        m_text.node(SnapshotText::NodeType::Synthetic, m_text.string(""), idOfStart, 0, 2);
        m_text.node(SnapshotText::NodeType::Synthetic, m_text.string("(GC roots)"), idOfRoots, 0, 1);
        m_text.node(SnapshotText::NodeType::Object, m_text.string(program), idOfProgram, 0, counter.take());
        std::size_t next = 0;
        m_heap.forEachObject([&](ObjectHeader& header) {
            const TypeDescriptor& type = m_heap.types[header.type];
            const std::uint32_t name
                = m_text.string(type.text != nullptr ? type.text(payloadOf(&header)) : type.name);
            trace(header, counter);
            m_text.node(nodeType(type.shape), name, m_ids[next++], Heap::footprint(payloadBytes(header)),
                counter.take());
        });
    }

    void writeEdges(std::string_view program)
    {
        constexpr std::uint64_t rootsNode = 1;
        constexpr std::uint64_t programNode = 2;
        m_text.edge(SnapshotText::EdgeType::Element, 1, rootsNode);
        m_text.edge(SnapshotText::EdgeType::Shortcut, m_text.string(program), programNode);
        m_text.edge(SnapshotText::EdgeType::Element, 1, programNode);
        EdgeWriter writer(m_heap, m_text);
        m_heap.traceRoots(writer);
        m_heap.forEachObject([&](ObjectHeader& header) { trace(header, writer); });
    }

    Impl& m_heap;
    SnapshotText m_text;
    std::vector<std::uint32_t> m_ids; ///< in the order of the nodes
};

std::uint32_t& Heap::Impl::idOf(const ObjectHeader& header)
{
    return header.space == Space::Large ? large.idOf(header) : old.idOf(header);
}

std::optional<SnapshotFacts> Heap::writeSnapshot(const SnapshotSink& sink, std::string_view program)
{
    collect(CollectionReason::Requested);
    return Impl::Snapshot(*m_impl, sink).write(program);
}

} // namespace leaklab::heap
