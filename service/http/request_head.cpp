#include "service/http/request_head.h"

namespace leaklab::http {
namespace {

bool announcesBody(const Request& request)
{
    return !request.body.empty() || request.method == "POST" || request.method == "PUT";
}

bool isFreeOf(std::string_view forbidden, const std::string& text)
{
    return text.find_first_of(forbidden) == std::string::npos;
}

} // namespace

void writeRequestHead(std::string& head, const Request& request, std::string_view tail)
{
    head.clear();
    head.append(request.method).append(1, ' ').append(request.target).append(tail);
    if (announcesBody(request)) {
        if (!request.contentType.empty())
            head.append("Content-Type: ").append(request.contentType).append("\r\n");
        head.append("Content-Length: ").append(std::to_string(request.body.size())).append("\r\n");
    }
    head.append("\r\n");
}

bool fitsIntoHead(const Request& request)
{
    return !request.method.empty() && !request.target.empty() && isFreeOf(" \r\n", request.method)
        && isFreeOf(" \r\n", request.target) && isFreeOf("\r\n", request.contentType);
}

} // namespace leaklab::http
