#include "app/charts/time_navigation.h"

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

namespace {

constexpr double snap = 0.02; ///< share of the span that counts as having reached the newest row

} // namespace

TimeNavigation::TimeNavigation(QObject* parent)
    : QObject(parent)
{
}

void TimeNavigation::setData(double first, double last)
{
    m_first = first;
    m_last = last;
}

TimeWindow TimeNavigation::window() const
{
    const double span = m_range > 0 ? m_range : wholeSpan();
    const double until = m_live ? end() + m_ahead * span : m_until;
    return { until, span, std::max(0.0, until - end()) };
}

void TimeNavigation::showRange(double span)
{
    m_range = std::isfinite(span) && span > 0 ? std::max(span, shortestSpan) : everything;
    m_live = true;
    Q_EMIT moved();
}

void TimeNavigation::showWindow(const TimeWindow& wanted)
{
    if (!std::isfinite(wanted.until) || !std::isfinite(wanted.span))
        return;
    const double longest = std::max(wholeSpan(), window().span);
    const double span = std::clamp(wanted.span, shortestSpan, longest);
    // Not before the first row, where nothing is; a session shorter than the span is shown whole.
    const double until = std::max(wanted.until, m_first + span);
    m_range = span;
    m_live = until >= end() + (m_ahead - snap) * span;
    m_until = until;
    Q_EMIT moved();
}

void TimeNavigation::panBy(double seconds)
{
    const TimeWindow now = window();
    showWindow({ now.until + seconds, now.span });
}

void TimeNavigation::panToStart()
{
    showWindow({ m_first, window().span });
}

void TimeNavigation::zoomAround(double around, double factor)
{
    const TimeWindow now = window();
    const double longest = std::max(wholeSpan(), now.span);
    const double span = std::clamp(now.span * factor, shortestSpan, longest);
    const double share = (around - now.from()) / now.span;
    showWindow({ around + (1 - share) * span, span });
}

void TimeNavigation::goLive()
{
    m_live = true;
    m_frozenAt.reset();
    Q_EMIT moved();
}

void TimeNavigation::setFrozen(bool frozen)
{
    if (frozen == m_frozenAt.has_value())
        return;
    m_frozenAt = frozen ? std::optional(m_last) : std::nullopt;
    Q_EMIT moved();
}

void TimeNavigation::setAhead(double share)
{
    m_ahead = std::clamp(share, 0.0, 0.5);
    Q_EMIT moved();
}

void TimeNavigation::setCrosshair(std::optional<double> time)
{
    if (time == m_crosshair)
        return;
    m_crosshair = time;
    Q_EMIT crosshairMoved();
}

void TimeNavigation::setLabels(TimeLabels labels)
{
    m_format.labels = labels;
    Q_EMIT formatChanged();
}

void TimeNavigation::setSessionStart(const QDateTime& start)
{
    if (start == m_format.sessionStart)
        return;
    m_format.sessionStart = start;
    Q_EMIT formatChanged();
}

void TimeNavigation::adopt(const TimeNavigation& other)
{
    m_first = other.m_first;
    m_last = other.m_last;
    m_range = other.m_range;
    m_until = other.m_until;
    m_live = other.m_live;
    m_ahead = other.m_ahead;
    m_frozenAt = other.m_frozenAt;
    m_format = other.m_format;
    Q_EMIT moved();
    Q_EMIT formatChanged();
    setCrosshair(other.m_crosshair);
}

} // namespace leaklab::charts
