#include "app/training/step_reader.h"

#include "app/json/object_reader.h"
#include "app/json/suggestion.h"
#include "app/training/check_reader.h"
#include "app/training/command_fit.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace leaklab::training {

using json::key;
using json::LocatedJson;
using json::ObjectReader;
using json::Problems;
using json::suggestion;

namespace {

enum class Whose { Lab, Trainee };

class StepReader {
public:
    StepReader(const QStringList& before, const QStringList& cases, QString file, Problems& problems)
        : m_before(before)
        , m_cases(cases)
        , m_file(std::move(file))
        , m_problems(problems)
    {
    }

    Step read(const LocatedJson& json);

private:
    Script script(const LocatedJson* json, const QString& name, Whose whose);
    void readActions(ObjectReader& reader);
    void readChecks(ObjectReader& reader);
    void readWrong(ObjectReader& reader);
    void holdIds(const LocatedJson& json);
    void holdCheck(const Check& check, int line);
    void holdNeeds(const LocatedJson& json);
    template <class Content> void holdSteps(const Content& content, int line);
    void holdCommand(const Command& command, int line);
    [[nodiscard]] QStringList checkIds() const;
    void problem(int line, const QString& message) { m_problems.push_back({ m_file, line, message }); }

    const QStringList& m_before;
    const QStringList& m_cases;
    QString m_file;
    Problems& m_problems;
    Step m_step;
};

QStringList StepReader::checkIds() const
{
    QStringList ids;
    for (const Check& check : m_step.checks)
        ids.append(check.id);
    return ids;
}

Script StepReader::script(const LocatedJson* json, const QString& name, Whose whose)
{
    Script commands;
    if (json == nullptr)
        return commands;
    if (json->type != LocatedJson::Type::Array) {
        problem(
            json->line, QStringLiteral("\"%1\" has to be a list of commands: [\"start traffic\"]").arg(name));
        return commands;
    }
    for (const LocatedJson& item : json->items) {
        if (item.type != LocatedJson::Type::String) {
            problem(item.line, QStringLiteral("a command is a text, like \"start traffic\""));
            continue;
        }
        auto command = parseCommand(item.text);
        if (!command) {
            problem(item.line, QString::fromStdString(command.error().detail));
            continue;
        }
        if (whose == Whose::Lab && command.value().isTrainees())
            problem(item.line,
                QStringLiteral(
                    "\"%1\" is the trainee's part: only \"solution\" and \"wrong\" may answer or wait")
                    .arg(item.text));
        holdCommand(command.value(), item.line);
        commands.push_back(std::move(command.value()));
    }
    return commands;
}

/// Checks and steps that a command names are there, and an answer is one to what is asked.
void StepReader::holdCommand(const Command& command, int line)
{
    const QString named = command.check();
    const QStringList known = checkIds();
    if (!named.isEmpty() && !known.contains(named))
        problem(line, QStringLiteral("this step has no check \"%1\"%2").arg(named, suggestion(named, known)));
    for (const Check& check : m_step.checks) {
        const QString fault = check.id == named ? misfit(command, check) : QString();
        if (!fault.isEmpty())
            problem(line, fault);
    }
    std::visit(
        [this, line](const auto& what) {
            if constexpr (requires { what.condition; })
                holdSteps(what.condition, line);
            else if constexpr (requires { what.value.factors; })
                holdSteps(what.value, line);
            else if constexpr (requires { what.offset.factors; })
                holdSteps(what.offset, line);
        },
        command.what);
}

template <class Content> void StepReader::holdSteps(const Content& content, int line)
{
    forEachMeasure(content, [this, line](const Measure& measure) {
        if (!measure.atStep.isEmpty() && !m_before.contains(measure.atStep))
            problem(line,
                QStringLiteral("there is no step \"%1\" before this one%2")
                    .arg(measure.atStep, suggestion(measure.atStep, m_before)));
    });
}

void StepReader::readActions(ObjectReader& reader)
{
    for (const LocatedJson& json : reader.list(key("actions"))) {
        ObjectReader inner(json, m_file, QStringLiteral("an action"), m_problems);
        Action action;
        action.id = inner.neededText(key("id"));
        action.script = script(inner.find(key("do")), key("do"), Whose::Lab);
        if (!inner.has(key("do")))
            inner.missing(key("do"), QStringLiteral("\"do\": [\"start traffic\"]"));
        inner.refuseOthers();
        m_step.actions.push_back(std::move(action));
    }
}

void StepReader::readChecks(ObjectReader& reader)
{
    const auto& list = reader.list(key("checks"));
    for (const LocatedJson& json : list) {
        m_step.checks.push_back(readCheck(json, m_file, m_problems));
        holdCheck(m_step.checks.back(), json.line);
    }
    if (list.empty())
        reader.missing(key("checks"),
            QStringLiteral("\"checks\": [ … ]: a step asks for something, or nobody learns from it"));
}

void StepReader::holdCheck(const Check& check, int line)
{
    if (const auto* condition = std::get_if<ConditionCheck>(&check.what))
        holdSteps(condition->condition, line);
    if (const auto* number = std::get_if<NumberQuestion>(&check.what)) {
        holdSteps(number->right, line);
        for (const NumberQuestion::Mistake& mistake : number->mistakes)
            holdSteps(mistake.value, line);
    }
    if (const auto* span = std::get_if<SpanQuestion>(&check.what))
        holdSteps(span->right, line);
    if (const auto* point = std::get_if<PointQuestion>(&check.what)) {
        if (const auto* condition = std::get_if<Condition>(&point->right))
            holdSteps(*condition, line);
    }
    const auto* choice = std::get_if<ChoiceQuestion>(&check.what);
    if (choice == nullptr || !choice->rightIsCase)
        return;
    if (m_cases.isEmpty())
        problem(line, QStringLiteral("\"right\": \"case\" needs \"cases\" in the exercise"));
    for (const QString& id : m_cases) {
        if (!choice->options.contains(id))
            problem(line, QStringLiteral("the case \"%1\" has to be one of the options").arg(id));
    }
}

/// "needs" names checks that are there, and nothing waits for itself in the end.
void StepReader::holdNeeds(const LocatedJson& json)
{
    const QStringList ids = checkIds();
    QSet<QString> passable;
    for (std::size_t round = 0; round <= m_step.checks.size(); ++round) {
        for (const Check& check : m_step.checks) {
            if (std::all_of(check.needs.begin(), check.needs.end(),
                    [&passable](const QString& id) { return passable.contains(id); }))
                passable.insert(check.id);
        }
    }
    for (const Check& check : m_step.checks) {
        bool known = true;
        for (const QString& id : check.needs) {
            if (ids.contains(id))
                continue;
            known = false;
            problem(json.line,
                QStringLiteral("check \"%1\" needs \"%2\", which is no check of this step%3")
                    .arg(check.id, id, suggestion(id, ids)));
        }
        if (known && !passable.contains(check.id))
            problem(json.line,
                QStringLiteral("check \"%1\" can never be answered: what it needs needs it").arg(check.id));
    }
}

void StepReader::readWrong(ObjectReader& reader)
{
    for (const LocatedJson& json : reader.list(key("wrong"))) {
        ObjectReader inner(json, m_file, QStringLiteral("a wrong try"), m_problems);
        WrongTry wrong;
        wrong.script = script(inner.find(key("do")), key("do"), Whose::Trainee);
        wrong.fails = inner.neededText(key("fails"));
        wrong.says = inner.text(key("says")).value_or(QString());
        if (!wrong.fails.isEmpty() && !checkIds().contains(wrong.fails))
            inner.problem(key("fails"),
                QStringLiteral("this step has no check \"%1\"%2")
                    .arg(wrong.fails, suggestion(wrong.fails, checkIds())));
        inner.refuseOthers();
        m_step.wrong.push_back(std::move(wrong));
    }
    std::size_t tries = m_step.wrong.size();
    for (const Check& check : m_step.checks) {
        if (const auto* choice = std::get_if<ChoiceQuestion>(&check.what))
            tries += static_cast<std::size_t>(choice->options.size() - choice->right.size());
    }
    if (tries < 2)
        problem(reader.line(),
            QStringLiteral(
                "step \"%1\" needs two typical mistakes in \"wrong\" (each wrong option of a choice "
                "counts as one)")
                .arg(m_step.id));
}

void StepReader::holdIds(const LocatedJson& json)
{
    QSet<QString> seen;
    const auto hold = [&](const QString& id, const QString& what) {
        if (!id.isEmpty() && !isId(id))
            problem(json.line,
                QStringLiteral("\"%1\": ids are made of small letters, digits and hyphens").arg(id));
        if (seen.contains(what + id))
            problem(json.line, QStringLiteral("the %1 \"%2\" is there twice").arg(what, id));
        seen.insert(what + id);
    };
    for (const Check& check : m_step.checks)
        hold(check.id, QStringLiteral("check"));
    for (const Action& action : m_step.actions)
        hold(action.id, QStringLiteral("action"));
    if (m_before.contains(m_step.id))
        problem(json.line, QStringLiteral("the step \"%1\" is there twice").arg(m_step.id));
    if (!m_step.id.isEmpty() && !isId(m_step.id))
        problem(json.line,
            QStringLiteral("\"%1\": ids are made of small letters, digits and hyphens").arg(m_step.id));
}

Step StepReader::read(const LocatedJson& json)
{
    ObjectReader reader(json, m_file, QStringLiteral("a step"), m_problems);
    m_step.id = reader.neededText(key("id"));
    readChecks(reader);
    m_step.begin = script(reader.find(key("begin")), key("begin"), Whose::Lab);
    readActions(reader);
    m_step.solution = script(reader.find(key("solution")), key("solution"), Whose::Trainee);
    if (m_step.solution.empty())
        reader.missing(
            key("solution"), QStringLiteral("\"solution\": [\"start traffic\", \"wait for all\"]"));
    readWrong(reader);
    holdIds(json);
    holdNeeds(json);
    reader.refuseOthers();
    return std::move(m_step);
}

} // namespace

bool isId(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    return pattern.match(text).hasMatch();
}

Step readStep(const LocatedJson& json, const QStringList& before, const QStringList& cases,
    const QString& file, Problems& problems)
{
    return StepReader(before, cases, file, problems).read(json);
}

} // namespace leaklab::training
