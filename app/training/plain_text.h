#pragma once

#include <QString>

namespace leaklab::training {

/// What somebody else wrote, fit to be shown on a terminal or a page: one line of at most 200 characters,
/// without controls and without characters that turn the reading direction.
[[nodiscard]] QString plainText(const QString& text);

} // namespace leaklab::training
