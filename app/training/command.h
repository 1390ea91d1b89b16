#pragma once

#include "app/core/result.h"
#include "app/core/units.h"
#include "app/lab/role.h"
#include "app/load/closed_loop.h"
#include "app/load/journey.h"
#include "app/load/profile.h"
#include "app/training/condition.h"
#include "app/training/event_pattern.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace leaklab::training {

/// What a line of an exercise's script does. Those that act on the lab do what one could do by hand.
namespace command {

struct SetTraffic {
    bool on = true;
};
struct SetRate {
    core::Rate rate;
};
struct SetProfile {
    load::Profile profile;
};
struct SetJourneys {
    load::JourneyMix journeys;
};
struct SetClosedLoop {
    std::optional<load::ClosedLoop> loop; ///< none: an open one
};
struct Deploy {
    bool leaking = true;
};
struct SetHeapLimit {
    core::Bytes limit;
};
struct SetMemoryLimit {
    std::optional<core::Bytes> limit;
};
struct SetTwin {
    bool on = true;
};
struct SetFault {
    QString fault;
    bool on = true;
};
enum class ProcessAct { Start, Stop, Restart, Kill };
struct ActOnProcess {
    ProcessAct act = ProcessAct::Start;
    lab::Role role = lab::Role::Cart;
};
struct TakeCensus { };
struct CheckCarts { };
struct WriteNote {
    QString text;
};

// The rest is the trainee's hand: answers, and waiting for what the lab does.
struct Choose {
    QString check;
    QStringList options;
    bool drawnCase = false; ///< what the attempt drew, whatever it is
};
struct AnswerNumber {
    QString check;
    Expression value;
};
struct MarkEvent { ///< the last such event
    QString check;
    EventPattern event;
};
struct MarkTime { ///< so many seconds from now
    QString check;
    Expression offset;
};
struct MarkSpan { ///< the last stretch during which it held; of a point its middle
    QString check;
    Condition condition;
};
struct Predict { ///< what the console forecasts, the time until then times `factor`
    QString check;
    double factor = 1;
};
struct NameType {
    QString check;
    QString type;
};
struct Act {
    QString name;
    QJsonObject fields;
};
struct Wait {
    double seconds = 0;
};
struct WaitUntil {
    Condition condition;
};
struct WaitForAll { }; ///< checks of the step
struct WaitForCheck {
    QString check;
};
struct WaitForEvent { ///< one that comes from now on
    EventPattern event;
};

} // namespace command

struct Command {
    std::variant<command::SetTraffic, command::SetRate, command::SetProfile, command::SetJourneys,
        command::SetClosedLoop, command::Deploy, command::SetHeapLimit, command::SetMemoryLimit,
        command::SetTwin, command::SetFault, command::ActOnProcess, command::TakeCensus, command::CheckCarts,
        command::WriteNote, command::Choose, command::AnswerNumber, command::MarkEvent, command::MarkTime,
        command::MarkSpan, command::Predict, command::NameType, command::Act, command::Wait,
        command::WaitUntil, command::WaitForAll, command::WaitForCheck, command::WaitForEvent>
        what;
    QString text; ///< as it was written
    /// Whether it is the trainee's hand: an answer or a wait, which actions can't give.
    [[nodiscard]] bool isTrainees() const;
    [[nodiscard]] QString check() const; ///< the check it is about; empty: none
};
using Script = std::vector<Command>;

/// The forms are in the author's guide, resources/exercises/README.md. An Error is a sentence that says what
/// to write instead.
[[nodiscard]] core::Result<Command> parseCommand(const QString& line);

} // namespace leaklab::training
