#include "app/headless/signature_report.h"

#include "app/headless/condition_text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace leaklab::headless {

namespace {

using analysis::Condition;
using analysis::Life;
using analysis::LifeKind;
using analysis::Phase;
using analysis::PhaseFigures;
using analysis::Second;
using analysis::Verdict;

QString words(const char* text)
{
    return QString::fromLatin1(text);
}

struct PhaseName {
    Phase phase;
    const char* label;
    const char* name; ///< in JSON
};

std::vector<PhaseName> phasesOf(const Life& life)
{
    if (!life.died())
        return { { Phase::WholeRun, "whole run", "whole-run" } };
    return { { Phase::FirstHalf, "first half", "first-half" },
        { Phase::From40To20, "40-20 s before", "40-20-s-before" },
        { Phase::From20To10, "20-10 s before", "20-10-s-before" },
        { Phase::Last10, "last 10 s", "last-10-s" } };
}

double lengthOf(const std::vector<Second>& seconds)
{
    return seconds.empty() ? 0 : seconds.back().begins + seconds.back().length;
}

PhaseFigures figuresOf(const std::vector<Second>& seconds, Phase phase, double length)
{
    const auto span = analysis::spanOf(phase, length);
    return span ? analysis::mediansOf(seconds, *span) : PhaseFigures();
}

constexpr std::array<int, 8> columnWidths{ 11, 8, 8, 11, 9, 9, 10, 9 };

QString tableLine(const QString& phase, const QString& whose, const std::array<QString, 8>& cells)
{
    QString line = phase.leftJustified(15) + whose.leftJustified(10);
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += cells[i].rightJustified(columnWidths[i]);
    return line + QLatin1Char('\n');
}

QString figuresLine(const QString& phase, const QString& whose, const PhaseFigures& figures)
{
    return tableLine(phase, whose,
        { std::isnan(figures.answered) ? words("-") : QString::number(figures.answered, 'f', 0),
            shortNumber(figures.p50), shortNumber(figures.p99), percent(figures.collecting),
            shortNumber(figures.minors), shortNumber(figures.majors), shortNumber(figures.longestPause),
            std::isnan(figures.utilisation) ? words("-") : QString::number(figures.utilisation, 'f', 2) });
}

QString table(const Life& life, const std::vector<Second>& reference)
{
    QString text = tableLine({}, {},
        { words("answered/s"), words("p50 ms"), words("p99 ms"), words("collecting"), words("minor/s"),
            words("major/s"), words("pause ms"), words("utilis.") });
    for (const PhaseName& phase : phasesOf(life)) {
        text += figuresLine(
            words(phase.label), words("this run"), figuresOf(life.seconds, phase.phase, life.length()));
        text += figuresLine({}, words("reference"), figuresOf(reference, phase.phase, lengthOf(reference)));
    }
    return text;
}

QString tableTitle(const Life& life, const QString& referenceName)
{
    const Phase first = life.died() ? Phase::FirstHalf : Phase::WholeRun;
    const auto span = analysis::spanOf(first, life.length());
    QString text
        = words("Medians of its seconds, of each the longest pause; beside them %1.\n").arg(referenceName);
    if (span)
        text += words("The start-up is left out: the %1 begins after %2 s and ends after %3 s.\n")
                    .arg(life.died() ? words("first half") : words("run"))
                    .arg(span->from, 0, 'f', 0)
                    .arg(span->to, 0, 'f', 0);
    return text + QLatin1Char('\n');
}

QString kindText(const Life& life)
{
    switch (life.kind) {
    case LifeKind::HeapLimitDeath:
        return words("leaked until it reached its heap limit");
    case LifeKind::ContainerDeath:
        return words("leaked until it exceeded its memory limit");
    case LifeKind::OtherDeath:
        return words("ended at neither limit: killed from outside, or crashed");
    case LifeKind::Unfinished:
        return words("leaks, and still lived at the end of the recording");
    case LifeKind::Fixed:
        return words("looked products up and kept nothing of them: the fixed build");
    case LifeKind::BrowseOnly:
        return words("was only browsed: no product was looked up");
    }
    return {};
}

QString kindName(LifeKind kind)
{
    switch (kind) {
    case LifeKind::HeapLimitDeath:
        return words("heap-limit");
    case LifeKind::ContainerDeath:
        return words("memory-limit");
    case LifeKind::OtherDeath:
        return words("other-death");
    case LifeKind::Unfinished:
        return words("unfinished");
    case LifeKind::Fixed:
        return words("fixed");
    case LifeKind::BrowseOnly:
        return words("browse-only");
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Held:
        return words("held");
    case Verdict::NotHeld:
        return words("not held");
    case Verdict::NotMeasured:
        return words("not measured");
    }
    return {};
}

QString conditionLines(const std::vector<Condition>& conditions)
{
    constexpr int verdictWidth = 14;
    QString text;
    for (const Condition& condition : conditions) {
        QString line = conditionText(condition);
        // A figure too long for the line goes on the next one, below the words.
        line.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(verdictWidth, QLatin1Char(' ')));
        text += verdictText(condition.verdict).leftJustified(verdictWidth) + line + QLatin1Char('\n');
    }
    return text;
}

