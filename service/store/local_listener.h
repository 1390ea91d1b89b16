#pragma once

#include "service/store/session.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace leaklab::store {

/// A listening local (unix) socket; what the system offers of it differs.
/// Owner: the server. Thread: the event loop's.
class LocalListener {
public:
    using Accepted = std::function<void(Session::Socket)>;
    LocalListener(boost::asio::io_context& context, Accepted accepted);
    ~LocalListener();

    /// A sentence when it cannot listen there, or this system has no such sockets.
    [[nodiscard]] std::optional<std::string> listen(const std::string& path);
    void close();

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace leaklab::store
