#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leaklab::http {

using Header = std::pair<std::string, std::string>;

/// A request as a handler sees it, and as the client sends it.
struct Request {
    /// A handler of a GET route sees HEAD requests as GET; the server then leaves the body out.
    std::string method = "GET";
    /// The request target as on the wire (path and query, still percent-encoded).
    std::string target = "/";
    /// Server side only: the values of the route's `:name` segments, in order, percent-decoded.
    std::vector<std::string> parameters;
    /// Server side only: what a route that ends in `*` matched, without a leading slash, as on the wire
    /// (still encoded, with the query).
    std::string rest;
    std::string contentType;
    std::string body;
};

struct Response {
    unsigned status = 200;
    std::string contentType = "text/plain; charset=utf-8";
    std::string body;
    /// Further headers; never Content-Length, Content-Type or Connection, which the server writes.
    std::vector<Header> headers;
};

[[nodiscard]] Response textResponse(unsigned status, std::string text);
[[nodiscard]] Response jsonResponse(unsigned status, std::string json);

/// The target without its query.
[[nodiscard]] std::string_view pathOf(std::string_view target);

} // namespace leaklab::http
