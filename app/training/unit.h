#pragma once

#include "app/core/result.h"
#include "app/metrics/metric.h"

#include <QString>
#include <QStringView>

namespace leaklab::training {

/// What kind of quantity a figure is: bytes to the power of `bytes` times seconds to the power of `seconds`.
/// Counts and shares are plain numbers. Figures of one kind can be held against each other.
struct Dimension {
    int bytes = 0;
    int seconds = 0;
    bool operator==(const Dimension&) const = default;
};
[[nodiscard]] Dimension operator*(Dimension a, Dimension b);
[[nodiscard]] Dimension operator/(Dimension a, Dimension b);
[[nodiscard]] QString dimensionText(Dimension dimension); ///< for messages: "bytes", "bytes a second"

/// A unit as an author writes it. A figure in base units (bytes, seconds, plain) is figure × `scale`.
struct Unit {
    QString text; ///< "MB/min"; empty: a plain number
    double scale = 1;
    Dimension dimension;
};

/// Reads "MB", "MiB", "%", "ms", "/s", "MB/min", … or nothing at all.
[[nodiscard]] core::Result<Unit> parseUnit(QStringView text);

/// What the values of a series are: base units = value × scale.
[[nodiscard]] Unit unitOf(metrics::Metric metric);

} // namespace leaklab::training
