#pragma once

#include <QString>

#include <span>

namespace leaklab::lab {

class Lab;

/// Something that can be done to the lab at a key press, in front of people. It does what one could do by
/// hand; nothing is staged.
struct Incident {
    const char* id; ///< for files
    /// In English, for translation: "kill the cart". Null: as the fault of that id is called.
    const char* name;
    const char* effect; ///< a sentence in English, for translation: what it does; null as above
    bool (*isPossible)(const Lab&); ///< false where it would change nothing
    void (*start)(Lab&);
};

/// All of them, in the order in which they are offered. A further one is a further row of this table.
[[nodiscard]] std::span<const Incident> incidents();
[[nodiscard]] const Incident* incidentNamed(const QString& id); ///< null: this version has none of that name

} // namespace leaklab::lab
