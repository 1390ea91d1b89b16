#pragma once

#include "app/collect/cart_sampler.h"
#include "app/collect/frame_clock.h"
#include "app/collect/session_record.h"
#include "app/lab/lab_journal.h"
#include "app/lab/shop.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace leaklab::lab {

/// What is seen of the processes of a shop, or of a twin: the flight recorder of its cart, and the journal of
/// what all of them do and say.
/// Owner: the lab or the twin; `session` and `frames` must outlive it. Thread: the GUI thread.
class ShopWatch : public QObject {
    Q_OBJECT
public:
    ShopWatch(collect::SessionRecord& session, const collect::FrameClock& frames, QObject* parent = nullptr);

    /// From now on watches this one, which must not have been started.
    void follow(const Shop& shop);
    [[nodiscard]] LabJournal& journal() { return m_journal; }
    /// To be called at every frame. Nothing while there is no cart to be read.
    [[nodiscard]] std::optional<collect::CartSample> sample(core::TimePoint now);

private:
    QPointer<const supervise::SupervisedProcess> m_cartProcess;
    collect::CartSampler m_cart;
    LabJournal m_journal;
};

} // namespace leaklab::lab
