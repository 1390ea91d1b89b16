#include "service/web/shipping.h"

#include <boost/json.hpp>

#include <cmath>
#include <cstdint>
#include <exception>
#include <numbers>
#include <utility>

namespace leaklab::web {
namespace {

namespace json = boost::json;

struct Place {
    double latitude = 0;
    double longitude = 0;
};

constexpr Place warehouse{ 51.164896, 7.068792 };
constexpr double earthRadiusKm = 6371.0;
constexpr double centsPerKm = 5.0;

double distanceKm(const Place& from, const Place& to)
{
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180.0; };
    const double acrossLatitude = std::sin(radians(to.latitude - from.latitude) / 2);
    const double acrossLongitude = std::sin(radians(to.longitude - from.longitude) / 2);
    const double half = acrossLatitude * acrossLatitude
        + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * acrossLongitude
            * acrossLongitude;
    return 2 * earthRadiusKm * std::asin(std::sqrt(half));
}

/// Cost in the shop's currency, whole cents, written without an exponent.
std::string quoteFor(const Place& place)
{
    const auto distance = static_cast<std::int64_t>(std::llround(distanceKm(warehouse, place)));
    const auto cents = static_cast<std::int64_t>(std::llround(static_cast<double>(distance) * centsPerKm));
    std::string fraction = std::to_string(cents % 100);
    if (fraction.size() < 2)
        fraction.insert(0, "0");
    std::string cost = std::to_string(cents / 100);
    if (fraction != "00")
        cost += "." + (fraction.ends_with('0') ? fraction.substr(0, 1) : fraction);
    return "{\"distance\":" + std::to_string(distance) + ",\"cost\":" + cost + "}";
}

} // namespace

std::optional<Shipping> Shipping::parse(std::string_view citiesJson, std::string& problem)
{
    Shipping shipping;
    try {
        json::array codes;
        const json::value document = json::parse(citiesJson);
        for (const json::value& country : document.as_array()) {
            codes.push_back(json::object{ { "code", country.at("code") }, { "name", country.at("name") } });
            std::string list = "[";
            for (const json::value& city : country.at("cities").as_array()) {
                const auto uuid = std::to_string(city.at("uuid").as_int64());
                const std::string name = json::serialize(city.at("name"));
                list += std::string(list.size() > 1 ? "," : "") + "{\"uuid\":" + uuid + ",\"name\":" + name
                    + ",\"code\":" + json::serialize(country.at("code")) + "}";
                shipping.m_quoteByCity[uuid] = quoteFor(
                    { city.at("latitude").to_number<double>(), city.at("longitude").to_number<double>() });
            }
            shipping.m_citiesByCode[std::string(country.at("code").as_string())] = list + "]";
        }
        shipping.m_codes = json::serialize(codes);
    } catch (const std::exception& error) {
        problem = std::string("the list of cities is not as it should be: ") + error.what();
        return std::nullopt;
    }
    return shipping;
}

void Shipping::addRoutes(http::Server& server) const
{
    using http::Request;
    using http::Responder;
    server.route("GET", "/api/shipping/codes",
        [this](Request, Responder responder) { responder.send(http::jsonResponse(200, m_codes)); });
    server.route("GET", "/api/shipping/cities/:code", [this](Request request, Responder responder) {
        const auto found = m_citiesByCode.find(request.parameters[0]);
        responder.send(http::jsonResponse(200, found == m_citiesByCode.end() ? "[]" : found->second));
    });
    server.route("GET", "/api/shipping/calc/:uuid", [this](Request request, Responder responder) {
        const auto found = m_quoteByCity.find(request.parameters[0]);
        responder.send(found == m_quoteByCity.end() ? http::textResponse(404, "city not found")
                                                    : http::jsonResponse(200, found->second));
    });
}

} // namespace leaklab::web
