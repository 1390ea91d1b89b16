#pragma once

#include "app/training/attempt.h"
#include "app/training/prover/proof.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>

namespace leaklab::training {

class StepTask;

/// Tries one step of a running attempt: idles, makes the typical mistakes, gives every wrong answer to its
/// choices, then plays the reference solution. Each task and each wait within has a limit.
/// Owner: who proves the exercise; `attempt` and `lab` outlive it. Thread: the attempt's.
class StepProver : public QObject {
    Q_OBJECT
public:
    enum class Depth {
        All,
        SolutionOnly, ///< without the typical mistakes
    };

    StepProver(Attempt& attempt, lab::Lab& lab, Depth depth, QObject* parent = nullptr);
    ~StepProver() override;

    void start(); ///< finished() follows
    [[nodiscard]] const StepProof& proof() const { return m_proof; }

    // For its tasks.
    [[nodiscard]] Attempt& attempt() { return m_attempt; }
    [[nodiscard]] lab::Lab& lab() { return m_lab; }
    [[nodiscard]] const CheckState& stateOf(const QString& check) const;
    /// Whether it is a choice to which the wrong answers have not been given yet.
    [[nodiscard]] bool isUntriedChoice(const QString& check) const;
    /// Gives every wrong answer to a choice that can be answered now; what is taken for right, or gets
    /// another reply than its own, is a fault.
    void giveWrongAnswers(const QString& check, const QString& during);
    void addFault(const QString& during, const QString& check, const QString& problem);
    void tell(const QString& line) { Q_EMIT said(line); }

Q_SIGNALS:
    void said(const QString& line); ///< what it does next, for who watches
    void finished();

private:
    void look();

    Attempt& m_attempt;
    lab::Lab& m_lab;
    StepProof m_proof;
    double m_began = 0;
    QSet<QString> m_tried; ///< choices that got all their wrong answers
    std::deque<std::unique_ptr<StepTask>> m_tasks;
    QTimer m_timer;
};

} // namespace leaklab::training
