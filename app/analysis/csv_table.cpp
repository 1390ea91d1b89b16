#include "app/analysis/csv_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace leaklab::analysis {

namespace {

core::Error bad(std::string sentence)
{
    return { core::ErrorCode::BadValue, std::move(sentence) };
}

std::string onLine(std::size_t number, const std::string& what)
{
    return "line " + std::to_string(number) + ' ' + what;
}

/// Takes the next line off `text`, without its end.
std::string_view nextLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

void split(std::string_view line, std::vector<std::string_view>& fields)
{
    fields.clear();
    while (true) {
        const std::size_t comma = line.find(',');
        fields.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos)
            return;
        line.remove_prefix(comma + 1);
    }
}

/// NaN for an empty field, nothing for one that is no number.
std::optional<double> number(std::string_view field)
{
    if (field.empty())
        return std::numeric_limits<double>::quiet_NaN();
    double value = 0;
    const char* end = field.data() + field.size();
    const auto result = std::from_chars(field.data(), end, value);
    if (result.ec != std::errc{} || result.ptr != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// A field as it may stand in a sentence: whatever a file holds, no control characters reach a terminal.
std::string quoted(std::string_view field)
{
    constexpr std::size_t longest = 24;
    std::string text(field.substr(0, longest));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return '"' + text + (field.size() > longest ? "...\"" : "\"");
}

core::Result<std::vector<std::size_t>> placesOf(
    std::span<const std::string> columns, const std::vector<std::string_view>& header)
{
    std::vector<std::size_t> places;
    std::string missing;
    std::size_t missed = 0;
    for (const std::string& column : columns) {
        const auto found = std::find(header.begin(), header.end(), column);
        if (found == header.end()) {
            missing += (missing.empty() ? "" : ", ") + column;
            ++missed;
        }
        places.push_back(static_cast<std::size_t>(found - header.begin()));
    }
    if (missed == columns.size())
        return bad("its first line names none of the columns that are needed (" + columns.front() + ", "
            + columns.back() + " ...)");
    if (missed > 0)
        return bad((missed == 1 ? "the column " : "the columns ") + missing
            + (missed == 1 ? " is missing" : " are missing"));
    return places;
}

} // namespace

core::Result<CsvTable> CsvTable::parse(std::string_view text, std::span<const std::string> columns)
{
    if (text.empty())
        return bad("it is empty");
    std::vector<std::string_view> fields;
    split(nextLine(text), fields);
    const std::size_t fieldCount = fields.size();
    const auto places = placesOf(columns, fields);
    if (!places)
        return places.error();

    CsvTable table;
    table.m_columns = columns.size();
    for (std::size_t line = 2; !text.empty(); ++line) {
        split(nextLine(text), fields);
        if (fields.size() != fieldCount)
            return bad(onLine(line,
                "has " + std::to_string(fields.size()) + " fields instead of " + std::to_string(fieldCount)));
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const std::string_view field = fields[places.value()[column]];
            const auto value = number(field);
            if (!value || (column == 0 && std::isnan(*value)))
                return bad(
                    onLine(line, "has " + quoted(field) + " as " + columns[column] + ", which is no number"));
            table.m_values.push_back(*value);
        }
        if (table.m_rows > 0 && !(table.value(table.m_rows, 0) > table.value(table.m_rows - 1, 0)))
            return bad(onLine(line, "is not later than the line before it"));
        ++table.m_rows;
    }
    return table;
}

} // namespace leaklab::analysis
