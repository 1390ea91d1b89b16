#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::load {

/// What a shopper reads in the shop's answers on the way to the payment. Nothing, or an empty list, when an
/// answer is not what the shop's contract promises.
struct Country {
    std::string code;
    std::string name;
};
struct City {
    std::string uuid;
    std::string name;
};
struct Quote {
    double distance = 0;
    double cost = 0;
};
[[nodiscard]] std::vector<Country> countriesIn(std::string_view json);
[[nodiscard]] std::vector<City> citiesIn(std::string_view json);
[[nodiscard]] std::optional<Quote> quoteIn(std::string_view json);

/// What confirming a delivery sends.
[[nodiscard]] std::string confirmationOf(const Quote& quote, const Country& country, const City& city);

} // namespace leaklab::load
