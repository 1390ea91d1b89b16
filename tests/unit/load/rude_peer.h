#pragma once

#include <cstddef>
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
        Silent, ///< reads the request and never says a word
        HalfDead, ///< begins an answer and never goes on
        Floods, ///< answers with a body that never ends
        Rambles, ///< answers with a header that never ends
        TakesLeave, ///< answers well and closes, as it says
        Slams, ///< answers well and closes, without saying so
        Repeats, ///< answers well, twice
        Tires, ///< answers the first request of a connection with 200 and hangs up on the second
    };
    explicit RudePeer(Manner manner);
    ~RudePeer();
    RudePeer(const RudePeer&) = delete;
    RudePeer& operator=(const RudePeer&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// The most that anybody has taken of an answer that never ends.
    [[nodiscard]] std::size_t mostTaken() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::load
