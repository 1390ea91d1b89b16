#include "service/http/response_parser.h"

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

constexpr std::uint32_t headerBytes = 64 * 1024;

class Parser final : public beast::http::basic_parser<false> {
public:
    Parser(std::size_t bodyBytes, bool head)
    {
        header_limit(headerBytes);
        body_limit(bodyBytes);
        eager(true);
        skip(head);
        response.contentType.clear();
    }

    Response response;

private:
    void on_request_impl(beast::http::verb, beast::string_view, beast::string_view, int, ErrorCode&) override
    {
    }

    void on_response_impl(
        int status, beast::string_view /*reason*/, int /*version*/, ErrorCode& /*error*/) override
    {
        response.status = static_cast<unsigned>(status);
    }

    void on_field_impl(beast::http::field field, beast::string_view name, beast::string_view value,
        ErrorCode& /*error*/) override
    {
        if (m_headerDone)
            return;
        using Field = beast::http::field;
        switch (field) {
        case Field::content_type:
            response.contentType.assign(value.data(), value.size());
            break;
        case Field::content_length: // these belong to the connection, not to the answer
        case Field::connection:
        case Field::keep_alive:
        case Field::proxy_connection:
        case Field::transfer_encoding:
        case Field::trailer:
        case Field::upgrade:
            break;
        default:
            response.headers.emplace_back(
                std::string(name.data(), name.size()), std::string(value.data(), value.size()));
            break;
        }
    }

    void on_header_impl(ErrorCode& /*error*/) override { m_headerDone = true; }

    void on_body_init_impl(const boost::optional<std::uint64_t>& length, ErrorCode& /*error*/) override
    {
        constexpr std::uint64_t trusted = 64 * 1024;
        if (length)
            response.body.reserve(static_cast<std::size_t>(std::min(*length, trusted)));
    }

    std::size_t on_body_impl(beast::string_view part, ErrorCode& /*error*/) override
    {
        response.body.append(part.data(), part.size());
        return part.size();
    }

    void on_chunk_header_impl(std::uint64_t, beast::string_view, ErrorCode&) override { }

    std::size_t on_chunk_body_impl(
        std::uint64_t /*remaining*/, beast::string_view part, ErrorCode& /*error*/) override
    {
        response.body.append(part.data(), part.size());
        return part.size();
    }

    void on_finish_impl(ErrorCode& /*error*/) override { }

    bool m_headerDone = false;
};

bool isInterim(unsigned status)
{
    return status >= 100 && status < 200;
}

} // namespace

struct ResponseParser::Impl {
    std::size_t bodyBytes = 0;
    bool head = false;
    std::optional<Parser> parser;
    State state = State::More;
    bool gotSome = false;
    std::string badReason;

    void bad(std::string reason)
    {
        state = State::Bad;
        badReason = std::move(reason);
    }
};

ResponseParser::ResponseParser(std::size_t bodyBytes)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->bodyBytes = bodyBytes;
    reset(false);
}

ResponseParser::~ResponseParser() = default;

void ResponseParser::reset(bool head)
{
    m_impl->head = head;
    m_impl->parser.emplace(m_impl->bodyBytes, head);
    m_impl->state = State::More;
    m_impl->gotSome = false;
}

std::size_t ResponseParser::put(std::string_view data)
{
    auto& impl = *m_impl;
    impl.gotSome = impl.gotSome || !data.empty();
    std::size_t taken = 0;
    for (;;) {
        ErrorCode error;
        taken += impl.parser->put(boost::asio::const_buffer(data.data() + taken, data.size() - taken), error);
        if (error && error != Error::need_more) {
            impl.bad("not a valid HTTP answer: " + error.message());
            return taken;
        }
        if (!impl.parser->is_done())
            return taken;
        if (!isInterim(impl.parser->response.status)) {
            impl.state = State::Done;
            return taken;
        }
        impl.parser.emplace(impl.bodyBytes, impl.head);
    }
}

void ResponseParser::putEnd()
{
    if (m_impl->state != State::More || !m_impl->parser->got_some())
        return;
    ErrorCode error;
    m_impl->parser->put_eof(error);
    if (!error && m_impl->parser->is_done())
        m_impl->state = State::Done;
}

ResponseParser::State ResponseParser::state() const
{
    return m_impl->state;
}
const std::string& ResponseParser::badReason() const
{
    return m_impl->badReason;
}
bool ResponseParser::gotSome() const
{
    return m_impl->gotSome;
}
bool ResponseParser::keepAlive() const
{
    return m_impl->parser->keep_alive();
}
Response ResponseParser::takeResponse()
{
    return std::move(m_impl->parser->response);
}

} // namespace leaklab::http
