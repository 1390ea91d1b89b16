#include "app/training/command_fit.h"

#include "app/json/suggestion.h"

#include <array>
#include <variant>

namespace leaklab::training {

using json::suggestion;

namespace {

QString kindOf(const Check& check)
{
    static constexpr std::array kinds{ "a condition", "an event", "a choice", "a number", "a point", "a span",
        "a prediction", "a type" };
    static_assert(kinds.size() == std::variant_size_v<decltype(Check::what)>);
    return QLatin1String(kinds[check.what.index()]);
}

QString noAnswerTo(const Check& check, const QString& verb, const QString& needed)
{
    return QStringLiteral("check \"%1\" is %2; \"%3\" answers %4").arg(check.id, kindOf(check), verb, needed);
}

/// What the command is for has to be one of Questions.
template <class... Questions> QString expectKind(const Check& check, const char* verb, const char* needed)
{
    return (std::holds_alternative<Questions>(check.what) || ...)
        ? QString()
        : noAnswerTo(check, QLatin1String(verb), QLatin1String(needed));
}

QString misfitOf(const command::Choose& command, const Check& check)
{
    const auto* question = std::get_if<ChoiceQuestion>(&check.what);
    if (question == nullptr)
        return expectKind<ChoiceQuestion>(check, "choose", "a choice");
    if (command.drawnCase)
        return question->rightIsCase || question->options.contains(QStringLiteral("case"))
            ? QString()
            : QStringLiteral("\"right\" of check \"%1\" is not \"case\"; name an option").arg(check.id);
    for (const QString& option : command.options) {
        if (!question->options.contains(option))
            return QStringLiteral("check \"%1\" has no option \"%2\"%3")
                .arg(check.id, option, suggestion(option, question->options));
    }
    return {};
}

QString misfitOf(const command::AnswerNumber& command, const Check& check)
{
    const auto* question = std::get_if<NumberQuestion>(&check.what);
    if (question == nullptr)
        return expectKind<NumberQuestion>(check, "answer", "a number");
    if (command.value.dimension == question->unit.dimension)
        return {};
    return QStringLiteral("\"%1\" is %2; check \"%3\" asks for %4")
        .arg(command.value.text, dimensionText(command.value.dimension), check.id,
            dimensionText(question->unit.dimension));
}

QString misfitOf(const command::MarkEvent& /*command*/, const Check& check)
{
    return expectKind<PointQuestion>(check, "mark event", "a point");
}

QString misfitOf(const command::MarkTime& /*command*/, const Check& check)
{
    return expectKind<PointQuestion, PredictionQuestion>(check, "mark at", "a point or a prediction");
}

QString misfitOf(const command::MarkSpan& /*command*/, const Check& check)
{
    return expectKind<SpanQuestion, PointQuestion>(check, "mark from", "a span or a point");
}

QString misfitOf(const command::Predict& /*command*/, const Check& check)
{
    return expectKind<PredictionQuestion>(check, "predict", "a prediction");
}

QString misfitOf(const command::NameType& /*command*/, const Check& check)
{
    return expectKind<TypeQuestion>(check, "name", "a type");
}

} // namespace

QString misfit(const Command& command, const Check& check)
{
    return std::visit(
        [&check](const auto& what) -> QString {
            if constexpr (requires { misfitOf(what, check); })
                return misfitOf(what, check);
            else
                return {};
        },
        command.what);
}

} // namespace leaklab::training
