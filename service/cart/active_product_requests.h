#pragma once

#include "service/cart/object_factory.h"
#include "service/heap/heap.h"

#include <cstdint>
#include <string_view>

namespace leaklab::cart {

/// `activeProductRequests`: the process-wide list to which the leaking build adds a record for every product
/// look-up, and from which nothing ever removes one. This is the leak.
/// A record costs itself, its sku string and its slot: 72 bytes for the shop's skus.
/// Owner: main. Thread: the heap's.
class ActiveProductRequests {
public:
    explicit ActiveProductRequests(ObjectFactory& factory);

    void append(std::string_view sku);

    [[nodiscard]] std::uint64_t records() const { return m_records; }
    /// What the heap really gives for all of them, headers, rounding and the list itself included.
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    /// The same for one more record of this sku, its share of the list included.
    [[nodiscard]] static double bytesPerRecord(std::string_view sku);

private:
    void addArray();

    ObjectFactory& m_factory;
    heap::Root<RequestList> m_list;
    std::uint64_t m_records = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace leaklab::cart
