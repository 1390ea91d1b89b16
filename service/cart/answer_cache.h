#pragma once

#include "service/cart/heap_queue.h"
#include "service/cart/object_factory.h"

#include <cstdint>

namespace leaklab::cart {

/// What the cache keeps of an add: with what it was asked for, and what was answered.
struct CachedAnswer : QueueEntry {
    heap::Ref<String> cartId;
    heap::Ref<String> sku;
    heap::Ref<Object> product;
    heap::Ref<String> answer;
};

/// The answers to the newest adds, as a service keeps them that wants to give a repeated request the same
/// answer. It is bounded: once it is full, the answer that was used longest ago goes for each that comes. So
/// the live set climbs as with a leak, and then it no longer does. Off at first.
/// Owner: main. Thread: the heap's.
class AnswerCache {
public:
    explicit AnswerCache(ObjectFactory& factory);

    /// In bytes; 0 switches it off, and nothing holds any longer what was in it.
    void setBound(std::uint64_t bytes);
    [[nodiscard]] std::uint64_t bound() const { return m_bound; }
    [[nodiscard]] bool isOn() const { return m_bound > 0; }

    /// Of an add that is about to be answered.
    void keep(RequestContext& request);

    [[nodiscard]] std::uint64_t entries() const { return m_answers.size(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_answers.bytes(); }

private:
    void shrink();

    ObjectFactory& m_factory;
    heap::TypeId m_type;
    HeapQueue m_answers;
    std::uint64_t m_bound = 0;
};

} // namespace leaklab::cart
