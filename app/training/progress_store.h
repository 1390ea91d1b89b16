#pragma once

#include "app/core/result.h"
#include "app/training/progress.h"

#include <QString>

#include <optional>

namespace leaklab::training {

/// Keeps progress over restarts: a file for each exercise in the user's data folder, whole or not at all, so
/// that two consoles that do different exercises do not disturb each other. Thread: the GUI thread.
class ProgressStore {
public:
    /// `folder` empty: that of the user.
    explicit ProgressStore(QString folder = {});

    /// None: not begun, or what was kept can't be read; then it is set aside, and problem() tells.
    [[nodiscard]] std::optional<Progress> load(const QString& exercise);
    [[nodiscard]] core::Result<void> save(const Progress& progress);
    void reset(const QString& exercise);
    void resetAll();
    /// The last problem of load(), a sentence that names the file; empty: none.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    [[nodiscard]] QString fileOf(const QString& exercise) const;

    QString m_folder;
    QString m_problem;
};

} // namespace leaklab::training
