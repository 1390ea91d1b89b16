#include "service/http/stdin_watch.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace leaklab::http {

struct StdinWatch::Impl : std::enable_shared_from_this<StdinWatch::Impl> {
    Impl(boost::asio::io_context& context, EventLoop::Task task)
        : input(context)
        , ended(std::move(task))
    {
    }

    boost::asio::posix::stream_descriptor input;
    EventLoop::Task ended;
    std::array<char, 256> scrap{};

    void read()
    {
        input.async_read_some(boost::asio::buffer(scrap),
            [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
                if (!self->ended)
                    return;
                if (!error)
                    self->read();
                else
                    std::exchange(self->ended, nullptr)();
            });
    }
};

StdinWatch::StdinWatch(EventLoop& loop, EventLoop::Task ended)
{
    struct stat status { };
    if (::fstat(STDIN_FILENO, &status) != 0 || !(S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode)))
        return;
    // A descriptor of its own: Asio closes what it is given.
    const int copy = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return;
    m_impl = std::make_shared<Impl>(loop.context(), std::move(ended));
    boost::system::error_code error;
    m_impl->input.assign(copy, error);
    if (error) {
        ::close(copy);
        m_impl.reset();
        return;
    }
    m_impl->read();
}

StdinWatch::~StdinWatch()
{
    if (m_impl == nullptr)
        return;
    m_impl->ended = nullptr;
    boost::system::error_code ignored; // the descriptor goes in any case
    m_impl->input.close(ignored);
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace leaklab::http
