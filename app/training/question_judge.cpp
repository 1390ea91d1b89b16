#include "app/training/question_judge.h"

#include "app/models/census.h"
#include "app/models/value_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace leaklab::training {

namespace {

using Kind = Judgement::Kind;

struct Judging {
    Q_DECLARE_TR_FUNCTIONS(leaklab::training::QuestionJudge)
};

/// Types that grow in step, as a record and its text do, differ by no more than what was in flight.
constexpr double inStep = 0.95;

Judgement notGiven()
{
    return { Kind::NotNow, Judging::tr("Give an answer first.") };
}

bool isWithin(double answer, double truth, double tolerance)
{
    return std::abs(answer - truth) <= tolerance * std::abs(truth);
}

/// Whether the answer would be right in another unit: a minute for a second, kilo for mega.
bool isOtherUnit(double answer, double truth, double tolerance)
{
    constexpr std::array factors{ 60.0, 1.0 / 60, 1000.0, 1e-3, 1e6, 1e-6, 100.0, 1e-2 };
    return std::any_of(factors.begin(), factors.end(),
        [&](double factor) { return isWithin(answer * factor, truth, tolerance); });
}

} // namespace

QuestionJudge::QuestionJudge(
    const collect::SessionRecord& session, const Measures& measures, const BoardContext& context)
    : m_session(session)
    , m_measures(measures)
    , m_context(context)
{
}

double QuestionJudge::now() const
{
    return m_session.series().lastTime();
}

QString QuestionJudge::timeText(double span) const
{
    return Judging::tr("%1 s", "seconds").arg(m_context.locale.toString(span, 'f', 1));
}

Judgement QuestionJudge::judge(
    const ChoiceQuestion& question, const CheckText& text, const Answer& answer) const
{
    if (answer.options.isEmpty())
        return notGiven();
    const QStringList right = question.rightIsCase ? QStringList{ m_context.drawnCase } : question.right;
    for (const QString& option : answer.options) {
        const QString reply = text.options.value(option).reply;
        if (!right.contains(option))
            return { Kind::Wrong,
                reply.isEmpty() ? Judging::tr("That is not it. Look at the signals again.") : reply };
    }
    const QSet<QString> chosen(answer.options.begin(), answer.options.end());
    if (chosen.size() < right.size())
        return { Kind::Wrong, Judging::tr("What you chose is right, and something is missing yet.") };
    return { Kind::Right, text.options.value(right.first()).reply };
}

Judgement QuestionJudge::judge(
    const NumberQuestion& question, const CheckText& text, const Answer& answer) const
{
    if (!answer.number || !std::isfinite(*answer.number))
        return notGiven();
    const Figure truth = m_measures.value(question.right, now(), m_context.measures);
    if (!truth.value)
        return { Kind::NotNow, Judging::tr("It can't be judged now: %1.").arg(truth.why) };
    const double given = *answer.number * question.unit.scale;
    if (isWithin(given, *truth.value, question.tolerance))
        return { Kind::Right,
            Judging::tr("Measured now: %1.")
                .arg(figureText(*truth.value, question.unit, question.unit.dimension, m_context.locale)) };
    for (const NumberQuestion::Mistake& mistake : question.mistakes) {
        const Figure other = m_measures.value(mistake.value, now(), m_context.measures);
        if (other.value && isWithin(given, *other.value, question.tolerance))
            return { Kind::Wrong, text.options.value(mistake.id).text };
    }
    if (isOtherUnit(given, *truth.value, question.tolerance))
        return {
            Kind::Wrong,
            Judging::tr("The figure fits, its unit does not: it is asked for in %1.").arg(question.unit.text)
        };
    return { Kind::Wrong,
        given > *truth.value ? Judging::tr("That is too much. Read it again.")
                             : Judging::tr("That is too little. Read it again.") };
}

Judgement QuestionJudge::nearEvent(const EventPattern& pattern, double time, double within) const
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const collect::LabEvent& event : m_session.events()) {
        if (event.time >= m_context.exerciseBegan && pattern.matches(event)
            && std::abs(event.time - time) < std::abs(nearest))
            nearest = time - event.time;
    }
    if (std::isinf(nearest))
        return { Kind::NotNow, Judging::tr("It has not happened yet.") };
    if (std::abs(nearest) <= within)
        return { Kind::Right, Judging::tr("Yes, that is the moment.") };
    return { Kind::Wrong,
        nearest > 0 ? Judging::tr("That is %1 too late.").arg(timeText(nearest))
                    : Judging::tr("That is %1 too early.").arg(timeText(-nearest)) };
}

Judgement QuestionJudge::whileItHeld(const Condition& condition, double time, double within) const
{
    if (!m_measures.stretches(condition, time - within, time + within, m_context.measures).empty())
        return { Kind::Right, Judging::tr("Yes, there it is.") };
    const auto all = m_measures.stretches(condition, m_context.exerciseBegan, now(), m_context.measures);
    if (all.empty())
        return { Kind::NotNow, Judging::tr("It has not happened yet.") };
    return { Kind::Wrong,
        time > all.back().until ? Judging::tr("There it is over.") : Judging::tr("There it is not so.") };
}

