#pragma once

#include "app/core/result.h"
#include "app/training/check_state.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace leaklab::training {

/// How far a step has got; kept over restarts.
struct StepProgress {
    bool begun = false;
    bool passed = false;
    double seconds = 0; ///< from its begin until it was passed, while the console was open
    int hints = 0; ///< shown
    bool solutionShown = false; ///< its words
    bool shownMe = false; ///< the console did it
    QMap<QString, CheckState> checks; ///< by id
    std::optional<double> passedAt; ///< session time of the session in which it was passed
};

/// How far somebody has got with an exercise. A value.
struct Progress {
    static constexpr int newestFormat = 1;

    QString exercise; ///< its id
    int format = newestFormat; ///< of the file
    quint64 seed = 0; ///< of the draw
    QString drawnCase; ///< empty: the exercise has no cases
    int step = 0; ///< where it stands, from 0
    QMap<QString, StepProgress> steps; ///< by id
    /// Figures that later steps are held against, as they were when a step was passed, by baselineKey().
    QMap<QString, double> baselines;
    bool finished = false;
    QDateTime began;
    QDateTime ended;

    [[nodiscard]] double seconds() const; ///< of all steps
};

[[nodiscard]] QJsonObject toJson(const CheckState& state);
[[nodiscard]] QJsonObject toJson(const Progress& progress);
/// An Error says what is wrong with it, or that a later version wrote it.
[[nodiscard]] core::Result<Progress> progressFrom(const QJsonObject& json);

} // namespace leaklab::training
