#pragma once

#include "app/core/result.h"

#include <QFile>
#include <QString>

namespace leaklab::headless {

/// A file that is written as things happen. Opening it is tried before the lab starts, so that a bad name
/// costs nobody a run; a write that fails later (full disk) is reported once and what was written stays.
/// Thread: one.
class OutputFile {
public:
    [[nodiscard]] core::Result<void> open(const QString& name);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] core::Result<void> write(const QByteArray& bytes);

private:
    QFile m_file;
};

} // namespace leaklab::headless
