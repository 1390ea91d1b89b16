#include "app/models/outcome_text.h"

#include "app/models/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace leaklab::models {

namespace {

struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::OutcomeText)
};

} // namespace

QString outcomeText(const QString& outcome)
{
    if (outcome == QLatin1String("status4xx"))
        return OutcomeText::tr("answered 4xx");
    if (outcome == QLatin1String("status5xx"))
        return OutcomeText::tr("answered 5xx");
    if (outcome == QLatin1String("refused"))
        return OutcomeText::tr("refused");
    if (outcome == QLatin1String("reset"))
        return OutcomeText::tr("reset");
    if (outcome == QLatin1String("timedOut"))
        return OutcomeText::tr("timed out");
    if (outcome == QLatin1String("cutOff"))
        return OutcomeText::tr("cut off");
    if (outcome == QLatin1String("malformed"))
        return OutcomeText::tr("malformed");
    if (outcome == QLatin1String("dropped"))
        return OutcomeText::tr("never sent");
    if (outcome == QLatin1String("other"))
        return OutcomeText::tr("other");
    return outcome;
}

QString outcomesText(const QJsonObject& byOutcome, const QLocale& locale)
{
    std::vector<std::pair<double, QString>> counts;
    for (auto outcome = byOutcome.begin(); outcome != byOutcome.end(); ++outcome)
        counts.emplace_back(outcome.value().toDouble(), outcomeText(outcome.key()));
    std::stable_sort(
        counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList texts;
    for (const auto& [count, text] : counts)
        texts += OutcomeText::tr("%1 %2", "how many, of what kind").arg(countText(count, locale), text);
    return texts.join(OutcomeText::tr(", ", "between the kinds of a list"));
}

} // namespace leaklab::models
