#include "app/load/shoppers.h"

#include <utility>

namespace leaklab::load {

namespace {

core::Duration thoughtOf(Dice dice)
{
    const core::Duration spread = Shoppers::longestThought - Shoppers::shortestThought;
    return Shoppers::shortestThought + std::chrono::duration_cast<core::Duration>(spread * dice.chance());
}

} // namespace

bool stillKept(const CartRecord& cart, core::TimePoint now)
{
    return now - cart.lastConfirmed < Shoppers::cartAge;
}

Shoppers::Shoppers(std::uint64_t seed, std::string runName, JourneyMix journeys)
    : m_random(seed)
    , m_runName(std::move(runName))
    , m_journeys(journeys)
{
}

std::size_t Shoppers::begin(core::TimePoint due, Loop loop)
{
    const Dice dice{ m_random() };
    const Dice thought{ m_random() };
    const std::size_t index = whoseTurn(due, loop, dice);
    if (loop == Loop::Open)
        giveTurn(index, due + thoughtOf(thought));
    Shopper& shopper = m_shoppers[index];
    if (mustStartAnew(shopper.visit, due)) {
        leave(shopper.visit.cart());
        shopper.visit = nextVisit(shopper.visit, dice);
    }
    shopper.visit.step(dice);
    shopper.underWay = true;
    return index;
}

std::size_t Shoppers::whoseTurn(core::TimePoint due, Loop loop, Dice dice)
{
    const bool somebodyIsReady = !m_turns.empty()
        && (loop == Loop::Closed || m_turns.top().ready <= due || m_turns.size() >= mostShoppers);
    if (!somebodyIsReady)
        return place(Visit(m_journeys.pick(dice.chance()), m_nextNumber++, 1));
    const std::size_t index = m_turns.top().shopper;
    m_turns.pop();
    m_shoppers[index].hasTurn = false;
    if (!m_shoppers[index].underWay)
        return index;
    m_shoppers[index].replaced = true;
    return place(nextVisit(m_shoppers[index].visit, dice));
}

void Shoppers::giveTurn(std::size_t shopper, core::TimePoint ready)
{
    m_turns.push({ ready, ++m_clicks, shopper });
    m_shoppers[shopper].hasTurn = true;
}

std::size_t Shoppers::place(Visit visit)
{
    if (m_free.empty()) {
        m_shoppers.push_back({ std::move(visit) });
        return m_shoppers.size() - 1;
    }
    const std::size_t index = m_free.back();
    m_free.pop_back();
    m_shoppers[index] = { std::move(visit) };
    return index;
}

Visit Shoppers::nextVisit(const Visit& last, Dice dice) const
{
    return { m_journeys.pick(dice.chance()), last.cart().shopper, last.cart().visit + 1 };
}

bool Shoppers::mustStartAnew(const Visit& visit, core::TimePoint now) const
{
    const bool forgotten = isWorthChecking(visit.cart()) && !stillKept(visit.cart(), now);
    return visit.isOver() || forgotten || m_journeys.share(visit.journey()) == 0;
}

http::Request Shoppers::request(std::size_t shopper) const
{
    const Visit& visit = m_shoppers[shopper].visit;
    return visit.request(cartId(visit.cart()));
}

Outcome Shoppers::end(std::size_t shopper, const http::Exchange& exchange)
{
    const Outcome outcome = m_shoppers[shopper].visit.take(exchange);
    clicked(shopper, exchange.done);
    return outcome;
}

void Shoppers::endUnsent(std::size_t shopper, core::TimePoint at)
{
    m_shoppers[shopper].visit.skip();
    clicked(shopper, at);
}

void Shoppers::clicked(std::size_t index, core::TimePoint at)
{
    Shopper& shopper = m_shoppers[index];
    shopper.underWay = false;
    if (shopper.replaced) {
        leave(shopper.visit.cart());
        m_free.push_back(index);
    } else if (!shopper.hasTurn) {
        giveTurn(index, at);
    }
}

void Shoppers::leave(const CartRecord& cart)
{
    if (!isWorthChecking(cart))
        return;
    m_left.push_back(cart);
    if (m_left.size() > cartsKept)
        m_left.pop_front();
}

std::string Shoppers::cartId(const CartRecord& cart) const
{
    return m_runName + "-" + std::to_string(cart.shopper) + "-" + std::to_string(cart.visit);
}

std::vector<CartRecord> Shoppers::setAside()
{
    std::vector<CartRecord> carts(m_left.begin(), m_left.end());
    for (Shopper& shopper : m_shoppers) {
        const bool hasLeft = shopper.replaced && !shopper.underWay;
        if (hasLeft || !isWorthChecking(shopper.visit.cart()))
            continue;
        carts.push_back(shopper.underWay ? shopper.visit.cartWhileUnderWay() : shopper.visit.cart());
        shopper.visit.giveUp();
    }
    return carts;
}

} // namespace leaklab::load
