#include "app/load/shoppers.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace leaklab::load {

bool stillKept(const CartRecord& cart, core::TimePoint now)
{
    return now - cart.lastConfirmed < Shoppers::cartAge;
}

Shoppers::Shoppers(std::uint64_t seed, std::string runName, std::size_t population)
    : m_random(seed)
    , m_runName(std::move(runName))
    , m_shoppers(population)
    , m_idle(population)
{
    for (Shopper& shopper : m_shoppers)
        shopper.cart = freshCart();
    std::iota(m_idle.begin(), m_idle.end(), std::size_t{ 0 });
}

Shoppers::Click Shoppers::begin(core::TimePoint now)
{
    // Two draws a click, whoever is idle, keep the products the same for the same seed.
    const std::uint64_t who = m_random();
    const std::size_t sku = m_random() % stockedSkus.size();
    if (m_idle.empty()) {
        m_idle.push_back(m_shoppers.size());
        m_shoppers.push_back({ freshCart() });
    }
    std::swap(m_idle[who % m_idle.size()], m_idle.back());
    const std::size_t index = m_idle.back();
    m_idle.pop_back();

    Shopper& shopper = m_shoppers[index];
    if (shopper.cart.confirmedClicks > 0 && !stillKept(shopper.cart, now))
        shopper.cart = freshCart();
    shopper.underWay = true;
    shopper.pendingSku = sku;
    return { index, sku };
}

void Shoppers::end(Click click, Answer answer, core::TimePoint now)
{
    Shopper& shopper = m_shoppers[click.shopper];
    CartRecord& cart = shopper.cart;
    shopper.underWay = false;
    if (answer == Answer::Yes) {
        ++cart.confirmed[click.sku];
        ++cart.confirmedClicks;
        cart.lastConfirmed = now;
    }
    const bool unclear = answer == Answer::Unclear;
    if (unclear)
        ++cart.unclear[click.sku];
    if (unclear || shopper.leaving || cart.confirmedClicks >= clicksACart)
        leave(shopper);
    m_idle.push_back(click.shopper);
}

void Shoppers::leave(Shopper& shopper)
{
    if (shopper.cart.confirmedClicks > 0)
        m_left.push_back(shopper.cart);
    if (m_left.size() > cartsKept)
        m_left.pop_front();
    shopper.cart = freshCart();
    shopper.leaving = false;
}

CartRecord Shoppers::freshCart()
{
    CartRecord cart;
    cart.number = m_nextNumber++;
    return cart;
}

std::string Shoppers::cartId(std::size_t shopper) const
{
    return cartId(m_shoppers[shopper].cart);
}

std::string Shoppers::cartId(const CartRecord& cart) const
{
    return m_runName + "-" + std::to_string(cart.number);
}

std::string Shoppers::emptyCartId()
{
    return m_runName + "-empty-" + std::to_string(m_nextEmptyCart++);
}

std::vector<CartRecord> Shoppers::setAside()
{
    std::vector<CartRecord> carts(m_left.begin(), m_left.end());
    for (Shopper& shopper : m_shoppers) {
        if (shopper.cart.confirmedClicks == 0)
            continue;
        carts.push_back(shopper.cart);
        if (shopper.underWay) {
            ++carts.back().unclear[shopper.pendingSku];
            shopper.leaving = true;
        } else {
            leave(shopper);
        }
    }
    return carts;
}

} // namespace leaklab::load
