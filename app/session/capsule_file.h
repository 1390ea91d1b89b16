#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFile>

namespace leaklab::session {

/// Takes the bytes of a capsule, all of a piece or none of it.
class CapsuleSink {
public:
    virtual ~CapsuleSink() = default;
    /// Returns when the system has them. After an error the next call may succeed.
    [[nodiscard]] virtual core::Result<void> append(const QByteArray& bytes) = 0;
};

/// A capsule on the disk. A piece that went in by halves, because the disk was full, is cut off again, so
/// what is there can always be read. Thread: one.
class CapsuleFile final : public CapsuleSink {
public:
    enum class IfThere { Replace, Refuse };
    [[nodiscard]] core::Result<void> create(const QString& name, IfThere ifThere);
    [[nodiscard]] core::Result<void> append(const QByteArray& bytes) override;
    [[nodiscard]] QString name() const { return m_file.fileName(); }

private:
    [[nodiscard]] core::Error error() const;

    QFile m_file;
    qint64 m_good = 0; ///< bytes that went in whole
    bool m_torn = false; ///< there are more than that
};

} // namespace leaklab::session
