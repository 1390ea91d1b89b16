#pragma once

#include "app/training/exercise_result.h"

#include <QMap>
#include <QString>

#include <vector>

namespace leaklab::training {

/// How somebody did in one exercise: the best of what they tried, and how often they finished it.
struct ClassCell {
    ExerciseResult best; ///< passed before not; then the highest score; then the shortest
    int tries = 0;
};

/// A class's results: a row a person, a column an exercise. A value.
struct ClassTable {
    struct Column {
        QString exercise; ///< its id
        QString title;
        int number = 0;
        bool predicts = false; ///< somebody was scored for a prediction
        bool diagnoses = false; ///< it draws a case
        bool versionsDiffer = false; ///< not everybody had the same checks
    };
    struct Row {
        Trainee who;
        bool sharesName = false; ///< somebody on another machine is called the same
        QMap<QString, ClassCell> cells; ///< by exercise; missing: not finished
        [[nodiscard]] int passed() const; ///< exercises
    };

    std::vector<Column> columns; ///< in the order of the curriculum, then by their titles
    std::vector<Row> rows; ///< by name
};

/// A person is a name on a machine.
[[nodiscard]] ClassTable classTable(const std::vector<ExerciseResult>& results);

} // namespace leaklab::training
