#pragma once

#include "app/load/arrival_schedule.h"
#include "app/load/cart_auditor.h"
#include "app/load/closed_loop.h"
#include "app/load/load_engine.h"
#include "app/load/result_recorder.h"
#include "app/load/shoppers.h"
#include "service/http/client.h"
#include "service/http/deadline_timer.h"
#include "service/http/event_loop.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace leaklab::load {

/// The part of the engine that lives on its thread: takes clicks as they fall due, sends them, settles how
/// they ended.
///
/// A click waits here while every connection is busy, for at most `requestTime` from when it was due: a
/// shopper is no more patient because others are waiting too, and a hung shop must show one time-out for
/// every click, not one for every connection. Late is late: whatever is overdue is sent at once with its own
/// due time. Thread: the loop's.
class TrafficWorker {
public:
    /// Of everything in `settings` that is a rate or a limit, this worker does its share.
    TrafficWorker(http::EventLoop& loop, ResultRecorder& recorder, LoadTarget target, LoadSettings settings,
        Share share = {});
    ~TrafficWorker();
    TrafficWorker(const TrafficWorker&) = delete;
    TrafficWorker& operator=(const TrafficWorker&) = delete;

    /// `at` is when the command was given: what was due before it is still taken the old way.
    void start(core::TimePoint at);
    void stop(core::TimePoint at);
    void setProfile(Profile profile, core::TimePoint at);
    void setClosedLoop(std::optional<ClosedLoop> closedLoop, core::TimePoint at);
    void setJourneys(JourneyMix journeys, core::TimePoint at);
    void setTarget(LoadTarget target);
    void audit(std::function<void(CartAudit)> done);
    /// Stops for good and ends everything waiting and under way as Cancelled, within the loop's next turns.
    /// Audits under way end without a word.
    void cancel();

private:
    struct Click {
        core::TimePoint due;
        std::size_t shopper = 0;
        std::uint64_t round = 0; ///< of a closed loop
    };
    /// The connections to one target. An old one stays until its last click has ended.
    struct Link {
        http::Client client;
        std::size_t underWay = 0;
    };

    /// Sends what has waited for a connection and what is due, and ends what has waited too long.
    void doDue(core::TimePoint at);
    void pump(core::TimePoint at); ///< that, and goes on when it is time
    void takeDue(core::TimePoint until);
    void arm() { m_timer.need(nextDeadline()); }
    [[nodiscard]] std::optional<core::TimePoint> nextDue() const;
    [[nodiscard]] core::TimePoint nextDeadline() const;
    void advanceAndOffer(core::TimePoint due);
    void offer(Click click);
    void send(const Click& click);
    void ended(Link& link, const Click& click, const http::Exchange& exchange);
    /// Whoever made the click in a closed loop goes on.
    void settle(const Click& click, core::TimePoint at, bool answered);
    void endUnsent(const Click& click, Outcome outcome, core::TimePoint now);
    void openLink();
    void dropEndedLinks();
    [[nodiscard]] std::size_t underWay() const;

    http::EventLoop& m_loop;
    ResultRecorder& m_recorder;
    LoadTarget m_target;
    LoadSettings m_settings;
    Share m_share;
    ArrivalSchedule m_schedule;
    ThinkingShoppers m_thinking; ///< in use when the settings say so, the schedule else
    bool m_running = false;
    Shoppers m_shoppers;
    std::deque<Click> m_waiting; ///< oldest due first
    std::vector<std::unique_ptr<CartAuditor>> m_auditors;
    http::DeadlineTimer m_timer; ///< for the next click, and for the next that has waited too long
    bool m_closing = false;
    /// The current one last. Destroyed first: as clients go they tell of every request still under way.
    std::vector<std::unique_ptr<Link>> m_links;
};

} // namespace leaklab::load
