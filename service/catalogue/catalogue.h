#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::catalogue {

/// The products on sale, with every answer but searches made ready as JSON text.
class Catalogue {
public:
    /// Nothing, with a sentence in `problem`, when `productsJson` is not a list of products.
    [[nodiscard]] static std::optional<Catalogue> parse(std::string_view productsJson, std::string& problem);

    [[nodiscard]] const std::string& all() const { return m_all; }
    [[nodiscard]] const std::string& categories() const { return m_categories; }
    /// Null when there is no such product.
    [[nodiscard]] const std::string* product(std::string_view sku) const;
    /// Sorted by name; "[]" for a category nobody has.
    [[nodiscard]] std::string inCategory(std::string_view category) const;
    /// Products of whose name or description `text` has a word, whatever the case.
    [[nodiscard]] std::string search(std::string_view text) const;

private:
    struct Product {
        std::string name;
        std::vector<std::string> categories;
        std::vector<std::string> words; ///< of name and description, in lower case, sorted
        std::string json;
    };

    std::vector<Product> m_products;
    std::map<std::string, std::string, std::less<>> m_bySku;
    std::string m_all;
    std::string m_categories;
};

} // namespace leaklab::catalogue
