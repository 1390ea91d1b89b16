#include "app/charts/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace leaklab::charts {

namespace {

constexpr int wantedSteps = 5;

/// The smallest of 1, 2, 5 times a power of ten that is not under `value`; powers of two for memory.
double niceStep(double value, ScaleKind kind)
{
    if (kind == ScaleKind::Binary)
        return std::exp2(std::ceil(std::log2(std::max(value, 1.0))));
    const double decade = std::pow(10, std::floor(std::log10(std::max(value, 1e-9))));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (value <= factor * decade * (1 + 1e-9))
            return factor * decade;
    }
    return 10 * decade;
}

struct Range {
    double top = 1;
    double step = 0.25;
};

Range niceRange(double largest, ScaleKind kind)
{
    const double step = niceStep(largest / wantedSteps, kind);
    return { std::max(1.0, std::ceil(largest / step * (1 - 1e-9))) * step, step };
}

} // namespace

AxisScale::AxisScale(ScaleKind kind)
    : m_kind(kind)
{
    constexpr double mebi = 1024.0 * 1024;
    if (kind == ScaleKind::Log) {
        m_bottom = 1;
        m_top = 100;
    } else if (kind == ScaleKind::Binary) {
        m_top = 64 * mebi;
        m_step = 16 * mebi;
    } else if (kind == ScaleKind::Linear) {
        m_top = 10;
        m_step = 2;
    }
}

void AxisScale::fit(double smallest, double largest)
{
    if (m_kind == ScaleKind::Share || !std::isfinite(largest) || largest <= 0)
        return;
    if (m_kind == ScaleKind::Log)
        return fitLog(smallest, largest);
    const Range tight = niceRange(largest * 1.02, m_kind);
    const Range loose = niceRange(largest * 1.3, m_kind);
    if (tight.top > m_top || loose.top < m_top) {
        m_top = tight.top;
        m_step = tight.step;
    }
}

void AxisScale::fitLog(double smallest, double largest)
{
    const double low = std::isfinite(smallest) && smallest > 0 ? smallest : largest / 10;
    const double bottom = std::pow(10, std::floor(std::log10(low)));
    const double top = std::max(bottom * 100, std::pow(10, std::ceil(std::log10(largest * 1.02))));
    const double looseTop = std::max(bottom * 100, std::pow(10, std::ceil(std::log10(largest * 1.3))));
    if (bottom < m_bottom || std::floor(std::log10(low / 1.3)) > std::log10(m_bottom) + 0.5)
        m_bottom = bottom;
    if (top > m_top || looseTop < m_top)
        m_top = std::max(top, m_bottom * 100);
}

double AxisScale::position(double value) const
{
    if (m_kind == ScaleKind::Log) {
        if (value <= m_bottom)
            return 0;
        return std::log10(value / m_bottom) / std::log10(m_top / m_bottom);
    }
    return (value - m_bottom) / (m_top - m_bottom);
}

std::vector<double> AxisScale::ticks(int atMost) const
{
    atMost = std::max(2, atMost);
    std::vector<double> result;
    if (m_kind == ScaleKind::Log) {
        const int decades = static_cast<int>(std::lround(std::log10(m_top / m_bottom)));
        const int stride = (decades + atMost - 2) / (atMost - 1);
        for (int i = 0; i <= decades; i += std::max(1, stride))
            result.push_back(m_bottom * std::pow(10, i));
        return result;
    }
    const int steps = static_cast<int>(std::lround((m_top - m_bottom) / m_step));
    const int stride = std::max(1, (steps + atMost - 2) / (atMost - 1));
    for (int i = 0; i <= steps; i += stride)
        result.push_back(m_bottom + i * m_step);
    return result;
}

} // namespace leaklab::charts
