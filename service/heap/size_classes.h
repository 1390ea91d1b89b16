#pragma once

#include "service/heap/object_header.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace leaklab::heap {

/// Cells come in few sizes: every 16 bytes up to 256, then steps of about a quarter, so that rounding costs
/// little and a freed cell fits many later objects. What is larger than the last class is a large object.
inline constexpr std::size_t cellGranule = 16;
inline constexpr std::size_t largestCell = std::size_t{ 16 } << 10;
inline constexpr std::size_t largestSmallPayload = largestCell - sizeof(ObjectHeader);

[[nodiscard]] constexpr std::size_t nextCellSize(std::size_t cell)
{
    const std::size_t step = cell < 256 ? cellGranule : cell / 4 / cellGranule * cellGranule;
    return cell + step < largestCell ? cell + step : largestCell;
}

[[nodiscard]] constexpr std::size_t countSizeClasses()
{
    std::size_t count = 1;
    for (std::size_t cell = cellGranule; cell < largestCell; cell = nextCellSize(cell))
        ++count;
    return count;
}
inline constexpr std::size_t sizeClassCount = countSizeClasses();

[[nodiscard]] constexpr std::array<std::uint32_t, sizeClassCount> makeCellSizes()
{
    std::array<std::uint32_t, sizeClassCount> sizes{};
    std::size_t cell = cellGranule;
    for (auto& size : sizes) {
        size = static_cast<std::uint32_t>(cell);
        cell = nextCellSize(cell);
    }
    return sizes;
}
inline constexpr auto cellSizes = makeCellSizes();

[[nodiscard]] constexpr std::array<std::uint8_t, largestCell / cellGranule + 1> makeSizeClassTable()
{
    std::array<std::uint8_t, largestCell / cellGranule + 1> table{};
    std::uint8_t sizeClass = 0;
    for (std::size_t granules = 0; granules < table.size(); ++granules) {
        while (cellSizes[sizeClass] < granules * cellGranule)
            ++sizeClass;
        table[granules] = sizeClass;
    }
    return table;
}
inline constexpr auto sizeClassTable = makeSizeClassTable();

/// The class of the smallest cell that holds this payload and its header. payload <= largestSmallPayload.
[[nodiscard]] constexpr std::size_t sizeClassOf(std::size_t payload)
{
    return sizeClassTable[(payload + sizeof(ObjectHeader) + cellGranule - 1) / cellGranule];
}

} // namespace leaklab::heap
