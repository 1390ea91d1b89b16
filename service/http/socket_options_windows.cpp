#include "service/http/socket_options.h"

// Asio has included winsock2.h, which must come first.
#include <windows.h>

namespace leaklab::http {

void prepareListener(boost::asio::ip::tcp::acceptor& acceptor, boost::system::error_code& error)
{
    // SO_REUSEADDR would let two services listen on one port here; restarting needs no option at all.
    const BOOL on = TRUE;
    const int result = ::setsockopt(acceptor.native_handle(), SOL_SOCKET, SO_EXCLUSIVEADDRUSE,
        reinterpret_cast<const char*>(&on), static_cast<int>(sizeof on));
    if (result != 0)
        error = boost::system::error_code(::WSAGetLastError(), boost::system::system_category());
    else
        error = {};
    keepFromChildren(acceptor.native_handle());
}

void prepareOutgoing(OutgoingSocket& socket)
{
    keepFromChildren(socket.native_handle());
}

void keepFromChildren(boost::asio::ip::tcp::socket::native_handle_type handle)
{
    ::SetHandleInformation(reinterpret_cast<HANDLE>(static_cast<SOCKET>(handle)), HANDLE_FLAG_INHERIT, 0);
}

} // namespace leaklab::http
