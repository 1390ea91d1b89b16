#include "service/store/local_listener.h"

namespace leaklab::store {

struct LocalListener::Impl { };

LocalListener::LocalListener(boost::asio::io_context&, Accepted) { }

LocalListener::~LocalListener() = default;

std::optional<std::string> LocalListener::listen(const std::string&)
{
    return "--unix is not offered on Windows. Leave it out and use --port.";
}

void LocalListener::close() { }

} // namespace leaklab::store
