#include "app/load/journey.h"

#include "app/load/visit.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace leaklab::load {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr std::string_view example = "add, browse, shop, or shares like add=70,browse=20,shop=10";

Error bad(std::string_view word, std::string_view why)
{
    return { ErrorCode::BadValue,
        "\"" + std::string(word) + "\" " + std::string(why) + "; there are " + std::string(example) };
}

std::optional<Journey> journeyNamed(std::string_view name)
{
    const auto found = std::find_if(allJourneys.begin(), allJourneys.end(),
        [name](Journey journey) { return journeyName(journey) == name; });
    return found == allJourneys.end() ? std::nullopt : std::optional(*found);
}

double& weightOf(JourneyMix::Weights& weights, Journey journey)
{
    return weights[static_cast<std::size_t>(journey)];
}

std::string numberText(double number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return { digits.data(), end };
}

} // namespace

std::string_view journeyName(Journey journey)
{
    switch (journey) {
    case Journey::Add:
        return "add";
    case Journey::Browse:
        return "browse";
    case Journey::Shop:
        return "shop";
    }
    return {};
}

JourneyMix::JourneyMix(Journey only)
    : m_weights{}
{
    weightOf(m_weights, only) = 1;
}

Result<JourneyMix> JourneyMix::of(const Weights& weights)
{
    const bool numbers = std::all_of(
        weights.begin(), weights.end(), [](double weight) { return std::isfinite(weight) && weight >= 0; });
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!numbers || !std::isfinite(sum) || sum <= 0)
        return Error{ ErrorCode::BadValue, "the shares must be numbers from 0 on, one of them over 0" };
    JourneyMix mix;
    mix.m_weights = weights;
    return mix;
}

Result<JourneyMix> JourneyMix::parse(std::string_view text)
{
    if (const auto only = journeyNamed(text))
        return JourneyMix(*only);
    Weights weights{};
    std::array<bool, allJourneys.size()> seen{};
    while (true) {
        const std::string_view part = text.substr(0, text.find(','));
        const std::size_t equals = part.find('=');
        const auto journey = journeyNamed(part.substr(0, equals));
        if (!journey || equals == std::string_view::npos)
            return bad(part, "is not a journey");
        if (std::exchange(seen[static_cast<std::size_t>(*journey)], true))
            return bad(journeyName(*journey), "comes twice");
        const std::string_view number = part.substr(equals + 1);
        const char* const end = number.data() + number.size();
        const auto read = std::from_chars(number.data(), end, weightOf(weights, *journey));
        if (read.ec != std::errc{} || read.ptr != end)
            return bad(part, "has no number for a share");
        if (part.size() == text.size())
            return of(weights);
        text.remove_prefix(part.size() + 1);
    }
}

double JourneyMix::share(Journey journey) const
{
    return m_weights[static_cast<std::size_t>(journey)]
        / std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
}

Journey JourneyMix::pick(double chance) const
{
    Weights visits{};
    for (const Journey journey : allJourneys)
        weightOf(visits, journey) = share(journey) / clicksAVisit(journey);
    double left = chance * std::accumulate(visits.begin(), visits.end(), 0.0);
    Journey picked = Journey::Add;
    for (const Journey journey : allJourneys) {
        if (weightOf(visits, journey) == 0)
            continue;
        picked = journey;
        left -= weightOf(visits, journey);
        if (left < 0)
            break;
    }
    return picked;
}

std::string JourneyMix::text() const
{
    std::string text;
    for (const Journey journey : allJourneys) {
        if (share(journey) == 1)
            return std::string(journeyName(journey));
        if (share(journey) == 0)
            continue;
        text += (text.empty() ? "" : ",") + std::string(journeyName(journey)) + "="
            + numberText(m_weights[static_cast<std::size_t>(journey)]);
    }
    return text;
}

} // namespace leaklab::load
