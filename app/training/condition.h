#pragma once

#include "app/core/result.h"
#include "app/metrics/metric.h"
#include "app/training/unit.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace leaklab::training {

enum class Statistic { Now, Slope, Mean, Minimum, Maximum, Change };

/// A figure taken from a series: "heap.live slope over 20 s at steady".
struct Measure {
    metrics::Metric metric = metrics::Metric::HeapLive;
    Statistic statistic = Statistic::Now;
    double over = 0; ///< seconds it looks back; 0 for Now
    QString atStep; ///< as it was when that step was passed; empty: now
};

struct Factor;

/// A product of figures, checked to make sense: 1.8 * traffic.offered mean over 5 s.
struct Expression {
    std::vector<Factor> factors;
    Dimension dimension;
    /// The unit in which its author thinks of it, for people; plain where none was written.
    Unit unit;
    QString text; ///< as it was written
};

struct Factor {
    std::variant<double, Measure, std::shared_ptr<const Expression>> what; ///< numbers are in base units
    bool divides = false;
};

enum class Relation { Above, AtLeast, Below, AtMost };

struct Term {
    Expression left;
    Relation relation = Relation::Above;
    Expression right;
};

/// Something that has to be so, all terms at once, for a time: "gc.share mean over 5 s > 40 % for 10 s".
struct Condition {
    std::vector<Term> terms;
    double hold = 0; ///< seconds
    QString text; ///< as it was written
};

/// The grammar is in the author's guide, resources/exercises/README.md. An Error is a sentence that names the
/// column and what is expected there.
[[nodiscard]] core::Result<Condition> parseCondition(const QString& text);
[[nodiscard]] core::Result<Expression> parseExpression(const QString& text);
/// "20 s", "2 min", "500 ms": seconds, over 0 and at most an hour.
[[nodiscard]] core::Result<double> parseSeconds(const QString& text);

/// Calls `visit` with each measure in it, however deep.
template <class Visit> void forEachMeasure(const Expression& expression, Visit visit)
{
    for (const Factor& factor : expression.factors) {
        if (const auto* measure = std::get_if<Measure>(&factor.what))
            visit(*measure);
        else if (const auto* inner = std::get_if<std::shared_ptr<const Expression>>(&factor.what))
            forEachMeasure(**inner, visit);
    }
}
template <class Visit> void forEachMeasure(const Condition& condition, Visit visit)
{
    for (const Term& term : condition.terms) {
        forEachMeasure(term.left, visit);
        forEachMeasure(term.right, visit);
    }
}

} // namespace leaklab::training
