#pragma once

#include "app/collect/session_record.h"
#include "app/core/clock.h"
#include "app/session/capsule.h"

#include <QObject>
#include <QTimer>

#include <limits>
#include <memory>
#include <vector>

namespace leaklab::session {

/// Tells a recorded session again: fills a SessionRecord as the lab did, at any speed. Rows, events and log
/// lines come in the order in which they were told, each when its time has come; as many at once as leave the
/// thread time for other things. A session record only grows, so going back begins a new one. Owner: whoever
/// shows it. Thread: one with an event loop.
class Replay : public QObject {
    Q_OBJECT
public:
    static constexpr double asFastAsPossible = std::numeric_limits<double>::infinity();

    Replay(std::shared_ptr<const Capsule> capsule, const core::Clock& clock, QObject* parent = nullptr);
    ~Replay() override;

    [[nodiscard]] const Capsule& capsule() const { return *m_capsule; }
    [[nodiscard]] const collect::SessionRecord& session() const { return *m_session; }
    [[nodiscard]] double position() const { return m_position; } ///< on the session's axis, seconds
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] bool atEnd() const;
    [[nodiscard]] double speed() const { return m_speed; } ///< 1: as it happened

    void play(); ///< from the beginning when it was at the end
    void pause();
    void setSpeed(double speed); ///< more than 0
    /// Goes there and tells what happened until then, as fast as possible.
    void seek(double time);
    /// Does what is due by the clock; called by a timer of its own.
    void advance();

Q_SIGNALS:
    void moved(); ///< position(), and what session() tells
    void stateChanged(); ///< playing or not, or the speed
    void ended(); ///< everything is told
    /// session() is another one now, and empty. The old one goes when this returns.
    void sessionReplaced();

private:
    [[nodiscard]] bool loadNext();
    [[nodiscard]] double dueOfNext() const;
    [[nodiscard]] bool isNextDue();
    void tellNext();
    void beginAgain();
    void anchor();

    std::shared_ptr<const Capsule> m_capsule;
    const core::Clock& m_clock;
    std::unique_ptr<collect::SessionRecord> m_session;
    QTimer m_timer;
    std::size_t m_nextPart = 0;
    std::vector<Capsule::Item> m_items; ///< of the part that is being told
    std::size_t m_nextItem = 0;
    double m_told = 0; ///< nothing is told before what was told before it
    double m_position = 0;
    double m_target = 0; ///< where the play-head should be
    double m_anchorTime = 0; ///< where it was at that moment
    core::TimePoint m_anchor;
    double m_speed = 1;
    bool m_playing = false;
    bool m_behind = false; ///< has more to tell than one turn takes
};

} // namespace leaklab::session
