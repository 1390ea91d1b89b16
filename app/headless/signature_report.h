#pragma once

#include "app/analysis/conditions.h"
#include "app/analysis/life.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace leaklab::headless {

/// A recorded session held against a reference run: what `leaklab signature` says.
struct Signature {
    struct JudgedLife {
        analysis::Life life;
        std::vector<analysis::Condition> conditions; ///< empty unless the life is complete
    };
    std::vector<JudgedLife> lives;
    std::size_t shown = 0; ///< the life whose table is printed
    QString referenceName;
    std::vector<analysis::Second> reference;

    [[nodiscard]] bool holds() const;
};

/// For people, at most 100 columns, ASCII only; numbers with a point.
[[nodiscard]] QString signatureText(const Signature& signature);
/// For programs. A figure that was not measured is null.
[[nodiscard]] QJsonObject signatureJson(const Signature& signature);

} // namespace leaklab::headless
