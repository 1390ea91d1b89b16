#pragma once

#include "app/collect/frame_clock.h"
#include "app/collect/session_record.h"
#include "app/collect/twin_recorder.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/lab/role.h"
#include "app/lab/shop.h"
#include "app/lab/shop_watch.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace leaklab::lab {

/// A second cart beside the shop's, built the other way (fixed beside the leaking one and the reverse), with
/// a gateway of its own in front. Everything else is the same: limits, weight of a request, age at its start,
/// the store and the catalogue. So whatever differs between the two comes of the build.
/// Owner: the lab; `session`, `frames` and `clock` must outlive it. Thread: the GUI thread.
class Twin : public QObject {
    Q_OBJECT
public:
    Twin(collect::SessionRecord& session, const collect::FrameClock& frames, core::Clock& clock,
        QObject* parent = nullptr);
    ~Twin() override;

    /// Starts cart and gateway beside the shop of that plan, whose processes are ready. Does nothing while
    /// one is there.
    void start(const ShopPlan& shop);
    void stop(); ///< stopped() follows if one was there
    [[nodiscard]] bool isThere() const { return m_shop != nullptr; }
    [[nodiscard]] bool isReady() const { return m_shop && m_shop->isReady(); }

    /// The shop's settings have changed.
    void changeSettings(const LabSettings& shop, bool redeployCart);

    [[nodiscard]] supervise::SupervisedProcess* process(Role role) const; ///< cart or web, else null
    [[nodiscard]] QUrl url(Role role) const; ///< empty while unknown

    /// To be called at every frame; all but its traffic. Nothing while there is no twin.
    [[nodiscard]] std::optional<collect::TwinFrame> sample();

Q_SIGNALS:
    void ready(); ///< for the first time since start()
    void failed(const leaklab::core::Error& error); ///< it could not be started, and nothing of it is left
    void stopped();

private:
    void letGo();

    core::Clock& m_clock;
    ShopWatch m_watch;
    std::unique_ptr<Shop> m_shop;
    int m_number = 0; ///< of the present twin, or the last one
};

} // namespace leaklab::lab
