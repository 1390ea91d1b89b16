#include "app/training/course.h"

#include "app/load/dice.h"

#include <algorithm>
#include <array>

namespace leaklab::training {

namespace {

using namespace command;

/// What a command that has been given leaves behind in the lab's settings.
class Fold {
public:
    explicit Fold(lab::LabSettings& settings)
        : m_settings(settings)
    {
    }
    void operator()(const SetTraffic& command) const { m_settings.trafficOn = command.on; }
    void operator()(const SetRate& command) const
    {
        m_settings.rate = command.rate;
        m_settings.profile.reset();
    }
    void operator()(const SetProfile& command) const { m_settings.profile = command.profile; }
    void operator()(const SetJourneys& command) const { m_settings.journeys = command.journeys; }
    void operator()(const SetClosedLoop& command) const { m_settings.closedLoop = command.loop; }
    void operator()(const Deploy& command) const { m_settings.leaking = command.leaking; }
    void operator()(const SetHeapLimit& command) const { m_settings.heapLimit = command.limit; }
    void operator()(const SetMemoryLimit& command) const { m_settings.memoryLimit = command.limit; }
    void operator()(const SetTwin& command) const { m_settings.twin = command.on; }
    void operator()(const SetFault& command) const
    {
        m_settings.faults.removeAll(command.fault);
        if (command.on)
            m_settings.faults.append(command.fault);
    }
    template <class Other> void operator()(const Other&) const { }

private:
    lab::LabSettings& m_settings;
};

void fold(const Script& script, lab::LabSettings& settings)
{
    for (const Command& command : script)
        std::visit(Fold(settings), command.what);
}

/// Every script of a step but those of typical mistakes goes the way that its author means.
std::vector<const Script*> scriptsOf(const Step& step)
{
    std::vector<const Script*> scripts{ &step.begin, &step.solution };
    for (const Action& action : step.actions)
        scripts.push_back(&action.script);
    for (const WrongTry& wrong : step.wrong)
        scripts.push_back(&wrong.script);
    return scripts;
}

template <class Test> bool anyCommand(const Step& step, Test test)
{
    const auto scripts = scriptsOf(step);
    return std::any_of(scripts.begin(), scripts.end(),
        [&test](const Script* script) { return std::any_of(script->begin(), script->end(), test); });
}

bool acts(const Command& command, const QString& process, std::initializer_list<ProcessAct> acts)
{
    const auto* what = std::get_if<ActOnProcess>(&command.what);
    return what && lab::roleName(what->role) == process
        && std::find(acts.begin(), acts.end(), what->act) != acts.end();
}

/// The event that a check waits for, whatever kind of check it is.
const EventPattern* patternOf(const Check& check)
{
    if (const auto* event = std::get_if<EventCheck>(&check.what))
        return &event->pattern;
    if (const auto* prediction = std::get_if<PredictionQuestion>(&check.what))
        return &prediction->of;
    if (const auto* point = std::get_if<PointQuestion>(&check.what))
        return std::get_if<EventPattern>(&point->right);
    return nullptr;
}

bool asksFor(const Step& step, collect::EventKind kind, const QString& process)
{
    return std::any_of(step.checks.begin(), step.checks.end(), [&](const Check& check) {
        const EventPattern* pattern = patternOf(check);
        return pattern && pattern->kind == kind
            && (pattern->process.isEmpty() || pattern->process == process);
    });
}

/// Sebastiano Vigna's SplitMix64: small seeds that lie side by side draw as if they did not.
std::uint64_t mixed(std::uint64_t seed)
{
    std::uint64_t bits = seed + 0x9e3779b97f4a7c15U;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
}

} // namespace

QString drawnCase(const Exercise& exercise, quint64 seed)
{
    if (exercise.cases.empty())
        return {};
    return exercise.cases[load::Dice{ mixed(seed) }.oneOf(exercise.cases.size())].id;
}

lab::LabSettings labForStep(const Exercise& exercise, const QString& drawnCase, int step, bool quick)
{
    lab::LabSettings settings = quick ? exercise.quickLab : exercise.lab;
    if (const Case* drawn = exercise.caseNamed(drawnCase))
        settings = quick ? drawn->quickLab : drawn->lab;
    const int before = std::min(step, static_cast<int>(exercise.steps.size()));
    for (int i = 0; i < before; ++i) {
        fold(exercise.steps[static_cast<std::size_t>(i)].begin, settings);
        fold(exercise.steps[static_cast<std::size_t>(i)].solution, settings);
    }
    return settings;
}

std::vector<Measure> measuresOf(const Check& check)
{
    std::vector<Measure> measures;
    const auto add = [&measures](const Measure& measure) { measures.push_back(measure); };
    if (const auto* condition = std::get_if<ConditionCheck>(&check.what)) {
        forEachMeasure(condition->condition, add);
    } else if (const auto* number = std::get_if<NumberQuestion>(&check.what)) {
        forEachMeasure(number->right, add);
        for (const NumberQuestion::Mistake& mistake : number->mistakes)
            forEachMeasure(mistake.value, add);
    } else if (const auto* point = std::get_if<PointQuestion>(&check.what)) {
        if (const auto* right = std::get_if<Condition>(&point->right))
            forEachMeasure(*right, add);
    } else if (const auto* span = std::get_if<SpanQuestion>(&check.what)) {
        forEachMeasure(span->right, add);
    }
    return measures;
}

std::vector<Measure> measuresOf(const Step& step)
{
    std::vector<Measure> measures;
    const auto add = [&measures](const Measure& measure) { measures.push_back(measure); };
    for (const Check& check : step.checks) {
        for (const Measure& measure : measuresOf(check))
            add(measure);
    }
    for (const Script* script : scriptsOf(step)) {
        for (const Command& command : *script) {
            if (const auto* number = std::get_if<AnswerNumber>(&command.what))
                forEachMeasure(number->value, add);
            else if (const auto* mark = std::get_if<MarkSpan>(&command.what))
                forEachMeasure(mark->condition, add);
            else if (const auto* wait = std::get_if<WaitUntil>(&command.what))
                forEachMeasure(wait->condition, add);
        }
    }
    return measures;
}

bool mayBeKilled(const Step& step, const QString& process)
{
    return asksFor(step, collect::EventKind::ProcessDied, process)
        || anyCommand(step,
            [&process](const Command& command) { return acts(command, process, { ProcessAct::Kill }); });
}

bool mayBeStopped(const Step& step, const QString& process)
{
    return asksFor(step, collect::EventKind::ProcessStopped, process)
        || anyCommand(step, [&process](const Command& command) {
               return acts(command, process, { ProcessAct::Stop, ProcessAct::Restart });
           });
}

bool awaitsDeath(const Step& step)
{
    return asksFor(step, collect::EventKind::ProcessDied, QStringLiteral("cart"))
        || anyCommand(step, [](const Command& command) {
               const auto* wait = std::get_if<WaitForEvent>(&command.what);
               return wait && wait->event.kind == collect::EventKind::ProcessDied;
           });
}

bool isUsedToDeath(const Exercise& exercise, int step)
{
    return std::any_of(exercise.steps.begin(), exercise.steps.begin() + step + 1, awaitsDeath);
}

} // namespace leaklab::training
