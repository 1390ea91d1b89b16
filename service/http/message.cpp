#include "service/http/message.h"

namespace leaklab::http {

Response textResponse(unsigned status, std::string text)
{
    Response response;
    response.status = status;
    response.body = std::move(text);
    return response;
}

Response jsonResponse(unsigned status, std::string json)
{
    Response response;
    response.status = status;
    response.contentType = "application/json; charset=utf-8";
    response.body = std::move(json);
    return response;
}

std::string_view pathOf(std::string_view target)
{
    return target.substr(0, target.find_first_of("?#"));
}

} // namespace leaklab::http
