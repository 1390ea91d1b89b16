#include "service/heap/marker.h"

#include <algorithm>

namespace leaklab::heap {

void Marker::grow()
{
    m_stack.resize(std::max<std::size_t>(4096, m_stack.size() * 2));
}

} // namespace leaklab::heap
