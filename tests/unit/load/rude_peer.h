#pragma once

#include <cstdint>
#include <memory>

namespace leaklab::load {

/// Something that listens like a shop and breaks every conversation. Runs on a thread of its own.
class RudePeer {
public:
    enum class Manner {
        Deaf, ///< the port is taken, but nobody listens: connections are refused
        Resets, ///< reads the request, then resets the connection
        HangsUp, ///< reads the request, then closes without a word
        BreaksOff, ///< closes in the middle of the answer
        Mumbles, ///< answers what is not HTTP
        Boasts, ///< announces an answer of a gigabyte and begins to send it
        Tires, ///< answers the first request of a connection with 200 and hangs up on the second
    };
    explicit RudePeer(Manner manner);
    ~RudePeer();
    RudePeer(const RudePeer&) = delete;
    RudePeer& operator=(const RudePeer&) = delete;

    [[nodiscard]] std::uint16_t port() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::load
