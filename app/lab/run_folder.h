#pragma once

#include "app/core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace leaklab::lab {

/// The folder of one run: sockets and flight files, readable by the user alone, removed at the end.
/// Folders that a console left behind when it was killed are cleared away by the next one.
class RunFolder {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<RunFolder>> create();
    /// The folder that all run folders lie in.
    [[nodiscard]] static QString parent();
    ~RunFolder();
    RunFolder(const RunFolder&) = delete;
    RunFolder& operator=(const RunFolder&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString file(const QString& name) const;

private:
    RunFolder(QString path, std::unique_ptr<QLockFile> lock);
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace leaklab::lab
