#pragma once

#include <string>
#include <vector>

namespace leaklab::http {

/// What main was given, without the program's name, and in UTF-8 wherever it comes from: on Windows argv has
/// lost every letter that the user's code page lacks, and with it the paths under such a user's folder.
[[nodiscard]] std::vector<std::string> programArguments(int argc, char** argv);

} // namespace leaklab::http
