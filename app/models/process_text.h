#pragma once

#include "app/supervise/exit_cause.h"
#include "app/supervise/supervised_process.h"

#include <QString>

namespace leaklab::models {

/// The state of a process in the words of Kubernetes where it has one: "Running", "CrashLoopBackOff".
[[nodiscard]] QString stateText(supervise::ProcessState state);
/// Why a process ended, short, with the code a container runtime shows: "OOMKilled (137)", "Aborted (134)".
[[nodiscard]] QString causeText(const supervise::ExitCause& cause);
/// A whole sentence about the end of `process`: "cart died: heap limit reached (134)".
[[nodiscard]] QString endSentence(const QString& process, const supervise::ExitCause& cause);
/// What people call it in the shop: "cart", "catalogue", "store", "storefront".
[[nodiscard]] QString processText(const QString& name);

} // namespace leaklab::models
