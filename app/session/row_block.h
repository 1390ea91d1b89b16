#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace leaklab::session {

/// Packs a second's worth of rows without losing a bit. Column by column each value is XORed with the one
/// before it, which leaves few bits of figures that change little; then all first bytes come together, all
/// second ones and so on, and the whole is qCompress'ed. `values` holds row after row, `columns` values each.
[[nodiscard]] QByteArray packRows(std::span<const double> values, std::size_t columns);

/// The values again, row after row; nothing when the bytes are no block of exactly that many.
[[nodiscard]] std::optional<std::vector<double>> unpackRows(
    QByteArrayView block, std::size_t rows, std::size_t columns);

} // namespace leaklab::session
