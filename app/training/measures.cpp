#include "app/training/measures.h"

#include "app/collect/frames_in_window.h"
#include "app/metrics/linear_fit.h"
#include "app/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace leaklab::training {

namespace {

using metrics::Metric;

struct Measuring {
    Q_DECLARE_TR_FUNCTIONS(leaklab::training::Measures)
};

constexpr double longestGap = 1; ///< between rows, seconds: beyond it something stood still
constexpr double staleAfter = 2; ///< seconds: an older row says nothing of now
constexpr double shortestHurried = 1; ///< seconds

bool startsWith(Metric metric, std::string_view prefix)
{
    return metrics::info(metric).name.substr(0, prefix.size()) == prefix;
}

/// Whether the series begins anew with each life of a cart.
bool isOfOneLife(Metric metric)
{
    return startsWith(metric, "heap.") || startsWith(metric, "leaked.") || startsWith(metric, "gc.")
        || metric == Metric::CartLookups || metric == Metric::CartResident;
}

/// The rows of a window that have a value.
struct Window {
    std::vector<metrics::Observation> observations;
    double lifeBegan = -1; ///< time of the last row that belongs to a life before; none: negative
    bool hasGap = false;
};

Window windowOf(const metrics::SeriesStore& store, Metric metric, double from, double until)
{
    Window window;
    const auto last = store.rowAt(until);
    if (!last)
        return window;
    double lookupsAfter = std::numeric_limits<double>::infinity();
    double timeAfter = until;
    for (std::size_t row = *last + 1; row-- > 0 && store.time(row) >= from;) {
        const double time = store.time(row);
        const double value = store.value(metric, row);
        const double lookups = store.value(Metric::CartLookups, row);
        if (lookups > lookupsAfter || (isOfOneLife(metric) && std::isnan(lookups)))
            window.lifeBegan = std::max(window.lifeBegan, time);
        if (std::isfinite(lookups))
            lookupsAfter = lookups;
        if (std::isnan(value))
            continue;
        window.hasGap = window.hasGap || timeAfter - time > longestGap;
        timeAfter = time;
        window.observations.push_back({ time, value });
    }
    std::reverse(window.observations.begin(), window.observations.end());
    window.hasGap = window.hasGap || timeAfter - from > std::max(longestGap, (until - from) / 4);
    return window;
}

double reduced(Statistic statistic, const std::vector<metrics::Observation>& seen)
{
    const auto less
        = [](const metrics::Observation& a, const metrics::Observation& b) { return a.value < b.value; };
    switch (statistic) {
    case Statistic::Slope: {
        const auto fit = metrics::LinearFit::of(seen);
        return fit ? fit->slope() : std::numeric_limits<double>::quiet_NaN();
    }
    case Statistic::Mean: {
        double sum = 0;
        for (const metrics::Observation& one : seen)
            sum += one.value;
        return sum / static_cast<double>(seen.size());
    }
    case Statistic::Minimum:
        return std::min_element(seen.begin(), seen.end(), less)->value;
    case Statistic::Maximum:
        return std::max_element(seen.begin(), seen.end(), less)->value;
    case Statistic::Change:
        return seen.back().value - seen.front().value;
    case Statistic::Now:
        break;
    }
    return seen.back().value;
}

QString seconds(double span, const QLocale& locale = QLocale())
{
    return Measuring::tr("%1 s", "seconds").arg(locale.toString(std::ceil(span), 'f', 0));
}

} // namespace

double MeasureContext::scaled(double span) const
{
    return timeScale == 1 ? span : std::max(span * timeScale, std::min(span, shortestHurried));
}

QString baselineKey(const Measure& measure)
{
    const auto name = metrics::info(measure.metric).name;
    return QStringLiteral("%1 %2 %3 at %4")
        .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
        .arg(static_cast<int>(measure.statistic))
        .arg(measure.over)
        .arg(measure.atStep);
}

Measures::Measures(const metrics::SeriesStore& store)
    : m_store(store)
{
}

/// A row's figures are of the frames before it too, so those next after a moment still tell of before it.
double Measures::freeOf(double moment) const
{
    if (moment <= 0)
        return moment;
    const auto last = m_store.rowAt(moment);
    const std::size_t free = (last ? *last : 0) + collect::framesInWindow;
    return free < m_store.rows() ? m_store.time(free) : std::numeric_limits<double>::infinity();
}

Figure Measures::newest(Metric metric, double at) const
{
    const auto row = m_store.rowAt(at);
    if (!row || at - m_store.time(*row) > staleAfter)
        return { std::nullopt, Measuring::tr("nothing has been measured just now") };
    const double value = m_store.value(metric, *row);
    if (std::isnan(value))
        return { std::nullopt,
            isOfOneLife(metric) ? Measuring::tr("the cart has not told it yet: it is down, or just began")
                                : Measuring::tr("there is nothing to measure it from just now") };
    return { value, {} };
}

