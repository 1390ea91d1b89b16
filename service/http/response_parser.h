#pragma once

#include "service/http/message.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace leaklab::http {

/// Reads one answer at a time out of a stream of bytes. Hides Beast, whose headers are expensive to compile.
class ResponseParser {
public:
    explicit ResponseParser(std::size_t bodyBytes);
    ~ResponseParser();
    ResponseParser(const ResponseParser&) = delete;
    ResponseParser& operator=(const ResponseParser&) = delete;

    enum class State { More, Done, Bad };

    /// Makes ready for the answer to the next request; the answer to HEAD has no body.
    void reset(bool head);
    /// Takes a prefix of `data` and returns its length; what it did not take must be offered again, with
    /// more behind it. "100 Continue" and its like are skipped.
    std::size_t put(std::string_view data);
    /// The peer has closed. Some answers end just so; then the state is Done.
    void putEnd();

    [[nodiscard]] State state() const;
    [[nodiscard]] const std::string& badReason() const;
    [[nodiscard]] bool gotSome() const;
    [[nodiscard]] bool keepAlive() const;
    [[nodiscard]] Response takeResponse();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::http
