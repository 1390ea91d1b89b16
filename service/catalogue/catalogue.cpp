#include "service/catalogue/catalogue.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace leaklab::catalogue {
namespace {

namespace json = boost::json;

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

void addWords(std::vector<std::string>& words, std::string_view text)
{
    std::string word;
    for (const char c : text) {
        if (isWordCharacter(c)) {
            word += lower(c);
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
}

std::string text(const json::object& product, std::string_view key)
{
    const json::value* value = product.if_contains(key);
    const json::string* string = value != nullptr ? value->if_string() : nullptr;
    return string != nullptr ? std::string(*string) : std::string();
}

std::vector<std::string> texts(const json::object& product, std::string_view key)
{
    std::vector<std::string> found;
    const json::value* value = product.if_contains(key);
    if (value == nullptr || !value->is_array())
        return found;
    for (const json::value& element : value->get_array()) {
        if (const json::string* string = element.if_string())
            found.emplace_back(*string);
    }
    return found;
}

template <typename Products> std::string listOf(const Products& products)
{
    std::string list = "[";
    for (const auto* product : products) {
        if (list.size() > 1)
            list += ',';
        list += product->json;
    }
    return list + "]";
}

} // namespace

std::optional<Catalogue> Catalogue::parse(std::string_view productsJson, std::string& problem)
{
    json::error_code error;
    const json::value document = json::parse(productsJson, error);
    if (error || !document.is_array()) {
        problem = "the product list is not a JSON array" + (error ? ": " + error.message() : std::string());
        return std::nullopt;
    }
    Catalogue catalogue;
    std::set<std::string> categoryNames;
    for (const json::value& value : document.get_array()) {
        const json::object* object = value.if_object();
        const std::string sku = object != nullptr ? text(*object, "sku") : std::string();
        if (sku.empty()) {
            problem = "a product without a sku is in the product list";
            return std::nullopt;
        }
        Product product;
        product.name = text(*object, "name");
        product.categories = texts(*object, "categories");
        addWords(product.words, product.name);
        addWords(product.words, text(*object, "description"));
        std::sort(product.words.begin(), product.words.end());
        product.json = json::serialize(value);
        categoryNames.insert(product.categories.begin(), product.categories.end());
        catalogue.m_bySku[sku] = product.json;
        catalogue.m_products.push_back(std::move(product));
    }
    std::vector<const Product*> all;
    for (const Product& product : catalogue.m_products)
        all.push_back(&product);
    catalogue.m_all = listOf(all);
    catalogue.m_categories = json::serialize(json::value_from(categoryNames));
    return catalogue;
}

const std::string* Catalogue::product(std::string_view sku) const
{
    const auto found = m_bySku.find(sku);
    return found == m_bySku.end() ? nullptr : &found->second;
}

std::string Catalogue::inCategory(std::string_view category) const
{
    std::vector<const Product*> found;
    for (const Product& product : m_products) {
        const auto& names = product.categories;
        if (std::find(names.begin(), names.end(), category) != names.end())
            found.push_back(&product);
    }
    std::sort(
        found.begin(), found.end(), [](const Product* a, const Product* b) { return a->name < b->name; });
    return listOf(found);
}

std::string Catalogue::search(std::string_view text) const
{
    std::vector<std::string> wanted;
    addWords(wanted, text);
    std::vector<const Product*> found;
    for (const Product& product : m_products) {
        const bool has = std::any_of(wanted.begin(), wanted.end(), [&product](const std::string& word) {
            return std::binary_search(product.words.begin(), product.words.end(), word);
        });
        if (has)
            found.push_back(&product);
    }
    return listOf(found);
}

} // namespace leaklab::catalogue
