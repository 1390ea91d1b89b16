#include "app/collect/cart_sampler.h"

#include <algorithm>
#include <chrono>

namespace leaklab::collect {

namespace {

constexpr auto window = std::chrono::seconds{ 1 };

/// The flight recorder's times are the steady clock's own count, the same for every process.
core::TimePoint fromFlight(std::int64_t nanoseconds)
{
    return core::TimePoint(
        std::chrono::duration_cast<core::TimePoint::duration>(std::chrono::nanoseconds(nanoseconds)));
}

double perSecond(std::uint64_t now, std::uint64_t before, double span)
{
    return span > 0 && now >= before ? static_cast<double>(now - before) / span : 0;
}

} // namespace

void CartSampler::follow(const QString& file)
{
    *this = CartSampler();
    m_file = file;
    m_alive = true;
}

void CartSampler::processEnded()
{
    if (openReader())
        m_latest = m_reader->gauges();
    m_alive = false;
    m_moments.clear();
    m_collections.clear();
}

bool CartSampler::openReader()
{
    if (m_reader)
        return true;
    if (m_file.isEmpty())
        return false;
    auto opened = flight::Reader::open(std::filesystem::path(m_file.toStdU16String()));
    if (auto* error = std::get_if<flight::FlightError>(&opened)) {
        m_problem = error->message;
        return false;
    }
    m_reader = std::move(std::get<flight::Reader>(opened));
    m_problem.clear();
    return true;
}

std::optional<CartSample> CartSampler::sample(core::TimePoint now)
{
    if (!m_alive || !openReader())
        return std::nullopt;
    CartSample sample;
    sample.gauges = m_reader->gauges();
    m_latest = sample.gauges;
    for (const flight::CollectionRecord& collection : m_reader->collectionsAfter(m_lastCollection)) {
        m_lastCollection = collection.number;
        m_collections.push_back(collection);
        const std::uint64_t longest = std::max(collection.pauseNs, collection.longestSliceNs);
        sample.longestPauseMs = std::max(sample.longestPauseMs, static_cast<double>(longest) / 1e6);
    }
    if (sample.gauges.collectingSinceNs != 0) {
        const double soFar = core::seconds(now - fromFlight(sample.gauges.collectingSinceNs)) * 1e3;
        sample.longestPauseMs = std::max(sample.longestPauseMs, soFar);
    }
    dropOld(now);
    m_moments.push_back({ now, sample.gauges });
    const Moment& first = m_moments.front();
    const double span = core::seconds(now - first.at);
    sample.allocationPerSecond = perSecond(sample.gauges.allocatedBytes, first.gauges.allocatedBytes, span);
    sample.reclaimedPerSecond = perSecond(sample.gauges.reclaimedBytes, first.gauges.reclaimedBytes, span);
    sample.minorPerSecond = perSecond(sample.gauges.minorCount, first.gauges.minorCount, span);
    sample.majorPerSecond = perSecond(sample.gauges.majorCount, first.gauges.majorCount, span);
    const core::TimePoint from = std::max(now - window, fromFlight(sample.gauges.processStartNs));
    const double measured = core::seconds(now - from);
    const double slices = static_cast<double>(sample.gauges.sliceNs - first.gauges.sliceNs) / 1e9;
    if (measured > 0)
        sample.collectingShare = std::min(1.0, (collectingSeconds(from, now) + slices) / measured);
    return sample;
}

void CartSampler::dropOld(core::TimePoint now)
{
    // One moment at or before the window's start stays, so that rates cover the whole window.
    while (m_moments.size() > 1 && now - m_moments[1].at >= window)
        m_moments.pop_front();
    std::erase_if(m_collections, [&](const flight::CollectionRecord& collection) {
        return fromFlight(collection.startNs) + std::chrono::nanoseconds(collection.pauseNs) < now - window;
    });
}

double CartSampler::collectingSeconds(core::TimePoint from, core::TimePoint to) const
{
    double total = 0;
    const auto add = [&](core::TimePoint start, core::TimePoint end) {
        total += std::max(0.0, core::seconds(std::min(end, to) - std::max(start, from)));
    };
    for (const flight::CollectionRecord& collection : m_collections) {
        const core::TimePoint start = fromFlight(collection.startNs);
        add(start, start + std::chrono::nanoseconds(collection.pauseNs));
    }
    if (m_latest && m_latest->collectingSinceNs != 0)
        add(fromFlight(m_latest->collectingSinceNs), to);
    return total;
}

const std::optional<flight::Gauges>& CartSampler::latest() const
{
    return m_latest;
}

std::string CartSampler::lastWords() const
{
    return m_reader ? m_reader->lastWords() : std::string();
}

std::vector<flight::CollectionRecord> CartSampler::lastCollections(std::size_t most) const
{
    if (!m_reader)
        return {};
    auto collections = m_reader->collectionsAfter(0);
    if (collections.size() > most)
        collections.erase(collections.begin(), collections.end() - static_cast<std::ptrdiff_t>(most));
    return collections;
}

const std::string& CartSampler::problem() const
{
    return m_problem;
}

} // namespace leaklab::collect
