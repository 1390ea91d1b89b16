#include "service/http/socket_options.h"

#include <fcntl.h>

namespace leaklab::http {

void prepareListener(boost::asio::ip::tcp::acceptor& acceptor, boost::system::error_code& error)
{
    acceptor.set_option(boost::asio::socket_base::reuse_address(true), error);
    keepFromChildren(acceptor.native_handle());
}

void prepareOutgoing(OutgoingSocket& socket)
{
    boost::system::error_code ignored; // only a nicety
    socket.set_option(boost::asio::socket_base::reuse_address(true), ignored);
    keepFromChildren(socket.native_handle());
}

void keepFromChildren(boost::asio::ip::tcp::socket::native_handle_type handle)
{
    ::fcntl(handle, F_SETFD, FD_CLOEXEC);
}

} // namespace leaklab::http
