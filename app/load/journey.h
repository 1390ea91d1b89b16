#pragma once

#include "app/core/result.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace leaklab::load {

/// What a shopper comes for.
enum class Journey {
    Add, ///< puts one product after the other into a cart
    Browse, ///< storefront, catalogue, the own (empty) cart; looks no product up in the cart service
    Shop, ///< the whole way of robot-shop's own load generator, from the storefront to the payment
};
inline constexpr std::array<Journey, 3> allJourneys{ Journey::Add, Journey::Browse, Journey::Shop };
[[nodiscard]] std::string_view journeyName(Journey journey); ///< "add", "browse", "shop"

/// How many clicks a whole visit takes on average.
[[nodiscard]] double clicksAVisit(Journey journey);

/// How the clicks are shared out among the journeys. A value.
class JourneyMix {
public:
    using Weights = std::array<double, allJourneys.size()>; ///< in the order of allJourneys

    JourneyMix() = default; ///< all of them add
    explicit JourneyMix(Journey only);
    /// Weights against each other, of clicks. BadValue unless all are numbers from 0 on and one is over 0.
    [[nodiscard]] static core::Result<JourneyMix> of(const Weights& weights);
    /// "shop", or "add=70,browse=20,shop=10". BadValue with a sentence.
    [[nodiscard]] static core::Result<JourneyMix> parse(std::string_view text);

    [[nodiscard]] double share(Journey journey) const; ///< of the clicks, 0..1
    /// What a new shopper comes for; `chance` is 0..1. A visit of many clicks is drawn the less often.
    [[nodiscard]] Journey pick(double chance) const;
    [[nodiscard]] std::string text() const; ///< what parse() reads

    bool operator==(const JourneyMix&) const = default;

private:
    Weights m_weights{ 1, 0, 0 };
};

} // namespace leaklab::load
