#pragma once

#include "app/training/prover/step_prover.h"
#include "app/training/script_runner.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

namespace leaklab::training {

/// One thing that a step prover does, after another.
class StepTask {
public:
    virtual ~StepTask() = default;
    virtual bool look() = 0; ///< again and again, until it is done: true
    /// Once it is done: whether it got stuck, so that the next task, which looks at what came of it, is idle.
    [[nodiscard]] virtual bool isStuck() const { return false; }
};

/// Does nothing for a while. A check that passes meanwhile is a fault.
class IdleTask : public StepTask {
public:
    IdleTask(StepProver& prover, double seconds);
    bool look() override;

private:
    StepProver& m_prover;
    double m_seconds;
    std::optional<double> m_since;
    QSet<QString> m_named;
};

/// Plays a script. Before it answers a choice for the first time, that gets its wrong answers.
class PlayTask : public StepTask {
public:
    PlayTask(StepProver& prover, Script script, QString during);
    bool look() override;
    [[nodiscard]] bool isStuck() const override { return m_stuck; }

private:
    [[nodiscard]] bool isUntried(std::size_t at) const;
    bool waitForChoice(); ///< true: it could be answered, or never will
    void playOn();
    void giveUp(const QString& check, const QString& problem);

    StepProver& m_prover;
    Script m_script;
    QString m_during;
    std::unique_ptr<ScriptRunner> m_runner;
    std::size_t m_at = 0;
    bool m_playing = false;
    bool m_stuck = false;
    std::optional<double> m_choiceSince; ///< since when it waits until a choice can be answered
};

/// After a typical mistake: its check has not passed, and says why.
class RefusalTask : public StepTask {
public:
    RefusalTask(StepProver& prover, const WrongTry& wrong, QString during);
    bool look() override;

private:
    StepProver& m_prover;
    QString m_check;
    QString m_says;
    QString m_during;
    std::optional<double> m_since;
};

/// After the solution: all checks pass.
class PassTask : public StepTask {
public:
    explicit PassTask(StepProver& prover);
    bool look() override;

private:
    StepProver& m_prover;
    std::optional<double> m_since;
};

} // namespace leaklab::training
