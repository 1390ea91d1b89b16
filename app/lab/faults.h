#pragma once

#include "app/core/units.h"
#include "app/lab/role.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>

namespace leaklab::lab {

/// Something that can be made wrong with the shop beside its leak, and right again, while it runs. It really
/// happens, in a real process; see Lab::setFault().
struct Fault {
    const char* id; ///< for files and the command line
    const char* name; ///< in English, for translation: "slow catalogue"
    const char* effect; ///< sentences in English, for translation: what it does
    const char* touched; ///< in English, for translation, with %count and %bytes: "%count answers held back"
};

namespace fault {
inline constexpr char slowCatalogue[] = "slow-catalogue";
inline constexpr char brokenCatalogue[] = "broken-catalogue";
inline constexpr char catalogueDown[] = "catalogue-down";
inline constexpr char storeDown[] = "store-down";
inline constexpr char boundedCache[] = "bounded-cache";
inline constexpr char listenerLeak[] = "listener-leak";

inline constexpr unsigned slowMs = 300; ///< what a slow catalogue waits
inline constexpr unsigned breakEvery = 3; ///< which answers a broken one cuts off
inline constexpr core::Bytes cacheSize = core::Bytes::mebi(16); ///< what the cache is bounded to
} // namespace fault

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const Fault> faults();
[[nodiscard]] const Fault* faultNamed(const QString& id); ///< null: this version has none of that name
[[nodiscard]] QStringList faultIds(); ///< of all of them
/// The process that a fault stops; none for those that leave all of them running.
[[nodiscard]] std::optional<Role> stoppedBy(const QString& fault);

/// What a fault has had to do with since it was switched on; nothing while that is not known.
struct FaultTouch {
    QString fault;
    std::optional<std::uint64_t> count; ///< answers, requests, entries or listeners
    std::optional<std::uint64_t> bytes; ///< that they take of the heap; only of those that take some
};

} // namespace leaklab::lab
