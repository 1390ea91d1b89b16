#include "app/training/prover/fault_report.h"

#include "app/training/course.h"
#include "app/training/measures.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace leaklab::training {

namespace {

using metrics::Metric;

constexpr std::size_t eventsTold = 12;

constexpr std::array figuresOfTheLab{ Metric::CartReady, Metric::HeapUsed, Metric::HeapLive,
    Metric::HeapLimit, Metric::CartResident, Metric::CollectionShare, Metric::Offered, Metric::Achieved,
    Metric::ErrorShare, Metric::LatencyP50, Metric::LatencyP99, Metric::LatenessP99, Metric::Restarts };

/// Writes down what expressions come to at the newest row.
class Figures {
public:
    Figures(const Attempt& attempt, const lab::Lab& lab)
        : m_series(lab.session().series())
        , m_measures(m_series)
        , m_context(attempt.context().measures)
    {
    }
    void add(const Expression& expression)
    {
        const bool isConstant = expression.factors.size() == 1
            && std::holds_alternative<double>(expression.factors.front().what);
        if (isConstant)
            return;
        const Figure figure = m_measures.value(expression, m_series.lastTime(), m_context);
        m_lines.append(QStringLiteral("%1 = %2").arg(expression.text,
            figure.value ? figureText(*figure.value, expression.unit, expression.dimension) : figure.why));
    }
    void add(const Condition& condition)
    {
        for (const Term& term : condition.terms) {
            add(term.left);
            add(term.right);
        }
    }
    void add(Metric metric)
    {
        const metrics::MetricInfo& info = metrics::info(metric);
        const Unit unit = unitOf(metric);
        const auto name = QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size()));
        m_lines.append(QStringLiteral("%1 = %2").arg(
            name, figureText(m_series.last(metric) * unit.scale, unit, unit.dimension)));
    }
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    const metrics::SeriesStore& m_series;
    Measures m_measures;
    const MeasureContext& m_context;
    QStringList m_lines;
};

void addFiguresOf(const Check& check, Figures& figures)
{
    if (const auto* condition = std::get_if<ConditionCheck>(&check.what)) {
        figures.add(condition->condition);
    } else if (const auto* number = std::get_if<NumberQuestion>(&check.what)) {
        figures.add(number->right);
        for (const NumberQuestion::Mistake& mistake : number->mistakes)
            figures.add(mistake.value);
    } else if (const auto* point = std::get_if<PointQuestion>(&check.what)) {
        if (const auto* right = std::get_if<Condition>(&point->right))
            figures.add(*right);
    } else if (const auto* span = std::get_if<SpanQuestion>(&check.what)) {
        figures.add(span->right);
    }
}

} // namespace

Fault faultNow(const Attempt& attempt, const lab::Lab& lab, const QString& during, const QString& check,
    const QString& problem)
{
    Fault fault{ attempt.step().id, during, check, problem, {}, {}, {} };
    Figures figures(attempt, lab);
    const auto& checks = attempt.step().checks;
    for (std::size_t i = 0; i < checks.size() && i < attempt.states().size(); ++i) {
        if (checks[i].id != check)
            continue;
        fault.state = attempt.states()[i];
        addFiguresOf(checks[i], figures);
    }
    for (const Metric metric : figuresOfTheLab)
        figures.add(metric);
    fault.figures = figures.lines();
    const auto& events = lab.session().events();
    const auto told = static_cast<std::ptrdiff_t>(std::min(events.size(), eventsTold));
    fault.events.assign(events.end() - told, events.end());
    return fault;
}

double longestWait(const Step& step, const MeasureContext& context)
{
    double longest = 0;
    for (const Check& check : step.checks) {
        double window = 0;
        for (const Measure& measure : measuresOf(check)) {
            if (measure.atStep.isEmpty())
                window = std::max(window, context.scaled(measure.over));
        }
        const auto* condition = std::get_if<ConditionCheck>(&check.what);
        longest = std::max(longest, window + (condition ? context.scaled(condition->condition.hold) : 0));
    }
    return longest;
}

} // namespace leaklab::training
