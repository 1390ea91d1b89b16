#pragma once

#include "service/cart/settings.h"

#include <string>

namespace leaklab::cart {

/// Puts the parts together and runs them until asked to stop. Returns the exit code.
[[nodiscard]] int runCart(const Settings& settings);

/// A sentence on stderr, behind the program's name. Returns `code`.
int complain(const std::string& sentence, int code);

} // namespace leaklab::cart
