#pragma once

#include "service/heap/heap.h"

#include <cstddef>
#include <cstdint>
#include <new>

namespace leaklab::heap::test {

/// A node with any number of references behind it, and something to recognise it by.
struct Node {
    std::uint64_t id = 0;
    std::uint64_t count = 0;

    [[nodiscard]] Ref<Node>& child(std::uint64_t index)
    {
        return *std::launder(reinterpret_cast<Ref<Node>*>(this + 1) + index);
    }
    static void trace(void* object, Visitor& visitor)
    {
        auto* node = static_cast<Node*>(object);
        for (std::uint64_t i = 0; i < node->count; ++i)
            visitor.element(i, node->child(i));
    }
};

/// Text without references.
struct Text {
    std::uint64_t length = 0;
    [[nodiscard]] unsigned char* bytes() { return reinterpret_cast<unsigned char*>(this + 1); }
};

struct Types {
    explicit Types(Heap& heap)
        : node(heap.registerType({ "Node", &Node::trace }))
        , text(heap.registerType({ "Text", nullptr }))
    {
    }
    Types(TypeId registeredNode, TypeId registeredText)
        : node(registeredNode)
        , text(registeredText)
    {
    }
    TypeId node;
    TypeId text;
};

inline Node* makeNode(Heap& heap, const Types& types, std::uint64_t id, std::uint64_t children)
{
    auto* node = heap.make<Node>(types.node, children * sizeof(Ref<Node>));
    node->id = id;
    node->count = children;
    return node;
}

inline Text* makeText(Heap& heap, const Types& types, std::size_t length)
{
    auto* text = heap.make<Text>(types.text, length);
    text->length = length;
    return text;
}

/// A live list of `length` nodes.
inline void growList(Heap& heap, const Types& types, Root<Node>& head, std::uint64_t length)
{
    for (std::uint64_t i = 0; i < length; ++i) {
        Node* node = makeNode(heap, types, i, 1);
        heap.set(node, node->child(0), head.get());
        head.set(node);
        heap.safePoint();
    }
}

} // namespace leaklab::heap::test
