#pragma once

#include <QLocale>
#include <QString>

namespace leaklab::lab {
struct Fault;
struct FaultTouch;
} // namespace leaklab::lab

namespace leaklab::models {

[[nodiscard]] QString faultName(const lab::Fault& fault); ///< "slow catalogue"
[[nodiscard]] QString faultEffect(const lab::Fault& fault); ///< what it does, in a sentence or two
/// What it has had to do with: "1,204 answers held back"; a dash while that is not known.
[[nodiscard]] QString faultTouchText(
    const lab::Fault& fault, const lab::FaultTouch& touch, const QLocale& locale);

} // namespace leaklab::models
