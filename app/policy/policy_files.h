#pragma once

#include "app/core/result.h"
#include "app/json/problem.h"
#include "app/policy/policy.h"

#include <QString>
#include <QStringList>

namespace leaklab::policy {

/// Where this machine's policy may lie, the file that prevails first. On Linux /etc/leaklab/policy.json,
/// which nobody but the administrator can take away, then leaklab/policy.json in each of XDG_CONFIG_DIRS; on
/// Windows LeakLab\policy.json in the folder of program data.
[[nodiscard]] QStringList systemPolicyFiles();

/// One policy out of several, the one that prevails first: its word counts, and a lock counts more than a
/// default.
[[nodiscard]] Policy merged(const std::vector<Policy>& policies);

/// Reads the files of `system` that there are, and `trial` (of --policy; empty: none), which has to be there
/// and comes last, so that it can lock more and loosens nothing. A file that can't be read or understood is a
/// problem: its locks would not hold.
[[nodiscard]] Policy loadPolicy(const QStringList& system, const QString& trial, json::Problems& problems);

/// The same, of this machine; the Error says all that is wrong, and what to do.
[[nodiscard]] core::Result<Policy> policyInForce(const QString& trial);

} // namespace leaklab::policy
