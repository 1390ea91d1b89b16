#include "service/heap/visitor.h"

namespace leaklab::heap {

void Visitor::visit(void** /*slot*/, const char* /*name*/, std::uint64_t /*index*/) { }

} // namespace leaklab::heap
