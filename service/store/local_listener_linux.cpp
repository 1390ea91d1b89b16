#include "service/store/local_listener.h"

#include <boost/asio/local/stream_protocol.hpp>

#include <filesystem>
#include <sys/stat.h>
#include <system_error>

namespace leaklab::store {

using Protocol = boost::asio::local::stream_protocol;

struct LocalListener::Impl : std::enable_shared_from_this<Impl> {
    Impl(boost::asio::io_context& context, Accepted onAccepted)
        : acceptor(context)
        , accepted(std::move(onAccepted))
    {
    }

    void accept()
    {
        acceptor.async_accept(
            [self = shared_from_this()](const boost::system::error_code& error, Protocol::socket socket) {
                if (!self->acceptor.is_open())
                    return;
                if (!error)
                    self->accepted(Session::Socket(std::move(socket)));
                self->accept();
            });
    }

    Protocol::acceptor acceptor;
    Accepted accepted;
    std::filesystem::path path;
};

LocalListener::LocalListener(boost::asio::io_context& context, Accepted accepted)
    : m_impl(std::make_shared<Impl>(context, std::move(accepted)))
{
}

LocalListener::~LocalListener()
{
    close();
}

std::optional<std::string> LocalListener::listen(const std::string& path)
{
    const std::filesystem::path file(path);
    std::error_code fileError;
    if (std::filesystem::is_socket(file, fileError))
        std::filesystem::remove(file, fileError);
    boost::system::error_code error;
    // The file must never exist with wider rights, not even for a moment.
    const mode_t before = ::umask(S_IXUSR | S_IRWXG | S_IRWXO);
    m_impl->acceptor.open(Protocol(), error);
    if (!error && path.size() < sizeof(sockaddr_un::sun_path))
        m_impl->acceptor.bind(Protocol::endpoint(path), error);
    else if (!error)
        error = boost::asio::error::name_too_long;
    ::umask(before);
    if (!error)
        m_impl->acceptor.listen(boost::asio::socket_base::max_listen_connections, error);
    if (error)
        return "cannot listen on the socket file " + path + ": " + error.message()
            + ". Choose another path with --unix.";
    m_impl->path = file;
    m_impl->accept();
    return std::nullopt;
}

void LocalListener::close()
{
    boost::system::error_code ignored; // closed is closed
    m_impl->acceptor.close(ignored);
    if (!m_impl->path.empty()) {
        std::error_code gone;
        std::filesystem::remove(m_impl->path, gone);
        m_impl->path.clear();
    }
}

} // namespace leaklab::store
