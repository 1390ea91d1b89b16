#include "app/load/checkout_answers.h"

#include "app/load/json_fields.h"

#include <utility>

namespace leaklab::load {

namespace {

namespace json = boost::json;

/// A field as text, be it a string or a whole number; empty if it is neither.
std::string text(const json::value& of, const char* name)
{
    const json::value* value = field(of, name);
    if (value == nullptr)
        return {};
    if (const json::string* string = value->if_string())
        return { string->data(), string->size() };
    return value->is_int64() || value->is_uint64() ? json::serialize(*value) : std::string();
}

/// The two fields of each entry of a list; an entry without them is left out.
template <class Entry>
std::vector<Entry> entriesOf(std::string_view list, const char* firstName, const char* secondName)
{
    const json::value document = parsedJson(list);
    std::vector<Entry> entries;
    if (const json::array* array = document.if_array()) {
        for (const json::value& each : *array) {
            std::string first = text(each, firstName);
            std::string second = text(each, secondName);
            if (!first.empty() && !second.empty())
                entries.push_back({ std::move(first), std::move(second) });
        }
    }
    return entries;
}

} // namespace

std::vector<Country> countriesIn(std::string_view json)
{
    return entriesOf<Country>(json, "code", "name");
}

std::vector<City> citiesIn(std::string_view json)
{
    return entriesOf<City>(json, "uuid", "name");
}

std::optional<Quote> quoteIn(std::string_view json)
{
    const json::value document = parsedJson(json);
    const auto distance = numberField(document, "distance");
    const auto cost = numberField(document, "cost");
    if (!distance || !cost)
        return std::nullopt;
    return Quote{ *distance, *cost };
}

std::string confirmationOf(const Quote& quote, const Country& country, const City& city)
{
    return json::serialize(json::value{ { "distance", quote.distance }, { "cost", quote.cost },
        { "location", country.name + " " + city.name } });
}

} // namespace leaklab::load