QString lifeLine(const Signature& signature, std::size_t index)
{
    const Life& life = signature.lives[index].life;
    QString text = words("Life %1 of %2: %3 s from %4 s on; %5.\n")
                       .arg(index + 1)
                       .arg(signature.lives.size())
                       .arg(life.length(), 0, 'f', 1)
                       .arg(life.begins, 0, 'f', 1)
                       .arg(kindText(life));
    if (!life.isComplete() && life.length() < analysis::shortestLife)
        text += words("Not judged: a life must last %1 s or longer.\n").arg(analysis::shortestLife);
    else if (!life.isComplete())
        text += words("Not judged: it is not complete.\n");
    return text;
}

QString totals(const Signature& signature)
{
    std::array<int, 3> counts{};
    for (const auto& judged : signature.lives) {
        for (const Condition& condition : judged.conditions)
            ++counts[static_cast<std::size_t>(condition.verdict)];
    }
    return words("%1 held, %2 not held, %3 not measured.\n").arg(counts[0]).arg(counts[1]).arg(counts[2]);
}

QJsonValue orNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject figuresJson(const PhaseFigures& figures)
{
    return { { words("answeredPerS"), orNull(figures.answered) }, { words("p50Ms"), orNull(figures.p50) },
        { words("p99Ms"), orNull(figures.p99) }, { words("collectingShare"), orNull(figures.collecting) },
        { words("minorPerS"), orNull(figures.minors) }, { words("majorPerS"), orNull(figures.majors) },
        { words("longestPauseMs"), orNull(figures.longestPause) },
        { words("utilisation"), orNull(figures.utilisation) } };
}

QJsonObject conditionJson(const Condition& condition)
{
    QJsonArray parts;
    for (const double part : condition.parts)
        parts.append(orNull(part));
    QJsonObject json{ { words("condition"), conditionName(condition.id) },
        { words("verdict"), verdictText(condition.verdict) }, { words("figure"), orNull(condition.figure) },
        { words("threshold"), orNull(condition.threshold) }, { words("parts"), parts },
        { words("text"), conditionText(condition).simplified() } };
    if (condition.verdict == Verdict::NotMeasured)
        json.insert(words("why"), unmeasuredText(condition.why).simplified());
    return json;
}

} // namespace

bool Signature::holds() const
{
    return std::all_of(lives.begin(), lives.end(),
        [](const JudgedLife& judged) { return analysis::allHold(judged.conditions); });
}

QString signatureText(const Signature& signature)
{
    const Life& shown = signature.lives[signature.shown].life;
    QString text;
    for (std::size_t i = 0; i < signature.lives.size(); ++i) {
        text += lifeLine(signature, i);
        if (i == signature.shown)
            text += tableTitle(shown, signature.referenceName) + table(shown, signature.reference)
                + QLatin1Char('\n');
        text += conditionLines(signature.lives[i].conditions) + QLatin1Char('\n');
    }
    return text + totals(signature);
}

QJsonObject signatureJson(const Signature& signature)
{
    QJsonArray lives;
    for (const auto& judged : signature.lives) {
        const Life& life = judged.life;
        QJsonObject phases;
        for (const PhaseName& phase : phasesOf(life)) {
            phases.insert(words(phase.name),
                QJsonObject{
                    { words("run"), figuresJson(figuresOf(life.seconds, phase.phase, life.length())) },
                    { words("reference"),
                        figuresJson(
                            figuresOf(signature.reference, phase.phase, lengthOf(signature.reference))) } });
        }
        QJsonArray conditions;
        for (const Condition& condition : judged.conditions)
            conditions.append(conditionJson(condition));
        lives.append(QJsonObject{ { words("kind"), kindName(life.kind) }, { words("begins"), life.begins },
            { words("ends"), life.ends }, { words("complete"), life.isComplete() },
            { words("phases"), phases }, { words("conditions"), conditions } });
    }
    return { { words("holds"), signature.holds() }, { words("shown"), static_cast<int>(signature.shown) + 1 },
        { words("reference"), signature.referenceName }, { words("lives"), lives } };
}

} // namespace leaklab::headless
