#include "service/cart/active_product_requests.h"

#include <chrono>

namespace leaklab::cart {

namespace {

constexpr std::uint32_t firstCapacity = 64;

std::int64_t millisecondsSinceEpoch()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::size_t recordBytes(std::string_view sku)
{
    return heap::Heap::footprint(sizeof(RequestRecord)) + heap::Heap::footprint(sizeof(String) + sku.size());
}

std::size_t listBytes(std::uint32_t capacity)
{
    return heap::Heap::footprint(sizeof(RequestList) + capacity * sizeof(heap::Ref<RequestArray>));
}

} // namespace

ActiveProductRequests::ActiveProductRequests(ObjectFactory& factory)
    : m_factory(factory)
    , m_list(factory.heap(), "activeProductRequests", factory.requestList(firstCapacity))
    , m_bytes(listBytes(firstCapacity))
{
}

void ActiveProductRequests::append(std::string_view sku)
{
    if (m_list->count == 0 || m_list->arrays().back()->count == RequestArray::capacity)
        addArray();
    RequestArray* array = m_list->arrays().back().get();
    RequestRecord* record = m_factory.requestRecord(sku, millisecondsSinceEpoch());
    m_factory.heap().set(array, array->records[array->count], record);
    ++array->count;
    ++m_records;
    m_bytes += recordBytes(sku);
}

double ActiveProductRequests::bytesPerRecord(std::string_view sku)
{
    return static_cast<double>(recordBytes(sku))
        + static_cast<double>(heap::Heap::footprint(sizeof(RequestArray))) / RequestArray::capacity;
}

void ActiveProductRequests::addArray()
{
    if (m_list->count == m_list->capacity) {
        RequestList* larger = m_factory.requestList(2 * m_list->capacity);
        larger->count = m_list->count;
        const auto from = m_list->arrays();
        const auto to = larger->arrays();
        for (std::size_t i = 0; i < from.size(); ++i)
            m_factory.heap().set(larger, to[i], from[i].get());
        m_bytes += listBytes(larger->capacity) - listBytes(m_list->capacity);
        m_list.set(larger);
    }
    RequestList* list = m_list.get();
    RequestArray* array = m_factory.requestArray();
    ++list->count;
    m_factory.heap().set(list, list->arrays().back(), array);
    m_bytes += heap::Heap::footprint(sizeof(RequestArray));
}

} // namespace leaklab::cart
