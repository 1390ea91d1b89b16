#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace leaklab::tests {

/// A client socket that sends exactly what a test wants, however impolite. Blocking, with a time limit on
/// everything; what does not come in time is simply not in the result.
class RawSocket {
public:
    explicit RawSocket(std::uint16_t port, int receiveBuffer = 0);
    ~RawSocket();
    RawSocket(const RawSocket&) = delete;
    RawSocket& operator=(const RawSocket&) = delete;

    /// False when the peer has closed or reset.
    bool send(std::string_view bytes);
    /// Sends as much as the system takes at once; returns how much that was.
    std::size_t sendSome(std::string_view bytes);

    void shutdownSending();
    /// Closes so that the peer sees a reset, not an end.
    void reset();

    /// Reads until what has been read contains `text`, the peer closes, or the time is over. Returns all
    /// that was read by this call.
    std::string readUntil(std::string_view text);
    /// Reads until the peer closes. `closed()` tells whether it did.
    std::string readToEnd();
    [[nodiscard]] bool closed() const;

    static constexpr std::chrono::seconds timeLimit{ 20 };

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::tests
