#include "service/cart/answer_cache.h"

namespace leaklab::cart {

namespace {

void traceCachedAnswer(void* object, heap::Visitor& visitor)
{
    auto* answer = static_cast<CachedAnswer*>(object);
    visitor.field("cartId", answer->cartId);
    visitor.field("sku", answer->sku);
    visitor.field("product", answer->product);
    visitor.field("answer", answer->answer);
}

/// What a JSON value takes of the heap, with all that belongs to it.
std::size_t bytesOf(Value* value)
{
    using heap::Heap;
    switch (value->kind) {
    case Kind::Number:
        return Heap::footprint(sizeof(Number));
    case Kind::String:
        return Heap::footprint(sizeof(String) + static_cast<String*>(value)->length);
    case Kind::Array: {
        const auto elements = static_cast<Array*>(value)->elements();
        std::size_t bytes = Heap::footprint(sizeof(Array) + elements.size_bytes());
        for (const auto& element : elements)
            bytes += bytesOf(element.get());
        return bytes;
    }
    case Kind::Object: {
        const auto members = static_cast<Object*>(value)->members();
        std::size_t bytes = Heap::footprint(sizeof(Object) + members.size_bytes());
        for (const auto& member : members)
            bytes += bytesOf(member.key.get()) + bytesOf(member.value.get());
        return bytes;
    }
    case Kind::Null:
    case Kind::Boolean:
        break;
    }
    return Heap::footprint(sizeof(Value));
}

} // namespace

AnswerCache::AnswerCache(ObjectFactory& factory)
    : m_factory(factory)
    , m_type(factory.heap().registerType({ "CachedAnswer", traceCachedAnswer }))
    , m_answers(factory.heap(), { "answerCache", "AnswerCache", "AnswerCachePage" })
{
}

void AnswerCache::setBound(std::uint64_t bytes)
{
    m_bound = bytes;
    if (isOn())
        shrink();
    else
        m_answers.clear();
}

void AnswerCache::keep(RequestContext& request)
{
    heap::Heap& heap = m_factory.heap();
    auto* entry = heap.make<CachedAnswer>(m_type);
    heap.set(entry, entry->cartId, request.cartId.get());
    heap.set(entry, entry->sku, request.other.get());
    heap.set(entry, entry->product, request.product.get());
    heap.set(entry, entry->answer, request.answer.get());
    entry->bytes = heap::Heap::footprint(sizeof(CachedAnswer)) + bytesOf(entry->cartId.get())
        + bytesOf(entry->sku.get()) + bytesOf(entry->product.get()) + bytesOf(entry->answer.get());
    m_answers.push(entry);
    shrink();
}

void AnswerCache::shrink()
{
    while (m_answers.bytes() > m_bound && m_answers.size() > 0)
        m_answers.popOldest();
}

} // namespace leaklab::cart
