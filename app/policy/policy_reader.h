#pragma once

#include "app/json/problem.h"
#include "app/policy/policy.h"

#include <QByteArray>

namespace leaklab::policy {

/// Reads one policy file's content; `file` is its name, for messages. What does not fit becomes a problem
/// with its line; the policy is of use only when there is none.
[[nodiscard]] Policy readPolicy(const QByteArray& content, const QString& file, json::Problems& problems);

/// Whether a store at this address ("HOST:PORT", "unix:PATH") is on this machine.
[[nodiscard]] bool isLoopback(const QString& address);

} // namespace leaklab::policy
