#include "app/lab/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leaklab::lab {

namespace {

constexpr std::array table{
    Fault{ fault::slowCatalogue, QT_TRANSLATE_NOOP("leaklab::lab::Fault", "slow catalogue"),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault",
            "The catalogue holds back every answer about one product for 300 ms. Whoever adds waits for it, "
            "and at "
            "higher rates for one of the cart's connections to the catalogue as well."),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault", "%count answers held back") },
    Fault{ fault::brokenCatalogue, QT_TRANSLATE_NOOP("leaklab::lab::Fault", "broken catalogue answers"),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault",
            "The catalogue cuts off every third answer about one product in the middle, with status 200. The "
            "cart catches that and answers with an error."),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault", "%count answers broken") },
    Fault{ fault::catalogueDown, QT_TRANSLATE_NOOP("leaklab::lab::Fault", "catalogue down"),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault",
            "The catalogue is stopped, and started again when the fault is switched off. The cart can look "
            "up "
            "nothing meanwhile."),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault", "%count look-ups of the cart failed") },
    Fault{ fault::storeDown, QT_TRANSLATE_NOOP("leaklab::lab::Fault", "store down"),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault",
            "The store of the carts is stopped, and started again when the fault is switched off. It keeps "
            "nothing on disk: what shoppers had in their carts is lost."),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault", "%count requests of the cart failed") },
    Fault{ fault::boundedCache, QT_TRANSLATE_NOOP("leaklab::lab::Fault", "cache that levels off"),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault",
            "The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a "
            "leak, "
            "and then stays. Switched off, the next major collections free it."),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault", "%bytes in %count entries") },
    Fault{ fault::listenerLeak, QT_TRANSLATE_NOOP("leaklab::lab::Fault", "listener leak"),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault",
            "The cart keeps a listener for each new cart and never lets go of one: it grows with the "
            "shoppers "
            "who come, not with what they add. Switched off, no more are added; those that are there stay."),
        QT_TRANSLATE_NOOP("leaklab::lab::Fault", "%bytes in %count listeners") },
};

} // namespace

std::span<const Fault> faults()
{
    return table;
}

const Fault* faultNamed(const QString& id)
{
    const auto* const found = std::find_if(
        table.begin(), table.end(), [&id](const Fault& fault) { return id == QLatin1String(fault.id); });
    return found == table.end() ? nullptr : found;
}

QStringList faultIds()
{
    QStringList ids;
    for (const Fault& fault : table)
        ids.append(QLatin1String(fault.id));
    return ids;
}

std::optional<Role> stoppedBy(const QString& fault)
{
    if (fault == QLatin1String(fault::catalogueDown))
        return Role::Catalogue;
    return fault == QLatin1String(fault::storeDown) ? std::optional(Role::Store) : std::nullopt;
}

} // namespace leaklab::lab
