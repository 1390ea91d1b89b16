#pragma once

#include <QLockFile>

#include <memory>

namespace leaklab::lab {

/// Which of this user's consoles that run at the same time this one is: 1, or 2 when another was there first.
/// The number is held as long as the object lives, and free again however the process ends.
class ConsoleNumber {
public:
    /// `folder`: where the consoles know of each other; empty: where the run folders lie.
    explicit ConsoleNumber(const QString& folder = {});
    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] bool isFirst() const { return m_value == 1; }

private:
    int m_value = 1;
    std::unique_ptr<QLockFile>
        m_lock; ///< nothing where no lock could be made: then it is taken for the first
};

} // namespace leaklab::lab
