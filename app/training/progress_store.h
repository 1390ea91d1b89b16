#pragma once

#include "app/core/result.h"
#include "app/training/progress.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace leaklab::training {

/// Keeps progress over restarts: a file for each exercise in the user's data folder, whole or not at all. A
/// console that does an exercise which another running one is doing keeps it in a further file ("id~2.json")
/// and leaves the other's alone; the newest is loaded. What can't be read is set aside, never written over.
/// Thread: the GUI thread.
class ProgressStore {
public:
    /// `folder` empty: that of the user.
    explicit ProgressStore(QString folder = {});
    ~ProgressStore();

    /// None: not begun, or what was kept can't be read; then it is set aside, and problem() tells.
    [[nodiscard]] std::optional<Progress> load(const QString& exercise);
    [[nodiscard]] core::Result<void> save(const Progress& progress);
    void reset(const QString& exercise); ///< but for what another running console is doing
    void resetAll();
    /// The last problem of load(), a sentence that names the file; empty: none.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    [[nodiscard]] QString fileOf(const QString& exercise, int slot) const;
    [[nodiscard]] QStringList filesOf(const QString& exercise) const; ///< newest first
    [[nodiscard]] std::optional<QString> claim(const QString& exercise);
    bool setAside(const QString& name, const QString& exercise, const QString& why);

    struct Claim {
        QString file;
        std::unique_ptr<QLockFile> lock; ///< none: another store of this console has it
    };
    QString m_folder;
    QString m_problem;
    std::map<QString, Claim> m_claims; ///< by exercise: what this store saves into
};

} // namespace leaklab::training
