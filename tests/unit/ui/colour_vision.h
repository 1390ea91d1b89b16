#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace leaklab::tests {

/// Eyes: as most have them, and the three kinds of colour blindness.
enum class Vision { Full, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array allVisions{ Vision::Full, Vision::Protanopia, Vision::Deuteranopia,
    Vision::Tritanopia };

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple product(const Matrix& matrix, const Triple& vector)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

/// Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
inline const Matrix& simulation(Vision vision)
{
    static const Matrix full{ Triple{ 1, 0, 0 }, Triple{ 0, 1, 0 }, Triple{ 0, 0, 1 } };
    static const Matrix protanopia{ Triple{ 0.152286, 1.052583, -0.204868 },
        Triple{ 0.114503, 0.786281, 0.099216 }, Triple{ -0.003882, -0.048116, 1.051998 } };
    static const Matrix deuteranopia{ Triple{ 0.367322, 0.860646, -0.227968 },
        Triple{ 0.280085, 0.672501, 0.047413 }, Triple{ -0.011820, 0.042940, 0.968881 } };
    static const Matrix tritanopia{ Triple{ 1.255528, -0.076749, -0.178779 },
        Triple{ -0.078411, 0.930809, 0.147602 }, Triple{ 0.004733, 0.691367, 0.303900 } };
    switch (vision) {
    case Vision::Full:
        return full;
    case Vision::Protanopia:
        return protanopia;
    case Vision::Deuteranopia:
        return deuteranopia;
    case Vision::Tritanopia:
        return tritanopia;
    }
    return full;
}

/// The colour in CIELAB (D65) as those eyes see it.
inline Triple seenAs(const QColor& colour, Vision vision)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    Triple light = product(
        simulation(vision), { linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()) });
    for (double& channel : light)
        channel = std::clamp(channel, 0.0, 1.0);
    static const Matrix toXyz{ Triple{ 0.4124, 0.3576, 0.1805 }, Triple{ 0.2126, 0.7152, 0.0722 },
        Triple{ 0.0193, 0.1192, 0.9505 } };
    const Triple xyz = product(toXyz, light);
    const auto root = [](double value) {
        return value > 216.0 / 24389 ? std::cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    };
    const double x = root(xyz[0] / 0.95047);
    const double y = root(xyz[1]);
    const double z = root(xyz[2] / 1.08883);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

/// How far apart two colours are for those eyes: the distance in CIELAB. About 2 is just noticed side by
/// side.
inline double distance(const QColor& a, const QColor& b, Vision vision)
{
    const Triple left = seenAs(a, vision);
    const Triple right = seenAs(b, vision);
    return std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

} // namespace leaklab::tests
