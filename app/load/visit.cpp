#include "app/load/visit.h"

#include <utility>

namespace leaklab::load {

namespace {

/// In the order of robot-shop's load generator, which rates a product three times out of ten.
constexpr std::array shopWay{ Page::Storefront, Page::UniqueId, Page::Categories, Page::Products, Page::Rate,
    Page::Product, Page::Ratings, Page::AddToCart, Page::Rate, Page::Product, Page::Ratings, Page::AddToCart,
    Page::Cart, Page::UpdateToTwo, Page::Countries, Page::Cities, Page::ShippingQuote, Page::ConfirmShipping,
    Page::Pay };
constexpr double rates = 0.3;
constexpr std::size_t ratePages = 2;
constexpr std::size_t mostStars = 5;

constexpr std::array browseWay{ Page::Storefront, Page::Categories, Page::Products, Page::Product,
    Page::EmptyCart };

constexpr std::size_t lengthOf(Journey journey)
{
    return journey == Journey::Add ? Visit::addsACart
        : journey == Journey::Shop ? shopWay.size()
                                   : browseWay.size();
}

/// One entry of the list, by chance; false when there is none.
template <class Entry> bool takeOne(const std::vector<Entry>& list, Dice dice, Entry& into)
{
    if (!list.empty())
        into = list[dice.oneOf(list.size())];
    return !list.empty();
}

} // namespace

double clicksAVisit(Journey journey)
{
    const auto most = static_cast<double>(lengthOf(journey));
    return journey == Journey::Shop ? most - ratePages * (1 - rates) : most;
}

Visit::Visit(Journey journey, std::uint64_t shopper, std::uint64_t number)
    : m_journey(journey)
{
    m_cart.shopper = shopper;
    m_cart.visit = number;
}

void Visit::step(Dice dice)
{
    m_dice = dice;
    switch (m_journey) {
    case Journey::Add:
        m_step = { Page::AddToCart, dice.oneOf(stockedProducts.size()) };
        break;
    case Journey::Browse:
        m_step = { browseWay[m_position], dice.oneOf(stockedProducts.size()) };
        break;
    case Journey::Shop:
        m_step = stepOnTheShopWay();
        break;
    }
    ++m_position;
}

Step Visit::stepOnTheShopWay()
{
    Step step = m_step;
    step.page = shopWay[m_position];
    if (step.page == Page::Rate) {
        // Here a product is chosen, whether it is rated or not.
        step.product = m_bought[m_boughtCount++] = m_dice.oneOf(stockedProducts.size());
        step.stars = 1 + static_cast<unsigned>(m_dice.oneOf(mostStars));
        if (m_dice.chance() >= rates)
            step.page = shopWay[++m_position];
    } else if (step.page == Page::UpdateToTwo) {
        step.product = m_bought[m_dice.oneOf(m_bought.size())];
    }
    return step;
}

http::Request Visit::request(std::string_view cartId) const
{
    CheckoutFacts facts;
    if (m_checkout)
        facts = { m_checkout->country.code, m_checkout->city.uuid, m_checkout->body };
    return requestFor(m_step, cartId, facts);
}

Outcome Visit::take(const http::Exchange& exchange)
{
    Outcome outcome = outcomeOf(m_step.page, exchange);
    if (outcome == Outcome::Ok && !keep(exchange.response))
        outcome = Outcome::Malformed;
    if (changesCart())
        settle(answerOf(outcome, exchange), exchange.done);
    goOn(outcome == Outcome::Ok);
    return outcome;
}

void Visit::skip()
{
    goOn(false);
}

void Visit::goOn(bool answeredAsExpected)
{
    // Who only adds clicks on after a clear no, and who browses whatever comes; the others can't go on.
    const bool stuck = m_journey == Journey::Shop && !answeredAsExpected;
    m_over = m_over || stuck || m_cart.unclear || m_position >= lengthOf(m_journey);
}

/// Takes from an expected answer what later pages need. False when that is not in it.
bool Visit::keep(const http::Response& answer)
{
    if (m_journey != Journey::Shop)
        return true;
    switch (m_step.page) {
    case Page::Countries:
        m_checkout = std::make_unique<Checkout>();
        return takeOne(countriesIn(answer.body), m_dice, m_checkout->country);
    case Page::Cities:
        return takeOne(citiesIn(answer.body), m_dice, m_checkout->city);
    case Page::ShippingQuote: {
        const std::optional<Quote> quote = quoteIn(answer.body);
        if (quote) {
            m_checkout->quote = *quote;
            m_checkout->body = confirmationOf(*quote, m_checkout->country, m_checkout->city);
        }
        return quote.has_value();
    }
    case Page::ConfirmShipping:
        m_checkout->body = answer.body; // the cart, which is what the payment wants to see
        return true;
    default:
        return true;
    }
}

bool Visit::changesCart() const
{
    return m_step.page == Page::AddToCart || m_step.page == Page::UpdateToTwo
        || m_step.page == Page::ConfirmShipping || m_step.page == Page::Pay;
}

std::optional<CartState> Visit::cartAfterTheClick() const
{
    std::optional<CartState> after = m_cart.confirmed;
    switch (m_step.page) {
    case Page::AddToCart:
        if (!after)
            after.emplace();
        ++after->quantities[m_step.product];
        return after;
    case Page::UpdateToTwo:
        if (after)
            after->quantities[m_step.product] = 2;
        return after;
    case Page::ConfirmShipping:
        if (after)
            after->shippingCost = m_checkout->quote.cost;
        return after;
    case Page::Pay:
        return std::nullopt;
    default:
        return after;
    }
}

void Visit::settle(Answer answer, core::TimePoint at)
{
    switch (answer) {
    case Answer::Yes:
        m_cart.confirmed = cartAfterTheClick();
        m_cart.paid = m_step.page == Page::Pay;
        ++m_cart.confirmedClicks;
        m_cart.lastConfirmed = at;
        return;
    case Answer::Unclear:
        m_cart = cartWhileUnderWay();
        return;
    case Answer::No:
        return;
    }
}

CartRecord Visit::cartWhileUnderWay() const
{
    CartRecord cart = m_cart;
    if (changesCart()) {
        cart.unclear = true;
        cart.perhaps = cartAfterTheClick();
    }
    return cart;
}

} // namespace leaklab::load
