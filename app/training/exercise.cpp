#include "app/training/exercise.h"

#include <algorithm>

namespace leaklab::training {

const Case* Exercise::caseNamed(const QString& caseId) const
{
    const auto found
        = std::find_if(cases.begin(), cases.end(), [&caseId](const Case& one) { return one.id == caseId; });
    return found == cases.end() ? nullptr : &*found;
}

} // namespace leaklab::training
