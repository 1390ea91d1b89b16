#pragma once

#include "app/models/memory_outlook.h"
#include "app/training/attempt.h"
#include "app/training/command.h"
#include "app/training/measures.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

namespace leaklab::training {

/// One command of the trainee's hand: tried again and again until it has come about. `attempt` and `lab`
/// outlive it.
class ScriptWait {
public:
    ScriptWait(const Command& command, Attempt& attempt, lab::Lab& lab);
    ~ScriptWait();

    /// Whether it is done. Commands that act on the lab at once are.
    bool look();
    /// What it still waits for, to follow a colon.
    [[nodiscard]] const QString& why() const { return m_why; }

private:
    friend struct ScriptWaitVisitor;

    bool answer(const QString& check, const Answer& answer);
    [[nodiscard]] const CheckState* stateOf(const QString& check) const;
    bool wait(const Condition& condition);
    bool waitForAll();
    bool waitForCheck(const QString& check);
    bool waitForEvent(const EventPattern& event);
    bool takeCensus();
    bool actOnProcess(const command::ActOnProcess& command);
    bool answerNumber(const command::AnswerNumber& command);
    bool markEvent(const command::MarkEvent& command);
    bool markTime(const command::MarkTime& command);
    bool markSpan(const command::MarkSpan& command);
    bool predict(const command::Predict& command);
    [[nodiscard]] std::optional<double> value(const Expression& expression);
    [[nodiscard]] double elapsed() const;

    Command m_command;
    Attempt& m_attempt;
    lab::Lab& m_lab;
    Measures m_measures;
    double m_since;
    std::size_t m_firstEvent;
    QString m_why;
    bool m_wasDown = false; ///< the process to be killed, as the command was given
    std::optional<double> m_heldSince;
    std::unique_ptr<models::MemoryOutlook> m_outlook;
};

} // namespace leaklab::training
