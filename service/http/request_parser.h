#pragma once

#include "service/http/message.h"
#include "service/http/server.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace leaklab::http {

/// Reads one request at a time out of a stream of bytes. Keeps of the header only what handlers see.
/// Hides Beast, whose headers are expensive to compile.
class RequestParser {
public:
    explicit RequestParser(const ServerLimits& limits);
    ~RequestParser();
    RequestParser(const RequestParser&) = delete;
    RequestParser& operator=(const RequestParser&) = delete;

    enum class State {
        NeedHeader,
        NeedBody,
        Done,
        Bad, ///< see badStatus() and badReason(); the connection is of no use any more
    };

    /// Makes ready for the next request.
    void reset();
    /// Takes a prefix of `data` and returns its length; what it did not take must be offered again, with
    /// more behind it.
    std::size_t put(std::string_view data);

    [[nodiscard]] State state() const;
    [[nodiscard]] unsigned badStatus() const;
    [[nodiscard]] const std::string& badReason() const;

    [[nodiscard]] Request takeRequest();
    [[nodiscard]] bool keepAlive() const;
    [[nodiscard]] bool isHttp10() const;
    /// True once per request: the peer waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool takeExpectContinue();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::http
