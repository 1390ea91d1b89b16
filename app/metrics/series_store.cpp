#include "app/metrics/series_store.h"

#include "app/metrics/series_block.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>

namespace leaklab::metrics {

struct SeriesStore::Impl {
    std::size_t capacity = 0;
    std::size_t rows = 0;
    std::deque<std::shared_ptr<SeriesBlock>> blocks; ///< all full but the last; stretches share them

    [[nodiscard]] const SeriesBlock& blockOf(std::size_t row) const
    {
        return *blocks[row / SeriesBlock::capacity];
    }
    [[nodiscard]] double time(std::size_t row) const
    {
        return blockOf(row).time(row % SeriesBlock::capacity);
    }

    /// The first row from `begin` on whose time is not before `time`; `rows` if there is none.
    [[nodiscard]] std::size_t firstRowFrom(double wanted, std::size_t begin) const
    {
        std::size_t end = rows;
        while (begin < end) {
            const std::size_t middle = begin + (end - begin) / 2;
            if (time(middle) < wanted)
                begin = middle + 1;
            else
                end = middle;
        }
        return begin;
    }

    [[nodiscard]] Extremes extremes(Metric metric, std::size_t begin, std::size_t end) const;
};

Extremes SeriesStore::Impl::extremes(Metric metric, std::size_t begin, std::size_t end) const
{
    Extremes result;
    if (begin >= end)
        return result;
    const std::size_t firstBlock = begin / SeriesBlock::capacity;
    const std::size_t lastBlock = (end - 1) / SeriesBlock::capacity;
    const auto beginIn
        = [&](std::size_t block) { return block == firstBlock ? begin - block * SeriesBlock::capacity : 0; };
    const auto endIn = [&](std::size_t block) {
        return block == lastBlock ? end - block * SeriesBlock::capacity : SeriesBlock::capacity;
    };
    for (std::size_t block = firstBlock; block <= lastBlock; ++block)
        blocks[block]->widen(metric, beginIn(block), endIn(block), result);
    for (std::size_t block = lastBlock + 1; !result.empty && block-- > firstBlock;) {
        if (const auto last = blocks[block]->lastValue(metric, beginIn(block), endIn(block))) {
            result.last = *last;
            break;
        }
    }
    return result;
}

SeriesStore::SeriesStore(std::size_t capacity)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->capacity = capacity;
}

SeriesStore::~SeriesStore() = default;

bool SeriesStore::append(double time, std::span<const double> values)
{
    const bool later = m_impl->rows == 0 ? !std::isnan(time) : time > lastTime();
    if (!later || values.size() != metricCount)
        return false;
    if (m_impl->blocks.empty() || m_impl->blocks.back()->full())
        m_impl->blocks.push_back(std::make_shared<SeriesBlock>());
    m_impl->blocks.back()->append(time, values);
    ++m_impl->rows;
    if (m_impl->rows >= m_impl->capacity + SeriesBlock::capacity && m_impl->blocks.size() > 1) {
        m_impl->blocks.pop_front();
        m_impl->rows -= SeriesBlock::capacity;
    }
    return true;
}

std::size_t SeriesStore::rows() const
{
    return m_impl->rows;
}

std::size_t SeriesStore::bytes() const
{
    std::size_t total = sizeof(*this) + sizeof(Impl);
    for (const auto& block : m_impl->blocks)
        total += sizeof(block) + block->bytes();
    return total;
}

double SeriesStore::firstTime() const
{
    return m_impl->rows == 0 ? 0 : m_impl->time(0);
}

double SeriesStore::lastTime() const
{
    return m_impl->rows == 0 ? 0 : m_impl->time(m_impl->rows - 1);
}

double SeriesStore::time(std::size_t row) const
{
    return m_impl->time(row);
}

double SeriesStore::value(Metric metric, std::size_t row) const
{
    return m_impl->blockOf(row).value(metric, row % SeriesBlock::capacity);
}

double SeriesStore::last(Metric metric) const
{
    return m_impl->rows == 0 ? std::numeric_limits<double>::quiet_NaN() : value(metric, m_impl->rows - 1);
}

std::optional<std::size_t> SeriesStore::rowAt(double time) const
{
    std::size_t row = m_impl->firstRowFrom(time, 0);
    if (row < m_impl->rows && m_impl->time(row) <= time)
        return row;
    return row == 0 ? std::nullopt : std::optional(row - 1);
}

SeriesStretch SeriesStore::stretch(double from, double until) const
{
    const std::size_t begin = m_impl->firstRowFrom(from, 0);
    const auto last = rowAt(until);
    if (!last || *last < begin)
        return {};
    const std::size_t first = begin / SeriesBlock::capacity;
    const auto at
        = [&](std::size_t block) { return m_impl->blocks.begin() + static_cast<std::ptrdiff_t>(block); };
    return { { at(first), at(*last / SeriesBlock::capacity + 1) }, begin % SeriesBlock::capacity,
        *last + 1 - begin };
}

std::vector<Extremes> SeriesStore::query(Metric metric, double from, double to, std::size_t slots) const
{
    std::vector<Extremes> result(slots);
    if (slots == 0 || !(from < to))
        return result;
    const double width = (to - from) / static_cast<double>(slots);
    std::size_t begin = m_impl->firstRowFrom(from, 0);
    for (std::size_t slot = 0; slot < slots; ++slot) {
        const double until = slot + 1 == slots ? to : from + width * static_cast<double>(slot + 1);
        const std::size_t end = m_impl->firstRowFrom(until, begin);
        result[slot] = m_impl->extremes(metric, begin, end);
        begin = end;
    }
    return result;
}

} // namespace leaklab::metrics
