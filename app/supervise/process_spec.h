#pragma once

#include "app/core/units.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace leaklab::supervise {

/// Asks once whether a process is ready and calls back with the answer, later and on the same thread.
/// The receiver may be gone by then; implementations must not block and must answer within a second or so.
using ReadinessProbe = std::function<void(std::function<void(bool ready)>)>;

/// Everything there is to know to run one process of the shop.
struct ProcessSpec {
    QString name; ///< "cart"
    QString program; ///< path
    /// Asked at every launch; `launch` counts 1, 2, 3 … over the life of the supervisor, so that a restart
    /// can get other arguments than the first start.
    std::function<QStringList(int launch)> arguments;
    QString workingDirectory;
    /// When set, the process counts as up only once a line with this text is on its output.
    QByteArray readyMarker;
    /// When set, the process is Running while the probe says so and NotReady while it does not.
    ReadinessProbe probe;
    std::chrono::milliseconds startTime{ 15'000 }; ///< not ready by then: ended with ExitKind::NotReady
    std::chrono::milliseconds stopTime{ 5'000 }; ///< asked to stop and still there: killed
    std::optional<core::Bytes> memoryLimit; ///< resident memory, like a container's
};

/// Kubernetes' container back-off: the first restart at once, then `first` doubling up to `ceiling`, from the
/// start again after `resetAfter` of running well; all divided by `scale`.
/// Source: Kubernetes documentation, "Pod Lifecycle", container restart policy.
struct RestartPolicy {
    std::chrono::milliseconds first{ 10'000 };
    std::chrono::milliseconds ceiling{ 300'000 };
    std::chrono::milliseconds resetAfter{ 600'000 };
    double scale = 10;

    /// Wait before restart number `restart` (1, 2, …) in a row.
    [[nodiscard]] std::chrono::milliseconds delay(int restart) const;
    [[nodiscard]] std::chrono::milliseconds scaledReset() const;
};

} // namespace leaklab::supervise
