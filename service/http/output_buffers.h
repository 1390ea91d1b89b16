#pragma once

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace leaklab::http {

/// Head and body of a message on their way out.
using OutputBuffers = std::array<boost::asio::const_buffer, 2>;

/// Sends at once what the socket's buffer takes: that is all of it for most messages, and then no turn of the
/// loop is spent on them. True when nothing is left in `output`.
template <typename Socket>
[[nodiscard]] bool sendAtOnce(Socket& socket, OutputBuffers& output, boost::system::error_code& error)
{
    // Most messages of a client are a head alone, and sending one part is cheaper than gathering two.
    std::size_t written
        = output[1].size() == 0 ? socket.write_some(output[0], error) : socket.write_some(output, error);
    if (error == boost::asio::error::would_block || error == boost::asio::error::try_again)
        error = {};
    for (boost::asio::const_buffer& part : output) {
        const std::size_t taken = std::min(written, part.size());
        part += taken;
        written -= taken;
    }
    return boost::asio::buffer_size(output) == 0;
}

} // namespace leaklab::http