Judgement QuestionJudge::judge(
    const PointQuestion& question, const CheckText& /*text*/, const Answer& answer) const
{
    if (!answer.from)
        return notGiven();
    if (const auto* pattern = std::get_if<EventPattern>(&question.right))
        return nearEvent(*pattern, *answer.from, question.within);
    return whileItHeld(std::get<Condition>(question.right), *answer.from, question.within);
}

Judgement QuestionJudge::judge(
    const SpanQuestion& question, const CheckText& /*text*/, const Answer& answer) const
{
    if (!answer.from || !answer.until || *answer.from == *answer.until)
        return notGiven();
    const double from = std::min(*answer.from, *answer.until);
    const double until = std::max(*answer.from, *answer.until);
    const auto all = m_measures.stretches(question.right, m_context.exerciseBegan, now(), m_context.measures);
    double best = -1;
    Stretch nearest;
    for (const Stretch& stretch : all) {
        const double shared = std::min(until, stretch.until) - std::max(from, stretch.from);
        const double both = std::max(until, stretch.until) - std::min(from, stretch.from);
        const double overlap = both > 0 ? std::max(0.0, shared) / both : 0;
        if (overlap > best) {
            best = overlap;
            nearest = stretch;
        }
    }
    if (all.empty())
        return { Kind::NotNow, Judging::tr("It has not happened yet.") };
    if (best >= question.overlap)
        return { Kind::Right,
            Judging::tr("Yes: %1 of it fits.").arg(models::shareText(best, m_context.locale)) };
    if (best == 0)
        return { Kind::Wrong, Judging::tr("There it was not so at all.") };
    const bool early = std::abs(from - nearest.from) > std::abs(until - nearest.until)
        ? from < nearest.from
        : until < nearest.until;
    const bool atBegin = std::abs(from - nearest.from) > std::abs(until - nearest.until);
    return { Kind::Wrong,
        (atBegin        ? early ? Judging::tr("Only %1 fits: it begins too early.")
                                : Judging::tr("Only %1 fits: it begins too late.")
                       : early ? Judging::tr("Only %1 fits: it ends too early.")
                        : Judging::tr("Only %1 fits: it ends too late."))
            .arg(models::shareText(best, m_context.locale)) };
}

Judgement QuestionJudge::judge(
    const PredictionQuestion& /*question*/, const CheckText& /*text*/, const Answer& answer) const
{
    if (!answer.from)
        return notGiven();
    if (*answer.from <= now())
        return { Kind::NotNow, Judging::tr("A prediction is a time still to come.") };
    return { Kind::Predicted,
        Judging::tr("You said: in %1. Now wait for what happens.").arg(timeText(*answer.from - now())) };
}

Judgement QuestionJudge::judge(
    const TypeQuestion& /*question*/, const CheckText& /*text*/, const Answer& answer) const
{
    if (answer.type.isEmpty())
        return notGiven();
    std::vector<models::Census> taken;
    for (const collect::LabEvent& event : m_session.events()) {
        if (event.kind == collect::EventKind::CensusTaken && event.time >= m_context.stepBegan)
            taken.push_back(models::censusOf(event));
    }
    if (taken.size() < 2)
        return {
            Kind::NotNow,
            Judging::tr("Take two censuses first, some time apart: %1 so far in this step.").arg(taken.size())
        };
    const models::Census& before = taken[taken.size() - 2];
    const models::Census& after = taken.back();
    if (before.pid != after.pid)
        return { Kind::NotNow,
            Judging::tr("The cart began anew between the two censuses; take another one.") };
    const auto growth = [&before](const models::CensusType& type) {
        const models::CensusType* earlier = before.find(type.type);
        return type.bytes - (earlier ? earlier->bytes : 0);
    };
    const auto most = std::max_element(after.types.begin(), after.types.end(),
        [&growth](const auto& a, const auto& b) { return growth(a) < growth(b); });
    if (most == after.types.end() || growth(*most) <= 0)
        return { Kind::NotNow,
            Judging::tr("Nothing has grown between the two censuses; take another one later.") };
    const models::CensusType* named = after.find(answer.type);
    if (named && growth(*named) >= inStep * growth(*most))
        return { Kind::Right,
            Judging::tr("Yes: %1 more than in the census before.")
                .arg(models::bytesText(growth(*named), m_context.locale)) };
    return { Kind::Wrong,
        named ? Judging::tr("It grew by %1. Another one grew more: sort by what came.")
                    .arg(models::bytesText(growth(*named), m_context.locale))
              : Judging::tr("The last census has no such type.") };
}

double QuestionJudge::scoreOf(double predictedAt, double predicted, double came)
{
    return std::abs(predicted - came) / (came - predictedAt);
}

} // namespace leaklab::training
