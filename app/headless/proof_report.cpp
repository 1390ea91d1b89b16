#include "app/headless/proof_report.h"

#include "app/headless/status_line.h"
#include "app/training/progress.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace leaklab::headless {

namespace {

using training::ExerciseProof;
using training::Fault;
using training::StepProof;
using training::Verdict;

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Locked:
        return QStringLiteral("locked");
    case Verdict::Open:
        return QStringLiteral("open");
    case Verdict::Holding:
        return QStringLiteral("holding");
    case Verdict::Waiting:
        return QStringLiteral("waiting");
    case Verdict::Wrong:
        return QStringLiteral("wrong");
    case Verdict::Passed:
        return QStringLiteral("passed");
    }
    return {};
}

QString verdictName(ExerciseProof::Verdict verdict)
{
    switch (verdict) {
    case ExerciseProof::Verdict::Proved:
        return QStringLiteral("proved");
    case ExerciseProof::Verdict::Faulty:
        return QStringLiteral("faulty");
    case ExerciseProof::Verdict::Interrupted:
        return QStringLiteral("interrupted");
    }
    return {};
}

QString nameOf(const ExerciseProof& proof)
{
    return proof.drawnCase.isEmpty() ? proof.exercise : proof.exercise + QLatin1Char('/') + proof.drawnCase;
}

QString noteOn(const ExerciseProof& proof)
{
    const QString plays = proof.plays > 1 ? QStringLiteral(", played %1 times").arg(proof.plays) : QString();
    const bool doubtful = proof.verdict == ExerciseProof::Verdict::Faulty && proof.machineWasBusy();
    return plays + (doubtful ? QStringLiteral(" on a machine that is too busy") : QString());
}

QJsonObject toJson(const Fault& fault)
{
    QJsonArray events;
    for (const collect::LabEvent& event : fault.events)
        events.append(collect::toJson(event));
    QJsonObject json{ { QStringLiteral("during"), fault.during }, { QStringLiteral("check"), fault.check },
        { QStringLiteral("problem"), fault.problem },
        { QStringLiteral("figures"), QJsonArray::fromStringList(fault.figures) },
        { QStringLiteral("events"), events } };
    if (fault.state) {
        QJsonObject state = training::toJson(*fault.state);
        state.insert(QStringLiteral("verdict"), verdictName(fault.state->verdict));
        json.insert(QStringLiteral("state"), state);
    }
    return json;
}

QJsonArray toJson(const std::vector<Fault>& faults)
{
    QJsonArray json;
    for (const Fault& fault : faults)
        json.append(toJson(fault));
    return json;
}

QJsonObject toJson(const StepProof& step)
{
    return { { QStringLiteral("step"), step.step }, { QStringLiteral("seconds"), step.seconds },
        { QStringLiteral("idled"), step.idled }, { QStringLiteral("wrongTries"), step.wrongTries },
        { QStringLiteral("wrongAnswers"), step.wrongAnswers }, { QStringLiteral("solved"), step.solved },
        { QStringLiteral("faults"), toJson(step.faults) } };
}

QJsonObject toJson(const ExerciseProof& proof)
{
    QJsonArray steps;
    for (const StepProof& step : proof.steps)
        steps.append(toJson(step));
    QJsonObject json{ { QStringLiteral("exercise"), proof.exercise },
        { QStringLiteral("verdict"), verdictName(proof.verdict) },
        { QStringLiteral("seconds"), proof.seconds }, { QStringLiteral("longestGap"), proof.longestGap },
        { QStringLiteral("plays"), proof.plays }, { QStringLiteral("steps"), steps },
        { QStringLiteral("faults"), toJson(proof.faults) } };
    if (!proof.drawnCase.isEmpty())
        json.insert(QStringLiteral("case"), proof.drawnCase);
    return json;
}

double secondsOf(const std::vector<ExerciseProof>& proofs)
{
    return std::accumulate(proofs.begin(), proofs.end(), 0.0,
        [](double sum, const ExerciseProof& proof) { return sum + proof.seconds; });
}

} // namespace

QString proofText(const StepProof& step)
{
    QString text
        = QStringLiteral("  %1 %2 %3 s  idle %4 s, wrong tries %5, wrong answers %6\n")
              .arg(step.step, -18)
              .arg(step.solved && step.faults.empty() ? QStringLiteral("ok") : QStringLiteral("FAILED"), -6)
              .arg(step.seconds, 5, 'f', 1)
              .arg(step.idled, 0, 'f', 1)
              .arg(step.wrongTries)
              .arg(step.wrongAnswers);
    for (const Fault& fault : step.faults)
        text += faultText(fault);
    return text;
}

QString faultText(const Fault& fault)
{
    QString text
        = QStringLiteral("    %1%2: %3\n")
              .arg(fault.during, fault.check.isEmpty() ? QString() : QStringLiteral(", check ") + fault.check,
                  fault.problem);
    if (fault.state)
        text += QStringLiteral("      is %1; %2; %3\n")
                    .arg(verdictName(fault.state->verdict), fault.state->now, fault.state->reason);
    for (const QString& figure : fault.figures)
        text += QStringLiteral("      ") + figure + QLatin1Char('\n');
    for (const collect::LabEvent& event : fault.events)
        text += QStringLiteral("      ") + eventLine(event).left(160) + QLatin1Char('\n');
    return text;
}

QString proofTable(const std::vector<ExerciseProof>& proofs)
{
    QString text = QStringLiteral("%1  steps  seconds  verdict\n").arg(QStringLiteral("exercise"), -36);
    for (const ExerciseProof& proof : proofs)
        text += QStringLiteral("%1  %2  %3  %4%5\n")
                    .arg(nameOf(proof), -36)
                    .arg(proof.steps.size(), 5)
                    .arg(proof.seconds, 7, 'f', 1)
                    .arg(verdictName(proof.verdict), noteOn(proof));
    return text
        + QStringLiteral("%1  %2  %3\n")
              .arg(QString(), -36)
              .arg(QString(), 5)
              .arg(secondsOf(proofs), 7, 'f', 1);
}

QJsonObject toJson(const std::vector<ExerciseProof>& proofs)
{
    QJsonArray exercises;
    for (const ExerciseProof& proof : proofs)
        exercises.append(toJson(proof));
    const bool proved = std::all_of(proofs.begin(), proofs.end(),
        [](const ExerciseProof& proof) { return proof.verdict == ExerciseProof::Verdict::Proved; });
    return { { QStringLiteral("proved"), proved && !proofs.empty() },
        { QStringLiteral("seconds"), secondsOf(proofs) }, { QStringLiteral("exercises"), exercises } };
}

} // namespace leaklab::headless
