#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace leaklab::http {

/// A client's socket. It knows its executor, which saves a detour with every operation.
using OutgoingSocket
    = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

/// Before bind(): a service that is restarted gets its old port at once although connections of its former
/// life still linger, and a port that is really in use is refused.
void prepareListener(boost::asio::ip::tcp::acceptor& acceptor, boost::system::error_code& error);

/// Before connect(): the socket must not keep a service from taking its port again, should the system pick
/// just that one as its local port.
void prepareOutgoing(OutgoingSocket& socket);

/// A child process that inherited the connection would hold it open after we have closed it.
void keepFromChildren(boost::asio::ip::tcp::socket::native_handle_type handle);

} // namespace leaklab::http
