#pragma once

#include <QString>

#include <vector>

namespace leaklab::json {

/// What is wrong with an exercise's folder, and what to write instead.
struct Problem {
    enum class Severity { Error, Note }; ///< a note hinders nobody from doing the exercise
    QString file;
    int line = 0; ///< from 1; 0: it is about the whole file
    QString message;
    Severity severity = Severity::Error;
    [[nodiscard]] bool isError() const { return severity == Severity::Error; }
};
using Problems = std::vector<Problem>;

[[nodiscard]] QString toText(const Problem& problem); ///< "exercise.json:14: …", as compilers write it
[[nodiscard]] QString toText(const Problems& problems); ///< the same, a line each
[[nodiscard]] bool hasErrors(const Problems& problems);

} // namespace leaklab::json
