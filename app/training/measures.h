#pragma once

#include "app/metrics/series_store.h"
#include "app/training/condition.h"

#include <QLocale>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace leaklab::training {

/// A figure in base units (bytes, seconds, plain numbers), or why there is none, in words for the trainee.
struct Figure {
    std::optional<double> value;
    QString why;
};

/// How an exercise measures: where its earlier steps ended, and how much shorter its windows are when it is
/// proved in quick time.
struct MeasureContext {
    QMap<QString, double> passedAt; ///< by step, on the session's axis
    /// Figures of when steps were passed that this session does not know, by baselineKey(), as the series has
    /// them: of an earlier session, or not known at that very moment.
    QMap<QString, double> baselines;
    double timeScale = 1;
    /// When the lab was set up as it is: what was before is no part of the exercise, and no figure reaches
    /// back there. Session time, seconds.
    double notBefore = 0;

    /// A duration as it counts here; hurrying makes none shorter than a second.
    [[nodiscard]] double scaled(double seconds) const;
};

/// Names a figure "at STEP".
[[nodiscard]] QString baselineKey(const Measure& measure);

/// From when until when something held, on the session's axis.
struct Stretch {
    double from = 0;
    double until = 0;
};

/// Reads what conditions speak of from a store of series, live or replayed. What can't honestly be told is
/// no figure: a window in which the cart began a new life, or in which rows are missing, as after a machine
/// slept. `store` outlives it. Thread: the store's.
class Measures {
public:
    explicit Measures(const metrics::SeriesStore& store);

    /// In the units of the series.
    [[nodiscard]] Figure measure(const Measure& measure, double at, const MeasureContext& context) const;
    /// In base units.
    [[nodiscard]] Figure value(const Expression& expression, double at, const MeasureContext& context) const;
    /// Whether all terms hold at that moment; its hold time does not count here.
    [[nodiscard]] bool holds(const Condition& condition, double at, const MeasureContext& context) const;
    /// When it held, row by row; gaps of up to a second are no gaps.
    [[nodiscard]] std::vector<Stretch> stretches(
        const Condition& condition, double from, double until, const MeasureContext& context) const;

private:
    [[nodiscard]] Figure baseline(const Measure& measure, const MeasureContext& context) const;
    [[nodiscard]] double freeOf(double moment) const;
    [[nodiscard]] Figure newest(metrics::Metric metric, double at) const;

    const metrics::SeriesStore& m_store;
};

[[nodiscard]] bool isMet(Relation relation, double left, double right);

/// "0.7 MB/min": in `unit`, or, when that is a plain one and the dimension is not, in one that fits.
[[nodiscard]] QString figureText(
    double value, const Unit& unit, Dimension dimension, const QLocale& locale = QLocale());

} // namespace leaklab::training
