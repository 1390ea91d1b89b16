#include "service/cart/cart_service.h"

#include "service/cart/cart_request.h"
#include "service/cart/quantity.h"
#include "service/cart/shipping_data.h"

#include <chrono>
#include <utility>
#include <vector>

namespace leaklab::cart {

namespace {

constexpr std::chrono::seconds cartLifetime{ 3600 };

void storeFailed(CartRequest& request, const StoreResult& result)
{
    request.metrics.countFailedByStore();
    request.refuse(500, result.reason);
}

} // namespace

CartService::CartService(const Parts& parts)
    : m_parts(parts)
    , m_document(parts.factory, parts.reader)
{
}

void CartService::add(const http::Request& request, http::Responder responder)
{
    const RequestPtr current = begin(request, std::move(responder));
    const auto quantity = parseQuantity(request.parameters[2]);
    if (!quantity)
        return current->refuse(400, "quantity must be a number");
    if (*quantity < 1)
        return current->refuse(400, "quantity has to be greater than zero");
    current->context->quantity = *quantity;
    m_parts.products.getProduct(
        request.parameters[1], [this, current](const Product& product) { addProduct(current, product); });
}

void CartService::addProduct(const RequestPtr& request, const Product& product)
{
    if (product.outcome == Product::Outcome::Failed) {
        m_parts.metrics.countFailedLookup();
        return request->refuse(500, product.reason);
    }
    if (product.outcome == Product::Outcome::Unknown)
        return request->refuse(404, "product not found");
    const Number* inStock = product.object->findNumber("instock");
    if (inStock && inStock->value == 0)
        return request->refuse(404, "out of stock");

    RequestContext* context = request->context.get();
    m_parts.factory.heap().set(context, context->product, product.object);
    alone(request, context->cartId->text(), [this, request] {
        load(request, request->context->cartId->text(), [this, request](Cart* found) {
            RequestContext& details = *request->context.get();
            Cart* cart = m_document.add(found ? *found : *m_document.empty(), details.other.get(),
                details.product->findString("name"), details.product->findNumber("price")->value,
                details.quantity);
            m_parts.metrics.addItems(details.quantity);
            if (!found && m_parts.listeners.isOn())
                m_parts.listeners.add(details.cartId.get());
            save(request, details.cartId->text(), *cart);
            if (m_parts.answerCache.isOn())
                m_parts.answerCache.keep(details);
        });
    });
}

void CartService::update(const http::Request& request, http::Responder responder)
{
    const RequestPtr current = begin(request, std::move(responder));
    const auto quantity = parseQuantity(request.parameters[2]);
    if (!quantity)
        return current->refuse(400, "quantity must be a number");
    if (*quantity < 0)
        return current->refuse(400, "negative quantity not allowed");
    current->context->quantity = *quantity;
    alone(current, request.parameters[0], [this, current] {
        load(current, current->context->cartId->text(), [this, current](Cart* found) {
            if (!found)
                return current->refuse(404, "cart not found");
            RequestContext& details = *current->context.get();
            Cart* cart = m_document.update(*found, details.other->text(), details.quantity);
            if (!cart)
                return current->refuse(404, "not in cart");
            save(current, details.cartId->text(), *cart);
        });
    });
}

void CartService::read(const http::Request& request, http::Responder responder)
{
    const RequestPtr current = begin(request, std::move(responder));
    load(current, request.parameters[0], [this, current](Cart* cart) {
        if (!cart)
            return current->refuse(404, "cart not found");
        m_text.clear();
        CartDocument::write(*cart, m_text);
        current->answer(http::jsonResponse(200, m_text));
    });
}

void CartService::remove(const http::Request& request, http::Responder responder)
{
    const RequestPtr current = begin(request, std::move(responder));
    alone(current, request.parameters[0], [this, current] {
        m_parts.store.remove(current->context->cartId->text(), [current](const StoreResult& result) {
            if (result.outcome == StoreResult::Outcome::Failed)
                return storeFailed(*current, result);
            if (result.outcome == StoreResult::Outcome::Missing)
                return current->refuse(404, "cart not found");
            current->answer(http::textResponse(200, "OK"));
        });
    });
}

void CartService::rename(const http::Request& request, http::Responder responder)
{
    const RequestPtr current = begin(request, std::move(responder));
    alone(current, request.parameters[1], [this, current] {
        load(current, current->context->cartId->text(), [this, current](Cart* cart) {
            if (!cart)
                return current->refuse(404, "cart not found");
            save(current, current->context->other->text(), *cart);
        });
    });
}

void CartService::ship(const http::Request& request, http::Responder responder)
{
    const RequestPtr current = begin(request, std::move(responder));
    auto shipping = readShippingData(m_parts.reader, request.contentType, request.body);
    if (!shipping)
        return current->refuse(400, "shipping data missing");
    RequestContext* context = current->context.get();
    context->quantity = shipping->cost;
    m_parts.factory.heap().set(context, context->other, m_parts.factory.string(shipping->location));
    alone(current, request.parameters[0], [this, current] {
        load(current, current->context->cartId->text(), [this, current](Cart* found) {
            if (!found)
                return current->refuse(404, "cart not found");
            RequestContext& details = *current->context.get();
            save(current, details.cartId->text(),
                *m_document.ship(*found, details.other->text(), details.quantity));
        });
    });
}

void CartService::health(const http::Request& request, http::Responder responder)
{
    const RequestPtr current = begin(request, std::move(responder));
    m_parts.store.ping([current](const StoreResult& result) {
        const bool redis = result.outcome == StoreResult::Outcome::Done;
        current->answer(http::jsonResponse(
            200, redis ? "{\"app\":\"OK\",\"redis\":true}" : "{\"app\":\"OK\",\"redis\":false}"));
    });
}

void CartService::metrics(const http::Request& request, http::Responder responder)
{
    const RequestPtr current = begin(request, std::move(responder));
    http::Response response;
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    response.body = m_parts.metricsPage.text();
    current->answer(std::move(response));
}

CartService::RequestPtr CartService::begin(const http::Request& request, http::Responder responder)
{
    const auto parameter = [&](std::size_t index) {
        return index < request.parameters.size() ? std::string_view(request.parameters[index])
                                                 : std::string_view();
    };
    litter();
    return std::make_shared<CartRequest>(m_parts.factory.heap(),
        m_parts.factory.requestContext(parameter(0), parameter(1)), m_parts.metrics, std::move(responder));
}

void CartService::alone(const RequestPtr& request, std::string_view id, std::function<void()> next)
{
    m_gate.enter(id, [request, next = std::move(next)](CartGate::Pass pass) {
        request->pass = std::move(pass);
        next();
    });
}

void CartService::load(const RequestPtr& request, std::string_view id, Loaded next)
{
    m_parts.store.get(id, [this, request, next = std::move(next)](const StoreResult& result) {
        if (result.outcome == StoreResult::Outcome::Failed)
            return storeFailed(*request, result);
        if (result.outcome == StoreResult::Outcome::Missing)
            return next(nullptr);
        const auto document = m_document.read(result.value);
        if (!document.cart)
            return request->refuse(500, "the stored cart cannot be read: " + document.error);
        next(document.cart);
    });
}

void CartService::save(const RequestPtr& request, std::string_view id, Cart& cart)
{
    m_text.clear();
    CartDocument::write(cart, m_text);
    RequestContext* context = request->context.get();
    m_parts.factory.heap().set(context, context->answer, m_parts.factory.string(m_text));
    m_parts.store.set(id, m_text, cartLifetime, [request](const StoreResult& result) {
        if (result.outcome == StoreResult::Outcome::Failed)
            return storeFailed(*request, result);
        request->answer(http::jsonResponse(200, std::string(request->context->answer->text())));
    });
}

/// Makes a request as costly in garbage as one of the original, whose framework allocates far more than ours.
void CartService::litter()
{
    constexpr std::size_t pieceBytes = 160;
    static constexpr char piece[pieceBytes] = {};
    for (std::size_t made = 0; made < m_parts.requestGarbage; made += pieceBytes)
        m_parts.factory.string({ piece, pieceBytes - heap::Heap::footprint(0) - sizeof(String) });
}

void addRoutes(http::Server& server, CartService& service, Metrics& metrics)
{
    std::vector<Route> names; // by the number that the server gives each
    const auto route = [&](Route name, const char* method, std::string_view pattern,
                           void (CartService::*handle)(const http::Request&, http::Responder)) {
        names.push_back(name);
        server.route(
            method, pattern, [&service, handle](const http::Request& request, http::Responder responder) {
                (service.*handle)(request, std::move(responder));
            });
    };
    route(Route::Health, "GET", "/health", &CartService::health);
    route(Route::Metrics, "GET", "/metrics", &CartService::metrics);
    route(Route::Cart, "GET", "/cart/:id", &CartService::read);
    route(Route::Delete, "DELETE", "/cart/:id", &CartService::remove);
    route(Route::Rename, "GET", "/rename/:from/:to", &CartService::rename);
    route(Route::Add, "GET", "/add/:id/:sku/:qty", &CartService::add);
    route(Route::Update, "GET", "/update/:id/:sku/:qty", &CartService::update);
    route(Route::Shipping, "POST", "/shipping/:id", &CartService::ship);
    server.setAnswerObserver([&metrics, names = std::move(names)](const http::Answered& answer) {
        const Route name = answer.route < names.size() ? names[answer.route] : Route::Other;
        metrics.countAnswer(name, answer.status, answer.duration);
    });
}

} // namespace leaklab::cart
