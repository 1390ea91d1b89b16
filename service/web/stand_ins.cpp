#include "service/web/stand_ins.h"

#include <boost/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace leaklab::web {
namespace {

namespace json = boost::json;
using http::jsonResponse;
using http::Request;
using http::Responder;
using http::Response;
using http::textResponse;

// Anybody may rate anything, so there must be an end to what is remembered.
constexpr std::size_t mostRatedProducts = 1'000;
constexpr int lowestScore = 1;
constexpr int highestScore = 5;

std::optional<std::string> member(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    const json::string* string = value != nullptr ? value->if_string() : nullptr;
    if (string == nullptr || string->empty())
        return std::nullopt;
    return std::string(*string);
}

std::optional<int> parseScore(std::string_view text)
{
    int score = 0;
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, score);
    if (text.empty() || result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    return std::clamp(score, lowestScore, highestScore);
}

} // namespace

StandIns::StandIns(std::uint64_t firstShopper)
    : m_nextShopper(firstShopper)
{
}

void StandIns::addRoutes(http::Server& server)
{
    server.route("POST", "/api/user/login",
        [this](Request request, Responder responder) { responder.send(logIn(request)); });
    server.route(
        "GET", "/api/user/uniqueid", [this](Request, Responder responder) { responder.send(uniqueId()); });
    server.route("PUT", "/api/ratings/api/rate/:sku/:score",
        [this](Request request, Responder responder) { responder.send(rate(request)); });
    server.route("GET", "/api/ratings/api/fetch/:sku",
        [this](Request request, Responder responder) { responder.send(rating(request)); });
}

Response StandIns::logIn(const Request& request) const
{
    json::error_code error;
    const json::value document = json::parse(request.body, error);
    const json::object* object = error ? nullptr : document.if_object();
    const auto name = object != nullptr ? member(*object, "name") : std::nullopt;
    const auto password = object != nullptr ? member(*object, "password") : std::nullopt;
    if (!name || !password)
        return textResponse(400, "name or password not supplied");
    if (*name != "user")
        return textResponse(404, "name not found");
    if (*password != "password")
        return textResponse(404, "incorrect password");
    return jsonResponse(200, R"({"name":"user","email":"user@example.com"})");
}

Response StandIns::uniqueId()
{
    return jsonResponse(200, R"({"uuid":"anonymous-)" + std::to_string(m_nextShopper++) + R"("})");
}

Response StandIns::rate(const Request& request)
{
    const auto score = parseScore(request.parameters[1]);
    if (!score)
        return textResponse(400, "score must be a number");
    const std::string& sku = request.parameters[0];
    if (m_ratings.size() >= mostRatedProducts && m_ratings.find(sku) == m_ratings.end())
        return textResponse(404, "product not found");
    Rating& entry = m_ratings[sku];
    entry.sum += *score;
    ++entry.count;
    return jsonResponse(200, R"({"success":true})");
}

Response StandIns::rating(const Request& request) const
{
    const auto found = m_ratings.find(request.parameters[0]);
    const Rating entry = found == m_ratings.end() ? Rating{} : found->second;
    const double average = entry.count == 0 ? 0.0 : entry.sum / static_cast<double>(entry.count);
    // Two decimals, shortest form: Boost.JSON would print 4.5 as 4.5E0.
    std::string text(32, '\0');
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), average, std::chars_format::fixed, 2);
    text.resize(static_cast<std::size_t>(end.ptr - text.data()));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return jsonResponse(
        200, "{\"avg_rating\":" + text + ",\"rating_count\":" + std::to_string(entry.count) + "}");
}

} // namespace leaklab::web
