#pragma once

#include "app/core/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::analysis {

/// Some columns of a CSV file, as numbers; an empty field is NaN. Columns nobody asked for are not looked at.
/// No quotes: the files read here hold numbers and single words.
class CsvTable {
public:
    /// The first of `columns` is the time, which has to rise from row to row. Errors are sentences without
    /// the file's name: no text at all, columns that are missing (named), a line with another number of
    /// fields than the first, a field that is no number, a time that does not rise (with the line's number).
    [[nodiscard]] static core::Result<CsvTable> parse(
        std::string_view text, std::span<const std::string> columns);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    /// `column` is its place in the list that was asked for.
    [[nodiscard]] double value(std::size_t row, std::size_t column) const
    {
        return m_values[row * m_columns + column];
    }

private:
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<double> m_values; ///< row by row
};

} // namespace leaklab::analysis
