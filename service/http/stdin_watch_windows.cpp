#include "service/http/stdin_watch.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <array>
#include <mutex>
#include <thread>
#include <utility>

// Asio has included winsock2.h, which must come first.
#include <windows.h>

namespace leaklab::http {

struct StdinWatch::Impl {
    std::mutex mutex; ///< guards what follows, which the watching thread shares
    EventLoop* loop = nullptr;
    EventLoop::Task ended;
};

namespace {

/// Anonymous pipes can't be waited for here, so a thread of its own reads until the end.
void readToEnd(HANDLE input)
{
    std::array<char, 256> scrap{};
    DWORD count = 0;
    while (::ReadFile(input, scrap.data(), static_cast<DWORD>(scrap.size()), &count, nullptr) != 0
        && count > 0) { }
}

} // namespace

StdinWatch::StdinWatch(EventLoop& loop, EventLoop::Task ended)
{
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    if (input == nullptr || input == INVALID_HANDLE_VALUE || ::GetFileType(input) != FILE_TYPE_PIPE)
        return;
    m_impl = std::make_shared<Impl>();
    m_impl->loop = &loop;
    m_impl->ended = std::move(ended);
    // Detached: a blocked read can't be ended from outside, and the process end takes the thread with it.
    std::thread([impl = m_impl, input] {
        readToEnd(input);
        const std::lock_guard lock(impl->mutex);
        if (impl->loop != nullptr)
            impl->loop->post(std::exchange(impl->ended, nullptr));
    }).detach();
}

StdinWatch::~StdinWatch()
{
    if (m_impl == nullptr)
        return;
    const std::lock_guard lock(m_impl->mutex);
    m_impl->loop = nullptr;
    m_impl->ended = nullptr;
}

void ignoreBrokenPipes() { }

} // namespace leaklab::http
