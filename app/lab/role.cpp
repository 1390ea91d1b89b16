#include "app/lab/role.h"

namespace leaklab::lab {

QString roleName(Role role)
{
    switch (role) {
    case Role::Store:
        return QStringLiteral("store");
    case Role::Catalogue:
        return QStringLiteral("catalogue");
    case Role::Cart:
        return QStringLiteral("cart");
    case Role::Web:
        return QStringLiteral("web");
    }
    return {};
}

} // namespace leaklab::lab