Figure Measures::baseline(const Measure& measure, const MeasureContext& context) const
{
    Figure figure{ std::nullopt,
        Measuring::tr("it is held against the step \"%1\", which has not been passed in this lab")
            .arg(measure.atStep) };
    const auto passed = context.passedAt.find(measure.atStep);
    if (passed != context.passedAt.end()) {
        Measure then = measure;
        then.atStep.clear();
        MeasureContext past = context;
        past.notBefore = 0; // of a set-up since
        figure = this->measure(then, *passed, past);
    }
    const auto kept = context.baselines.find(baselineKey(measure));
    if (!figure.value && kept != context.baselines.end())
        figure = { *kept, {} };
    return figure;
}

Figure Measures::measure(const Measure& measure, double at, const MeasureContext& context) const
{
    if (!measure.atStep.isEmpty())
        return baseline(measure, context);
    const double free = freeOf(context.notBefore);
    if (measure.statistic == Statistic::Now)
        return at < free ? Figure{ std::nullopt, Measuring::tr("the lab was just set up") }
                         : newest(measure.metric, at);
    const double over = context.scaled(measure.over);
    if (at - over < free)
        return { std::nullopt,
            Measuring::tr("it takes %1 since the lab was set up; wait a little").arg(seconds(over)) };
    const Window window = windowOf(m_store, measure.metric, at - over, at);
    if (isOfOneLife(measure.metric) && window.lifeBegan >= 0)
        return { std::nullopt,
            Measuring::tr("the cart began anew %1 ago; wait until this life is %2 old")
                .arg(seconds(at - window.lifeBegan), seconds(over)) };
    if (window.observations.size() < 3 || window.hasGap)
        return { std::nullopt,
            Measuring::tr("it takes %1 without a gap to tell; wait a little").arg(seconds(over)) };
    return { reduced(measure.statistic, window.observations), {} };
}

Figure Measures::value(const Expression& expression, double at, const MeasureContext& context) const
{
    double product = 1;
    for (const Factor& factor : expression.factors) {
        Figure figure;
        if (const auto* number = std::get_if<double>(&factor.what)) {
            figure.value = *number;
        } else if (const auto* inner = std::get_if<std::shared_ptr<const Expression>>(&factor.what)) {
            figure = value(**inner, at, context);
        } else {
            const auto& of = std::get<Measure>(factor.what);
            figure = measure(of, at, context);
            if (figure.value)
                *figure.value *= unitOf(of.metric).scale;
        }
        if (!figure.value)
            return figure;
        product = factor.divides ? product / *figure.value : product * *figure.value;
    }
    if (!std::isfinite(product))
        return { std::nullopt, Measuring::tr("it would be divided by nothing") };
    return { product, {} };
}

bool Measures::holds(const Condition& condition, double at, const MeasureContext& context) const
{
    return std::all_of(condition.terms.begin(), condition.terms.end(), [&](const Term& term) {
        const Figure left = value(term.left, at, context);
        const Figure right = value(term.right, at, context);
        return left.value && right.value && isMet(term.relation, *left.value, *right.value);
    });
}

std::vector<Stretch> Measures::stretches(
    const Condition& condition, double from, double until, const MeasureContext& context) const
{
    std::vector<Stretch> found;
    const auto last = m_store.rowAt(until);
    if (!last)
        return found;
    const auto before = m_store.rowAt(from);
    for (std::size_t row = before.value_or(0); row <= *last; ++row) {
        const double time = m_store.time(row);
        if (time < from || !holds(condition, time, context))
            continue;
        if (found.empty() || time - found.back().until > longestGap)
            found.push_back({ time, time });
        found.back().until = time;
    }
    return found;
}

bool isMet(Relation relation, double left, double right)
{
    switch (relation) {
    case Relation::Above:
        return left > right;
    case Relation::AtLeast:
        return left >= right;
    case Relation::Below:
        return left < right;
    case Relation::AtMost:
        return left <= right;
    }
    return false;
}

QString figureText(double value, const Unit& unit, Dimension dimension, const QLocale& locale)
{
    constexpr double manyBytes = 1024;
    const bool isPlainBytes = unit.text.isEmpty() || unit.text == QLatin1String("B");
    if (dimension == Dimension{ 1, 0 } && isPlainBytes && std::abs(value) >= manyBytes)
        return models::bytesText(value, locale);
    const double figure = value / unit.scale;
    const double size = std::abs(figure);
    const int decimals = figure == std::round(figure) || size >= 99.5 ? 0 : size >= 9.95 ? 1 : 2;
    const QString number = locale.toString(figure, 'f', decimals);
    if (!unit.text.isEmpty()) {
        const bool isClose = unit.text.startsWith(QLatin1Char('/'));
        return isClose ? number + unit.text : number + QChar(0xa0) + unit.text;
    }
    if (dimension == Dimension{ 1, 0 })
        return models::bytesText(value, locale);
    if (dimension == Dimension{ 1, -1 })
        return models::valueText(value, metrics::Unit::BytesPerSecond, locale);
    if (dimension == Dimension{ 0, 1 })
        return models::millisecondsText(value * 1000, locale);
    if (dimension == Dimension{ 0, -1 })
        return models::rateText(value, locale);
    return number;
}

} // namespace leaklab::training
