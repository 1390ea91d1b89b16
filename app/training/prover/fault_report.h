#pragma once

#include "app/lab/lab.h"
#include "app/training/attempt.h"
#include "app/training/prover/proof.h"

#include <QString>

namespace leaklab::training {

/// What is known at this moment about a check of the attempt's step that does not do as it should; `check`
/// may be empty.
[[nodiscard]] Fault faultNow(const Attempt& attempt, const lab::Lab& lab, const QString& during,
    const QString& check, const QString& problem);

/// How long a check of the step takes at most to pass once things are as it wants them: what it looks back
/// over and has to hold for, seconds.
[[nodiscard]] double longestWait(const Step& step, const MeasureContext& context);

} // namespace leaklab::training
