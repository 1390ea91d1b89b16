#include "app/json/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace leaklab::json {

namespace {

constexpr int nearEnough = 3;
constexpr qsizetype shortList = 16;

/// Letters to change, add or drop (Levenshtein).
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ changed, row[j] + 1, row[j - 1] + 1 });
        }
    }
    return row.back();
}

} // namespace

QString suggestion(const QString& written, const QStringList& known)
{
    constexpr qsizetype longestWord = 64; // beyond it the distance costs and says nothing
    const auto nearest
        = std::min_element(known.begin(), known.end(), [&](const QString& a, const QString& b) {
              return distance(written.left(longestWord), a) < distance(written.left(longestWord), b);
          });
    if (nearest != known.end() && written.size() <= longestWord
        && distance(written, *nearest) <= std::min<qsizetype>(nearEnough, nearest->size() / 2))
        return QStringLiteral("; did you mean \"%1\"?").arg(*nearest);
    if (known.isEmpty() || known.size() > shortList)
        return {};
    return QStringLiteral("; write one of: ") + known.join(QStringLiteral(", "));
}

} // namespace leaklab::json
