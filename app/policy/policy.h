#pragma once

#include "app/core/units.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leaklab::policy {

/// One setting as an administrator has made it. A value.
template <class T> struct Rule {
    T value{};
    bool locked = false; ///< else who works here may choose otherwise
    QString file;
    int line = 0; ///< from 1
    [[nodiscard]] QString where() const { return QStringLiteral("%1:%2").arg(file).arg(line); }
};

/// Where the carts are kept.
struct Store {
    enum class Kind {
        Found, ///< redis-server where it is installed, else leaklab-store
        BuiltIn, ///< leaklab-store
        Redis, ///< one that others run, at `address`
    };
    Kind kind = Kind::Found;
    QString address; ///< "HOST:PORT" or "unix:PATH"
};

enum class NameInResults {
    Own, ///< that of the account, unless somebody gives another
    Account,
    None,
};

/// What the administrator of this machine has set: of each setting nothing, a default, or what it is locked
/// to. README.md says what each does. An immutable value once it is read; any thread.
struct Policy {
    std::optional<Rule<Store>> store;
    std::optional<Rule<core::Bytes>> heapLimit; ///< that a lab begins with
    std::optional<Rule<std::optional<core::Bytes>>> memoryLimit; ///< the same; nothing in it: no limit
    std::optional<Rule<core::Rate>> rate; ///< the same
    std::optional<Rule<QString>> language; ///< "de", "pt_BR"; "system"
    std::optional<Rule<NameInResults>> nameInResults;

    // These are always locked: nobody could change them anyway.
    std::optional<Rule<core::Bytes>> largestHeapLimit;
    std::optional<Rule<core::Rate>> largestRate;
    std::optional<Rule<QStringList>> exercises; ///< folders of exercises beside those that come with it
    std::optional<Rule<bool>> ownExercises; ///< whether anybody may open others
    std::optional<Rule<bool>> loopbackOnly; ///< no store on another machine
    std::optional<Rule<bool>> recording; ///< whether sessions are recorded
    std::optional<Rule<core::Bytes>> recordingsRoom;

    QStringList files; ///< that it was read from, the one that prevails first

    [[nodiscard]] bool allowsOwnExercises() const { return !ownExercises || ownExercises->value; }
    [[nodiscard]] bool allowsRecording() const { return !recording || recording->value; }
};

/// Whether somebody who works here can't choose it.
template <class T> [[nodiscard]] bool isLocked(const std::optional<Rule<T>>& rule)
{
    return rule && rule->locked;
}

} // namespace leaklab::policy
