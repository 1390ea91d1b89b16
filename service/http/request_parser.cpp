#include "service/http/request_parser.h"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace leaklab::http {
namespace {

namespace beast = boost::beast;
using Error = beast::http::error;
using ErrorCode = beast::error_code;

class Parser final : public beast::http::basic_parser<true> {
public:
    explicit Parser(const ServerLimits& limits)
    {
        header_limit(static_cast<std::uint32_t>(limits.headerBytes));
        body_limit(limits.bodyBytes);
        eager(true);
    }

    Request request;
    int httpVersion = 11;
    bool hasHost = false;
    bool expectsContinue = false;
    bool unknownCoding = false;

private:
    void on_request_impl(beast::http::verb /*method*/, beast::string_view method, beast::string_view target,
        int version, ErrorCode& /*error*/) override
    {
        httpVersion = version;
        request.method.assign(method.data(), method.size());
        request.target.assign(target.data(), target.size());
    }

    void on_response_impl(int, beast::string_view, int, ErrorCode&) override { }

    void on_field_impl(beast::http::field field, beast::string_view /*name*/, beast::string_view value,
        ErrorCode& /*error*/) override
    {
        // The trailers of a chunked body come this way too, and mean nothing here.
        if (m_headerDone)
            return;
        using Field = beast::http::field;
        switch (field) {
        case Field::host:
            hasHost = true;
            break;
        case Field::content_type:
            request.contentType.assign(value.data(), value.size());
            break;
        case Field::expect:
            expectsContinue = beast::iequals(value, "100-continue");
            break;
        case Field::transfer_encoding:
            unknownCoding = !beast::iequals(value, "chunked");
            break;
        default:
            break;
        }
    }

    void on_header_impl(ErrorCode& error) override
    {
        m_headerDone = true;
        // What follows could not be told apart from the next request.
        if (unknownCoding)
            error = Error::bad_transfer_encoding;
    }

    void on_body_init_impl(const boost::optional<std::uint64_t>& length, ErrorCode& /*error*/) override
    {
        constexpr std::uint64_t trusted = 64 * 1024;
        if (length)
            request.body.reserve(static_cast<std::size_t>(std::min(*length, trusted)));
    }

    std::size_t on_body_impl(beast::string_view part, ErrorCode& /*error*/) override
    {
        request.body.append(part.data(), part.size());
        return part.size();
    }

    void on_chunk_header_impl(std::uint64_t, beast::string_view, ErrorCode&) override { }

    std::size_t on_chunk_body_impl(
        std::uint64_t /*remaining*/, beast::string_view part, ErrorCode& /*error*/) override
    {
        request.body.append(part.data(), part.size());
        return part.size();
    }

    void on_finish_impl(ErrorCode& /*error*/) override { }

    bool m_headerDone = false;
};

} // namespace

struct RequestParser::Impl {
    ServerLimits limits;
    std::optional<Parser> parser;
    State state = State::NeedHeader;
    std::size_t headerTaken = 0;
    unsigned badStatus = 0;
    std::string badReason;

    void bad(unsigned status, std::string reason)
    {
        state = State::Bad;
        badStatus = status;
        badReason = std::move(reason);
    }

    void judge(const ErrorCode& error)
    {
        if (error == Error::header_limit)
            bad(431, "the request header is larger than " + std::to_string(limits.headerBytes) + " bytes");
        else if (error == Error::body_limit)
            bad(413, "the request body is larger than " + std::to_string(limits.bodyBytes) + " bytes");
        else
            bad(400, "not a valid HTTP request: " + error.message());
    }
};

RequestParser::RequestParser(const ServerLimits& limits)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->limits = limits;
    reset();
}

RequestParser::~RequestParser() = default;

void RequestParser::reset()
{
    m_impl->parser.emplace(m_impl->limits);
    m_impl->state = State::NeedHeader;
    m_impl->headerTaken = 0;
}

std::size_t RequestParser::put(std::string_view data)
{
    auto& impl = *m_impl;
    auto& parser = *impl.parser;
    const bool inHeader = impl.state == State::NeedHeader;
    ErrorCode error;
    const std::size_t taken = parser.put(boost::asio::const_buffer(data.data(), data.size()), error);
    if (error && error != Error::need_more) {
        impl.judge(error);
        return taken;
    }
    if (parser.is_header_done()) {
        impl.state = parser.is_done() ? State::Done : State::NeedBody;
        if (inHeader && !parser.hasHost && parser.httpVersion == 11)
            impl.bad(400, "an HTTP/1.1 request needs a Host header");
    } else {
        impl.headerTaken += taken;
        if (impl.headerTaken + (data.size() - taken) > impl.limits.headerBytes)
            impl.judge(Error::header_limit);
    }
    return taken;
}

RequestParser::State RequestParser::state() const
{
    return m_impl->state;
}
unsigned RequestParser::badStatus() const
{
    return m_impl->badStatus;
}
const std::string& RequestParser::badReason() const
{
    return m_impl->badReason;
}
Request RequestParser::takeRequest()
{
    return std::move(m_impl->parser->request);
}
bool RequestParser::keepAlive() const
{
    return m_impl->parser->keep_alive();
}
bool RequestParser::isHttp10() const
{
    return m_impl->parser->httpVersion == 10;
}

bool RequestParser::takeExpectContinue()
{
    return m_impl->state == State::NeedBody && std::exchange(m_impl->parser->expectsContinue, false);
}

} // namespace leaklab::http
