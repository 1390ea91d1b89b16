#pragma once

#include "app/load/cart_verdict.h"
#include "app/load/load_engine.h"
#include "app/load/shoppers.h"
#include "service/http/client.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <string>

namespace leaklab::load {

/// Asks the shop for one cart after the other, a few at a time, and compares. While the shop does not answer
/// (it may be restarting) it asks again; what is left when no answer came for `patience` is unreachable.
/// Thread: the loop's. `done` is called once, from the loop, and must not destroy the auditor.
class CartAuditor {
public:
    struct Item {
        std::string id;
        CartRecord cart;
    };
    using Done = std::function<void(CartAudit)>;

    CartAuditor(http::EventLoop& loop, const LoadTarget& target, const LoadSettings& settings,
        std::deque<Item> items, Done done);
    ~CartAuditor();
    CartAuditor(const CartAuditor&) = delete;
    CartAuditor& operator=(const CartAuditor&) = delete;

    [[nodiscard]] bool isDone() const { return m_audit.done; }

private:
    void ask();
    void answered(Item item, const http::Exchange& exchange);
    void count(CartVerdict verdict);
    void finish();

    http::EventLoop& m_loop;
    core::Duration m_patience;
    std::deque<Item> m_items; ///< still to be asked for
    Done m_done;
    CartAudit m_audit;
    core::TimePoint m_lastAnswer;
    std::size_t m_underWay = 0;
    bool m_closing = false;
    http::EventLoop::Timer m_timer;
    http::Client m_client; ///< last: as it goes it tells of every request still under way
};

} // namespace leaklab::load
