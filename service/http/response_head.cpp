#include "service/http/response_head.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace leaklab::http {
namespace {

struct StatusLine {
    unsigned status;
    std::string_view line;
};

constexpr std::array statusLines{
    StatusLine{ 200, "HTTP/1.1 200 OK\r\n" },
    StatusLine{ 201, "HTTP/1.1 201 Created\r\n" },
    StatusLine{ 204, "HTTP/1.1 204 No Content\r\n" },
    StatusLine{ 301, "HTTP/1.1 301 Moved Permanently\r\n" },
    StatusLine{ 302, "HTTP/1.1 302 Found\r\n" },
    StatusLine{ 304, "HTTP/1.1 304 Not Modified\r\n" },
    StatusLine{ 400, "HTTP/1.1 400 Bad Request\r\n" },
    StatusLine{ 401, "HTTP/1.1 401 Unauthorized\r\n" },
    StatusLine{ 403, "HTTP/1.1 403 Forbidden\r\n" },
    StatusLine{ 404, "HTTP/1.1 404 Not Found\r\n" },
    StatusLine{ 405, "HTTP/1.1 405 Method Not Allowed\r\n" },
    StatusLine{ 408, "HTTP/1.1 408 Request Timeout\r\n" },
    StatusLine{ 409, "HTTP/1.1 409 Conflict\r\n" },
    StatusLine{ 413, "HTTP/1.1 413 Content Too Large\r\n" },
    StatusLine{ 431, "HTTP/1.1 431 Request Header Fields Too Large\r\n" },
    StatusLine{ 500, "HTTP/1.1 500 Internal Server Error\r\n" },
    StatusLine{ 502, "HTTP/1.1 502 Bad Gateway\r\n" },
    StatusLine{ 503, "HTTP/1.1 503 Service Unavailable\r\n" },
    StatusLine{ 504, "HTTP/1.1 504 Gateway Timeout\r\n" },
};

const StatusLine* knownLine(unsigned status)
{
    const auto found = std::find_if(statusLines.begin(), statusLines.end(),
        [status](const StatusLine& line) { return line.status == status; });
    return found == statusLines.end() ? nullptr : &*found;
}

void appendNumber(std::string& text, std::size_t number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    text.append(digits.data(), end.ptr);
}

bool isOneLine(std::string_view text)
{
    return text.find_first_of("\r\n", 0, 2) == std::string_view::npos;
}

void appendHeader(std::string& head, std::string_view name, std::string_view value)
{
    if (name.empty() || !isOneLine(name) || !isOneLine(value))
        return;
    head.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

std::string_view reasonPhrase(unsigned status)
{
    constexpr std::size_t prefix = std::string_view("HTTP/1.1 200 ").size();
    const StatusLine* known = knownLine(status);
    if (known == nullptr)
        return "Status";
    return known->line.substr(prefix, known->line.size() - prefix - 2);
}

bool statusHasBody(unsigned status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::string headerLines(const std::vector<Header>& headers)
{
    std::string lines;
    for (const auto& [name, value] : headers)
        appendHeader(lines, name, value);
    return lines;
}

void writeResponseHead(
    std::string& head, const Response& response, std::string_view commonHeaders, AfterAnswer after)
{
    head.clear();
    if (const StatusLine* known = knownLine(response.status)) {
        head.append(known->line);
    } else {
        head.append("HTTP/1.1 ");
        appendNumber(head, response.status);
        head.append(" Status\r\n");
    }
    if (!response.contentType.empty() && statusHasBody(response.status))
        appendHeader(head, "Content-Type", response.contentType);
    if (statusHasBody(response.status)) {
        head.append("Content-Length: ");
        appendNumber(head, response.body.size());
        head.append("\r\n");
    }
    head.append(commonHeaders);
    for (const auto& [name, value] : response.headers)
        appendHeader(head, name, value);
    if (after == AfterAnswer::Close)
        head.append("Connection: close\r\n");
    else if (after == AfterAnswer::KeepOpenHttp10)
        head.append("Connection: keep-alive\r\n");
    head.append("\r\n");
}

} // namespace leaklab::http
