#pragma once

#include "service/http/event_loop.h"
#include "service/http/server.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace leaklab::load {

/// A shop on a thread of its own that keeps carts and misbehaves on demand. All methods are called from the
/// test's thread and take effect before they return.
class FakeShop {
public:
    enum class Mood {
        Well,
        Holding, ///< takes requests and answers them when the mood changes
        Failing, ///< 500, the click not counted
        FailingAfterAdding, ///< 500, the click counted all the same
        SoldOut, ///< 404 for every add
        Nonsense, ///< 200 with a body that is no cart
        Unavailable, ///< 502 for everything, as a gateway without a cart behind it
    };
    using Carts = std::map<std::string, std::map<std::string, int>>; ///< shipping is an item "SHIP"

    FakeShop();
    ~FakeShop();
    FakeShop(const FakeShop&) = delete;
    FakeShop& operator=(const FakeShop&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    void setMood(Mood mood);
    [[nodiscard]] std::size_t adds();
    [[nodiscard]] std::size_t otherRequests();
    [[nodiscard]] std::size_t held(); ///< requests waiting for the mood to change
    /// Runs `change` on the shop's carts.
    void withCarts(const std::function<void(Carts&)>& change);
    /// Method and target of every request, in the order they came.
    [[nodiscard]] std::vector<std::string> requests();

private:
    struct Held {
        http::Request request;
        http::Responder responder;
    };
    void onLoop(const std::function<void()>& task);
    void receive(http::Request request, http::Responder responder);
    [[nodiscard]] http::Response answer(const http::Request& request);
    [[nodiscard]] http::Response add(const std::string& cart, const std::string& sku);
    [[nodiscard]] http::Response show(const std::string& cart) const;
    [[nodiscard]] http::Response change(const http::Request& request);

    http::EventLoop m_loop;
    std::unique_ptr<http::Server> m_server;
    std::uint16_t m_port = 0;
    Mood m_mood = Mood::Well;
    std::vector<Held> m_held;
    Carts m_carts;
    std::size_t m_adds = 0;
    std::size_t m_others = 0;
    std::vector<std::string> m_requests;
    std::thread m_thread;
};

} // namespace leaklab::load
