#pragma once

#include "app/collect/lab_event.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace leaklab::training {

/// Events that an exercise means: of a kind, and of a process, an exit code and fields where those are given.
struct EventPattern {
    collect::EventKind kind = collect::EventKind::Other;
    QString process; ///< empty: any
    std::optional<int> exitCode;
    QJsonObject fields; ///< have to be equal

    [[nodiscard]] bool matches(const collect::LabEvent& event) const;
};

/// The kind that events files call `name`; an Error names the nearest.
[[nodiscard]] core::Result<collect::EventKind> eventKindOf(const QString& name);
/// A process that events can be of, the twin's too; an Error names the nearest.
[[nodiscard]] core::Result<QString> eventProcessOf(const QString& name);

} // namespace leaklab::training
