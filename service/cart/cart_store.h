#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace leaklab::cart {

/// How one operation on the store ended.
struct StoreResult {
    enum class Outcome { Done, Missing, Failed };
    Outcome outcome = Outcome::Done;
    std::string_view value; ///< what get() found; good only during the call
    std::string reason; ///< a sentence, when it failed
};

/// Where carts are kept. Operations are asynchronous; a completion is called exactly once, on the event
/// loop, and never from inside the call that asked for it. The one exception: an operation still under way
/// when the store object is destroyed is forgotten. Operations complete in the order they were asked for.
/// Owner: main. Thread: the event loop's.
class CartStore {
public:
    using Completion = std::function<void(const StoreResult&)>;
    virtual ~CartStore() = default;

    virtual void get(std::string_view key, Completion done) = 0;
    virtual void set(
        std::string_view key, std::string_view value, std::chrono::seconds lifetime, Completion done)
        = 0;
    /// Missing when there was nothing to remove.
    virtual void remove(std::string_view key, Completion done) = 0;
    virtual void ping(Completion done) = 0;
    /// Whether a connection stands. Only ping() tells whether the other end still answers.
    [[nodiscard]] virtual bool reachable() const = 0;
};

} // namespace leaklab::cart
