#pragma once

#include <QString>

#include <array>

namespace leaklab::lab {

/// The parts a process can play in the shop, in the order they are started.
enum class Role { Store, Catalogue, Cart, Web };
inline constexpr std::array<Role, 4> allRoles{ Role::Store, Role::Catalogue, Role::Cart, Role::Web };

[[nodiscard]] QString roleName(Role role); ///< "store", "catalogue", "cart", "web"

} // namespace leaklab::lab
