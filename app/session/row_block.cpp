#include "app/session/row_block.h"

#include <QtEndian>

#include <bit>
#include <cstdint>

namespace leaklab::session {

namespace {

constexpr std::size_t wordSize = sizeof(std::uint64_t);
constexpr int compression = 9; // a block is a few kilobytes, once a second, on the writer's thread

} // namespace

QByteArray packRows(std::span<const double> values, std::size_t columns)
{
    const std::size_t rows = columns == 0 ? 0 : values.size() / columns;
    const std::size_t count = rows * columns;
    QByteArray planes(static_cast<qsizetype>(count * wordSize), Qt::Uninitialized);
    std::size_t place = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        std::uint64_t before = 0;
        for (std::size_t row = 0; row < rows; ++row, ++place) {
            const auto bits = std::bit_cast<std::uint64_t>(values[row * columns + column]);
            const std::uint64_t change = bits ^ before;
            before = bits;
            for (std::size_t byte = 0; byte < wordSize; ++byte)
                planes[static_cast<qsizetype>(byte * count + place)]
                    = static_cast<char>(change >> (8 * byte));
        }
    }
    return qCompress(planes, compression);
}

std::optional<std::vector<double>> unpackRows(QByteArrayView block, std::size_t rows, std::size_t columns)
{
    const std::size_t count = rows * columns;
    // qUncompress() makes room for what the block says it holds, so that must be true.
    if (block.size() < 4 || qFromBigEndian<quint32>(block.data()) != count * wordSize)
        return std::nullopt;
    const QByteArray planes = qUncompress(reinterpret_cast<const uchar*>(block.data()), block.size());
    if (static_cast<std::size_t>(planes.size()) != count * wordSize)
        return std::nullopt;
    std::vector<double> values(count);
    std::size_t place = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        std::uint64_t bits = 0;
        for (std::size_t row = 0; row < rows; ++row, ++place) {
            std::uint64_t change = 0;
            for (std::size_t byte = 0; byte < wordSize; ++byte) {
                const auto part
                    = static_cast<unsigned char>(planes[static_cast<qsizetype>(byte * count + place)]);
                change |= std::uint64_t{ part } << (8 * byte);
            }
            bits ^= change;
            values[row * columns + column] = std::bit_cast<double>(bits);
        }
    }
    return values;
}

} // namespace leaklab::session
