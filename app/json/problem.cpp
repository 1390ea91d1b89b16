#include "app/json/problem.h"

#include <algorithm>

namespace leaklab::json {

QString toText(const Problem& problem)
{
    QString text = problem.file;
    if (problem.line > 0)
        text += QLatin1Char(':') + QString::number(problem.line);
    text += problem.isError() ? QStringLiteral(": ") : QStringLiteral(": note: ");
    return text + problem.message;
}

QString toText(const Problems& problems)
{
    QString text;
    for (const Problem& problem : problems)
        text += toText(problem) + QLatin1Char('\n');
    return text;
}

bool hasErrors(const Problems& problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem& problem) { return problem.isError(); });
}

} // namespace leaklab::json
