#pragma once

#include "app/lab/lab.h"
#include "app/training/exercise.h"

#include <QObject>
#include <QString>

#include <array>
#include <optional>

namespace leaklab::training {

/// Notices what a step can't cope with: a process killed or stopped by somebody though the step does not ask
/// for it, one that can't be started, one that ended in a way that no lesson means, and time that is missing.
/// A cart that runs into its limit is the lesson.
/// Owner: the attempt; `lab` outlives it. Thread: the GUI thread.
class DisturbanceWatch : public QObject {
    Q_OBJECT
public:
    /// Seconds without a row after which the machine slept, or did not get round to anything.
    static constexpr double longestPause = 5;
    /// Seconds that a stopped process may take to come back.
    static constexpr double stopGrace = 3;
    /// Deaths of the cart by its limits in one step, unless that or one before it is about them.
    static constexpr int mostDeaths = 3;

    explicit DisturbanceWatch(const lab::Lab& lab, QObject* parent = nullptr);

    void begin(const Exercise& exercise, int step); ///< from now on, with what this step asks for
    void end();

Q_SIGNALS:
    void disturbed(const QString& sentence);

private:
    void takeEvent(const collect::LabEvent& event);
    void takeDeath(const collect::LabEvent& event);
    void takeRow();
    [[nodiscard]] bool isStoppedByFault(lab::Role role) const;

    const lab::Lab& m_lab;
    const Step* m_step = nullptr; ///< null: nobody minds
    double m_lastRow = 0;
    bool m_isUsedToDeath = false;
    int m_deaths = 0;
    std::array<std::optional<double>, lab::allRoles.size()> m_stopped; ///< since when, by role
};

} // namespace leaklab::training
